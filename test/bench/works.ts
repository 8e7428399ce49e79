import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Work } from './work.ts';

const folder = join(import.meta.dirname, 'works');

/** The files with works, in order of their names; of those that are asked for by a word of their names, where words are given. */
export function workFiles(words: readonly string[]): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.filter((file) => words.length === 0 || words.some((word) => file.includes(word))).sort();
}

/** The works that a file of works/ exports. */
export async function worksOf(file: string): Promise<readonly Work[]> {
  const { works }: { works: readonly Work[] } = await import(`./works/${file}`);
  return works;
}
