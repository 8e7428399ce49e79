import type { Decider, Hardness } from '#shared/domain/words.ts';
import { dateInTable, euros, eurosInSentence, monthInSentence, number } from '#shared/text/format.ts';
import type { leastMoney as dutch } from '#shared/text/nl/least-money.ts';

const listed = (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
const areasOf = (count: number) => (count === 1 ? '1 area' : `${count} areas`);
const hardness: Record<Hardness, string> = { legal: 'legally bound', administrative: 'promised by government', intended: 'intended' };
const short: Record<Hardness, string> = { legal: 'legal', administrative: 'administrative', intended: 'intended' };
const decider: Record<Decider, string> = {
  national: 'the government',
  provincial: 'the province',
  municipal: 'the municipality',
  other: 'others',
};

export const leastMoney: typeof dutch = {
  title: 'Least money',
  headlineAll: (cents, count, year) =>
    `With ${eurosInSentence(cents, 'en')} a year none of ${areasOf(count)} has a gap after the cliff, until ${year}.`,
  headline: (cents, done, count) =>
    done === 0
      ? `With ${eurosInSentence(cents, 'en')} a year not one gap can be closed.`
      : `With ${eurosInSentence(cents, 'en')} a year you close the gap in ${done} of ${areasOf(count)}.`,
  nothing: 'After the cliffs there is no gap anywhere: nothing more is needed.',
  failed: 'This cannot be worked out.',
  lead: 'For each area this is the smallest amount a year with which no month after the cliff has a gap. Where there is less, we choose the areas where the money keeps most hard commitments paid.',
  everyTheme: 'New money has no theme. What counts here is the gap of the whole area, of all themes together.',
  amount: 'Money a year',
  amountSlide: 'Money a year, slide',
  amountHelp: 'For example 1.2 million or 1,234,567.',
  amountUnread: 'Write an amount, for example 1.2 million.',
  none: 'nothing',
  all: (cents) => `all: ${eurosInSentence(cents, 'en')}`,
  until: 'Money until year',
  untilHelp: 'The last year that the money is for.',
  untilUnread: (from, to) => `Write a year from ${from} to ${to}.`,
  every: 'All areas',
  nobody: 'No area',
  table: 'Areas in the order in which each euro keeps most hard commitments paid',
  columns: {
    order: 'No.',
    area: 'Area',
    cliff: 'After cliff on',
    perYear: 'Needed a year',
    from: 'From',
    who: 'Who decides, at the latest',
    keeps: 'Keeps paid, mln',
    why: 'Why here: paid for each € 1',
  },
  hardness,
  hardnessShort: short,
  include: (area) => `Count ${area} in`,
  cliffOf: (area) => `Cliff in ${area}`,
  cliffAt: (date, scheme) => (scheme === null ? dateInTable(date) : `${dateInTable(date)} · ${scheme}`),
  decider,
  decides: (who, moment, date) => `${decider[who]}, ${moment} (${dateInTable(date)})`,
  decided: (who, moment, next) =>
    next === null ? `${decider[who]}; too late after ${moment}` : `${decider[who]}; too late, now only ${next}`,
  decidesUnknown: (who) => `${decider[who]}, moment not known`,
  keepsPerEuro: (word, ratio) => `€ ${number(ratio, 'en', 2)} ${short[word]}`,
  tooDear: 'costs more than the whole amount',
  noRoom: 'no room left for it',
  order:
    'Number 1 keeps most legal commitments paid for each euro, then administrative, then intended ones. Which areas fit was looked at over every possible choice: none keeps more paid for this money.',
  apart: 'not ticked',
  ties: (count) =>
    count === 1
      ? 'There is one other choice that keeps as much paid for as much money.'
      : `There are ${count} other choices that keep as much paid for as much money.`,
  tieOf: (instead, of) => `For example ${listed(instead)} in the place of ${listed(of)}.`,
  noTies: 'No other choice keeps as much paid for this amount.',
  sums: (cost, left) =>
    left === 0 ? `Together ${euros(cost, 'en')} a year.` : `Together ${euros(cost, 'en')} a year; ${eurosInSentence(left, 'en')} is left.`,
  by: (who, cents) => `${decider[who]} ${eurosInSentence(cents, 'en')}`,
  byWhom: 'Who decides on it:',
  kept: 'That keeps paid:',
  keptOf: (word, cents) => `${eurosInSentence(cents, 'en')} ${hardness[word]}`,
  make: 'Make a scenario of it',
  copy: 'Copy the table',
  copied: 'The table is on the clipboard. Paste it in Excel.',
  checking: 'Being checked…',
  check: (count, area, month) =>
    `Checked with the whole calculation: with this money ${count === 1 ? 'this area has no' : `none of these ${count} areas has a`} month with a gap. With one cent a year less each has one: ${area} first, in ${monthInSentence(month, 'en')}.`,
  checkFailed: (areas) => `Checked: it does not hold in ${areas.join(', ')}. Report this: do not use the outcome above.`,
  nameAll: 'Gap closed in all areas',
  name: (areas) =>
    areas.length < 3 ? `Gap closed in ${areas.join(' and ')}` : `Gap closed in ${areas[0]} and ${areas.length - 1} other areas`,
  note: (cents) => `Least money: ${euros(cents, 'en')} a year. Checked: with this money no gap, with one cent less there is one.`,
  without: {
    'no-cliff': 'No cliff with time after it:',
    'no-gap': 'No gap after the cliff:',
    'no-data': 'No data yet:',
  },
  said: (done, cents) => `${areasOf(done)} chosen, together ${eurosInSentence(cents, 'en')} a year.`,
  toScreen: 'Which area first, for which amount?',
  ofArea: 'What does it cost at least to close this gap?',
};
