import type { Progress } from '#shared/contracts/events.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { Result } from '#shared/result.ts';
import { type Job, jobs } from './job-list.ts';

const millisecondsBetweenTellings = 50;

/** Runs a job in this thread; progress is told at most twenty times a second, and at every new step. */
export async function runHere(name: string, input: unknown, tell: (progress: Progress) => void): Promise<Result<unknown, Problem>> {
  const load: unknown = Object.hasOwn(jobs, name) ? jobs[name as keyof typeof jobs] : undefined;
  if (load === undefined) throw new Error(`No job is called ${name}`);
  // The list pairs each name with its input; `RunJob` lets callers pass nothing else.
  const job = await (load as () => Promise<Job<unknown, unknown>>)();
  return job(input, seldom(tell));
}

function seldom(tell: (progress: Progress) => void): (progress: Progress) => void {
  let step: Progress['step'] | null = null;
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (progress.step === step && now - last < millisecondsBetweenTellings) return;
    step = progress.step;
    last = now;
    tell(progress);
  };
}
