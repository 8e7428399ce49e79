import type { CoverageState, Lens } from '#shared/domain/words.ts';
import { dateInSentence, eurosInSentence, percent } from '#shared/text/format.ts';
import { momentInSentence } from './line.ts';

const lensName: Record<Lens, string> = { secured: 'zeker', planned: 'gepland', hoped: 'gehoopt' };

/** The page of one area: until when it is paid, what falls, who must decide. */
export const area = {
  headline: (name: string, state: CoverageState, until: string | null): string => {
    if (state === 'no-data') return `Van ${name} zijn nog geen gegevens ingelezen.`;
    if (state === 'no-commitments') return `Van ${name} zijn geen verplichtingen bekend.`;
    if (state === 'gap-now' || until === null) return `${name} heeft nu al een gat.`;
    return `${name} is betaald t/m ${dateInSentence(until, 'nl')}.`;
  },
  promise: (year: number) => `De belofte loopt t/m ${year}.`,
  promiseUnknown: 'Tot wanneer de belofte loopt, is niet bekend.',
  falls: (after: string | null, cents: number, share: number) =>
    `${after === null ? 'Daarna' : `Na ${dateInSentence(after, 'nl')}`} valt ${eurosInSentence(cents, 'nl')} per jaar weg: ${percent(share, 'nl')} van al het geld.`,
  short: (after: string, cents: number, share: number) =>
    `Na ${dateInSentence(after, 'nl')} is in een jaar ${eurosInSentence(cents, 'nl')} niet betaald: ${percent(share, 'nl')} van wat is beloofd.`,
  noCliff: 'Er is geen klif die meetelt.',
  /** In three parts; the middle one is bold. */
  decision: (name: string, date: string, days: number) => ({
    start: name.startsWith('Prinsjesdag') ? '' : 'De ',
    moment: `${name} (${dateInSentence(date, 'nl')})`,
    end:
      days === 0
        ? ' kan dit nog herstellen: vandaag.'
        : days === 1
          ? ' kan dit nog herstellen: over 1 dag.'
          : ` kan dit nog herstellen: over ${days} dagen.`,
  }),
  passed: (name: string, next: string | null) =>
    next === null
      ? `Het besluit was nodig op ${momentInSentence(name)}.`
      : `Het besluit was nodig op ${momentInSentence(name)}. De eerste kans is nu ${next}: dat komt te laat voor deze klif.`,
  decisionUnknown: 'Wie hierover beslist, is niet bekend.',
  incompletePublic: {
    start: 'Openbare gegevens, onvolledig.',
    rest: 'U ziet wat stopt. Wat hier is beloofd, is niet openbaar: wat tekortkomt ziet u niet.',
  },
  noData: { start: 'Nog geen gegevens van dit gebied.', rest: 'Lees een spreadsheet in waarin dit gebied voorkomt.' },
  million: 'mln',
  line: 'Ademlijn',
  lineHelp:
    'Pijl links en rechts kiest een klif, Enter opent waarom. Page Up en Page Down gaan een maand terug of verder, Home en End naar de eerste en laatste maand.',
  compareLenses: 'Vergelijk lenzen',
  lensTable: 'Deel van de belofte dat is betaald',
  lensesPaid: (shares: readonly (readonly [Lens, string])[]) =>
    `${shares.map(([lens, share]) => `${lensName[lens]} ${share}`).join(', ')} betaald`,
  evenScale: 'Gelijke schaal',
  zoomed: (from: number, to: number) => `${from} t/m ${to}`,
  zoomOut: 'Toon alle jaren',
  zoomIn: 'Eerste vier jaar',
  asTable: 'Als tabel',
  asPicture: 'Als beeld',
  chart: 'Geld en verplichtingen per jaar',
  chartUnit: (lens: string) => `in miljoen euro · lens ${lens}`,
  others: 'overige',
  commitments: 'verplichtingen',
  gap: 'gat',
  leftOver: 'boven de lijn: blijft over',
  carried: 'uit pot of reserve',
  years: {
    year: 'Jaar',
    promised: 'Beloofd',
    paid: 'Betaald',
    gap: 'Gat',
    share: 'Gedekt',
    funding: 'Geld',
    unused: 'Blijft over',
    unit: '× € 1.000',
  },
  cliffs: {
    title: 'Waar het geld wegvalt',
    none: 'In deze jaren valt geen geld weg dat meetelt.',
    severity: 'Ernst',
    after: 'Na',
    loss: 'mln p.j.',
    share: 'Deel',
    gap: 'Gat',
    decision: 'Laatste besluit',
    left: 'Nog',
    whyOf: (after: string) => `Waarom de klif na ${after}?`,
    foot: 'Gat: wat in de twaalf maanden daarna niet is betaald, in mln.',
    shortfall: 'tekort',
  },
  notes: {
    incidental: (share: number) => `${percent(share, 'nl')} van het geld is tijdelijk.`,
    largest: (share: number) => `De grootste regeling geeft ${percent(share, 'nl')} van al het geld.`,
    earmarked: (cents: number, year: number) =>
      `${eurosInSentence(cents, 'nl')} is in ${year} geoormerkt en blijft over: dat geld mag nergens anders heen.`,
    free: (cents: number, year: number) => `${eurosInSentence(cents, 'nl')} vrij geld blijft in ${year} over.`,
    reserve: (cents: number) => `De reserve betaalt ${eurosInSentence(cents, 'nl')} mee.`,
    investment: (cents: number, year: number) => `Daarnaast is er in ${year} ${eurosInSentence(cents, 'nl')} voor investeringen.`,
  },
  tabs: {
    name: 'Rijen van dit gebied',
    commitments: 'Verplichtingen',
    streams: 'Geldstromen',
    investments: 'Investeringen',
    themes: 'Per thema',
    sources: 'Bronnen',
    known: 'Bekend, niet in de tijd',
  },
  rows: {
    description: 'Omschrijving',
    hardness: 'Hardheid',
    fundedBy: 'Betaald uit',
    term: 'Loopt',
    amountIn: (year: number) => `In ${year}, × € 1.000`,
    unpaidIn: (year: number) => `Niet betaald in ${year}`,
    notice: 'Opzegtermijn',
    source: 'Bron',
    scheme: 'Regeling',
    reference: 'Kenmerk',
    certainty: 'Zekerheid',
    nature: 'Soort',
    kind: 'Wat',
    stream: 'geldstroom',
    commitment: 'verplichting',
    freeMoney: 'vrij geld',
    months: (months: number) => `${months} mnd`,
    unknown: 'onbekend',
    openEnded: 'doorlopend',
    until: (end: string) => `t/m ${end}`,
    from: (start: string) => `vanaf ${start}`,
    span: (start: string, end: string) => `${start} t/m ${end}`,
    notCounted: 'telt niet mee',
    derived: 'loopt door na het laatste ingevulde jaar',
    none: 'Er zijn hier geen rijen.',
    hardnessWord: { legal: 'juridisch', administrative: 'bestuurlijk', intended: 'gewenst' },
    certaintyWord: { granted: 'beschikt', budgeted: 'begroot', pledged: 'toegezegd', requested: 'aangevraagd', expected: 'verwacht' },
    natureWord: { structural: 'structureel', incidental: 'incidenteel' },
  },
  sources: { file: 'Bestand', at: 'Ingelezen', who: 'Door', rows: 'Rijen', ofArea: 'Gegevens over het gebied zelf' },
  known: {
    intro: 'Dit is openbaar, maar het heeft geen looptijd, geen bedrag of niet één gebied. Het telt daarom nergens mee.',
    scheme: 'Regeling',
    amount: 'Bedrag',
    period: 'Periode',
    because: 'Waarom niet in de tijd',
    source: 'Bron',
    note: 'Toelichting',
    why: { 'no-term': 'geen looptijd bekend', 'no-single-area': 'niet van één gebied', 'no-amount': 'geen bedrag bekend' },
  },
  failed: 'Dit gebied kan niet worden getoond.',
};
