import { getHeapStatistics } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { Progress } from '#shared/contracts/events.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { failed, type Result } from '#shared/result.ts';
import { runHere } from './run-job.ts';
import { threadFile } from './thread-file.ts';

/** What a job thread is started with. */
export type JobOrder = { readonly name: string; readonly input: unknown };
/** What it tells. */
export type FromJob = { readonly progress: Progress } | { readonly outcome: Result<unknown, Problem> };

/** Runs the long work of one call, and ends it when asked. */
export type JobRunner = {
  readonly run: (order: JobOrder, tell: (progress: Progress) => void) => Promise<Result<unknown, Problem>>;
  /** Ends what runs, and refuses what would still start; each then gives `cancelled`. */
  readonly cancel: () => void;
};

/** Long work in the caller's own thread: for the command line and tests, where nothing waits for a window. */
export function jobsHere(): JobRunner {
  let isCancelled = false;
  return {
    run: async (order, tell) => (isCancelled ? cancelled : runHere(order.name, order.input, tell)),
    cancel: () => {
      isCancelled = true;
    },
  };
}

/**
 * Long work in a thread of its own. Cancelling ends the thread: a library that parses in one blocking call hears no
 * message, and a job writes nothing that would have to be cleaned up.
 */
export function jobsInThreads(): JobRunner {
  let isCancelled = false;
  let end: () => void = () => {};
  return {
    run: (order, tell) => {
      if (isCancelled) return Promise.resolve(cancelled);
      const { outcome, cancel } = jobInThread(order, tell);
      end = cancel;
      return outcome;
    },
    cancel: () => {
      isCancelled = true;
      end();
    },
  };
}

const cancelled = failed(problem('cancelled', {}));
const brokeDown = failed(problem('job-failed', {}));

/** A file that needs more ends its own thread, and nothing else; a process that was given less gives no more. */
const maxOldGenerationSizeMb = Math.min(1000, Math.round(getHeapStatistics().heap_size_limit / 2 ** 20));

function jobInThread(order: JobOrder, tell: (progress: Progress) => void) {
  const worker = new Worker(threadFile('job-thread'), { workerData: order, resourceLimits: { maxOldGenerationSizeMb } });
  const { promise, resolve, reject } = Promise.withResolvers<Result<unknown, Problem>>();
  worker.on('message', (message: FromJob) => {
    if ('progress' in message) tell(message.progress);
    else resolve(message.outcome);
  });
  worker.on('error', (error) => {
    if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(brokeDown);
    else reject(error);
  });
  worker.on('exit', () => resolve(brokeDown));
  return {
    outcome: promise,
    cancel: () => {
      resolve(cancelled);
      void worker.terminate();
    },
  };
}
