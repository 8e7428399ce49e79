import { done, failed, type Result } from '#shared/result.ts';
import { type CivilDate, yearOf } from './civil-date.ts';
import type { Question } from './question.ts';
import type { Area } from './records.ts';

/** A question with its horizon filled in. */
export type ResolvedQuestion = Question & { readonly horizonYear: number };

/** What may be wrong with a question. */
export type QuestionProblem = {
  readonly code: 'horizon-before-reference';
  readonly params: { readonly horizon: number; readonly at: CivilDate };
};

/** The last year looked at unless chosen: the later of reference year + 10 and the last horizon of all areas [rules 1]. */
export function defaultHorizonYear(areas: readonly Area[], at: CivilDate): number {
  return areas.reduce((last, area) => Math.max(last, area.programmeHorizon ?? last), yearOf(at) + 10);
}

/** The question with its horizon filled in. A horizon before the reference year is a problem [rules 1, 10]. */
export function resolvedQuestion(areas: readonly Area[], question: Question): Result<ResolvedQuestion, QuestionProblem> {
  const horizonYear = question.horizonYear ?? defaultHorizonYear(areas, question.at);
  if (horizonYear < yearOf(question.at)) {
    return failed({ code: 'horizon-before-reference', params: { horizon: horizonYear, at: question.at } });
  }
  return done({ ...question, horizonYear });
}
