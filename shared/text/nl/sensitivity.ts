import type { PaidUntil } from '#shared/domain/sensitivity.ts';
import type { Certainty, Lens } from '#shared/domain/words.ts';
import { dateInSentence, eurosInSentence, number } from '#shared/text/format.ts';

const lens: Record<Lens, string> = { secured: 'zeker', planned: 'gepland', hoped: 'gehoopt' };
const certainty: Record<Certainty, string> = {
  granted: 'beschikt',
  budgeted: 'begroot',
  pledged: 'toegezegd',
  requested: 'aangevraagd',
  expected: 'verwacht',
};
const percentOf = (value: number) => `${number(value, 'nl', Number.isInteger(value) ? 0 : 2)} %`;
const period = (from: number, to: number) => (from === to ? `in ${from}` : `in ${from} t/m ${to}`);
const span = (low: number, high: number) =>
  low === high ? eurosInSentence(low, 'nl') : `${eurosInSentence(low, 'nl')} tot ${eurosInSentence(high, 'nl')}`;

function untilWord({ state, coveredUntil }: PaidUntil): string {
  if (coveredUntil !== null) return `betaald t/m ${dateInSentence(coveredUntil, 'nl')}`;
  if (state === 'gap-now') return 'nu al een gat';
  return state === 'no-data' ? 'geen gegevens' : 'geen verplichtingen';
}

/** How sure the answer is: a band rather than a line, and what it hangs on. */
export const sensitivity = {
  title: 'Gevoeligheid',
  all: 'alle gebieden samen',
  allAreas: 'Alle gebieden',
  area: 'Gebied',
  headline: (name: string | null, low: number, high: number, from: number, to: number) =>
    low === high
      ? `Het gat ${name === null ? '' : `in ${name} `}${period(from, to)} is ${eurosInSentence(low, 'nl')}, bij elke lens.`
      : `Het gat ${name === null ? '' : `in ${name} `}${period(from, to)} ligt tussen ${eurosInSentence(low, 'nl')} en ${eurosInSentence(high, 'nl')}.`,
  failed: 'De gevoeligheid kan niet worden uitgerekend.',
  lead: 'Gehoopt telt al het geld, zeker alleen wat is beschikt. Daartussen ligt het gat. Hieronder ziet u waar het van afhangt, en wat duurdere verplichtingen of later geld ermee doen. Uw gegevens veranderen niet.',
  indexation: 'Verplichtingen worden duurder, per jaar',
  indexationSlide: 'Indexatie, schuif',
  indexationHelp: (year: number) => `Eén percentage, zoals 2,5 %. Of een eigen reeks vanaf ${year}: 3; 2,5; 2. Het laatste geldt verder.`,
  indexationUnread: 'Schrijf een percentage, of een reeks met puntkomma’s: 3; 2,5; 2.',
  delay: 'Geld dat nog moet beginnen, komt later',
  delaySlide: 'Uitstel, schuif',
  delayHelp: 'In hele maanden.',
  delayUnread: 'Schrijf een aantal maanden van 0 t/m 36.',
  months: (count: number) => (count === 1 ? '1 maand' : `${count} maanden`),
  monthsEnd: '36 maanden',
  scheme: 'Welk geld',
  allMoney: 'al het geld',
  asIs: 'Zoals het is',
  tried: 'Met deze aannames',
  lens,
  chart: 'Gat per jaar, als band',
  chartUnit: 'in miljoen euro',
  legendBand: 'van gehoopt tot zeker',
  legendMark: (word: Lens) => `lens ${lens[word]}`,
  legendTried: 'met deze aannames',
  breathNow: 'Ademlijn zoals het is',
  breathTried: 'Ademlijn met deze aannames',
  /** What the band says, in sentences. */
  atLens: (word: Lens, cents: number) => `Bij de lens ${lens[word]} is het ${eurosInSentence(cents, 'nl')}.`,
  hangs: (funding: number, more: number) =>
    more === 0
      ? `Van het geld dat meetelt is ${eurosInSentence(funding, 'nl')} nog niet beschikt. Ook zonder dat geld wordt het gat niet groter.`
      : `Van het geld dat meetelt is ${eurosInSentence(funding, 'nl')} nog niet beschikt. Komt dat er niet, dan wordt het gat ${eurosInSentence(more, 'nl')} groter.`,
  hangsOnNothing: 'Al het geld dat meetelt is beschikt: het gat hangt niet af van wat nog moet komen.',
  triedBand: (low: number, high: number) => `Met deze aannames is het gat ${span(low, high)}.`,
  triedMore: (word: Lens, more: number) =>
    more === 0
      ? `Bij de lens ${lens[word]} verandert er niets.`
      : more > 0
        ? `Bij de lens ${lens[word]} is dat ${eurosInSentence(more, 'nl')} meer.`
        : `Bij de lens ${lens[word]} is dat ${eurosInSentence(-more, 'nl')} minder.`,
  untilOf: (word: Lens, now: PaidUntil, tried: PaidUntil | undefined) =>
    `${capital(lens[word])}: ${untilWord(now)}${
      tried === undefined || untilWord(tried) === untilWord(now) ? '' : `, met deze aannames ${untilWord(tried)}`
    }.`,
  noData: (name: string) => `Van ${name} zijn nog geen gegevens ingelezen.`,
  hardOf: (word: Lens, count: number, tried: number | undefined) =>
    `${capital(lens[word])}: ${count} ${count === 1 ? 'gebied' : 'gebieden'} met ernst kritiek of hoog${tried === undefined || tried === count ? '' : `, met deze aannames ${tried}`}.`,
  open: 'Waar het aan hangt: geld dat meetelt en niet is beschikt',
  openNone: 'Geen. Al het geld dat bij deze lens meetelt, is beschikt.',
  openColumns: { scheme: 'Regelingenlijn', certainty: 'Hoe zeker', funding: 'Geld, mln', more: 'Gat groter zonder dit geld, mln' },
  openFoot: 'Elke regel is wat er gebeurt als alleen dat geld wegvalt. Samen kan het meer zijn dan de som.',
  certainty,
  table: 'De band per jaar',
  columns: { year: 'Jaar', promised: 'Beloofd', gap: (word: Lens) => `Gat ${lens[word]}` },
  unit: '× € 1.000',
  total: 'Samen',
  copy: 'Kopieer de tabel',
  copied: 'De tabel staat op het klembord. Plak haar in Excel.',
  rulesTitle: 'Zo rekenen wij dit',
  rules: (year: number) => [
    `Duurder: elke verplichting zonder eigen indexatie groeit vanaf ${year} elk jaar met het percentage, over het jaar ervoor en afgerond op de cent per maand. Een verplichting met een eigen indexatie houdt die.`,
    'Later: geld dat na de peildatum begint, begint zoveel maanden later. Wat in die maanden zou komen, komt niet. Het einde blijft gelijk.',
    'Band: dezelfde vraag met de lens zeker, gepland en gehoopt. De kleinste en de grootste uitkomst zijn de randen.',
    'Hangt af van: de hele berekening nog eens, zonder het geld van één regelingenlijn met die zekerheid. Het verschil in het gat is wat eraan hangt.',
  ],
  door: 'Hoe zeker is dit?',
  whole: 'Bekijk de band per jaar',
  inShort: (low: number, high: number, from: number, to: number) =>
    low === high
      ? `Het gat ${period(from, to)} is bij elke lens ${eurosInSentence(low, 'nl')}.`
      : `Het gat ${period(from, to)} is ${span(low, high)}: van gehoopt tot zeker.`,
  said: (low: number, high: number) => `Het gat is ${span(low, high)}.`,
  percentOf,
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
