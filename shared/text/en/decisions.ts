import type { Decider } from '#shared/domain/words.ts';
import { dateInSentence, dateInTable, eurosInSentence } from '#shared/text/format.ts';
import type { decisions as nl } from '#shared/text/nl/decisions.ts';

const dayOf = (date: string) => dateInSentence(date, 'en').replace(/ \d{4}$/, '');
const decider: Record<Decider | 'all', string> = {
  all: 'Everyone',
  national: 'State',
  provincial: 'Provinces',
  municipal: 'Municipalities',
  other: 'Others',
};

export const decisions: typeof nl = {
  title: 'Decision calendar',
  headline: (name, date, count, cents) =>
    `${name} (${dateInSentence(date, 'en')}) can repair ${count === 1 ? '1 cliff' : `${count} cliffs`}: ${eurosInSentence(cents, 'en')} a year${count === 1 ? '' : ' together'}.`,
  nothing: 'There is no decision left that can repair a cliff.',
  noCliffs: 'There is no cliff that counts, so no decision is needed.',
  intro: {
    start: 'With each moment stand the cliffs for which it is the ',
    bold: 'last',
    end: ' decision that comes in time. Amounts in million euros a year.',
  },
  timeline: 'Decisions in time',
  filter: 'Who decides',
  decider,
  reference: (date) => `reference date ${date}`,
  day: dayOf,
  left: (year, days) => `${year} · ${days === 0 ? 'today' : days === 1 ? '1 day left' : `${days} days left`}`,
  influence: (until, days) =>
    days < 0
      ? `could be influenced until ${dateInTable(until)}`
      : `can be influenced until ${dateInTable(until)}: ${days === 0 ? 'today' : days === 1 ? '1 day left' : `${days} days left`}`,
  toSave: 'a year to save',
  largestOnly: 'of each area the largest loss only: losses overlap',
  late: 'Too late, but the first chance:',
  million: 'm',
  reportsOnly: 'Is about the running year. Repairs no cliff.',
  lastForNone: 'The last moment for no cliff.',
  shown: (count) => (count === 1 ? '1 moment.' : `${count} moments.`),
  more: (count) => `and ${count} more`,
  fewer: 'show fewer',
  unknownTitle: 'Decision unknown',
  unknown: 'Of who decides on this we know no moment.',
  incompletePublic: {
    start: 'Public data, incomplete.',
    rest: 'You see when a decision is needed on money that ends. What was promised is not public.',
  },
  failed: 'The decision calendar cannot be made.',
};
