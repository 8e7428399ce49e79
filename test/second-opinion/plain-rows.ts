import type { Question } from '#shared/domain/question.ts';
import type { Rows } from '#shared/domain/records.ts';
import { certaintiesOfLens } from '#shared/domain/words.ts';
import { monthOf, yearOf } from './calendar.ts';
import { coverage } from './coverage.ts';
import { firstYearOf, type PlainRow, plainRow } from './series.ts';

export function linesOf(schemes: Rows['schemes']): (scheme: string) => string {
  const follows = new Map<string, string | null>(schemes.map((scheme) => [scheme.id, scheme.follows]));
  return (scheme) => {
    let first = scheme;
    for (let before = follows.get(first); before; before = follows.get(first)) first = before;
    return first;
  };
}

export function plainRowsOf(rows: Rows, horizonYear: number): PlainRow[] {
  return [...rows.streams, ...rows.commitments].map((row) => plainRow(row, horizonYear + 1));
}

export function plainHorizon(rows: Rows, question: Question): number {
  return question.horizonYear ?? Math.max(yearOf(question.at) + 10, ...rows.areas.map((area) => area.programmeHorizon ?? 0));
}

/** What counts of an area's rows under a question, and who is paid from it month by month with so much in reserve. */
export function payable(rows: Rows, mine: readonly PlainRow[], question: Question, firstYear: number, horizonYear: number) {
  const lineOf = linesOf(rows.schemes);
  const schemes = new Map<string, Rows['schemes'][number]>(rows.schemes.map((scheme) => [scheme.id, scheme]));
  const lens = certaintiesOfLens[question.lens] as readonly string[];
  const isUsed = (row: PlainRow) => question.use === 'all' || row.use === 'running';
  const streams = mine.filter((row) => row.kind === 'stream' && lens.includes(row.certainty) && isUsed(row));
  const commitments = mine.filter(
    (row) => row.kind === 'commitment' && (question.hardness as readonly string[]).includes(row.hardness) && isUsed(row),
  );
  const isEarmarked = (stream: PlainRow, month: number) =>
    stream.freeFrom !== null && month >= stream.freeFrom
      ? false
      : (schemes.get(stream.schemeId ?? '')?.earmarked ?? stream.spendableUntil !== null);
  const paidWith = (reserve: bigint) =>
    coverage(streams, commitments, lineOf, isEarmarked, reserve, firstYear * 12, monthOf(question.at), horizonYear * 12 + 23);
  return { streams, commitments, lens, isEarmarked, paidWith };
}

/** The first year that any row speaks of, or the one before the reference date. */
export function plainFirstYear(rows: Rows, question: Question): number {
  return Math.min(yearOf(question.at) - 1, ...[...rows.streams, ...rows.commitments].map(firstYearOf));
}
