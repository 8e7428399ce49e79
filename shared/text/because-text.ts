import type { Language } from '#shared/contracts/values.ts';
import type { Because, Flag } from '#shared/domain/results.ts';
import * as en from './en/because.ts';
import * as nl from './nl/because.ts';

/** A rule that fired, with its numbers, in one or two sentences [rules 8]. */
export function becauseText(because: Because, language: Language): string {
  const say = (language === 'nl' ? nl : en).because[because.rule] as (because: Because) => string;
  return say(because);
}

/** What is odd about a row, in a sentence or two [rules 10]. */
export function flagText(flag: Flag, language: Language): string {
  return (language === 'nl' ? nl : en).flags[flag.code](flag.params);
}
