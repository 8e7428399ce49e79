import type { Decider, Hardness } from '#shared/domain/words.ts';
import { dateInTable, euros, eurosInSentence, monthInSentence, number } from '#shared/text/format.ts';
import { momentInSentence } from './line.ts';

const listed = (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`);
const gebieden = (count: number) => (count === 1 ? '1 gebied' : `${count} gebieden`);
const hardness: Record<Hardness, string> = { legal: 'juridisch verplicht', administrative: 'bestuurlijk toegezegd', intended: 'gewenst' };
const short: Record<Hardness, string> = { legal: 'juridisch', administrative: 'bestuurlijk', intended: 'gewenst' };
const decider: Record<Decider, string> = { national: 'het Rijk', provincial: 'de provincie', municipal: 'de gemeente', other: 'anderen' };

/** The reverse question: how much is needed at least, and which areas come first for an amount. */
export const leastMoney = {
  title: 'Minste geld',
  headlineAll: (cents: number, count: number, year: number) =>
    `Met ${eurosInSentence(cents, 'nl')} per jaar heeft geen van ${gebieden(count)} na de klif nog een gat, t/m ${year}.`,
  headline: (cents: number, done: number, count: number) =>
    done === 0
      ? `Met ${eurosInSentence(cents, 'nl')} per jaar is geen enkel gat te dichten.`
      : `Met ${eurosInSentence(cents, 'nl')} per jaar dicht u het gat in ${done} van ${gebieden(count)}.`,
  nothing: 'Na de kliffen is nergens een gat: er is niets extra nodig.',
  failed: 'Dit kan niet worden uitgerekend.',
  lead: 'Per gebied staat hier het kleinste bedrag per jaar waarmee na de klif geen enkele maand meer een gat heeft. Is er minder, dan kiezen wij de gebieden waar het geld de meeste harde verplichtingen betaald houdt.',
  everyTheme: 'Nieuw geld heeft geen thema. Hier telt het gat van het hele gebied, van alle thema’s samen.',
  amount: 'Geld per jaar',
  amountSlide: 'Geld per jaar, schuif',
  amountHelp: 'Bijvoorbeeld 1,2 mln of 1.234.567.',
  amountUnread: 'Schrijf een bedrag, bijvoorbeeld 1,2 mln.',
  none: 'niets',
  all: (cents: number) => `alles: ${eurosInSentence(cents, 'nl')}`,
  until: 'Geld t/m jaar',
  untilHelp: 'Het laatste jaar waarvoor het geld bedoeld is.',
  untilUnread: (from: number, to: number) => `Schrijf een jaar van ${from} t/m ${to}.`,
  every: 'Alle gebieden',
  nobody: 'Geen gebied',
  table: 'Gebieden in de volgorde waarin elke euro de meeste harde verplichtingen betaald houdt',
  columns: {
    order: 'Nr.',
    area: 'Gebied',
    cliff: 'Na klif op',
    perYear: 'Nodig per jaar',
    from: 'Vanaf',
    who: 'Wie beslist, uiterlijk',
    keeps: 'Houdt betaald, mln',
    why: 'Waarom hier: betaald per € 1',
  },
  hardness,
  hardnessShort: short,
  include: (area: string) => `Reken ${area} mee`,
  cliffOf: (area: string) => `Klif in ${area}`,
  cliffAt: (date: string, scheme: string | null) => (scheme === null ? dateInTable(date) : `${dateInTable(date)} · ${scheme}`),
  decider,
  /** Who must decide and when; the first chance after a moment that has passed. */
  decides: (who: Decider, moment: string, date: string) => `${decider[who]}, ${momentInSentence(moment)} (${dateInTable(date)})`,
  decided: (who: Decider, moment: string, next: string | null) =>
    next === null
      ? `${decider[who]}; te laat na ${momentInSentence(moment)}`
      : `${decider[who]}; te laat, nu pas ${momentInSentence(next)}`,
  decidesUnknown: (who: Decider) => `${decider[who]}, moment niet bekend`,
  /** Why an area stands where it stands. */
  keepsPerEuro: (word: Hardness, ratio: number) => `€ ${number(ratio, 'nl', 2)} ${short[word]}`,
  tooDear: 'kost meer dan het hele bedrag',
  noRoom: 'past er niet meer bij',
  order:
    'Nummer 1 houdt per euro de meeste juridische verplichtingen betaald, dan bestuurlijke, dan gewenste. Welke gebieden passen, is over alle mogelijke keuzes bekeken: geen enkele houdt voor dit geld meer betaald.',
  apart: 'niet aangevinkt',
  ties: (count: number) =>
    count === 1
      ? 'Er is één andere keuze die voor evenveel geld evenveel betaald houdt.'
      : `Er zijn ${count} andere keuzes die voor evenveel geld evenveel betaald houden.`,
  tieOf: (instead: readonly string[], of: readonly string[]) => `Bijvoorbeeld ${listed(instead)} in plaats van ${listed(of)}.`,
  noTies: 'Geen andere keuze houdt voor dit bedrag evenveel betaald.',
  sums: (cost: number, left: number) =>
    left === 0
      ? `Samen ${euros(cost, 'nl')} per jaar.`
      : `Samen ${euros(cost, 'nl')} per jaar; ${eurosInSentence(left, 'nl')} blijft over.`,
  by: (who: Decider, cents: number) => `${decider[who]} ${eurosInSentence(cents, 'nl')}`,
  byWhom: 'Wie erover beslist:',
  kept: 'Dat houdt betaald:',
  keptOf: (word: Hardness, cents: number) => `${eurosInSentence(cents, 'nl')} ${hardness[word]}`,
  make: 'Maak hier een scenario van',
  copy: 'Kopieer de tabel',
  copied: 'De tabel staat op het klembord. Plak haar in Excel.',
  checking: 'Wordt nagerekend…',
  check: (count: number, area: string, month: string) =>
    `Nagerekend met de hele berekening: met dit geld heeft ${count === 1 ? 'dit gebied geen enkele' : `geen van deze ${count} gebieden een`} maand met een gat. Met één cent per jaar minder heeft elk er wel een: ${area} als eerste, in ${monthInSentence(month, 'nl')}.`,
  checkFailed: (areas: readonly string[]) =>
    `Nagerekend: het klopt niet in ${areas.join(', ')}. Meld dit: de uitkomst hierboven mag u niet gebruiken.`,
  nameAll: 'Gat dicht in alle gebieden',
  name: (areas: readonly string[]) =>
    areas.length < 3 ? `Gat dicht in ${areas.join(' en ')}` : `Gat dicht in ${areas[0]} en ${areas.length - 1} andere gebieden`,
  note: (cents: number) => `Minste geld: ${euros(cents, 'nl')} per jaar. Nagerekend: met dit geld geen gat, met één cent minder wel.`,
  without: {
    'no-cliff': 'Geen klif met tijd erna:',
    'no-gap': 'Na de klif geen gat:',
    'no-data': 'Nog geen gegevens:',
  },
  said: (done: number, cents: number) => `${gebieden(done)} gekozen, samen ${eurosInSentence(cents, 'nl')} per jaar.`,
  toScreen: 'Welk gebied eerst, bij welk bedrag?',
  ofArea: 'Wat kost het minimaal om dit gat te dichten?',
};
