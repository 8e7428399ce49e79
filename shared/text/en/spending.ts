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
  all: {
    title: 'Spending per area',
    failed: 'Spending cannot be shown.',
    door: 'Spending per area',
    headline: (left, count, day, until) =>
      day === null
        ? 'No money is known that must still be spent.'
        : `${eurosInSentence(left, 'en')} must still be spent, in ${count === 1 ? 'one area' : `${count} areas`}${
            until === left ? '' : `; ${eurosInSentence(until, 'en')} of it`
          } up to ${dateInTable(day)}.`,
    intro:
      'Per area: what must still be spent before the money has its last day. It is about money streams of which you stated what was spent. Why? shows them.',
    back: (back, missed) =>
      [
        ...(back > 0 ? [`If spending goes on at this pace, ${eurosInSentence(back, 'en')} goes back.`] : []),
        ...(missed > 0 ? [`Of money whose last day has passed, ${eurosInSentence(missed, 'en')} was left.`] : []),
      ].join(' '),
    columns: {
      name: 'Area',
      left: 'Still to spend',
      firstDay: 'First last day',
      leftUntilFirstDay: 'Of which up to that day',
      perMonth: 'Needed per month',
      pace: 'Pace per month',
      handedBack: 'Goes back',
      missed: 'Not spent in time',
    },
    lostIn: (year) => `Purchasing power lost in ${year}`,
    why: 'Why?',
    whyOf: (area) => `Why: the money streams of ${area}`,
    streamsOf: (area) => `Spending of ${area}`,
    foot: 'Amounts × € 1,000. Goes back: what is left if it goes on at this pace. Not spent in time: what was left of money whose last day has passed.',
    unknown: (count) => (count === 1 ? 'Of one area it is not known what was spent.' : `Of ${count} areas it is not known what was spent.`),
    powerOff: 'Loss of purchasing power is off.',
    toSettings: 'Fill in under Settings how much wages and prices rise.',
    power: {
      title: 'Purchasing power of all areas together',
      nothing: 'In these years there is no money that loses purchasing power.',
      year: 'Year',
      funding: 'Money',
      worth: 'Still buys, at the prices of now',
      foot: 'Amounts × € 1,000. It changes no gap and no cliff.',
    },
  },
};
