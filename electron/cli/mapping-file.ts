import { type Mapping, mapping } from '#shared/contracts/mapping.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { done, type Result } from '#shared/result.ts';
import { jsonFile } from './json-file.ts';

/** The reading of `--mapping`: how an earlier file of this shape was understood. */
export function mappingOfFile(path: string | undefined): Result<{ readonly mapping?: Mapping }, Problem> {
  if (path === undefined) return done({});
  const read = jsonFile<Mapping>(path, mapping, 'mapping-unreadable');
  return read.ok ? done({ mapping: read.value }) : read;
}
