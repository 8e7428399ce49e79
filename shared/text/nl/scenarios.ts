import type { ScenarioFile } from '#shared/contracts/scenario.ts';
import type { Category, Certainty, Decider, Hardness } from '#shared/domain/words.ts';
import { dateInSentence, dateInTable, euros, eurosInSentence, number } from '#shared/text/format.ts';

type FileChange = ScenarioFile['changes'][number];

const certainty: Record<Certainty, string> = {
  granted: 'beschikt',
  budgeted: 'begroot',
  pledged: 'toegezegd',
  requested: 'aangevraagd',
  expected: 'verwacht',
};
const category: Record<Category, string> = {
  staff: 'personeel',
  subsidy: 'subsidie',
  contract: 'contract',
  physical: 'fysiek',
  housing: 'huisvesting',
  other: 'overig',
};
const hardness: Record<Hardness, string> = {
  legal: 'juridisch verplicht',
  administrative: 'bestuurlijk toegezegd',
  intended: 'gewenst',
};
const decider: Record<Decider, string> = { national: 'het Rijk', provincial: 'de provincie', municipal: 'de gemeenten', other: 'anderen' };
const percentOf = (value: number | undefined) => `${number(value ?? 100, 'nl', Number.isInteger(value ?? 100) ? 0 : 2)} %`;
/** The last day of a year by its year, as people say it. */
const until = (date: string) => (date.endsWith('-12-31') ? `t/m ${date.slice(0, 4)}` : `t/m ${dateInTable(date)}`);
const listed = (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`);
const years = (list: readonly number[]) => (list.length < 3 ? listed(list.map(String)) : `${list[0]} t/m ${list.at(-1)}`);
const gebieden = (count: number) => (count === 1 ? '1 gebied' : `${count} gebieden`);

/** Which rows a change picks, in words: everything that must hold is named. */
function picked({ streams, commitments }: Extract<FileChange, { do: 'stop' | 'scale' }>): string {
  const parts = [streams ? money(streams) : '', commitments ? promises(commitments) : ''].filter((part) => part !== '');
  return parts.map((part, at) => (at === 0 ? part : `${part.charAt(0).toLowerCase()}${part.slice(1)}`)).join(' en ');
}

type Chosen = Extract<FileChange, { do: 'stop' }>;

function money({ scheme, reference, certainty: word }: NonNullable<Chosen['streams']>): string {
  const parts = [
    scheme ?? 'Al het geld',
    reference === undefined ? '' : `met kenmerk ${reference}`,
    word === undefined ? '' : `(${certainty[word]})`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function promises({ description, category: kind, hardness: word, fundedBy }: NonNullable<Chosen['commitments']>): string {
  const parts = [
    description === undefined ? 'Elke verplichting' : `“${description}”`,
    kind === undefined ? '' : `(${category[kind]})`,
    word === undefined ? '' : `die ${hardness[word]} is`,
    fundedBy === undefined ? '' : `uit ${fundedBy}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function sum(amounts: Readonly<Record<string, number | null>> | undefined, total: number | null | undefined): string {
  if (total !== undefined && total !== null) return `${eurosInSentence(total, 'nl')} in totaal`;
  const largest = Math.max(0, ...Object.values(amounts ?? {}).map((cents) => cents ?? 0));
  return `${eurosInSentence(largest, 'nl')} per jaar`;
}

function term(start: string | null | undefined, end: string | null | undefined): string {
  return [start ? `vanaf ${dateInTable(start)}` : '', end ? until(end) : ''].filter((part) => part !== '').join(' ');
}

/** A change as a sentence, without its areas and the full stop. */
function sentence(change: FileChange, areaName: (id: string) => string): string {
  switch (change.do) {
    case 'extend':
      return `${change.scheme} loopt door ${until(change.until)} op ${percentOf(change.percent)}${change.certainty ? `, ${certainty[change.certainty]}` : ''}`;
    case 'stop':
      return `${picked(change)} stopt na ${dateInTable(change.on)}`;
    case 'scale':
      return `${picked(change)} wordt ${percentOf(change.percent)} vanaf ${dateInTable(change.from)}`;
    case 'convert':
      return `${change.scheme} wordt vrij geld vanaf ${dateInTable(change.from)}, op ${percentOf(change.percent)}`;
    case 'certainty':
      return `${change.scheme} wordt ${certainty[change.to]}`;
    case 'add-stream':
      return `${areaName(change.row.area)} krijgt ${sum(change.row.amounts, change.row.amount)} uit ${change.row.scheme} ${term(change.row.start, change.row.end)}`;
    case 'add-commitment':
      return `${areaName(change.row.area)} belooft ${change.row.description}: ${sum(change.row.amounts, change.row.amount)} ${term(change.row.start, change.row.end)}`;
  }
}

/** Scenarios: what there would be if, beside what is. */
export const scenarios = {
  title: 'Scenario’s',
  nothing: 'Dit scenario verandert het gat niet.',
  headline: (name: string, list: readonly number[], before: number, now: number) =>
    now < before
      ? `${name}: het gat in ${years(list)} daalt van ${eurosInSentence(before, 'nl')} naar ${eurosInSentence(now, 'nl')}.`
      : `${name}: het gat in ${years(list)} stijgt van ${eurosInSentence(before, 'nl')} naar ${eurosInSentence(now, 'nl')}.`,
  same: (name: string) => `${name}: wat onbetaald is, blijft gelijk.`,
  empty: 'Wat gebeurt er als u iets verandert?',
  impossible: 'Dit scenario kan niet worden berekend.',
  change: (change: FileChange, areaName: (id: string) => string): string => {
    const where = 'areas' in change && change.areas && !change.areas.includes('*') ? ` in ${listed(change.areas.map(areaName))}` : '';
    return `${sentence(change, areaName).trim()}${where}.`;
  },
  /** The name of a scenario that nobody named: its first change. */
  nameOf: (change: FileChange, areaName: (id: string) => string) => sentence(change, areaName).trim(),
  kinds: {
    extend: 'Verleng een regeling',
    stop: 'Stop een regeling',
    scale: 'Verhoog of verlaag een regeling',
    convert: 'Zet een regeling om in vrij geld',
    certainty: 'Maak een regeling zekerder',
    'add-stream': 'Voeg geld toe',
    'add-commitment': 'Voeg een verplichting toe',
  } satisfies Record<FileChange['do'], string>,
  kind: 'Wat verandert er',
  changeAt: (at: number, count: number) => `wijziging ${at} van ${count}`,
  scheme: 'Regeling',
  schemeIn: (name: string, count: number) => `${name} · ${gebieden(count)}`,
  areas: 'Gebied',
  allAreas: 'alle gebieden',
  runsUntil: 'Loopt door t/m',
  on: 'Stopt na',
  from: 'Vanaf',
  startsOn: 'Begint op',
  endsOn: 'Eindigt op',
  percent: 'Bedrag per jaar, van het laatste jaar',
  percentScale: 'Bedrag, van wat het was',
  year: 'Jaar, schuif',
  percentSlide: 'Percentage, schuif',
  percentUnread: 'Schrijf een percentage van 0 tot 500.',
  certainty: 'Wordt',
  certaintyWord: certainty,
  source: 'Naam van het geld',
  description: 'Omschrijving',
  newCommitment: 'Nieuwe verplichting',
  newSource: 'Aanvulling',
  amount: 'Bedrag per jaar',
  amountHelp: 'Bijvoorbeeld 1,2 mln of 1.234.567.',
  amountUnread: 'Schrijf een bedrag, bijvoorbeeld 1,2 mln.',
  changes: 'Wijzigingen',
  remove: 'Haal weg',
  add: 'Voeg wijziging toe',
  chosen: 'Scenario',
  fresh: 'Nieuw scenario',
  opened: (name: string) => `Geopend: ${name}.`,
  beginAgain: 'Begin opnieuw',
  begunAgain: 'U begint opnieuw.',
  wayBack: 'Terug naar wat er stond',
  openFile: 'Open een scenariobestand',
  saveFile: 'Bewaar als bestand',
  fileName: 'scenario.json',
  savedFile: (file: string) => `Opgeslagen in ${file}.`,
  sideBySide: 'Leg twee naast elkaar',
  name: 'Naam',
  note: 'Notitie',
  by: (who: string) => `van ${who}`,
  keep: 'Bewaar scenario',
  keepAgain: 'Bewaar wijzigingen',
  matching: 'Cofinanciering',
  matched: (stopped: string, other: string) =>
    `${other} en ${stopped} zijn elkaars cofinanciering: stopt de een, dan vervalt vaak de ander.`,
  stopToo: (other: string) => `Stop ook ${other}`,
  kept: (name: string) => `Bewaard: ${name}.`,
  removed: (name: string) => `Verwijderd: ${name}.`,
  delete: 'Verwijder',
  inOverview: 'Bekijk in het overzicht',
  inOverviewFirst: 'Bewaar het scenario eerst.',
  unchanged: 'Uw gegevens veranderen niet.',
  cost: (who: readonly Decider[], list: readonly number[]) => `kost dit ${listed(who.map((word) => decider[word]))}, in ${years(list)}`,
  saves: (who: readonly Decider[], list: readonly number[]) => `minder van ${listed(who.map((word) => decider[word]))}, in ${years(list)}`,
  free: 'kost dit niemand extra',
  perYear: 'per jaar',
  gap: (count: number) => (count === 1 ? 'gat in dat jaar' : `gat in die ${count} jaren samen`),
  becomes: 'wordt',
  areasHard: 'gebieden, ernst kritiek of hoog',
  staysOpen: (year: number) => ({ start: `Dit herstelt ${year} niet.`, rest: '' }),
  leftOver: (cents: number, list: readonly number[]) => ({
    start: `Er blijft ${eurosInSentence(cents, 'nl')} onbetaald.`,
    rest: `Zo groot is het gat in ${years(list)} nog.`,
  }),
  solved: (list: readonly number[]) => ({ start: 'Alles is betaald.', rest: `In ${years(list)} is er geen gat meer.` }),
  worse: { start: 'Dit maakt het gat groter.', rest: '' },
  nothingSolved: { start: 'Dit herstelt niets.', rest: 'Het gat blijft even groot.' },
  criticalStays: (count: number, scheme: string | null) => {
    const who = count === 1 ? 'Eén kritiek gebied blijft kritiek' : `${count} kritieke gebieden blijven kritiek`;
    return scheme === null ? `${who}.` : `${who}: daar stopt eerst ${scheme}.`;
  },
  newCliffs: (count: number, date: string) =>
    count === 1
      ? `Op ${dateInTable(date)} komt er een nieuwe klif bij.`
      : `Er komen ${count} nieuwe kliffen bij, de eerste op ${dateInTable(date)}.`,
  now: 'Nu',
  withThis: 'Met dit scenario',
  extra: 'extra betaald',
  less: 'niet meer betaald',
  columns: {
    area: 'Gebied',
    severity: 'Ernst',
    gap: (list: readonly number[]) => `Gat ${shortYears(list)}`,
    difference: 'Verschil',
    unit: 'mln',
  },
  equal: 'gelijk',
  noFall: 'geen klif',
  covered: 'gedekt',
  none: '–',
  table: 'Gebieden, nu en met dit scenario',
  cliffs: 'Wat er met de kliffen gebeurt',
  noCliffs: 'Geen klif verdwijnt, verschuift of komt erbij.',
  vanished: 'verdwijnt',
  appeared: 'nieuw',
  later: 'later',
  earlier: 'eerder',
  smaller: 'kleiner',
  larger: 'groter',
  cliffColumns: { area: 'Gebied', what: 'Klif', before: 'Nu', now: 'Met dit scenario' },
  cliffAt: (date: string, cents: number) => `${dateInTable(date)}, ${eurosInSentence(cents, 'nl')} p.j.`,
  costs: 'Wat het per jaar kost, en wie erover beslist',
  decider: { national: 'Rijk', provincial: 'Provincie', municipal: 'Gemeente', other: 'Anderen' } satisfies Record<Decider, string>,
  together: 'Samen',
  thousands: '× € 1.000',
  said: (name: string, gapNow: number) => `${name}. Het gat is ${eurosInSentence(gapNow, 'nl')}.`,
  failed: 'De scenario’s kunnen niet worden getoond.',
  /** The line over other screens that are shown under a scenario. */
  under: {
    start: (name: string) => `Onder scenario: ${name}.`,
    cliffs: (vanished: number, appeared: number, moved: number) => {
      const parts = [
        vanished === 0 ? '' : vanished === 1 ? '1 klif verdwijnt' : `${vanished} kliffen verdwijnen`,
        appeared === 0 ? '' : appeared === 1 ? '1 komt erbij' : `${appeared} komen erbij`,
        moved === 0 ? '' : moved === 1 ? '1 verandert' : `${moved} veranderen`,
      ].filter((part) => part !== '');
      return parts.length === 0 ? 'Geen klif verandert.' : `${capital(listed(parts))}.`;
    },
    edit: 'Bekijk het scenario',
    whatIf: 'Wat als?',
    leave: 'Terug naar zonder scenario',
  },
  least: {
    title: 'Wat kost dit minimaal?',
    sentence: (level: number, from: string, to: string) =>
      `Minstens ${euros(level, 'nl')} per jaar, van ${dateInSentence(from, 'nl')} ${until(to)}.`,
    sum: (cents: number) => `Samen ${eurosInSentence(cents, 'nl')}, als het geld tussen de maanden mag schuiven.`,
    who: (name: string, date: string, passed: boolean) =>
      passed ? `Het besluit was nodig op ${name}, ${dateInTable(date)}.` : `Besluit uiterlijk bij ${name}, ${dateInTable(date)}.`,
    nobody: 'Van wie hierover beslist, kennen wij geen besluitmoment.',
    nothing: 'Na deze klif is er geen gat: er is niets extra nodig.',
    make: 'Maak hier een scenario van',
    checked: 'Nagerekend: met dit bedrag is er geen gat, met één cent minder wel.',
    name: (area: string) => `Gat dicht in ${area}`,
    failed: 'Dit kan niet worden uitgerekend.',
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function shortYears(list: readonly number[]): string {
  const short = (year: number | undefined) => `’${String(year ?? 0).slice(2)}`;
  if (list.length === 0) return '';
  return list.length === 1 ? short(list[0]) : `${short(list[0])}–${short(list.at(-1))}`;
}
