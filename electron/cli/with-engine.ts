import { resolve } from 'node:path';
import type { Engine } from '#electron/engine/engine.ts';
import type { StoreInfo } from '#shared/contracts/store.ts';
import type { Outcome, Shell } from './shell.ts';

/** The one job of a call: its progress is shown. */
export const thisJob = { job: 'command-line' } as const;

/** Runs work with an engine of its own, in this thread; loaded here, since help and wrong words need none. */
export async function withEngine(shell: Shell, work: (engine: Engine) => Promise<Outcome>): Promise<Outcome> {
  const { createEngine } = await import('#electron/engine/engine.ts');
  const engine = createEngine({ door: 'command-line' });
  engine.onEvent((event) => {
    if (event.event !== 'job.progress') return;
    const { step, done, of } = event.progress;
    shell.progress(of === null ? `${shell.texts.steps[step]} …` : `${shell.texts.steps[step]} ${done}/${of}`);
  });
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** Runs work on a store that is there. */
export function withStore(path: string, shell: Shell, work: (engine: Engine, store: StoreInfo) => Promise<Outcome>): Promise<Outcome> {
  return withEngine(shell, async (engine) => {
    const opened = await engine.call('store.open', { file: fileOf(engine, path) });
    return opened.ok ? work(engine, opened.value) : opened;
  });
}

/** The handle of a file named on the command line, seen from the folder that it was called in. */
export function fileOf(engine: Engine, path: string) {
  return engine.register(resolve(path));
}
