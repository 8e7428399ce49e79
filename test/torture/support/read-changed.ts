import { parentPort, workerData } from 'node:worker_threads';
import { readChanged } from '#test/torture/changed-budgets.ts';

/** Reads changed budgets from one number to another, and tells how each went. */
const { from, to } = workerData as { readonly from: number; readonly to: number };
for (let number = from; number < to; number += 1) parentPort?.postMessage(readChanged(number));
