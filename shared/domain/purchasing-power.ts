import { areaOf, type Calculation } from './calculation.ts';
import { yearOf } from './civil-date.ts';
import { type Cents, cents } from './money.ts';
import { yearSum } from './month-series.ts';
import type { AreaId } from './records.ts';

/** What money of a year buys at the prices of the reference year, and what it loses by that. They add up to the funding. */
export type Worth = { readonly year: number; readonly funding: Cents; readonly worth: Cents; readonly lost: Cents };

/** What a level grant loses by the rise of wages and prices [rules koopkracht]. It changes no gap and no cliff. */
export type PurchasingPower = {
  /** Rise a year, in hundredths of a percent. */
  readonly index: number;
  /** From the reference year to the horizon year. */
  readonly years: readonly Worth[];
};

/** Of the money in view of an area; null where the index is off (0). */
export function purchasingPower(calculated: Calculation, id: AreaId): PurchasingPower | null {
  const { question, thresholds } = calculated;
  const index = thresholds.priceIndex;
  if (index === 0) return null;
  const { funding } = areaOf(calculated, id).coverage;
  const first = yearOf(question.at);
  const years = Array.from({ length: question.horizonYear - first + 1 }, (_, later) =>
    worthOf(yearSum(funding, first + later), first + later, later, index),
  );
  return { index, years };
}

/** round(amount * 10000^n / (10000 + index)^n) after n years, half away from zero, exact. */
function worthOf(funding: number, year: number, later: number, index: number): Worth {
  const [top, bottom] = [BigInt(funding) * 10_000n ** BigInt(later), BigInt(10_000 + index) ** BigInt(later)];
  const worth = Number((2n * top + bottom) / (2n * bottom));
  return { year, funding: cents(funding), worth: cents(worth), lost: cents(funding - worth) };
}
