import type { Certainty, Decider, Hardness, Lens, Severity } from '#shared/domain/words.ts';
import { number } from '#shared/text/format.ts';

/** The sentences of the briefing, in Dutch: B1, at most fifteen words where it can be. */
export const briefingTexts = {
  kicker: 'Nationaal Programma Leefbaarheid en Veiligheid',
  number: (number: string) => `nr. ${number}`,
  scenario: (name: string) => `met scenario “${name}”`,
  theme: (theme: string) => (theme === '' ? 'alleen rijen zonder thema' : `alleen het thema ${theme}`),
  title: (date: string) => `Tot wanneer zijn de beloften betaald? ${date}`,
  titleOfArea: (area: string, date: string) => `${area}: tot wanneer zijn de beloften betaald? ${date}`,
  labels: {
    own: '',
    sample: 'Voorbeeldgegevens: alle bedragen zijn verzonnen.',
    public: 'Openbare gegevens, onvolledig: verplichtingen ontbreken.',
  },
  numbers: ['geen', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien', 'elf', 'twaalf'],
  areas: (count: string, isOne: boolean) => (isOne ? `${count} gebied` : `${count} gebieden`),

  headlineLegal: (areas: string, before: string) => `In ${areas} valt vóór ${before} geld weg voor werk dat juridisch vastligt`,
  headlineFalling: (areas: string, before: string) => `In ${areas} valt vóór ${before} geld weg`,
  headlineShort: (areas: string, before: string) => `In ${areas} komt vóór ${before} geld tekort`,
  headlineNothing: (before: string) => `Vóór ${before} valt nergens geld weg`,
  headlineArea: (area: string, until: string) => `${area} is betaald t/m ${until}`,
  headlineAreaGap: (area: string) => `${area} heeft nu al een gat`,
  headlineAreaNoData: (area: string) => `Van ${area} zijn nog geen gegevens`,
  headlineAreaNoCommitments: (area: string) => `Van ${area} zijn geen verplichtingen bekend`,
  headlineAreaCovered: (area: string, year: number) => `${area} is betaald t/m ${year}`,

  stake: (falling: number, count: number, before: string) => `In ${falling} van de ${count} gebieden valt vóór ${before} geld weg.`,
  stakeShort: (short: number, count: number, before: string) => `In ${short} van de ${count} gebieden komt vóór ${before} geld tekort.`,
  stakeAmount: (amount: string, before: string | null) =>
    before === null ? `Het gaat om ${amount} per jaar.` : `Vóór ${before} valt ${amount} per jaar weg.`,
  promisedUntil: (year: number) => `De belofte loopt t/m ${year}.`,
  worse: (areas: number, of: number) =>
    areas === 0
      ? `Geen van de ${of} andere gebieden staat er slechter voor.`
      : `Van de ${of} andere gebieden ${areas === 1 ? 'staat er één' : `staan er ${areas}`} slechter voor.`,

  lossMeaning: (areas: string, before: string) => `valt per jaar weg in ${areas}, vóór ${before}`,
  unpaidMeaning: (year: number, promised: string) => `is in ${year} beloofd en niet betaald, van ${promised}`,
  momentMeaning: (name: string, areas: string) => `${name}: laatste kans voor ${areas}`,
  noMoment: 'geen',
  noMomentMeaning: 'besluit dat nog op tijd komt, is bekend',
  money: { secured: 'beschikt geld', planned: 'beschikt en begroot geld', hoped: 'alle geld, ook aangevraagd' } satisfies Record<
    Lens,
    string
  >,

  untilHeading: 'Tot wanneer zijn de beloften betaald?',
  untilColumns: {
    area: 'Gebied',
    line: 'Deel van de belofte dat betaald is',
    granted: 'Beschikt t/m',
    planned: 'Begroot t/m',
    loss: 'Valt weg p.j.',
  },
  alternative: (area: string) => `Ademlijn van ${area}.`,
  none: '–',
  now: 'nu al een gat',
  legend: {
    granted: 'beschikt',
    budgeted: 'begroot',
    gap: 'beloofd, niet betaald',
    decision: 'laatste besluit',
    passed: 'besluit is voorbij',
  },
  moreAreas: (count: number) => `En nog ${count} gebieden: zie de bijlage.`,

  endsHeading: 'Wat wanneer eindigt, en wat doorgaan kost',
  ends: (line: { scheme: string; funder: string | null; after: string; isFirst: boolean; amount: string; areas: string; money: string }) =>
    `${line.scheme}${line.funder === null ? '' : ` (${line.funder})`}: na ${line.after} valt ${line.amount} per jaar weg in ${line.areas}${line.isFirst ? ', in delen' : ''}.${line.money === '' ? '' : ` Het geld is ${line.money}.`}`,
  goingOn: (isOne: boolean): string => (isOne ? 'Doorgaan kost dat bedrag per jaar.' : 'Doorgaan kost deze bedragen per jaar.'),
  nothingEnds: (before: string) => `Vóór ${before} eindigt geen geld dat telt.`,
  incidental: (share: string) => `${share} van het geld is tijdelijk.`,
  mostlyIncidental: (areas: string) => `In ${areas} is meer dan de helft van het geld tijdelijk.`,

  unpaidHeading: (fte: number | null) =>
    fte === null
      ? 'Wat daarna niet betaald is, in twaalf maanden'
      : `Wat daarna niet betaald is, in twaalf maanden: werk van ${number(fte, 'nl', 1)} fte`,
  unpaidColumns: { what: 'Belofte', hardness: 'Hoe vast', amount: 'Niet betaald' },
  hardness: { legal: 'juridisch', administrative: 'bestuurlijk toegezegd', intended: 'gewenst' } satisfies Record<Hardness, string>,
  noCommitments: 'Er zijn geen verplichtingen bekend. Wat onbetaald blijft, weten wij dus niet.',
  nothingUnpaid: 'Alles wat telt, is betaald.',

  decideHeading: 'Wie moet besluiten, en wanneer',
  decideBy: (moment: string, date: string, days: number, areas: string) =>
    `${moment} (${date}, over ${days} dagen) is de laatste kans voor ${areas}.`,
  missed: (areas: string, moment: string) => `Voor ${areas} is het laatste besluit voorbij: ${moment}.`,
  pending: (amount: string, words: string) => `Er is ${amount} per jaar ${words}. Dat geld telt hier niet mee.`,
  certainty: {
    granted: 'beschikt',
    budgeted: 'begroot',
    pledged: 'toegezegd',
    requested: 'aangevraagd',
    expected: 'verwacht',
  } satisfies Record<Certainty, string>,
  and: 'en',

  noMomentLeft: 'Er is geen besluitmoment bekend dat nog op tijd komt.',

  scenarioHeading: (name: string) => `Wat een besluit kost: “${name}”`,
  deciders: { national: 'het Rijk', provincial: 'de provincie', municipal: 'de gemeenten', other: 'anderen' } satisfies Record<
    Decider,
    string
  >,
  years: (first: number, last: number) => `${first} t/m ${last}`,
  scenarioCost: (who: string, amount: string, years: string, isLess: boolean) =>
    isLess ? `Het scheelt ${who} ${amount} in ${years}.` : `Het kost ${who} ${amount} in ${years}.`,
  scenarioFree: 'Het kost geen geld.',
  scenarioGap: (years: string, before: string, now: string, isLess: boolean) =>
    `Wat niet betaald is in ${years}, ${isLess ? 'daalt' : 'stijgt'} van ${before} naar ${now}.`,
  scenarioSameGap: 'Wat niet betaald is, blijft gelijk.',
  scenarioMovedGap: (years: string, sum: string) => `Wat niet betaald is, blijft in ${years} samen ${sum}, maar valt in andere jaren.`,
  scenarioCliffs: (vanished: number, appeared: number, left: number) =>
    `${vanished === 1 ? 'Eén klif verdwijnt' : `${vanished === 0 ? 'Geen' : vanished} ${vanished === 0 ? 'klif verdwijnt' : 'kliffen verdwijnen'}`}${appeared === 0 ? '' : appeared === 1 ? ', één komt erbij' : `, ${appeared} komen erbij`}; dan ${left === 1 ? 'is er één' : `zijn er ${left}`}.`,

  uncertainHeading: 'Wat onzeker is',
  reserve: (amount: string, year: number) => `In ${year} betaalt de reserve ${amount}. Daarna is dat geld op.`,
  assumedEnds: (count: number) =>
    `Van ${count === 1 ? 'één geldstroom' : `${count} geldstromen`} is het einde niet bekend. Wij namen het laatste jaar met een bedrag.`,
  unknownAmounts: (count: number) => `Van ${count === 1 ? 'één rij' : `${count} rijen`} is een bedrag niet bekend. Dat telt niet mee.`,
  withoutData: (areas: string) => `Geen gegevens: ${areas}.`,
  old: (areas: string, days: number) => `Van ${areas} zijn de cijfers ouder dan ${days} dagen.`,
  nothingUncertain: 'Geen bedrag of einddatum is aangenomen.',

  notes: {
    question: (at: string, lens: string, horizon: number) => `Peildatum ${at}, lens ${lens}, horizon ${horizon}.`,
    severity: 'Ernst en verlies per jaar: rekenregel 4. Bedragen zijn afgerond; de exacte staan in de bijlage, blad Kliffen.',
    theme: 'Alle rijen tellen mee bij het betalen; deze pagina toont wat van het thema is.',
    unpaid: 'Niet betaald: per maand berekend volgens rekenregel 3; bijlage, blad Meerjarenoverzicht.',
    decisions: 'Laatste besluit: rekenregel 5; het geld heeft na een besluit van het Rijk zes maanden nodig, anders drie.',
    sources: (files: number, changed: string) =>
      `Bronnen: ${files === 1 ? '1 bestand' : `${files} bestanden`}, gegevens bijgewerkt t/m ${changed}; bijlage, blad Verantwoording.`,
    document: (name: string, page: string | null) => (page === null ? name : `${name} (${/^[\d–-]+$/.test(page) ? `blz. ${page}` : page})`),
    evidence: (names: readonly string[], more: number, without: number) =>
      `Bewijs: ${names.join('; ')}${more > 0 ? `; en nog ${more}` : ''}.${without === 0 ? '' : ` Zonder bewijs: ${without === 1 ? '1 rij' : `${without} rijen`}.`}`,
    scenario: 'Scenario: het verschil met de rijen zoals zij zijn, rekenregel 7. Alle cijfers op deze pagina zijn mét dit scenario.',
  },
  editNotes: {
    edited: 'Deze zin is door de schrijver in eigen woorden gezet.',
    outdated: 'De cijfers onder deze zin zijn daarna veranderd.',
  },
  lens: { secured: 'zeker', planned: 'gepland', hoped: 'gehoopt' } satisfies Record<Lens, string>,
  severity: { critical: 'kritiek', high: 'hoog', medium: 'midden', low: 'laag' } satisfies Record<Severity, string>,
};

export type BriefingTexts = typeof briefingTexts;
