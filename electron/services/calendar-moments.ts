import type { CalendarMoment, CalendarView, MomentCliff } from '#shared/contracts/views.ts';
import { type CivilDate, daysBetween, yearOf } from '#shared/domain/civil-date.ts';
import { type DecisionMoment, influenceDay, momentInYear } from '#shared/domain/decision-calendar.ts';
import type { Area, AreaId } from '#shared/domain/records.ts';
import type { Answer, Cliff, DatedMoment } from '#shared/domain/results.ts';

type Dated = {
  readonly moment: DecisionMoment;
  readonly name: string;
  readonly date: CivilDate;
  readonly areas: readonly AreaId[];
  readonly isOwnDay: boolean;
};

/**
 * Every moment from the reference year to the horizon with the cliffs that hang on it, and the cliffs that nobody's moment
 * can repair. A moment that falls on another day in some areas stands on each of its days [rules 5].
 */
export function calendarMoments(
  answer: Answer,
  areas: readonly Area[],
  moments: readonly DecisionMoment[],
): Pick<CalendarView, 'moments' | 'undecided'> {
  const { at, horizonYear, cliffs } = answer;
  const names = new Map(answer.areas.map(({ id, name }) => [id, name]));
  const told = (cliff: Cliff): MomentCliff => {
    const { key, areaId, kind, date, severity, lossPerYear, uncovered, uncertain } = cliff;
    return { key, areaId, areaName: names.get(areaId) ?? areaId, kind, date, severity, lossPerYear, uncovered, uncertain };
  };
  const firstYear = cliffs.reduce((first, { decision }) => (decision ? Math.min(first, yearOf(decision.date)) : first), yearOf(at));
  const years = Array.from({ length: horizonYear - firstYear + 1 }, (_, index) => firstYear + index);
  const dated = moments.flatMap((moment) => datesOf(moment, areas, years));
  const all = dated.map(({ moment, name, date, areas: ofAreas, isOwnDay }): CalendarMoment => {
    const isThis = (found: DatedMoment | null, areaId: AreaId) => found?.name === name && found.date === date && ofAreas.includes(areaId);
    const until = influenceDay(moment.rule, date);
    return {
      id: [moment.id, ...(moment.rule.kind === 'once' ? [] : [yearOf(date)]), ...(isOwnDay ? ofAreas : [])].join(':'),
      ...{ name, date, decider: moment.decider, decides: moment.decides },
      ownDayOf: isOwnDay ? ofAreas : null,
      daysLeft: daysBetween(at, date),
      influence: until === null ? null : { until, daysLeft: daysBetween(at, until) },
      lastFor: cliffs.filter(({ decision, areaId }) => moment.decides && isThis(decision, areaId)).map(told),
      lateFor: cliffs.filter(({ nextDecision, areaId }) => moment.decides && isThis(nextDecision, areaId)).map(told),
    };
  });
  const shown = all.filter(({ date, lastFor }) => yearOf(date) >= yearOf(at) || lastFor.length > 0);
  return {
    moments: shown.sort((a, b) => (a.date !== b.date ? (a.date < b.date ? -1 : 1) : a.id < b.id ? -1 : 1)),
    undecided: cliffs.filter(({ decision }) => decision === null).map(told),
  };
}

/** A moment in each year: once for all areas on the default day, and once for each area with another day of its own. */
function datesOf(moment: DecisionMoment, areas: readonly Area[], years: readonly number[]): readonly Dated[] {
  if (moment.rule.kind === 'once')
    return [{ moment, name: moment.name, date: moment.rule.date, areas: areas.map(({ id }) => id), isOwnDay: false }];
  const [anyArea] = areas;
  if (anyArea === undefined) return [];
  return years.flatMap((year): readonly Dated[] => {
    const { name, date: usual } = momentInYear({ ...moment, areaDay: null }, anyArea, year);
    const days = areas.map((area) => ({ id: area.id, date: momentInYear(moment, area, year).date }));
    const together: Dated = {
      moment,
      name,
      date: usual,
      areas: days.filter(({ date }) => date === usual).map(({ id }) => id),
      isOwnDay: false,
    };
    const apart = days
      .filter(({ date }) => date !== usual)
      .map(({ id, date }): Dated => ({ moment, name, date, areas: [id], isOwnDay: true }));
    return [together, ...apart];
  });
}
