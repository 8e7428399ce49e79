import { dateInSentence, dateInTable } from '#shared/text/format.ts';
import type { overview as nl } from '#shared/text/nl/overview.ts';

const yearless = (name: string) => name.replace(/ \d{4}$/, '');
const areas = (count: number) => (count === 1 ? '1 area' : `${count} areas`);

export const overview: typeof nl = {
  title: 'Overview',
  headline: {
    falling: (falling, count, before) => ({
      start: `In ${falling} of the ${count} areas `,
      loss: `money falls away before ${dateInSentence(before, 'en')}`,
    }),
    short: (short, count, before) => ({
      start: `In ${short} of the ${count} areas `,
      loss: `money falls short before ${dateInSentence(before, 'en')}`,
    }),
    nothing: (count, before) =>
      count === 1
        ? `No money falls away in this area before ${dateInSentence(before, 'en')}.`
        : `No money falls away in any of the ${count} areas before ${dateInSentence(before, 'en')}.`,
    moment: (name, days) =>
      days === 0
        ? `Today is ${yearless(name)}.`
        : days === 1
          ? `1 day left until ${yearless(name)}.`
          : `${days} days left until ${yearless(name)}.`,
    noData: 'No data have been read yet.',
    noMatch: 'No area fits this filter.',
  },
  perYear: 'a year',
  of: (amount) => `of ${amount}`,
  areas,
  fallsAway: (count, until) => `falls away in ${areas(count)}, up to ${dateInTable(until)}`,
  fallsShort: (count, until) => `falls away; money falls short in ${areas(count)}, up to ${dateInTable(until)}`,
  unpaid: (year) => `of what was promised for ${year}, is not paid`,
  nothingPromised: (year) => `no commitments were read for ${year}`,
  canRepair: (moment) => `can still be repaired by ${moment}`,
  noMoment: 'no decision is known that still helps',
  missed: (moment) => `missed their decision: ${moment}`,
  missedOne: (moment) => `missed its decision: ${moment}`,
  missedNone: 'missed their decision',
  incompletePublic: {
    start: 'Public data, incomplete.',
    rest: 'You see what ends. What was promised is not public: what is short you do not see here.',
  },
  noDataYet: { start: 'There are no data yet.', rest: 'Import a spreadsheet, or look at the example.' },
  importData: 'Import a spreadsheet',
  importRow: 'Import data',
  list: 'Areas, worst first',
  columns: {
    area: 'Area',
    line: 'Breath',
    coveredUntil: 'Covered to',
    loss: ['Falls away', 'm a year'],
    share: 'Share',
    decision: 'Last decision',
    left: 'left',
  },
  shortfall: 'short',
  unknown: 'unknown',
  now: 'a gap already',
  none: '–',
  days: (days) => `${days} d`,
  daysLong: (days) => (days === 1 ? '1 day left' : `${days} days left`),
  wasDecision: (name) => `Was ${name}`,
  coveredTo: (year) => `Covered to ${year}`,
  noFall: 'No cliff that counts',
  why: 'Why?',
  cliffOf: (area) => `Cliff of ${area}: why?`,
  asText: 'As text',
  openArea: (area) => `Open ${area}`,
  openTable: 'As a table, with years and amounts',
  shown: (shown, all) => (shown === all ? `All ${all} areas.` : `${shown} of the ${all} areas.`),
  legend: {
    name: 'Legend',
    granted: 'paid with granted money',
    budgeted: 'with budgeted money',
    hoped: 'with hoped-for money',
    gap: 'promised, not paid',
    promise: 'promise, to the year',
    decision: 'last decision',
    passed: 'decision has passed',
    covered: 'covered',
  },
  keys: 'Keys: arrow up and down choose an area, arrow right its cliff, Enter opens, D the decision, T the text.',
  failed: 'The overview cannot be made.',
};
