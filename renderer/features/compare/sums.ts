import type { CompareView } from '#shared/contracts/views.ts';
import type { AreaComparison, SplitFigure } from '#shared/domain/compare.ts';

export const parts = ['before', 'data', 'time', 'setting', 'now'] as const;
export const measures = ['gap', 'funding', 'commitments'] as const;
export type Measure = (typeof measures)[number];

/** Cents by part. */
export type Split = Readonly<Record<(typeof parts)[number], number>>;

/** The years that both moments tell of, in order. */
export function yearsOf({ areas }: CompareView): string[] {
  return Object.keys(areas[0]?.gapByYear ?? {});
}

/** A figure of an area over some years together: sums of figures that add up, add up. */
export function splitOf(area: AreaComparison, measure: Measure, years: readonly string[]): Split {
  const byYear: Readonly<Record<string, SplitFigure>> = area[`${measure}ByYear`];
  return together(years.flatMap((year) => byYear[year] ?? []));
}

export function together(figures: readonly Split[]): Split {
  const sum = (part: keyof Split) => figures.reduce((total, figure) => total + figure[part], 0);
  return { before: sum('before'), data: sum('data'), time: sum('time'), setting: sum('setting'), now: sum('now') };
}
