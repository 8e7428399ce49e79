import type { Calculation } from './calculation.ts';
import type { CivilDate } from './civil-date.ts';
import { type Cents, cents } from './money.ts';
import { order } from './order.ts';
import { type PurchasingPower, purchasingPower, type Worth } from './purchasing-power.ts';
import type { AreaId } from './records.ts';
import { type Spending, spendingOf } from './spending.ts';

/** Sums over streams of which is known what was spent [rules besteding]. */
export type SpendingSums = {
  /** What must still be spent of money that may still be spent. */
  readonly left: Cents;
  /** The first last day of that money; null where nothing is left. */
  readonly firstDay: CivilDate | null;
  /** How much of it must be spent up to and including that day. */
  readonly leftUntilFirstDay: Cents;
  /** What must then be spent per month, as long as all of it may be spent. */
  readonly perMonth: Cents;
  /** What was spent per month so far of the same streams. */
  readonly pace: Cents;
  /** What is handed back of them where that goes on. */
  readonly handedBack: Cents;
  /** What was left of money whose last day has passed. */
  readonly missed: Cents;
};

export type AreaSpending = SpendingSums & {
  readonly areaId: AreaId;
  readonly name: string;
  /** What the sums are made of. */
  readonly streams: readonly Spending[];
  /** What the money loses in purchasing power in the year of `PowerOfAreas`; null where the index is off. */
  readonly lost: Cents | null;
};

/** The loss of purchasing power of all areas together: per year the sum of theirs [rules koopkracht]. */
export type PowerOfAreas = PurchasingPower & {
  /** The last year in which there is money to lose by; null: none. */
  readonly shown: Worth | null;
};

/** What must still be spent, per area and together. `unknown`: how many areas do not say what was spent. */
export type SpendingOfAreas = {
  /** Those whose money has its last day first come first. */
  readonly areas: readonly AreaSpending[];
  readonly unknown: number;
  readonly together: SpendingSums;
  readonly power: PowerOfAreas | null;
};

export function spendingOfAreas(calculated: Calculation): SpendingOfAreas {
  const powers = new Map(calculated.areas.map(({ result }) => [result.id, purchasingPower(calculated, result.id)]));
  const power = together(Array.from(powers.values()).filter((one) => one !== null));
  const areas = calculated.areas.map(({ result: { id, name } }): AreaSpending => {
    const streams = spendingOf(calculated, id);
    const lost = powers.get(id)?.years.find(({ year }) => year === power?.shown?.year)?.lost;
    return { areaId: id, name, streams, ...sumsOf(streams), lost: power === null ? null : (lost ?? cents(0)) };
  });
  const known = areas.filter(({ streams, lost }) => streams.length > 0 || (lost ?? 0) > 0);
  return {
    areas: known.toSorted((a, b) => order(a.firstDay ?? '9999', b.firstDay ?? '9999') || b.left - a.left || order(a.areaId, b.areaId)),
    unknown: areas.filter(({ streams }) => streams.length === 0).length,
    together: sumsOf(areas.flatMap(({ streams }) => streams)),
    power,
  };
}

function sumsOf(streams: readonly Spending[]): SpendingSums {
  const open = streams.filter(({ monthsLeft }) => monthsLeft > 0);
  const toSpend = open.filter(({ left }) => left > 0);
  const firstDay = toSpend.map(({ lastDay }) => lastDay).toSorted(order)[0] ?? null;
  return {
    left: sum(toSpend, ({ left }) => left),
    firstDay,
    leftUntilFirstDay: sum(
      toSpend.filter(({ lastDay }) => lastDay === firstDay),
      ({ left }) => left,
    ),
    perMonth: sum(toSpend, ({ perMonth }) => perMonth ?? 0),
    pace: sum(toSpend, ({ pace }) => pace ?? 0),
    handedBack: sum(open, ({ handedBack }) => handedBack ?? 0),
    missed: sum(
      streams.filter(({ monthsLeft }) => monthsLeft === 0),
      ({ left }) => left,
    ),
  };
}

function sum(streams: readonly Spending[], of: (stream: Spending) => number): Cents {
  return cents(streams.reduce((all, stream) => all + of(stream), 0));
}

/** null where the index is off. */
function together(powers: readonly PurchasingPower[]): PowerOfAreas | null {
  const [first] = powers;
  if (first === undefined) return null;
  const years = first.years.map(({ year }, at): Worth => {
    const of = (key: 'funding' | 'worth' | 'lost') => cents(powers.reduce((all, power) => all + (power.years[at]?.[key] ?? 0), 0));
    return { year, funding: of('funding'), worth: of('worth'), lost: of('lost') };
  });
  return { index: first.index, years, shown: years.findLast(({ lost }) => lost > 0) ?? null };
}
