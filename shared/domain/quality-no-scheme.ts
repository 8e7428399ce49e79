import type { AreaCalculation } from './calculation.ts';
import { yearOf } from './civil-date.ts';
import { decemberOf, januaryOf } from './month.ts';
import { sumOver } from './month-series.ts';
import type { Doubt, DoubtfulRow } from './quality-doubt.ts';
import type { ResolvedQuestion } from './resolved-question.ts';

/**
 * The counted commitments of an area that name no scheme, largest first, as one doubt: they draw on free money and the
 * reserve only, also where a grant was meant for them [rules 3]. `promised` is what they ask to the horizon, in cents.
 */
export function withoutScheme({ money }: Pick<AreaCalculation, 'money'>, question: ResolvedQuestion): readonly Doubt[] {
  const [from, to] = [januaryOf(yearOf(question.at)), decemberOf(question.horizonYear)];
  const rows = money.commitments
    .filter(({ row }) => row.fundedBy === null)
    .map(({ row, months }) => ({ row, promised: sumOver(months, from, to) }))
    .filter(({ promised }) => promised > 0)
    .toSorted((a, b) => b.promised - a.promised);
  const [first, ...others] = rows.map(({ row }): DoubtfulRow => ({ table: 'commitment', id: row.id, label: row.description }));
  if (first === undefined) return [];
  const promised = rows.reduce((sum, row) => sum + row.promised, 0);
  return [
    {
      kind: 'no-scheme',
      rows: [first, ...others],
      at: { table: 'commitment', id: first.id, field: 'fundedBy' },
      params: { label: first.label, count: rows.length, promised },
      mended: null,
    },
  ];
}
