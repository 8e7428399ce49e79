import type { PaidUntil } from '#shared/domain/sensitivity.ts';
import type { Certainty, Lens } from '#shared/domain/words.ts';
import { dateInSentence, eurosInSentence, number } from '#shared/text/format.ts';
import type { sensitivity as dutch } from '#shared/text/nl/sensitivity.ts';

const lens: Record<Lens, string> = { secured: 'secured', planned: 'planned', hoped: 'hoped' };
const certainty: Record<Certainty, string> = {
  granted: 'granted',
  budgeted: 'budgeted',
  pledged: 'pledged',
  requested: 'requested',
  expected: 'expected',
};
const period = (from: number, to: number) => (from === to ? `in ${from}` : `in ${from} to ${to}`);
const span = (low: number, high: number) =>
  low === high ? eurosInSentence(low, 'en') : `${eurosInSentence(low, 'en')} to ${eurosInSentence(high, 'en')}`;

function untilWord({ state, coveredUntil }: PaidUntil): string {
  if (coveredUntil !== null) return `paid until ${dateInSentence(coveredUntil, 'en')}`;
  if (state === 'gap-now') return 'a gap already';
  return state === 'no-data' ? 'no data' : 'no commitments';
}

export const sensitivity: typeof dutch = {
  title: 'Sensitivity',
  all: 'all areas together',
  allAreas: 'All areas',
  area: 'Area',
  headline: (name, low, high, from, to) =>
    low === high
      ? `The gap ${name === null ? '' : `in ${name} `}${period(from, to)} is ${eurosInSentence(low, 'en')}, under every lens.`
      : `The gap ${name === null ? '' : `in ${name} `}${period(from, to)} lies between ${eurosInSentence(low, 'en')} and ${eurosInSentence(high, 'en')}.`,
  failed: 'The sensitivity cannot be worked out.',
  lead: 'Hoped counts all money, secured only what is granted. The gap lies between these. Below you see what it hangs on, and what dearer commitments or later money do to it. Your data do not change.',
  indexation: 'Commitments become dearer, a year',
  indexationSlide: 'Indexation, slide',
  indexationHelp: (year) => `One percentage, such as 2.5 %. Or a series of your own from ${year}: 3; 2.5; 2. The last one goes on.`,
  indexationUnread: 'Write a percentage, or a series with semicolons: 3; 2.5; 2.',
  delay: 'Money that has yet to begin comes later',
  delaySlide: 'Delay, slide',
  delayHelp: 'In whole months.',
  delayUnread: 'Write a number of months from 0 to 36.',
  months: (count) => (count === 1 ? '1 month' : `${count} months`),
  monthsEnd: '36 months',
  scheme: 'Which money',
  allMoney: 'all money',
  asIs: 'As it is',
  tried: 'With these assumptions',
  lens,
  chart: 'Gap a year, as a band',
  chartUnit: 'in million euros',
  legendBand: 'from hoped to secured',
  legendMark: (word) => `lens ${lens[word]}`,
  legendTried: 'with these assumptions',
  breathNow: 'Breath line as it is',
  breathTried: 'Breath line with these assumptions',
  atLens: (word, cents) => `Under the lens ${lens[word]} it is ${eurosInSentence(cents, 'en')}.`,
  hangs: (funding, more) =>
    more === 0
      ? `Of the money that counts ${eurosInSentence(funding, 'en')} is not granted yet. Without that money too the gap becomes no larger.`
      : `Of the money that counts ${eurosInSentence(funding, 'en')} is not granted yet. Where it does not come, the gap becomes ${eurosInSentence(more, 'en')} larger.`,
  hangsOnNothing: 'All money that counts is granted: the gap does not hang on what is still to come.',
  triedBand: (low, high) => `With these assumptions the gap is ${span(low, high)}.`,
  triedMore: (word, more) =>
    more === 0
      ? `Under the lens ${lens[word]} nothing changes.`
      : more > 0
        ? `Under the lens ${lens[word]} that is ${eurosInSentence(more, 'en')} more.`
        : `Under the lens ${lens[word]} that is ${eurosInSentence(-more, 'en')} less.`,
  untilOf: (word, now, tried) =>
    `${capital(lens[word])}: ${untilWord(now)}${
      tried === undefined || untilWord(tried) === untilWord(now) ? '' : `, with these assumptions ${untilWord(tried)}`
    }.`,
  noData: (name) => `No data of ${name} have been imported yet.`,
  hardOf: (word, count, tried) =>
    `${capital(lens[word])}: ${count} ${count === 1 ? 'area' : 'areas'} critical or high${tried === undefined || tried === count ? '' : `, with these assumptions ${tried}`}.`,
  open: 'What it hangs on: money that counts and is not granted',
  openNone: 'Nothing. All money that this lens counts is granted.',
  openColumns: { scheme: 'Line of schemes', certainty: 'How sure', funding: 'Money, mln', more: 'Gap larger without it, mln' },
  openFoot: 'Each row is what happens where only that money goes away. Together it may be more than the sum.',
  certainty,
  table: 'The band by year',
  columns: { year: 'Year', promised: 'Promised', gap: (word) => `Gap ${lens[word]}` },
  unit: '× € 1,000',
  total: 'Together',
  copy: 'Copy the table',
  copied: 'The table is on the clipboard. Paste it in Excel.',
  rulesTitle: 'This is how we work it out',
  rules: (year) => [
    `Dearer: every commitment without an indexation of its own grows by the percentage each year from ${year} on, over the year before, rounded to the cent a month. A commitment with an indexation of its own keeps that.`,
    'Later: money that begins after the reference date begins so many months later. What would come in those months does not come. The end stays.',
    'Band: the same question under the lenses secured, planned and hoped. The smallest and the largest outcome are the edges.',
    'Hangs on: the whole calculation once more, without the money of one line of schemes of that certainty. The difference in the gap is what hangs on it.',
  ],
  door: 'How sure is this?',
  whole: 'Look at the band by year',
  inShort: (low, high, from, to) =>
    low === high
      ? `The gap ${period(from, to)} is ${eurosInSentence(low, 'en')} under every lens.`
      : `The gap ${period(from, to)} is ${span(low, high)}: from hoped to secured.`,
  said: (low, high) => `The gap is ${span(low, high)}.`,
  percentOf: (value) => `${number(value, 'en', Number.isInteger(value) ? 0 : 2)} %`,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
