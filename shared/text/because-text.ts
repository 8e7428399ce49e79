import type { Language } from '#shared/contracts/values.ts';
import type { Because, Flag } from '#shared/domain/results.ts';
import { because as becauseEn, flags as flagsEn } from './en/because.ts';
import { because as becauseNl, flags as flagsNl } from './nl/because.ts';

/** A rule that fired, with its numbers, in one or two sentences [rules 8]. */
export function becauseText(because: Because, language: Language): string {
  const say = (language === 'nl' ? becauseNl : becauseEn)[because.rule] as (because: Because) => string;
  return say(because);
}

/** What is odd about a row, in a sentence or two [rules 10]. */
export function flagText(flag: Flag, language: Language): string {
  return (language === 'nl' ? flagsNl : flagsEn)[flag.code](flag.params);
}
