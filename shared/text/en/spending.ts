import { dateInTable, eurosInSentence, percent } from '#shared/text/format.ts';
import type { spending as nl } from '#shared/text/nl/spending.ts';

export const spending: typeof nl = {
  title: 'Spending',
  scheme: 'Scheme',
  reference: 'Reference',
  spent: 'Spent',
  until: 'Spent until',
  available: 'Available',
  left: 'Still to spend',
  lastDay: 'At the latest',
  perMonth: 'Needed per month',
  pace: 'Pace per month',
  handedBack: 'Handed back',
  none: 'Of no stream is it known what was spent. Fill in the columns Spent and Spent until at Data.',
  over: 'passed',
  unknown: '–',
  together: 'Together',
  foot: 'Amounts × € 1,000. Handed back: what is left over at this pace. Spending never makes the coverage higher.',
  note: (cents, count) =>
    `At this pace of spending ${eurosInSentence(cents, 'en')} is handed back, of ${count === 1 ? 'one stream' : `${count} streams`}.`,
  lost: (index) => `Purchasing power lost, at ${percent(index / 10_000, 'en', index % 100 === 0 ? 0 : 2)} a year`,
  power: (index, year, funding, lost) =>
    `If wages and prices rise ${percent(index / 10_000, 'en', index % 100 === 0 ? 0 : 2)} a year, the ${eurosInSentence(funding, 'en')} of ${year} buys ${eurosInSentence(lost, 'en')} less than now.`,
  plan: (plan, horizon) =>
    horizon === null
      ? `The implementation plan runs until ${dateInTable(plan)}. The year of the promise is not known.`
      : `The implementation plan runs until ${dateInTable(plan)}, the promise until ${horizon}.`,
  planGap: (years) => (years <= 0 ? '' : `For the last ${years === 1 ? 'year' : `${years} years`} there is no plan yet.`),
};
