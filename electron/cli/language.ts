import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import { done, failed, type Result } from '#shared/result.ts';

const known: readonly Language[] = ['nl', 'en'];

/** The language that people get: the one chosen with `--lang`, else that of the system, else Dutch. */
export function languageOf(words: readonly string[], system: string): Result<Language, Problem> {
  const chosen = chosenLanguage(words);
  if (chosen === null) return done(languageOfSystem(system));
  const language = known.find((candidate) => candidate === chosen);
  return language ? done(language) : failed(problem('word-not-known', { option: '--lang', seen: chosen, allowed: known.join(', ') }));
}

/** The language of a locale such as `en_GB.UTF-8`, or of one such as `en-GB`. */
export function languageOfSystem(locale: string): Language {
  return /^en\b|^en_/i.test(locale) ? 'en' : 'nl';
}

/** What the system says of its language: the environment's word first, as programs on a terminal do. */
export function systemLocale(environment: NodeJS.ProcessEnv): string {
  const word = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'];
  return word ?? Intl.DateTimeFormat().resolvedOptions().locale;
}

/** Looked up before anything else is read, since even the help must be in that language. */
function chosenLanguage(words: readonly string[]): string | null {
  const end = words.indexOf('--');
  const before = end === -1 ? words : words.slice(0, end);
  const joined = before.find((word) => word.startsWith('--lang='));
  if (joined !== undefined) return joined.slice('--lang='.length);
  const place = before.indexOf('--lang');
  return place === -1 ? null : (before[place + 1] ?? null);
}
