import { type AreaMoney, areaMoney } from './area-money.ts';
import { type Coverage, coverage } from './coverage.ts';
import { monthOf } from './month.ts';
import type { PlacedArea, PlacedRows } from './placed-rows.ts';
import type { ResolvedQuestion } from './resolved-question.ts';
import { coverageOfTheme, type PaidArea, rowsOfTheme, unpaidOfTheme } from './theme.ts';
import { type UnpaidShares, unpaidShares } from './unpaid-shares.ts';

/** What a question shows of an area: all its rows, or those of one theme [rules 3, thema]. */
export type InView = {
  readonly placed: PlacedArea;
  readonly money: AreaMoney;
  readonly coverage: Coverage;
  readonly unpaid: UnpaidShares;
};

/** Pays an area's commitments from everything that counts, and shows the rows that are asked for. */
export function inView(area: PlacedArea, rows: PlacedRows, question: ResolvedQuestion): InView {
  const all = paidArea(area, rows, question, area.area.reserve);
  if (question.theme === null) return { placed: area, ...all };
  const placed = rowsOfTheme(area, question.theme);
  const money = areaMoney(placed, rows, question);
  const withoutReserve = area.area.reserve === 0 ? all : paidArea(area, rows, question, 0);
  return { placed, money, coverage: coverageOfTheme(money, all, withoutReserve.unpaid), unpaid: unpaidOfTheme(money, all) };
}

function paidArea(area: PlacedArea, rows: PlacedRows, question: ResolvedQuestion, reserve: number): PaidArea {
  const money = areaMoney(area, rows, question);
  const paid = coverage(money, reserve, monthOf(question.at));
  return { money, coverage: paid, unpaid: unpaidShares(money, paid) };
}
