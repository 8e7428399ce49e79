import type { ScenarioFile } from '#shared/contracts/scenario.ts';
import type { Category, Certainty, Decider, Hardness } from '#shared/domain/words.ts';
import { dateInSentence, dateInTable, euros, eurosInSentence, number } from '#shared/text/format.ts';
import type { scenarios as dutch } from '#shared/text/nl/scenarios.ts';

type FileChange = ScenarioFile['changes'][number];

const certainty: Record<Certainty, string> = {
  granted: 'granted',
  budgeted: 'budgeted',
  pledged: 'pledged',
  requested: 'requested',
  expected: 'expected',
};
const category: Record<Category, string> = {
  staff: 'staff',
  subsidy: 'subsidy',
  contract: 'contract',
  physical: 'physical',
  housing: 'housing',
  other: 'other',
};
const hardness: Record<Hardness, string> = { legal: 'legally bound', administrative: 'promised by government', intended: 'intended' };
const decider: Record<Decider, string> = {
  national: 'the government',
  provincial: 'the province',
  municipal: 'the municipalities',
  other: 'others',
};
const percentOf = (value: number | undefined) => `${number(value ?? 100, 'en', Number.isInteger(value ?? 100) ? 0 : 2)} %`;
const until = (date: string) => (date.endsWith('-12-31') ? `until ${date.slice(0, 4)} inclusive` : `until ${dateInTable(date)} inclusive`);
const listed = (names: readonly string[]) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
const years = (list: readonly number[]) => (list.length < 3 ? listed(list.map(String)) : `${list[0]} to ${list.at(-1)}`);
const areasOf = (count: number) => (count === 1 ? '1 area' : `${count} areas`);

/** Which rows a change picks, in words: everything that must hold is named. */
function picked({ streams, commitments }: Extract<FileChange, { do: 'stop' | 'scale' }>): string {
  const parts = [streams ? money(streams) : '', commitments ? promises(commitments) : ''].filter((part) => part !== '');
  return parts.map((part, at) => (at === 0 ? part : `${part.charAt(0).toLowerCase()}${part.slice(1)}`)).join(' and ');
}

type Chosen = Extract<FileChange, { do: 'stop' }>;

function money({ scheme, reference, certainty: word }: NonNullable<Chosen['streams']>): string {
  const parts = [
    scheme ?? 'All money',
    reference === undefined ? '' : `with reference ${reference}`,
    word === undefined ? '' : `(${certainty[word]})`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function promises({ description, category: kind, hardness: word, fundedBy }: NonNullable<Chosen['commitments']>): string {
  const parts = [
    description === undefined ? 'Every commitment' : `“${description}”`,
    kind === undefined ? '' : `(${category[kind]})`,
    word === undefined ? '' : `that is ${hardness[word]}`,
    fundedBy === undefined ? '' : `from ${fundedBy}`,
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function sum(amounts: Readonly<Record<string, number | null>> | undefined, total: number | null | undefined): string {
  if (total !== undefined && total !== null) return `${eurosInSentence(total, 'en')} in total`;
  const largest = Math.max(0, ...Object.values(amounts ?? {}).map((cents) => cents ?? 0));
  return `${eurosInSentence(largest, 'en')} a year`;
}

function term(start: string | null | undefined, end: string | null | undefined): string {
  return [start ? `from ${dateInTable(start)}` : '', end ? until(end) : ''].filter((part) => part !== '').join(' ');
}

function sentence(change: FileChange, areaName: (id: string) => string): string {
  switch (change.do) {
    case 'extend':
      return `${change.scheme} goes on ${until(change.until)} at ${percentOf(change.percent)}${change.certainty ? `, ${certainty[change.certainty]}` : ''}`;
    case 'stop':
      return `${picked(change)} stops after ${dateInTable(change.on)}`;
    case 'scale':
      return `${picked(change)} becomes ${percentOf(change.percent)} from ${dateInTable(change.from)}`;
    case 'convert':
      return `${change.scheme} becomes free money from ${dateInTable(change.from)}, at ${percentOf(change.percent)}`;
    case 'certainty':
      return `${change.scheme} becomes ${certainty[change.to]}`;
    case 'add-stream':
      return `${areaName(change.row.area)} gets ${sum(change.row.amounts, change.row.amount)} from ${change.row.scheme} ${term(change.row.start, change.row.end)}`;
    case 'add-commitment':
      return `${areaName(change.row.area)} promises ${change.row.description}: ${sum(change.row.amounts, change.row.amount)} ${term(change.row.start, change.row.end)}`;
  }
}

export const scenarios: typeof dutch = {
  title: 'Scenarios',
  nothing: 'This scenario does not change the gap.',
  headline: (name, list, before, now) =>
    now < before
      ? `${name}: the gap in ${years(list)} falls from ${eurosInSentence(before, 'en')} to ${eurosInSentence(now, 'en')}.`
      : `${name}: the gap in ${years(list)} grows from ${eurosInSentence(before, 'en')} to ${eurosInSentence(now, 'en')}.`,
  same: (name) => `${name}: what is unpaid stays the same.`,
  empty: 'What happens if you change something?',
  impossible: 'This scenario cannot be worked out.',
  change: (change, areaName) => {
    const where = 'areas' in change && change.areas && !change.areas.includes('*') ? ` in ${listed(change.areas.map(areaName))}` : '';
    return `${sentence(change, areaName).trim()}${where}.`;
  },
  nameOf: (change, areaName) => sentence(change, areaName).trim(),
  kinds: {
    extend: 'Extend a scheme',
    stop: 'Stop a scheme',
    scale: 'Raise or lower a scheme',
    convert: 'Turn a scheme into free money',
    certainty: 'Make a scheme more certain',
    'add-stream': 'Add money',
    'add-commitment': 'Add a commitment',
  },
  kind: 'What changes',
  changeAt: (at, count) => `change ${at} of ${count}`,
  scheme: 'Scheme',
  schemeIn: (name, count) => `${name} · ${areasOf(count)}`,
  areas: 'Area',
  allAreas: 'all areas',
  runsUntil: 'Goes on until',
  on: 'Stops after',
  from: 'From',
  startsOn: 'Starts on',
  endsOn: 'Ends on',
  percent: 'Amount a year, of the last year',
  percentScale: 'Amount, of what it was',
  year: 'Year, slider',
  percentSlide: 'Percentage, slider',
  percentUnread: 'Write a percentage from 0 to 500.',
  certainty: 'Becomes',
  certaintyWord: certainty,
  source: 'Name of the money',
  description: 'Description',
  newCommitment: 'New commitment',
  newSource: 'Supplement',
  amount: 'Amount a year',
  amountHelp: 'For example 1.2 mln or 1,234,567.',
  amountUnread: 'Write an amount, for example 1.2 mln.',
  changes: 'Changes',
  remove: 'Take away',
  add: 'Add a change',
  chosen: 'Scenario',
  fresh: 'New scenario',
  opened: (name) => `Opened: ${name}.`,
  beginAgain: 'Begin again',
  begunAgain: 'You begin again.',
  wayBack: 'Back to what was here',
  openFile: 'Open a scenario file',
  saveFile: 'Save as a file',
  fileName: 'scenario.json',
  savedFile: (file) => `Saved in ${file}.`,
  sideBySide: 'Lay two side by side',
  name: 'Name',
  note: 'Note',
  by: (who) => `by ${who}`,
  keep: 'Keep scenario',
  keepAgain: 'Keep changes',
  matching: 'Matching money',
  matched: (stopped, other) => `${other} and ${stopped} match each other: where one stops, the other often lapses.`,
  stopToo: (other) => `Stop ${other} too`,
  kept: (name) => `Kept: ${name}.`,
  removed: (name) => `Removed: ${name}.`,
  delete: 'Remove',
  inOverview: 'Show in the overview',
  inOverviewFirst: 'Keep the scenario first.',
  unchanged: 'Your data do not change.',
  cost: (who, list) => `costs ${listed(who.map((word) => decider[word]))}, in ${years(list)}`,
  saves: (who, list) => `less from ${listed(who.map((word) => decider[word]))}, in ${years(list)}`,
  free: 'costs nobody more',
  perYear: 'a year',
  gap: (count) => (count === 1 ? 'gap in that year' : `gap in those ${count} years together`),
  becomes: 'becomes',
  areasHard: 'areas, severity critical or high',
  staysOpen: (year) => ({ start: `This does not repair ${year}.`, rest: '' }),
  leftOver: (cents, list) => ({
    start: `${eurosInSentence(cents, 'en')} stays unpaid.`,
    rest: `That is the gap that is left in ${years(list)}.`,
  }),
  solved: (list) => ({ start: 'Everything is paid.', rest: `In ${years(list)} there is no gap any more.` }),
  worse: { start: 'This makes the gap larger.', rest: '' },
  nothingSolved: { start: 'This repairs nothing.', rest: 'The gap stays as large.' },
  criticalStays: (count, scheme) => {
    const who = count === 1 ? 'One critical area stays critical' : `${count} critical areas stay critical`;
    return scheme === null ? `${who}.` : `${who}: there ${scheme} stops first.`;
  },
  newCliffs: (count, date) =>
    count === 1 ? `On ${dateInTable(date)} there is a new cliff.` : `There are ${count} new cliffs, the first on ${dateInTable(date)}.`,
  now: 'Now',
  withThis: 'With this scenario',
  extra: 'paid in addition',
  less: 'no longer paid',
  columns: { area: 'Area', severity: 'Severity', gap: (list) => `Gap ${shortYears(list)}`, difference: 'Difference', unit: 'mln' },
  equal: 'the same',
  noFall: 'no cliff',
  covered: 'covered',
  none: '–',
  table: 'Areas, now and with this scenario',
  cliffs: 'What happens to the cliffs',
  noCliffs: 'No cliff vanishes, moves or appears.',
  vanished: 'vanishes',
  appeared: 'new',
  later: 'later',
  earlier: 'earlier',
  smaller: 'smaller',
  larger: 'larger',
  cliffColumns: { area: 'Area', what: 'Cliff', before: 'Now', now: 'With this scenario' },
  cliffAt: (date, cents) => `${dateInTable(date)}, ${eurosInSentence(cents, 'en')} a year`,
  costs: 'What it costs a year, and who decides on it',
  decider: { national: 'Government', provincial: 'Province', municipal: 'Municipality', other: 'Others' },
  together: 'Together',
  thousands: '× € 1,000',
  said: (name, gapNow) => `${name}. The gap is ${eurosInSentence(gapNow, 'en')}.`,
  failed: 'The scenarios cannot be shown.',
  under: {
    start: (name) => `Under scenario: ${name}.`,
    cliffs: (vanished, appeared, moved) => {
      const parts = [
        vanished === 0 ? '' : vanished === 1 ? '1 cliff vanishes' : `${vanished} cliffs vanish`,
        appeared === 0 ? '' : appeared === 1 ? '1 appears' : `${appeared} appear`,
        moved === 0 ? '' : moved === 1 ? '1 changes' : `${moved} change`,
      ].filter((part) => part !== '');
      return parts.length === 0 ? 'No cliff changes.' : `${listed(parts)}.`;
    },
    edit: 'Look at the scenario',
    whatIf: 'What if?',
    leave: 'Back to without a scenario',
  },
  least: {
    title: 'What does this cost at least?',
    sentence: (level, from, to) => `At least ${euros(level, 'en')} a year, from ${dateInSentence(from, 'en')} ${until(to)}.`,
    sum: (cents) => `Together ${eurosInSentence(cents, 'en')}, if the money may move between months.`,
    who: (name, date, passed) =>
      passed ? `The decision was needed at ${name}, ${dateInTable(date)}.` : `Decide at the latest at ${name}, ${dateInTable(date)}.`,
    nobody: 'We know no decision moment of whoever decides on this.',
    nothing: 'There is no gap after this cliff: nothing more is needed.',
    make: 'Make a scenario of it',
    checked: 'Checked: with this amount there is no gap, with one cent less there is.',
    name: (area) => `Gap closed in ${area}`,
    failed: 'This cannot be worked out.',
  },
};

function shortYears(list: readonly number[]): string {
  const short = (year: number | undefined) => `’${String(year ?? 0).slice(2)}`;
  if (list.length === 0) return '';
  return list.length === 1 ? short(list[0]) : `${short(list[0])}–${short(list.at(-1))}`;
}
