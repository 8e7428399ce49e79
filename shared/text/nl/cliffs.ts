import type { Decider, Severity } from '#shared/domain/words.ts';
import { dateInSentence, dateInTable, euros, eurosInSentence, number, percent } from '#shared/text/format.ts';

const decider: Record<Decider, string> = { national: 'Het Rijk', provincial: 'De provincie', municipal: 'De gemeente', other: 'Een ander' };
const severity: Record<Severity, string> = { critical: 'kritiek', high: 'hoog', medium: 'midden', low: 'laag' };
const months = (count: number) => (count === 1 ? '1 maand' : `${count} maanden`);
const listed = (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`);

/** The list of cliffs, and why one of them is what it is. */
export const cliffs = {
  title: 'Kliffen',
  headline: (count: number) =>
    count === 0 ? 'Er is geen klif die meetelt.' : count === 1 ? 'Er is 1 klif die meetelt.' : `Er zijn ${count} kliffen die meetellen.`,
  intro: 'Ergste eerst. Verliezen van één gebied kunnen overlappen: tel ze niet op.',
  columns: {
    severity: 'Ernst',
    area: 'Gebied',
    after: 'Na',
    scheme: 'Regeling',
    loss: 'Valt weg, mln p.j.',
    gap: 'Gat, mln',
    fte: 'Fte',
    fteMeaning: 'Voltijdsbanen bij de verplichtingen die daarna niet helemaal zijn betaald',
    share: 'Deel',
    decision: 'Laatste besluit',
    left: 'nog',
    owner: 'Eigenaar',
    standing: 'Stand',
  },
  applyUntil: (date: string) => `aanvragen kan nog t/m ${dateInTable(date)}`,
  shortfallLine: 'tekort zonder klif',
  failed: 'De kliffen kunnen niet worden getoond.',
  days: (days: number) => `${days} d`,
  none: '–',
  why: {
    word: 'Waarom?',
    passedShort: 'voorbij',
    close: 'Sluit',
    copy: 'Kopieer',
    copied: 'Gekopieerd',
    of: (area: string, date: string) => `${area}, ${dateInTable(date)}`,
    title: (cents: number) => `Waarom valt hier ${eurosInSentence(cents, 'nl')} weg?`,
    titleShort: (cents: number) => `Waarom is hier ${eurosInSentence(cents, 'nl')} niet betaald?`,
    stops: (names: readonly string[], date: string) =>
      names.length === 1
        ? `${listed(names)} stopt na ${dateInTable(date)} en er is geen opvolger.`
        : `${listed(names)} stoppen vanaf ${dateInTable(date)} en er is geen opvolger.`,
    drops: (names: readonly string[], date: string) =>
      names.length === 1 ? `${listed(names)} daalt na ${dateInTable(date)}.` : `${listed(names)} dalen vanaf ${dateInTable(date)}.`,
    /** Of a theme, money of other themes may be what falls away. */
    ofOtherTheme: 'U ziet één thema: het kan geld van een ander thema zijn dat wegvalt.',
    shortfall: (date: string) => `Na ${dateInTable(date)} is meer beloofd dan er geld voor is. Geen enkele klif verklaart dat.`,
    severity: (word: Severity, within: number | null, share: number, legal: boolean, hold: boolean): { start: string; word: string } => {
      if (hold && word === 'medium') return { start: 'Wat is beloofd, blijft betaald. Daarom is dit hooguit ', word: severity[word] };
      const near = within === null ? 'Het is verder dan 36 maanden weg, of klein.' : `Het valt binnen ${within} maanden na de peildatum`;
      if (within === null) return { start: `${near} Daarom is dit `, word: severity[word] };
      return {
        start: `${near}${legal && word !== 'medium' ? ' en er blijft een juridische verplichting onbetaald' : `, en het is ${percent(share, 'nl')}`}. Daarom is dit `,
        word: severity[word],
      };
    },
    steps: {
      loss: 'Wat wegvalt',
      shortfall: 'Wat tekortkomt',
      uncovered: 'Wat daarna niet is betaald',
      decision: 'Tot wanneer een besluit helpt',
      rows: 'Uit welke rijen dit komt',
    },
    stepKeys: 'Toetsen 1 tot en met 6 gaan naar de stappen, Esc sluit.',
    lineIn: (line: string, from: string, to: string) => `${line}, ${from} t/m ${to}`,
    loss: 'Verlies per jaar',
    sum: 'Samen',
    areaLoss: 'Het hele gebied verliest',
    replaced: 'Ander geld vangt een deel op. Wat is vervangen, telt niet als verlies.',
    shareOfMoney: (share: number, cents: number) =>
      `Dat is ${percent(share, 'nl')} van al het geld van het gebied in die 12 maanden (${euros(cents, 'nl')}).`,
    shareOfPromises: (share: number, cents: number) =>
      `Dat is ${percent(share, 'nl')} van wat in die 12 maanden is beloofd (${euros(cents, 'nl')}).`,
    gapAfter: 'Gat in de 12 maanden daarna',
    gapBefore: 'Gat in de 12 maanden ervoor',
    explained: 'Al verklaard door een klif',
    excess: 'Tekort',
    gapIn: (from: string, to: string) => `Gat van ${from} t/m ${to}`,
    byThis: 'Door deze klif',
    ofWhichLegal: 'waarvan juridisch',
    fteLeft: 'Voltijdsbanen bij wat niet helemaal is betaald',
    fte: (count: number) => `${number(count, 'nl', 1)} fte`,
    nothingUncovered: 'Alles wat daarna is beloofd, blijft betaald.',
    nothingPromised: 'Er zijn geen verplichtingen bekend, dus er is geen gat te berekenen.',
    latest: (date: string, lead: number, latest: string) => ({
      start: `${dateInTable(date)} min `,
      bold: months(lead),
      end: ` = uiterlijk ${dateInTable(latest)}.`,
    }),
    decides: (who: Decider, line: string | null, setting: number) =>
      line === null
        ? `Geen regeling verliest: de gemeente beslist, minstens ${months(setting)} vooraf.`
        : `${decider[who]} beslist over ${line}: minstens ${months(setting)} vooraf.`,
    notice: (count: number, description: string) => `De langste opzegtermijn is ${months(count)}: ${description}.`,
    noNotice: 'Er is geen opzegtermijn die langer duurt.',
    left: (days: number) => (days === 0 ? 'vandaag' : days === 1 ? 'nog 1 dag' : `nog ${days} dagen`),
    passed: 'is voorbij',
    next: (name: string, date: string) => `Eerste kans nu: ${name}, ${dateInTable(date)}. Dat komt te laat voor deze klif.`,
    noMoment: 'Van wie hierover beslist, kennen wij geen besluitmoment.',
    uncertain: 'Onzeker: een einddatum is aangenomen of een bedrag is onbekend.',
    stream: 'geldstroom',
    commitment: 'verplichting',
    rules: 'Rekenregels 4 en 5',
    openArea: 'Open het gebied',
    failed: 'De uitleg kan niet worden getoond.',
    gone: 'Deze klif is er niet bij deze peildatum, lens en horizon.',
  },
  origin: {
    title: 'Waar deze rij vandaan komt',
    cell: (sheet: string, cell: string) => `${sheet}!${cell}`,
    cellName: (cell: string) => `cel ${cell}`,
    rowName: (row: number) => `rij ${row}`,
    sheet: (sheet: string) => `blad ${sheet}`,
    imported: (day: string, who: string) => `ingelezen ${day} door ${who}`,
    person: (who: string, day: string) => `Handmatig, ${who}, ${day}`,
    repaired: (cell: string, seen: string, value: string) =>
      `In het bestand stond in cel ${cell} ${seen === '' ? 'niets' : `“${seen}”`}; bij het inlezen werd dat ${value === '' ? 'leeg' : `“${value}”`}.`,
    instead: (where: string) => `Daarvoor kwam het uit het bestand: ${where}`,
    personShort: (who: string) => `Handmatig, ${who}`,
    sample: 'Voorbeeld, verzonnen',
    public: 'Openbare bron',
    snippet: (sheet: string, file: string) => `Blad ${sheet} van ${file}, rond de cel`,
    gone: 'Het bestand is niet bewaard: de cel kan niet worden getoond.',
    at: (day: string) => dateInSentence(day, 'nl'),
  },
};
