import { extname } from 'node:path';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Grid, GridCell } from '#electron/importers/recognise/grid.ts';
import { NumberCell } from '#electron/importers/recognise/grid-cells.ts';
import type { LibraryRead } from './library.ts';

/** A file for the thread of the library; it answers on the port, and then says so in `isDone`. */
export type LibraryOrder = { readonly content: Uint8Array; readonly answer: MessagePort; readonly isDone: Int32Array };

/** Half of what a process may have: who asks needs as much again for what is made of it. */
const resourceLimits = { maxOldGenerationSizeMb: 700 };

/** A sound file of this size takes a tenth of it on a slow machine. */
function millisecondsFor({ length }: Uint8Array): number {
  return 3000 + 2000 * Math.ceil(length / 1_000_000);
}

let thread: Worker | null = null;

/**
 * What the library makes of a file, in a thread of its own with a limit of memory and a deadline: it counts up to what a
 * damaged or hostile file claims, and hears nobody meanwhile. The caller waits. `too-slow`: it was ended.
 */
export function readInThread(content: Uint8Array): LibraryRead | 'too-slow' {
  const worker = thread ?? newThread();
  const { port1: mine, port2: answer } = new MessageChannel();
  const isDone = new Int32Array(new SharedArrayBuffer(4));
  worker.postMessage({ content, answer, isDone } satisfies LibraryOrder, [answer]);
  const outcome = Atomics.wait(isDone, 0, 0, millisecondsFor(content));
  const read = receiveMessageOnPort(mine)?.message as LibraryRead | undefined;
  mine.close();
  if (outcome !== 'timed-out' && read !== undefined) return typeof read === 'string' ? read : read.map(revived);
  thread = null;
  void worker.terminate();
  return 'too-slow';
}

/** What comes from another thread is plain; a number is ours again. */
function revived(grid: Grid): Grid {
  const rows = grid.rows.map((line) => line?.map((cell) => (cell?.kind === 'number' ? revivedNumber(cell) : cell)));
  return { ...grid, rows };
}

function revivedNumber(cell: GridCell): NumberCell {
  const { number, shown } = cell as NumberCell;
  return new NumberCell(number, shown);
}

/** It stays for the next file, and does not keep the process alive. */
function newThread(): Worker {
  const worker = new Worker(new URL(`./library-thread${extname(import.meta.url)}`, import.meta.url), { resourceLimits });
  worker.unref();
  // Out of memory: whoever waits is told by the deadline.
  worker.on('error', () => {});
  worker.on('exit', () => {
    if (thread === worker) thread = null;
  });
  thread = worker;
  return worker;
}
