import type { AreaCalculation, Calculation } from './calculation.ts';
import { type CivilDate, yearOf } from './civil-date.ts';
import { type Cents, cents } from './money.ts';
import { januaryOf, type Month, monthOf } from './month.ts';
import { addSeries, emptySeries, type MonthSeries, twelveFrom, twelveUpTo } from './month-series.ts';
import { nearUntil } from './overview.ts';
import type { Rows } from './records.ts';
import { themeKey } from './theme.ts';

/** What of an answer is of one theme [rules thema]. `theme` is as it was first written; empty: the rows without one. */
export type ThemeSum = {
  readonly theme: string;
  /** Areas that have counted rows of it. */
  readonly areas: number;
  /** What falls away per year before the day of the overview [rules 4], summed over areas, each at least 0. */
  readonly lossPerYear: Cents;
  /** Promised in the calendar year from that day, and what of it is not paid: these add up over the themes. */
  readonly promised: Cents;
  readonly unpaid: Cents;
  /** Jobs of the commitments of which something is unpaid in that year; null where of none of them is known. */
  readonly fteUnpaid: number | null;
};

/** The themes of some areas, with what was counted to when. */
export type ThemeSums = {
  /** What falls away before this day. */
  readonly before: CivilDate;
  /** The year of what is promised and not paid. */
  readonly year: number;
  readonly themes: readonly ThemeSum[];
};

/** The themes of the rows as they were first written, by name; the empty one last, where there are rows without one. */
export function themesOf({ streams, commitments }: Pick<Rows, 'streams' | 'commitments'>): string[] {
  const written = new Map<string, string>();
  for (const { theme } of [...streams, ...commitments]) {
    const key = themeKey(theme);
    if (!written.has(key)) written.set(key, (theme ?? '').trim());
  }
  const named = Array.from(written.entries()).filter(([key]) => key !== '');
  const inOrder = named.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, theme]) => theme);
  return written.has('') ? [...inOrder, ''] : inOrder;
}

/** What of these areas is of each theme; the calculation is of every theme, so that all is paid from all. */
export function themeSums(calculated: Calculation, areas: readonly AreaCalculation[]): ThemeSums {
  const { question } = calculated;
  const before = nearUntil(question);
  const rows = {
    streams: areas.flatMap(({ money }) => money.streams.map(({ row }) => row)),
    commitments: areas.flatMap(({ money }) => money.commitments.map(({ row }) => row)),
  };
  const [now, from] = [monthOf(question.at), januaryOf(yearOf(before))];
  const parts = areas.map((area) => partsOfArea(area, now, from));
  const themes = themesOf(rows).map((theme) => {
    const ofTheme = parts.flatMap((part) => part.get(themeKey(theme)) ?? []);
    const total = (of: (part: ThemePart) => number) => cents(ofTheme.reduce((sum, part) => sum + of(part), 0));
    const fte = ofTheme.flatMap((part) => part.fteUnpaid);
    return {
      theme,
      areas: ofTheme.length,
      lossPerYear: total(({ funding }) => Math.max(0, twelveUpTo(funding, now) - twelveFrom(funding, from))),
      promised: total(({ promised }) => promised),
      unpaid: total(({ unpaid }) => unpaid),
      fteUnpaid: fte.length === 0 ? null : Math.round(fte.reduce((sum, one) => sum + one * 100, 0)) / 100,
    };
  });
  return { before, year: yearOf(before), themes };
}

type ThemePart = { funding: MonthSeries; promised: number; unpaid: number; fteUnpaid: number[] };

function partsOfArea({ money, unpaid }: AreaCalculation, now: Month, from: Month): Map<string, ThemePart> {
  const parts = new Map<string, ThemePart>();
  const partOf = (theme: string | null): ThemePart => {
    const known = parts.get(themeKey(theme));
    if (known) return known;
    const fresh = { funding: emptySeries(now - 11, from + 11), promised: 0, unpaid: 0, fteUnpaid: [] };
    parts.set(themeKey(theme), fresh);
    return fresh;
  };
  for (const { row, months } of money.streams) addSeries(partOf(row.theme).funding, months);
  const unpaidOf = unpaid.inTwelveFrom(from);
  money.commitments.forEach(({ row, months }, index) => {
    const part = partOf(row.theme);
    part.promised += twelveFrom(months, from);
    const left = unpaidOf[index] ?? 0;
    part.unpaid += left;
    if (left > 0 && row.fte !== null) part.fteUnpaid.push(row.fte);
  });
  return parts;
}
