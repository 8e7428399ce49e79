import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** A word of a closed list, as given to an option; undefined where the option is not there. Problem: `word-not-known`. */
export function wordOf<Word extends string>(
  option: string,
  seen: string | undefined,
  words: readonly Word[],
): Result<Word | undefined, Problem> {
  if (seen === undefined) return done(undefined);
  const word = words.find((candidate) => candidate === seen);
  return word === undefined ? failed(problem('word-not-known', { option, seen, allowed: words.join(', ') })) : done(word);
}

/** Words of a closed list with commas between them. */
export function wordsOf<Word extends string>(
  option: string,
  seen: string | undefined,
  words: readonly Word[],
): Result<readonly Word[] | undefined, Problem> {
  if (seen === undefined) return done(undefined);
  const found: Word[] = [];
  for (const part of seen.split(',')) {
    const word = wordOf(option, part.trim(), words);
    if (!word.ok) return word;
    if (word.value !== undefined) found.push(word.value);
  }
  return done(found);
}
