import { type ChildProcess, fork, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import type { Contender, Work } from './work.ts';

/** Where a contender runs: which work of which file, how large, and the folder with what was made for it. */
export type Track = { readonly file: string; readonly work: Work; readonly size: number; readonly folder: string };

/** Why a contender has no time: it does not take part at this size, it takes too long, or it broke down. */
export type NoTime = { readonly kind: 'left-out' | 'too-slow' | 'broken'; readonly why: string };

/** One contender in a process of its own. */
export type Lane = {
  readonly name: string;
  /** Runs once, and on for so many seconds: a program that was just started is slow. */
  readonly warmUp: (seconds: number) => Promise<void>;
  readonly run: () => Promise<void>;
  readonly times: () => readonly number[];
  /** Of the first run; null: it gives none. */
  readonly answer: () => string | null;
  /** Bytes. */
  readonly peak: () => number;
  /** Null: there is one. */
  readonly noTime: () => NoTime | null;
  readonly end: () => Promise<void>;
};

/** What a contender's process tells of a run: milliseconds, the answer as JSON, and memory at its peak in bytes. */
export const told = z.object({ milliseconds: z.number(), answer: z.string().nullable(), peak: z.number() });

const script = join(import.meta.dirname, 'contender.ts');

/** Makes the files that every contender starts from. */
export async function madeFor(track: Track): Promise<void> {
  if (track.work.make === undefined) return;
  const child = forked(track, null);
  const code = await new Promise((settle) => child.once('exit', settle));
  if (code !== 0) throw new Error(`What ${track.work.name} starts from could not be made`);
}

/** Starts a contender and waits until it is ready to run. */
export async function lane(track: Track, contender: Contender, secondsPerRun: number): Promise<Lane> {
  const { name } = contender;
  const times: number[] = [];
  let [answer, peak]: [string | null, number] = [null, 0];
  let noTime = leftOut(contender, track.size);
  const child = noTime === null ? forked(track, name) : null;

  const next = (message: 'run' | 'end' | null): Promise<unknown> => {
    if (child === null || noTime !== null) return Promise.resolve(null);
    return new Promise((settle) => {
      const limit = setTimeout(() => stopped({ kind: 'too-slow', why: `longer than ${secondsPerRun} s` }), secondsPerRun * 1000);
      const stopped = (reason: NoTime) => {
        clearTimeout(limit);
        child.off('message', heard).off('exit', gone);
        noTime = reason;
        child.kill('SIGKILL');
        settle(null);
      };
      const heard = (value: unknown) => {
        clearTimeout(limit);
        child.off('exit', gone);
        settle(value);
      };
      const gone = () => stopped({ kind: 'broken', why: 'it broke down' });
      child.once('message', heard).once('exit', gone);
      if (message !== null) child.send(message);
    });
  };
  const once = async (isCounted: boolean) => {
    const given = await next('run');
    if (given === null) return;
    const run = told.parse(given);
    peak = Math.max(peak, run.peak);
    if (isCounted) times.push(run.milliseconds);
    else answer ??= run.answer;
  };

  await next(null);
  return {
    name,
    warmUp: async (seconds) => {
      const start = performance.now();
      do await once(false);
      while (noTime === null && performance.now() - start < seconds * 1000);
    },
    run: () => once(true),
    times: () => times,
    answer: () => answer,
    peak: () => peak,
    noTime: () => noTime,
    end: async () => {
      if (child === null || noTime !== null) return;
      await next('end');
      child.kill('SIGKILL');
    },
  };
}

function leftOut({ upTo, because, needs }: Contender, size: number): NoTime | null {
  if (upTo !== undefined && size > upTo) return { kind: 'left-out', why: because ?? `not tried above ${upTo}` };
  if (needs !== undefined && spawnSync(needs.program, [...needs.args], { stdio: 'ignore' }).status !== 0)
    return { kind: 'left-out', why: 'not installed here' };
  return null;
}

function forked({ file, work, size, folder }: Track, contender: string | null): ChildProcess {
  const asked = JSON.stringify({ file, work: work.name, contender, size, folder });
  return fork(script, [asked], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: ['--max-old-space-size=12000'] });
}
