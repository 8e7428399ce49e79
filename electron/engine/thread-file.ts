import { extname } from 'node:path';

/** A thread's file beside this one: TypeScript when run from source, JavaScript when built (all of `dist/main` is one folder). */
export function threadFile(name: 'engine-thread' | 'job-thread'): URL {
  return new URL(`./${name}${extname(import.meta.url)}`, import.meta.url);
}
