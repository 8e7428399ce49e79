import { scaleLinear } from 'd3-scale';
import { type CivilDate, dayOfMonth } from '#shared/domain/civil-date.ts';
import { daysOfMonth, type Month, monthOf, yearOfMonth } from '#shared/domain/month.ts';
import type { MonthText } from '#shared/domain/results.ts';
import { tenth } from './shapes.ts';

/** How time lies along the line: the first four years three times as wide, or every month as wide. */
export type ScaleKind = 'triple' | 'even';

/** Months to pixels and back, over the months `from` to `to`, both shown whole. */
export type TimeScale = {
  readonly from: Month;
  readonly to: Month;
  readonly width: number;
  readonly kind: ScaleKind;
  /** First month that is narrow; after `to` where none is. */
  readonly narrowFrom: Month;
  /** Pixels of the start of a month. */
  readonly x: (month: Month) => number;
  /** Pixels of the morning of a day. */
  readonly xOfDate: (date: CivilDate) => number;
  /** The month under a pixel, kept within the scale. */
  readonly monthAt: (x: number) => Month;
};

const nearMonths = 48;
const nearWeight = 3;

/** `2027-04` as a count of months. */
export function monthOfText(text: MonthText): Month {
  return monthOf(`${text}-01` as CivilDate);
}

/** The scale of a line: what is near can still be decided, so it gets more room. Never any other warp. */
export function timeScale(from: Month, to: Month, width: number, kind: ScaleKind): TimeScale {
  const [start, end] = [from, to + 1];
  const near = kind === 'triple' ? Math.min(nearMonths, end - start) : 0;
  const units = near * nearWeight + (end - start - near);
  const bend = start + near;
  const scale =
    near === 0 || bend === end
      ? scaleLinear([start, end], [0, width])
      : scaleLinear([start, bend, end], [0, (width * near * nearWeight) / units, width]);
  return {
    from,
    to,
    width,
    kind,
    narrowFrom: kind === 'triple' ? bend : end,
    x: (month) => tenth(scale(Math.min(Math.max(month, start), end))),
    xOfDate: (date) => {
      const month = monthOf(date);
      return tenth(scale(Math.min(Math.max(month + (dayOfMonth(date) - 1) / daysOfMonth(month), start), end)));
    },
    monthAt: (x) => Math.min(Math.max(Math.floor(scale.invert(x)), from), to),
  };
}

/** A year on the axis; `label` is null where there is no room for one. */
export type AxisYear = { readonly x: number; readonly year: number; readonly label: string | null; readonly bold: boolean };

const narrowYear = 44;
const roomForYear = 60;
const roomForShortYear = 26;

/** The years along a scale: the wide ones bold and in full, later ones light, and two digits where room is short. */
export function axisYears(scale: TimeScale): AxisYear[] {
  const years: AxisYear[] = [];
  const first = yearOfMonth(scale.from);
  const firstLight = yearOfMonth(scale.narrowFrom + 11);
  const yearWidth = scale.kind === 'even' ? scale.x(scale.from + 12) : scale.width - scale.x(scale.to + 1 - 12);
  const isShort = yearWidth < narrowYear;
  const every = Math.ceil((isShort ? roomForShortYear : roomForYear) / Math.max(yearWidth, 1));
  for (let year = first; year <= yearOfMonth(scale.to); year++) {
    const x = scale.x(year * 12);
    const isBold = scale.kind === 'triple' && year * 12 < scale.narrowFrom;
    if (isBold) years.push({ x, year, label: String(year), bold: true });
    else {
      const isLabelled = (year - (scale.kind === 'even' ? first : firstLight)) % every === 0 && scale.width - x >= (isShort ? 20 : 34);
      const text = isShort ? `’${String(year).slice(2)}` : String(year);
      years.push({ x, year, label: isLabelled ? text : null, bold: false });
    }
  }
  return years;
}
