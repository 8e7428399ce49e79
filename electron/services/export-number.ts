import { createHash } from 'node:crypto';
import type { ChosenScenario } from '#electron/exporters/summary/figures.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { Thresholds } from '#shared/domain/question.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';

/** What figures follow from. */
type Basis = {
  readonly rows: StoredRows;
  readonly question: ResolvedQuestion;
  readonly thresholds: Thresholds;
  readonly scenario: ChosenScenario | null;
};

/**
 * The number of what leaves: the reference date and six digits of a hash of all that its figures follow from. A briefing
 * and an annex of the same areas, question and rows have the same number, whenever and in whichever language they are made.
 */
export function exportNumber({ rows, question, thresholds, scenario }: Basis): string {
  const basis = JSON.stringify([rows, question, thresholds, scenario?.scenario ?? null]);
  return `${question.at}-${createHash('sha256').update(basis).digest('hex').slice(0, 6)}`;
}
