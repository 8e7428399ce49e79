import type { Decider } from '#shared/domain/words.ts';
import { dateInSentence, dateInTable, eurosInSentence } from '#shared/text/format.ts';
import { momentInSentence } from './line.ts';

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const dayOf = (date: string) => dateInSentence(date, 'nl').replace(/ \d{4}$/, '');
const decider: Record<Decider | 'all', string> = {
  all: 'Iedereen',
  national: 'Rijk',
  provincial: 'Provincies',
  municipal: 'Gemeenten',
  other: 'Anderen',
};

/** The calendar of decisions: which moment can still repair what. */
export const decisions = {
  title: 'Besluitkalender',
  headline: (name: string, date: string, count: number, cents: number) =>
    `${capital(momentInSentence(name)).replace(/ \d{4}$/, '')} van ${dateInSentence(date, 'nl')} kan ${count === 1 ? '1 klif' : `${count} kliffen`} herstellen: ${count === 1 ? '' : 'samen '}${eurosInSentence(cents, 'nl')} per jaar.`,
  nothing: 'Er is geen besluit meer dat een klif kan herstellen.',
  noCliffs: 'Er is geen klif die meetelt, dus geen besluit nodig.',
  intro: {
    start: 'Bij elk moment staan de kliffen waarvoor dit het ',
    bold: 'laatste',
    end: ' besluit is dat nog op tijd komt. Bedragen in miljoen euro per jaar.',
  },
  timeline: 'Besluiten in de tijd',
  filter: 'Wie beslist',
  decider,
  reference: (date: string) => `peildatum ${date}`,
  day: dayOf,
  left: (year: string, days: number) => `${year} · ${days === 0 ? 'vandaag' : days === 1 ? 'nog 1 dag' : `nog ${days} dagen`}`,
  influence: (until: string, days: number) =>
    days < 0
      ? `was te beïnvloeden t/m ${dateInTable(until)}`
      : `te beïnvloeden t/m ${dateInTable(until)}: ${days === 0 ? 'vandaag' : days === 1 ? 'nog 1 dag' : `nog ${days} dagen`}`,
  toSave: 'per jaar te redden',
  largestOnly: 'per gebied alleen het grootste verlies: verliezen overlappen',
  late: 'Te laat, wel eerste kans:',
  million: 'mln',
  reportsOnly: 'Gaat over het lopende jaar. Herstelt geen klif.',
  lastForNone: 'Voor geen enkele klif het laatste moment.',
  shown: (count: number) => (count === 1 ? '1 moment.' : `${count} momenten.`),
  more: (count: number) => `en nog ${count}`,
  fewer: 'toon minder',
  unknownTitle: 'Besluit onbekend',
  unknown: 'Van wie hierover beslist, kennen wij geen besluitmoment.',
  incompletePublic: {
    start: 'Openbare gegevens, onvolledig.',
    rest: 'U ziet wanneer een besluit nodig is over geld dat stopt. Wat is beloofd, is niet openbaar.',
  },
  failed: 'De besluitkalender kan niet worden gemaakt.',
};
