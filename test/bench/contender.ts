import { performance } from 'node:perf_hooks';
import { z } from 'zod';
import type { Ready, Timed } from './work.ts';
import { worksOf } from './works.ts';

/** What the measuring process asks of this one: to make the files of a work, or to be one contender at one size. */
const asked = z
  .object({ file: z.string(), work: z.string(), contender: z.string().nullable(), size: z.int(), folder: z.string() })
  .parse(JSON.parse(process.argv[2] ?? ''));

const given = { size: asked.size, folder: asked.folder };
const work = (await worksOf(asked.file)).find(({ name }) => name === asked.work);
if (asked.contender === null) await work?.make?.(given);
else await serve(asked.contender);

async function serve(name: string): Promise<void> {
  const contender = work?.contenders.find((one) => one.name === name);
  if (contender === undefined) throw new Error(`${asked.work} has no ${name}`);
  const ready = await contender.open(given);
  process.on('message', async (message) => {
    if (message === 'end') {
      await ready.close?.();
      process.send?.('ended');
      return;
    }
    const { milliseconds, answer, peak } = await timedRun(ready);
    await ready.reset?.();
    process.send?.({ milliseconds, answer: answer === undefined ? null : JSON.stringify(answer), peak });
  });
  process.send?.('ready');
}

async function timedRun(ready: Ready): Promise<Timed> {
  if ('timed' in ready) return ready.timed();
  const start = performance.now();
  const answer = await ready.run();
  const milliseconds = performance.now() - start;
  return { milliseconds, answer, peak: process.resourceUsage().maxRSS * 1024 };
}
