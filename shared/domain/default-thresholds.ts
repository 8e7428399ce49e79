import { defaultMoments } from './decision-calendar.ts';
import { cents } from './money.ts';
import type { Thresholds } from './question.ts';

/** The settings of the rules, until a user chooses others [rules 3, 4, 5]. */
export const defaultThresholds: Thresholds = {
  smallestLoss: cents(5_000_000),
  smallestShare: 500,
  smallestGap: 100,
  leadMonths: { national: 6, provincial: 3, municipal: 3, other: 3 },
  priceIndex: 0,
  moments: defaultMoments,
};
