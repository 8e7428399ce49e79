import type { AreaMoney, Income } from './area-money.ts';
import type { AreaCoverage, Coverage } from './coverage.ts';
import type { ByHardness } from './line-accounts.ts';
import { proportion } from './money.ts';
import type { Month } from './month.ts';
import { addAt, centsIn, emptySeries, lastMonth, type MonthSeries, summed } from './month-series.ts';
import type { PlacedArea } from './placed-rows.ts';
import type { SchemeId } from './records.ts';
import type { UnpaidShares } from './unpaid-shares.ts';

/** How themes are compared: without regard to letter case and surrounding spaces; a row without one has the empty theme. */
export function themeKey(theme: string | null): string {
  return (theme ?? '').trim().toLowerCase();
}

type Themed = { readonly row: { readonly theme: string | null } };

type Themes = { readonly streams: readonly Themed['row'][]; readonly commitments: readonly Themed['row'][] };

/** The rows of an area that have a theme. */
export function rowsOfTheme(placed: PlacedArea, theme: string): PlacedArea {
  const wanted = themeKey(theme);
  const isWanted = ({ row }: Themed) => themeKey(row.theme) === wanted;
  return { area: placed.area, streams: placed.streams.filter(isWanted), commitments: placed.commitments.filter(isWanted) };
}

/** Rows of a store that have a theme, with every area and scheme; null: all rows. */
export function rowsShown<Kept extends Themes>(rows: Kept, theme: string | null): Kept {
  if (theme === null) return rows;
  const wanted = themeKey(theme);
  const isWanted = (row: Themed['row']) => themeKey(row.theme) === wanted;
  return { ...rows, streams: rows.streams.filter(isWanted), commitments: rows.commitments.filter(isWanted) };
}

/** Everything that counts in an area: who is paid from what, and what each commitment is left with. */
export type PaidArea = { readonly money: AreaMoney; readonly coverage: AreaCoverage; readonly unpaid: UnpaidShares };

/**
 * Who is paid from what, of one theme's rows: what is left unpaid of its commitments is what the calculation over all rows
 * leaves of them, so that the themes of an area add up to the area [rules thema]. `money` is that of the theme's rows;
 * `withoutReserve` says what would be unpaid if the area had no reserve; both are rounded to cents by themselves, so of one
 * month the difference, `reserveUsed`, may be -1 cent.
 */
export function coverageOfTheme(money: AreaMoney, all: PaidArea, withoutReserve: UnpaidShares): Coverage {
  const places = placesIn(all.money, money);
  const { first, last } = money;
  const empty = () => emptySeries(first, last);
  const gapOf: ByHardness = { legal: empty(), administrative: empty(), intended: empty() };
  const [gap, reserveUsed] = [empty(), empty()];
  for (let month = first; month <= last; month++) {
    const [left, leftWithout] = [all.unpaid.in(month), withoutReserve.in(month)];
    money.commitments.forEach(({ row }, index) => {
      const place = places[index] ?? -1;
      const cents = left[place] ?? 0;
      addAt(gapOf[row.hardness], month - first, cents);
      addAt(gap, month - first, cents);
      addAt(reserveUsed, month - first, (leftWithout[place] ?? 0) - cents);
    });
  }
  const unusedOf = new Map(money.lines.map((line) => [line.line.id, unusedOfLine(line.line.id, line.incomes, all)]));
  return {
    funding: summed(
      first,
      last,
      money.lines.map(({ funding }) => funding),
    ),
    commitments: summed(
      first,
      last,
      money.commitments.map(({ months }) => months),
    ),
    gapOf,
    gap,
    reserveUsed,
    unusedOf,
    unusedEarmarked: summed(first, last, Array.from(unusedOf.values())),
    unusedFree: unusedFree(money, all),
  };
}

/** What the commitments of one theme are left with, asked by their place among these. */
export function unpaidOfTheme(money: AreaMoney, all: PaidArea): UnpaidShares {
  const places = placesIn(all.money, money);
  return {
    in: (month) => atPlaces(all.unpaid.in(month), places),
    inTwelveFrom: (month) => atPlaces(all.unpaid.inTwelveFrom(month), places),
    leftUncovered: (month, smallestGap) => {
      const left = new Set(all.unpaid.leftUncovered(month, smallestGap));
      return places.flatMap((place, commitment) => (left.has(place) ? [commitment] : []));
    },
  };
}

function atPlaces(cents: Float64Array, places: readonly number[]): Float64Array {
  return Float64Array.from(places, (place) => cents[place] ?? 0);
}

/** Where each commitment of a theme stands among all that are counted. */
function placesIn(all: AreaMoney, part: AreaMoney): number[] {
  const places = new Map(all.commitments.map((placed, index) => [placed, index]));
  return part.commitments.map((placed) => places.get(placed) ?? -1);
}

/** What a line lost, in proportion to what the theme brought in of its earmarked money up to then [rules thema]. */
function unusedOfLine(line: SchemeId, incomes: readonly Income[], { money, coverage }: PaidArea): MonthSeries {
  const whole = money.lines.find((candidate) => candidate.line.id === line)?.incomes ?? [];
  return partOf(coverage.unusedOf.get(line), incomes, whole, true);
}

/** What the pool lost, in proportion to what the theme brought in of the free money up to then [rules thema]. */
function unusedFree(money: AreaMoney, all: PaidArea): MonthSeries {
  const incomes = ({ lines }: AreaMoney) => lines.flatMap((line) => line.incomes);
  return partOf(all.coverage.unusedFree, incomes(money), incomes(all.money), false);
}

function partOf(lost: MonthSeries | undefined, part: readonly Income[], whole: readonly Income[], isEarmarked: boolean): MonthSeries {
  if (lost === undefined) return emptySeries(0, -1);
  const months = emptySeries(lost.first, lastMonth(lost));
  let [ofPart, ofWhole] = [0, 0];
  for (let month: Month = lost.first; month <= lastMonth(lost); month++) {
    ofPart += cameIn(part, isEarmarked, month);
    ofWhole += cameIn(whole, isEarmarked, month);
    const cents = centsIn(lost, month);
    if (cents !== 0 && ofWhole !== 0) addAt(months, month - months.first, proportion(cents, ofPart, ofWhole));
  }
  return months;
}

function cameIn(incomes: readonly Income[], isEarmarked: boolean, month: Month): number {
  return incomes.reduce((sum, income) => (income.isEarmarked === isEarmarked ? sum + centsIn(income.months, month) : sum), 0);
}
