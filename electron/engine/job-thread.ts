import { parentPort, workerData } from 'node:worker_threads';
import type { FromJob, JobOrder } from './jobs.ts';
import { runHere } from './run-job.ts';

/** The far end of one job: runs it, tells how far it is, gives its outcome, and dies. */
const { name, input } = workerData as JobOrder;
const tell = (message: FromJob) => parentPort?.postMessage(message);
tell({ outcome: await runHere(name, input, (progress) => tell({ progress })) });
