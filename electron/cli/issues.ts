import type { Issue } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import { placeText, problemText } from '#shared/text/problem-text.ts';
import type { Shell } from './shell.ts';

/** An issue as contracts/cli.md has it: its place in parts, its sentence without them. */
export function issueJson({ severity, problem: found, place, value }: Issue, language: Language) {
  const { sheet = null, row = null, column = null } = place;
  return { sheet, row, column, severity, code: found.code, message: sentenceOf(found, language), value };
}

/** An issue as a line: how bad, where, what. */
export function issueLine({ severity, problem: found, place }: Issue, { texts, language }: Shell): string {
  return `  ${texts.issueSeverities[severity]}: ${placeText(place, language)}: ${sentenceOf(found, language)}`;
}

/** What is wrong, without where. */
export function sentenceOf({ code, params }: Problem, language: Language): string {
  return problemText(problem(code, params), language);
}
