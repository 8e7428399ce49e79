import { dateInTable, eurosInSentence } from '#shared/text/format.ts';
import type { comparing as dutch } from '#shared/text/nl/compare.ts';

const listed = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`);
const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

export const comparing: typeof dutch = {
  title: 'Compare',
  headline: (name, difference, first, last) => {
    const years = first === last ? String(first) : `${first} to ${last}`;
    return difference === 0
      ? `Since ${name} the gap in ${years} has stayed the same.`
      : `Since ${name} the gap in ${years} is ${eurosInSentence(Math.abs(difference), 'en')} ${difference > 0 ? 'larger' : 'smaller'}.`;
  },
  nothingKept: 'No snapshot is kept yet.',
  nothingKeptHelp:
    'Keep a snapshot of now, for example when a briefing goes out. Later you see what is different since. With every briefing that you save this happens by itself.',
  lead: (added, changed, removed, before, now) => {
    const parts = [
      added === 0 ? '' : `${rows(added)} added`,
      changed === 0 ? '' : `${rows(changed)} changed`,
      removed === 0 ? '' : `${rows(removed)} removed`,
    ].filter((part) => part !== '');
    return `${parts.length === 0 ? 'No row is different' : listed(parts)}. Then the reference date was ${dateInTable(before)}, now ${dateInTable(now)}.`;
  },
  since: 'Since',
  sinceBriefing: 'Since the last briefing',
  sinceNone: 'choose a snapshot',
  option: (name, day) => `${name} (${dateInTable(day)})`,
  name: 'Name',
  nameHelp: 'For example: briefing of 3 March.',
  keep: 'Keep a snapshot of now',
  kept: (name) => `Kept: ${name}.`,
  delete: 'Remove this snapshot',
  removed: (name) => `Removed: ${name}.`,
  measure: 'What',
  measures: { gap: 'Gap', funding: 'Money', commitments: 'Commitments' },
  year: 'Year',
  allYears: 'all years together',
  area: 'Area',
  parts: { before: 'Then', data: 'By data', time: 'By time', setting: 'By setting', now: 'Now' },
  partsMeaning: 'Then + data + time + setting = now, to the cent.',
  together: 'Together',
  figures: 'What it did to the figures, in euros',
  rows: 'Which rows are different',
  noRows: 'No row is different.',
  kinds: { area: 'area', scheme: 'scheme', stream: 'stream', commitment: 'commitment' },
  changes: { added: 'is new', removed: 'is gone', changed: 'is different' },
  field: (name, before, now) => `${name}: ${before} → ${now}`,
  empty: 'empty',
  amountOf: (year) => `amount ${year}`,
  cliffs: 'What happened to the cliffs',
  noCliffs: 'No cliff is different.',
  cliffChanges: {
    new: 'is new',
    gone: 'is gone',
    earlier: 'comes earlier',
    later: 'comes later',
    larger: 'is larger',
    smaller: 'is smaller',
    same: 'is the same',
  },
  cliffAt: (date, cents) => `${dateInTable(date)}, ${eurosInSentence(cents, 'en')} a year`,
  what: 'What',
  none: '–',
  failed: 'The comparison cannot be made.',
  unchanged: 'Your data have not changed.',
};
