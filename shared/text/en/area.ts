import type { Lens } from '#shared/domain/words.ts';
import { dateInSentence, eurosInSentence, percent } from '#shared/text/format.ts';
import type { area as nl } from '#shared/text/nl/area.ts';

const lensName: Record<Lens, string> = { secured: 'secured', planned: 'planned', hoped: 'hoped' };

export const area: typeof nl = {
  headline: (name, state, until) => {
    if (state === 'no-data') return `No data have been read for ${name} yet.`;
    if (state === 'no-commitments') return `No commitments are known for ${name}.`;
    if (state === 'gap-now' || until === null) return `${name} has a gap already.`;
    return `${name} is paid up to ${dateInSentence(until, 'en')}.`;
  },
  promise: (year) => `The promise runs to ${year}.`,
  promiseUnknown: 'Until when the promise runs is not known.',
  falls: (after, cents, share) =>
    `${after === null ? 'Then' : `After ${dateInSentence(after, 'en')}`} ${eurosInSentence(cents, 'en')} a year falls away: ${percent(share, 'en')} of all the money.`,
  short: (after, cents, share) =>
    `After ${dateInSentence(after, 'en')} ${eurosInSentence(cents, 'en')} in a year is not paid: ${percent(share, 'en')} of what was promised.`,
  noCliff: 'There is no cliff that counts.',
  decision: (name, date, days) => ({
    start: '',
    moment: `${name} (${dateInSentence(date, 'en')})`,
    end:
      days === 0
        ? ' can still repair this: today.'
        : days === 1
          ? ' can still repair this: in 1 day.'
          : ` can still repair this: in ${days} days.`,
  }),
  passed: (name, next) =>
    next === null
      ? `The decision was needed at ${name}.`
      : `The decision was needed at ${name}. The first chance is now ${next}: too late for this cliff.`,
  decisionUnknown: 'Who decides on this is not known.',
  incompletePublic: {
    start: 'Public data, incomplete.',
    rest: 'You see what ends. What was promised here is not public: what is short you do not see.',
  },
  noData: { start: 'No data of this area yet.', rest: 'Import a spreadsheet in which this area occurs.' },
  million: 'm',
  line: 'Breath line',
  lineHelp:
    'Arrow left and right choose a cliff, Enter opens why. Page Up and Page Down go a month back or on, Home and End to the first and last month.',
  compareLenses: 'Compare lenses',
  lensTable: 'Part of the promise that is paid',
  lensesPaid: (shares) => `${shares.map(([lens, share]) => `${lensName[lens]} ${share}`).join(', ')} paid`,
  evenScale: 'Even scale',
  zoomed: (from, to) => `${from} to ${to}`,
  zoomOut: 'Show all years',
  zoomIn: 'First four years',
  asTable: 'As a table',
  asPicture: 'As a picture',
  chart: 'Money and commitments per year',
  chartUnit: (lens) => `in million euros · lens ${lens}`,
  others: 'others',
  commitments: 'commitments',
  gap: 'gap',
  leftOver: 'above the line: left over',
  carried: 'from a pot or the reserve',
  years: {
    year: 'Year',
    promised: 'Promised',
    paid: 'Paid',
    gap: 'Gap',
    share: 'Covered',
    funding: 'Money',
    unused: 'Left over',
    unit: '× € 1,000',
  },
  cliffs: {
    title: 'Where the money falls away',
    none: 'No money that counts falls away in these years.',
    severity: 'Severity',
    after: 'After',
    loss: 'm a year',
    share: 'Share',
    gap: 'Gap',
    decision: 'Last decision',
    left: 'Left',
    whyOf: (after) => `Why the cliff after ${after}?`,
    foot: 'Gap: what is not paid in the twelve months after, in millions.',
    shortfall: 'shortfall',
  },
  notes: {
    incidental: (share) => `${percent(share, 'en')} of the money is temporary.`,
    largest: (share) => `The largest scheme gives ${percent(share, 'en')} of all the money.`,
    earmarked: (cents, year) => `${eurosInSentence(cents, 'en')} is earmarked in ${year} and left over: that money may go nowhere else.`,
    free: (cents, year) => `${eurosInSentence(cents, 'en')} of free money is left over in ${year}.`,
    reserve: (cents) => `The reserve pays ${eurosInSentence(cents, 'en')} of it.`,
    investment: (cents, year) => `Besides, there is ${eurosInSentence(cents, 'en')} for investment in ${year}.`,
  },
  tabs: {
    name: 'Rows of this area',
    commitments: 'Commitments',
    streams: 'Streams',
    investments: 'Investments',
    themes: 'By theme',
    sources: 'Sources',
    known: 'Known, not in time',
  },
  rows: {
    description: 'Description',
    hardness: 'Hardness',
    fundedBy: 'Paid from',
    term: 'Runs',
    amountIn: (year) => `In ${year}, × € 1,000`,
    unpaidIn: (year) => `Not paid in ${year}`,
    notice: 'Notice',
    source: 'Source',
    scheme: 'Scheme',
    reference: 'Reference',
    certainty: 'Certainty',
    nature: 'Nature',
    kind: 'What',
    stream: 'stream',
    commitment: 'commitment',
    freeMoney: 'free money',
    months: (months) => `${months} mo`,
    unknown: 'unknown',
    openEnded: 'open-ended',
    until: (end) => `to ${end}`,
    from: (start) => `from ${start}`,
    span: (start, end) => `${start} to ${end}`,
    notCounted: 'does not count',
    derived: 'goes on after the last year filled in',
    none: 'There are no rows here.',
    hardnessWord: { legal: 'legal', administrative: 'administrative', intended: 'intended' },
    certaintyWord: { granted: 'granted', budgeted: 'budgeted', pledged: 'pledged', requested: 'requested', expected: 'expected' },
    natureWord: { structural: 'structural', incidental: 'incidental' },
  },
  sources: { file: 'File', at: 'Imported', who: 'By', rows: 'Rows', ofArea: 'Facts about the area itself' },
  known: {
    intro: 'This is public, but it has no term, no amount or not one area. It therefore counts nowhere.',
    scheme: 'Scheme',
    amount: 'Amount',
    period: 'Period',
    because: 'Why not in time',
    source: 'Source',
    note: 'Note',
    why: { 'no-term': 'no term known', 'no-single-area': 'not of one area', 'no-amount': 'no amount known' },
  },
  failed: 'This area cannot be shown.',
};
