import { type CivilDate, civilDate, daysEarlier, daysIn, weekday } from './civil-date.ts';
import type { Area } from './records.ts';
import type { Decider } from './words.ts';

/**
 * When in a year a moment falls. `influenceDays`: so many days before it, it can still be influenced; absent where nobody said so.
 * It is shown, and not calculated with [rules 5].
 */
export type MomentRule = DayOfMoment & { readonly influenceDays?: number };
type DayOfMoment =
  | { readonly kind: 'day'; readonly month: number; readonly day: number }
  /** The n-th of a weekday in a month; 0 is Monday, 6 is Sunday. */
  | { readonly kind: 'weekday'; readonly month: number; readonly weekday: number; readonly nth: number }
  | { readonly kind: 'once'; readonly date: CivilDate };

/** A yearly (or single) moment at which somebody decides on money (rules.md, 5). Data, so that users can add to it. */
export type DecisionMoment = {
  readonly id: string;
  readonly name: string;
  readonly decider: Decider;
  readonly rule: MomentRule;
  /** False for moments that only report (Najaarsnota): in the calendar, never a decision. */
  readonly decides: boolean;
  /** Which own day of an area replaces the rule's day. */
  readonly areaDay: 'frameworkDay' | 'budgetDay' | null;
};

/** A moment on its day, by name for people: "Voorjaarsnota 2027". */
export type MomentOnDay = { readonly name: string; readonly date: CivilDate };

/** The moments of the law and of custom [rules 5]. */
export const defaultMoments: readonly DecisionMoment[] = [
  // The spring decision of 2025 was known in mid-April, and councils vote in early November.
  influencedUntil(45, yearly('voorjaarsnota', 'Voorjaarsnota', 'national', 6, 1)),
  {
    id: 'prinsjesdag',
    name: 'Prinsjesdag',
    decider: 'national',
    rule: { kind: 'weekday', month: 9, weekday: 1, nth: 3 },
    decides: true,
    areaDay: null,
  },
  { ...yearly('najaarsnota', 'Najaarsnota', 'national', 12, 1), decides: false },
  { ...yearly('kadernota', 'Kadernota', 'municipal', 7, 1), areaDay: 'frameworkDay' },
  influencedUntil(14, { ...yearly('programmabegroting', 'Programmabegroting', 'municipal', 11, 15), areaDay: 'budgetDay' }),
  yearly('kadernota-provincie', 'Kadernota provincie', 'provincial', 7, 1),
  yearly('programmabegroting-provincie', 'Programmabegroting provincie', 'provincial', 11, 15),
];

function yearly(id: string, name: string, decider: Decider, month: number, day: number): DecisionMoment {
  return { id, name, decider, rule: { kind: 'day', month, day }, decides: true, areaDay: null };
}

function influencedUntil(days: number, moment: DecisionMoment): DecisionMoment {
  return { ...moment, rule: { ...moment.rule, influenceDays: days } };
}

/** The last day on which a moment can still be influenced; null where nobody said so. */
export function influenceDay({ influenceDays }: MomentRule, date: CivilDate): CivilDate | null {
  return influenceDays === undefined ? null : daysEarlier(date, influenceDays);
}

/** The moments at which a decider decides in an area: the yearly ones of these years, and every single one, by date and name. */
export function momentsOf(moments: readonly DecisionMoment[], decider: Decider, area: Area, years: readonly number[]): MomentOnDay[] {
  const dated = moments
    .filter((moment) => moment.decides && moment.decider === decider)
    .flatMap((moment) =>
      moment.rule.kind === 'once' ? [{ name: moment.name, date: moment.rule.date }] : years.map((year) => momentInYear(moment, area, year)),
    );
  return dated.sort((a, b) => (a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.name < b.name ? -1 : 1));
}

/** A yearly moment in a year: on the area's own day where it has one [rules 5]. */
export function momentInYear(moment: DecisionMoment, area: Area, year: number): MomentOnDay {
  const ownDay = moment.areaDay === null ? null : area[moment.areaDay];
  const date = ownDay === null ? dayOfRule(moment.rule, year) : dayInYear(Number(ownDay.slice(0, 2)), Number(ownDay.slice(3)), year);
  return { name: `${moment.name} ${year}`, date };
}

function dayOfRule(rule: MomentRule, year: number): CivilDate {
  switch (rule.kind) {
    case 'once':
      return rule.date;
    case 'day':
      return dayInYear(rule.month, rule.day, year);
    case 'weekday': {
      const daysToFirst = (rule.weekday - weekday(civilDate(year, rule.month, 1)) + 7) % 7;
      return civilDate(year, rule.month, 1 + daysToFirst + 7 * (rule.nth - 1));
    }
  }
}

/** 29 February is the 28th where the year has none. */
function dayInYear(month: number, day: number, year: number): CivilDate {
  return civilDate(year, month, Math.min(day, daysIn(year, month)));
}
