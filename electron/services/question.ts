import type { Store } from '#electron/store/store.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { AnsweredQuestion } from '#shared/contracts/views.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { type ResolvedQuestion, resolvedQuestion } from '#shared/domain/resolved-question.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { countedIn } from './own-settings.ts';

/**
 * A question with everything filled in: today, planned, the hardness that the store's settings count, running rows, and the
 * horizon of the store's areas [rules 1]. Problem: `horizon-before-reference`.
 */
export function filledIn(
  input: QuestionInput,
  store: Pick<Store, 'rows' | 'setting'>,
  today: CivilDate,
): Result<ResolvedQuestion, Problem> {
  const { at = today, horizon, lens = 'planned', hardness = countedIn(store), use = 'running', theme = null } = input;
  const resolved = resolvedQuestion(store.rows().areas, { at, horizonYear: horizon ?? null, lens, hardness, use, theme });
  if (resolved.ok) return done(resolved.value);
  const { code, params } = resolved.problem;
  return failed(problem(code, params));
}

/** The question as views tell it. */
export function answeredQuestion({ at, horizonYear, lens, hardness, use, theme }: ResolvedQuestion): AnsweredQuestion {
  return { at, horizonYear, lens, hardness, use, theme };
}
