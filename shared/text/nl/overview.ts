import { dateInSentence, dateInTable } from '#shared/text/format.ts';

const yearless = (name: string) => name.replace(/ \d{4}$/, '');
const areas = (count: number) => (count === 1 ? '1 gebied' : `${count} gebieden`);

/** The overview: the national headline, four figures, twenty lines. */
export const overview = {
  title: 'Overzicht',
  /** The headline in three parts; the middle one stands in the colour of a gap. */
  headline: {
    falling: (falling: number, count: number, before: string) => ({
      start: `In ${falling} van de ${count} gebieden valt vóór ${dateInSentence(before, 'nl')} `,
      loss: 'geld weg',
    }),
    /** Where no money falls away, but more is promised than there is money for. */
    short: (short: number, count: number, before: string) => ({
      start: `In ${short} van de ${count} gebieden komt vóór ${dateInSentence(before, 'nl')} `,
      loss: 'geld tekort',
    }),
    nothing: (count: number, before: string) =>
      count === 1
        ? `In dit gebied valt vóór ${dateInSentence(before, 'nl')} geen geld weg.`
        : `In geen van de ${count} gebieden valt vóór ${dateInSentence(before, 'nl')} geld weg.`,
    /** Without its year: the days say which. */
    moment: (name: string, days: number) =>
      days === 0
        ? `Vandaag is ${yearless(name)}.`
        : days === 1
          ? `Nog 1 dag tot ${yearless(name)}.`
          : `Nog ${days} dagen tot ${yearless(name)}.`,
    noData: 'Er zijn nog geen gegevens ingelezen.',
    noMatch: 'Geen gebied past bij dit filter.',
  },
  perYear: 'per jaar',
  of: (amount: string) => `van ${amount}`,
  areas,
  fallsAway: (count: number, until: string) => `valt weg in ${areas(count)}, t/m ${dateInTable(until)}`,
  fallsShort: (count: number, until: string) => `valt weg; in ${areas(count)} komt geld tekort, t/m ${dateInTable(until)}`,
  unpaid: (year: number) => `van wat voor ${year} is beloofd, is niet betaald`,
  nothingPromised: (year: number) => `voor ${year} zijn geen verplichtingen ingelezen`,
  canRepair: (moment: string) => `kan ${moment} nog herstellen`,
  noMoment: 'er is geen besluit bekend dat nog helpt',
  missed: (moment: string) => `misten hun besluit: ${moment}`,
  missedOne: (moment: string) => `miste zijn besluit: ${moment}`,
  missedNone: 'heeft zijn besluit gemist',
  incompletePublic: {
    start: 'Openbare gegevens, onvolledig.',
    rest: 'U ziet wat stopt. Wat is beloofd, is niet openbaar: wat tekortkomt ziet u hier niet.',
  },
  noDataYet: { start: 'Er zijn nog geen gegevens.', rest: 'Lees een spreadsheet in, of bekijk het voorbeeld.' },
  importData: 'Lees spreadsheet in',
  importRow: 'Gegevens inlezen',
  list: 'Gebieden, ergste eerst',
  columns: {
    area: 'Gebied',
    line: 'Adem',
    coveredUntil: 'Gedekt t/m',
    loss: ['Valt weg', 'mln p.j.'],
    share: 'Deel',
    decision: 'Laatste besluit',
    left: 'nog',
  },
  shortfall: 'tekort',
  unknown: 'onbekend',
  now: 'nu al een gat',
  none: '–',
  days: (days: number) => `${days} d`,
  daysLong: (days: number) => (days === 1 ? 'nog 1 dag' : `nog ${days} dagen`),
  wasDecision: (name: string) => `Was ${name}`,
  coveredTo: (year: string) => `Gedekt t/m ${year}`,
  noFall: 'Geen klif die meetelt',
  why: 'Waarom?',
  cliffOf: (area: string) => `Klif van ${area}: waarom?`,
  asText: 'Als tekst',
  openArea: (area: string) => `Open ${area}`,
  openTable: 'Als tabel, met jaren en bedragen',
  shown: (shown: number, all: number) => (shown === all ? `Alle ${all} gebieden.` : `${shown} van de ${all} gebieden.`),
  legend: {
    name: 'Legenda',
    granted: 'betaald met beschikt geld',
    budgeted: 'met begroot geld',
    hoped: 'met gehoopt geld',
    gap: 'beloofd, niet betaald',
    promise: 'belofte, t/m jaar',
    decision: 'laatste besluit',
    passed: 'besluit is voorbij',
    covered: 'gedekt',
  },
  keys: 'Toetsen: pijl op en neer kiest een gebied, pijl rechts de klif, Enter opent, D het besluit, T de tekst.',
  failed: 'Het overzicht kan niet worden gemaakt.',
};
