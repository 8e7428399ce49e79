import { answer, answerOf } from '#shared/domain/answer.ts';
import { calculation, recalculated } from '#shared/domain/calculation.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { cents } from '#shared/domain/money.ts';
import { decemberOf } from '#shared/domain/month.ts';
import { placedCommitment, placedStream } from '#shared/domain/placed-rows.ts';
import type { Rows } from '#shared/domain/records.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { plainAnswer } from '#test/second-opinion/answer.ts';
import type { Comparison } from './measure.ts';
import { worldOf } from './world-of.ts';

const question: ResolvedQuestion = {
  at: '2026-12-01' as ResolvedQuestion['at'],
  horizonYear: 2042,
  lens: 'planned',
  hardness: ['legal', 'administrative'],
  use: 'running',
  theme: null,
};

/**
 * The whole answer over all areas once its rows are loaded (a row is placed in time once), beside the floor; after a change
 * of one row; and beside the rules written plainly a second time.
 */
export function comparisons(): readonly Comparison[] {
  const [large, small] = [worldOf(5_000), worldOf(200)];
  const series = byMonth(large);
  const before = calculation(large, question, defaultThresholds);
  return [
    {
      work: 'kernel: the answer for 20 areas and 5,000 rows to 2042',
      ours: { name: 'answer', run: () => void answer(large, question, defaultThresholds) },
      beside: { name: 'the same rows added by month', run: () => void added(series) },
      bar: { milliseconds: 10 },
    },
    {
      work: 'kernel: after a change of one row of 5,000',
      ours: { name: 'recalculated', run: () => void answerOf(recalculated(before, changedOnce(large))) },
      beside: { name: 'answer', run: () => void answer(large, question, defaultThresholds) },
      bar: { ratio: 0.25 },
    },
    {
      work: 'kernel: 200 rows, beside the second opinion',
      ours: { name: 'answer', run: () => calculation(small, question, defaultThresholds).areas.map(gaps) },
      beside: { name: 'plain', run: () => plainGaps(small) },
      bar: { ratio: 0.05 },
      sameAnswer: true,
    },
  ];
}

/** The rows with one amount more; every other row is the same object. */
function changedOnce(rows: Rows): Rows {
  const [first, ...others] = rows.streams;
  return { ...rows, streams: first ? [{ ...first, amounts: { ...first.amounts, 2030: cents(1) } }, ...others] : others };
}

function gaps({ result }: ReturnType<typeof calculation>['areas'][number]): unknown {
  return [result.id, result.gapByYear];
}

function plainGaps(rows: Rows): unknown {
  const { areas } = plainAnswer(rows, question, defaultThresholds);
  return Array.from(areas.values(), (area) => [area.id, area.gapByYear]);
}

type RowMonths = { readonly areaId: string; readonly first: number; readonly cents: Float64Array };

/** Every row by month already: what remains is adding. */
function byMonth(rows: Rows): readonly RowMonths[] {
  const lastYear = question.horizonYear + 1;
  const streams = rows.streams.map((row) => placedStream(row, lastYear));
  const commitments = rows.commitments.map((row) => placedCommitment(row, lastYear));
  return [...streams, ...commitments].map(({ row, months }) => ({ areaId: row.areaId, first: months.first, cents: months.cents }));
}

/** The floor: every month of every row read once and added to its area's. */
function added(rows: readonly RowMonths[]): ReadonlyMap<string, Float64Array> {
  const firstMonth = 2020 * 12;
  const sums = new Map<string, Float64Array>();
  for (const { areaId, first, cents } of rows) {
    const sum = sums.get(areaId) ?? new Float64Array(decemberOf(question.horizonYear + 1) - firstMonth + 1);
    sums.set(areaId, sum);
    for (let index = 0; index < cents.length; index += 1) {
      const at = first - firstMonth + index;
      if (at >= 0 && at < sum.length) sum[at] = (sum[at] ?? 0) + (cents[index] ?? 0);
    }
  }
  return sums;
}
