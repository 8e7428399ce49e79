import type { Severity } from '#shared/domain/words.ts';
import { dateInSentence, number, percent } from '#shared/text/format.ts';
import type { line as nl } from '#shared/text/nl/line.ts';

const severity: Record<Severity, string> = { critical: 'Critical', high: 'High', medium: 'Medium', low: 'Low' };

const euros = (cents: number) =>
  Math.abs(cents) < 10_000_000 ? `${number(Math.round(cents / 100), 'en')} euros` : `${number(cents / 100_000_000, 'en', 1)} million euros`;
const perCent = (share: number) => `${number(share * 100, 'en')} percent`;
const date = (day: string) => dateInSentence(day, 'en');

export const line: typeof nl = {
  severity,
  moment: (name) => name,
  noData: 'No data read yet',
  noCommitments: 'No commitments',
  gapNow: 'A gap already',
  decisionUnknown: 'decision unknown',
  gapWord: 'Promised, not paid',
  uncertain: '?',
  reference: (day) => `reference date ${day}`,
  promisedBeyond: (year) => `to ${year}`,
  crosshair: (month, paid, short) => ({
    month: `${month}:`,
    rest: short === null ? `${percent(paid, 'en')} paid` : `${percent(paid, 'en')} paid, ${short} short`,
  }),
  nothingPromised: (month) => ({ month: `${month}:`, rest: 'nothing promised' }),

  spoken: {
    severity: (word) => `${word}.`,
    noData: 'No data read yet.',
    noCommitments: 'No commitments.',
    covered: 'Covered.',
    paidUntil: (day) => `Paid up to and including ${date(day)}.`,
    gapNow: 'A gap already: this month not everything is paid.',
    thenFalls: (cents, share) => `Then ${euros(cents)} a year falls away, ${perCent(share)}.`,
    falls: (day, cents, share) => `After ${date(day)} ${euros(cents)} a year falls away, ${perCent(share)}.`,
    short: (day, cents, share) => `After ${date(day)} ${euros(cents)} in a year is not paid, ${perCent(share)} of what was promised.`,
    uncertain: 'This is uncertain.',
    decision: (name, day, days) =>
      `Last decision: ${name}, ${date(day)}, ${days === 0 ? 'today' : days === 1 ? 'in 1 day' : `in ${days} days`}.`,
    decisionPassed: (name, day) => `The last decision has passed: ${name}, ${date(day)}.`,
    decisionUnknown: 'Decision unknown.',
    promisedUntil: (year) => `Promised up to and including ${year}.`,
    promiseUnknown: 'Until when was promised is not known.',
  },
};
