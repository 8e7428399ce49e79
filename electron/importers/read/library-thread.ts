import { parentPort } from 'node:worker_threads';
import { libraryRead } from './library.ts';
import type { LibraryOrder } from './library-reader.ts';

/** The far end of the library: reads one file after another, and wakes who waits for it. */
parentPort?.on('message', ({ content, answer, isDone }: LibraryOrder) => {
  answer.postMessage(libraryRead(content));
  Atomics.store(isDone, 0, 1);
  Atomics.notify(isDone, 0);
});
