import type { AreaDeliveries } from '#shared/contracts/deliveries.ts';
import type { DoubtEffect } from '#shared/domain/quality.ts';
import type { DoubtKind } from '#shared/domain/quality-doubt.ts';
import { dateInTable, euros, eurosInSentence, number } from '#shared/text/format.ts';

type Params = Readonly<Record<string, string | number>>;
const amount = (cents: unknown) => euros(Number(cents), 'nl');
const listed = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`);

/** What is odd where no flag says it, or where one finding is about several rows. */
const what: Partial<Record<DoubtKind, (params: Params) => string>> = {
  jump: ({ label, year, beside, amount: odd, amountBeside, factor, tooLarge }) =>
    `${label}: ${year} is ${amount(odd)} en ${beside} is ${amount(amountBeside)}. Dat is meer dan tien keer zo ${Number(tooLarge) === 1 ? 'veel' : 'weinig'}. Misschien staat ${year} in een andere eenheid (${Number(tooLarge) === 1 ? '÷' : '×'} ${number(Number(factor), 'nl')}).`,
  'same-reference': ({ label, reference, count }) =>
    `${label}: ${count} geldstromen met kenmerk ${reference} lopen tegelijk. Misschien is het hetzelfde geld.`,
  'possible-duplicate': ({ label, count }) => `${label}: ${count} rijen zijn gelijk. Misschien telt het bedrag dubbel.`,
  'no-scheme': ({ label, count, promised }) =>
    `${count === 1 ? `${label} noemt geen regeling: ` : `${count} verplichtingen noemen geen regeling: samen `}${amount(promised)}. Alleen vrij geld en de reserve betalen dat.`,
  'notice-unknown': ({ label, count }) =>
    count === 1
      ? `${label}: de opzegtermijn is onbekend. Wij rekenen met 0 maanden.`
      : `Van ${count} verplichtingen is de opzegtermijn onbekend. Wij rekenen met 0 maanden.`,
};

/** The condition under which the effect holds. */
const ifSo: Partial<Record<DoubtKind, (params: Params) => string>> = {
  jump: ({ year, fitting }) => `Is ${year} eigenlijk ${amount(fitting)}`,
  'same-reference': () => 'Is het hetzelfde geld',
  'possible-duplicate': () => 'Is het dezelfde rij',
  'amount-outside-term': () => 'Telt dat bedrag niet',
  'earmark-unknown': () => 'Is het geoormerkt',
  'end-assumed': () => 'Loopt het geld door',
  'structural-with-end': () => 'Loopt het geld door',
  'years-missing': ({ year }) => `Gaat het bedrag van ${Number(year) - 1} door`,
  'total-differs': () => 'Klopt het totaal',
};

/** What it does to the answer where that cannot be worked out in euros. */
const inWords: Partial<Record<DoubtKind, string>> = {
  'total-without-term': 'Het bedrag telt nu nergens. Met een begin en een einde telt het mee.',
  'total-differs': 'De jaren tellen, niet het totaal.',
  'no-amount': 'De rij telt nu nergens mee.',
  'amount-unknown': 'Het jaar telt niet mee, en een klif die daarvan afhangt heet onzeker.',
  'scheme-without-money': 'Vrij geld betaalt dit. Is er te weinig vrij geld, dan ontstaat hier een gat.',
  'no-scheme': 'Is er een regeling voor bedoeld, dan kan geoormerkt geld dit betalen en wordt het gat kleiner.',
  'scheme-conflict': 'De eerste gevulde cel telt voor alle gebieden. Wie beslist, of wat vrij is, kan daardoor anders zijn.',
  'notice-unknown': 'Is de opzegtermijn lang, dan moet het laatste besluit eerder vallen.',
};

const kind: Record<DoubtKind, string> = {
  jump: 'sprong tussen jaren',
  'same-reference': 'zelfde kenmerk',
  'possible-duplicate': 'dubbele rij',
  'amount-outside-term': 'bedrag buiten de looptijd',
  'earmark-unknown': 'onbekend of geoormerkt',
  'end-assumed': 'einde aangenomen',
  'years-missing': 'jaren zonder bedrag',
  'structural-with-end': 'structureel met einde',
  'total-differs': 'totaal klopt niet',
  'total-without-term': 'totaal zonder looptijd',
  'no-amount': 'geen bedrag',
  'amount-unknown': 'bedrag onbekend',
  'scheme-without-money': 'regeling zonder geld',
  'no-scheme': 'geen regeling',
  'scheme-conflict': 'regeling spreekt zich tegen',
  'notice-unknown': 'opzegtermijn onbekend',
};

/** What is odd about the data, what it does to the answer, where to mend it. */
export const quality = {
  title: 'Kwaliteit',
  headline: (findings: number, areas: number, moving: number) => {
    if (findings === 0) return 'Er valt niets op aan de gegevens.';
    const where = `${findings === 1 ? 'Er valt 1 punt op' : `Er vallen ${findings} punten op`} in ${areas === 1 ? '1 gebied' : `${areas} gebieden`}`;
    if (moving === 0) return `${where}. Geen daarvan verandert een gat.`;
    return `${where}. ${moving === 1 ? 'Daarvan kan 1 punt' : `Daarvan kunnen ${moving} punten`} een gat veranderen.`;
  },
  intro: (from: string, horizon: number) =>
    `Bij elk punt staat wat het met het antwoord doet, van ${from} tot en met ${horizon}, en in welke cel u het herstelt. Wat het gat het meest verandert, staat bovenaan.`,
  underScenario: 'Dit gaat over uw rijen zoals zij zijn. Het scenario telt hier niet mee.',
  filter: { kind: 'Wat', area: 'Gebied', all: 'alles', everywhere: 'alle' },
  columns: {
    gap: 'Verandert het gat, × € 1.000',
    area: 'Gebied',
    what: 'Wat opvalt',
    effect: 'Wat het doet met het antwoord',
    mend: 'Herstel',
  },
  kind,
  what,
  ifSo,
  inWords,
  notWorkedOut: 'Open het gebied: daar staat wat dit doet.',
  effect: (condition: string, { funding, commitments, gap }: DoubtEffect) => {
    const parts = [
      ...(funding === 0 ? [] : [`is er ${eurosInSentence(Math.abs(funding), 'nl')} ${funding > 0 ? 'meer' : 'minder'} geld`]),
      ...(commitments === 0
        ? []
        : [`is er ${eurosInSentence(Math.abs(commitments), 'nl')} ${commitments > 0 ? 'meer' : 'minder'} beloofd`]),
      ...(gap === 0 ? [] : [`wordt het gat ${eurosInSentence(Math.abs(gap), 'nl')} ${gap > 0 ? 'groter' : 'kleiner'}`]),
    ];
    if (parts.length === 0) return `${condition}, dan verandert er geen cijfer.`;
    return `${condition}, dan ${listed(parts)}${gap === 0 ? '. Het gat blijft gelijk' : ''}.`;
  },
  same: '–',
  toCell: (column: string) => column,
  toCellOf: (column: string, label: string) => `Herstel ${column} van ${label}`,
  toScheme: (column: string) => `${column} van de regeling`,
  rows: (count: number) => `en nog ${count === 1 ? '1 rij' : `${count} rijen`}`,
  none: 'Met deze keuze valt er niets op.',
  more: (shown: number, all: number) => `U ziet de ${shown} belangrijkste van ${all} punten.`,
  shown: (count: number) => (count === 0 ? 'Geen punten.' : count === 1 ? '1 punt.' : `${count} punten.`),
  ages: {
    title: 'Hoe oud zijn de cijfers?',
    intro: (days: number) =>
      `Cijfers zijn oud als het nieuwste bestand ouder is dan ${days} dagen. Wat daarna is besloten, staat er niet in.`,
    columns: { area: 'Gebied', state: 'Stand', age: 'Nieuwste bestand', rests: 'Hier rust op', points: 'Punten' },
    missing: 'Dit gebied heeft geen antwoord tot er cijfers zijn.',
    rests: (commitments: number, funding: number) =>
      `${eurosInSentence(commitments, 'nl')} beloofd, ${eurosInSentence(funding, 'nl')} geld`,
    toImport: 'Lees een nieuw bestand in',
    toDeliveries: 'Alle leveringen',
  },
  ofArea: {
    title: (count: number) =>
      count === 0 ? 'Aan deze gegevens valt niets op.' : count === 1 ? 'Let op: 1 punt.' : `Let op: ${count} punten.`,
    age: (state: AreaDeliveries['state'], file: string | null, date: string | null, days: number | null) =>
      file === null || date === null || days === null
        ? state === 'missing'
          ? 'Er zijn nog geen cijfers.'
          : 'De cijfers komen niet uit een bestand.'
        : `${state === 'old' ? 'De cijfers zijn oud' : 'De cijfers zijn recent'}: het nieuwste bestand is ${file} van ${dateInTable(date)}${days === 0 ? ', vandaag' : days === 1 ? ', 1 dag geleden' : `, ${days} dagen geleden`}.`,
    all: 'Alle punten van alle gebieden',
  },
  failed: 'De kwaliteit kan niet worden getoond.',
};
