import type { Problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import { problems as en } from './en/problems.ts';
import { problems as nl } from './nl/problems.ts';

const words = { nl: { sheet: 'blad', cell: 'cel', row: 'rij' }, en: { sheet: 'sheet', cell: 'cell', row: 'row' } } as const;

/** "Begroting 2026.xlsx, blad Geldstromen, cel F17", as far as the place is known. */
export function placeText(at: NonNullable<Problem['at']>, language: Language): string {
  const { sheet, cell, row } = words[language];
  const parts = [at.file];
  if (at.sheet) parts.push(`${sheet} ${at.sheet}`);
  if (at.row && at.column) parts.push(`${cell} ${at.column}${at.row}`);
  else if (at.row) parts.push(`${row} ${at.row}`);
  return parts.join(', ');
}

/** A problem as one sentence for people: the place first, where it has one. */
export function problemText(problem: Problem, language: Language): string {
  const say = (language === 'nl' ? nl : en)[problem.code] as (params: Problem['params']) => string;
  const sentence = say(problem.params);
  return problem.at ? `${placeText(problem.at, language)}: ${sentence}` : sentence;
}
