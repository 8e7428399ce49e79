import { euros } from '#shared/text/format.ts';
import type { importing as dutch } from '#shared/text/nl/import.ts';

const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);
const kinds = { streams: 'streams', commitments: 'commitments', areas: 'areas', unknown: 'unknown rows' } as const;

export const importing: typeof dutch = {
  title: 'Import',
  headline: 'Import a spreadsheet',
  intro: 'Nothing changes before you save. Afterwards you can always take it back.',
  drop: 'Drag your spreadsheet here',
  saw: (streams, commitments, areas) => {
    const parts = [
      ...(streams > 0 ? [streams === 1 ? '1 stream' : `${streams} streams`] : []),
      ...(commitments > 0 ? [commitments === 1 ? '1 commitment' : `${commitments} commitments`] : []),
    ];
    return parts.length === 0
      ? 'We saw no rows with money.'
      : `We saw ${parts.join(' and ')}${areas === 0 ? '' : areas === 1 ? ' of 1 area' : ` of ${areas} areas`}. Is this right?`;
  },
  notRead: (file) => `${file} was not imported`,
  reading: (file) => `We are reading ${file}`,
  otherFile: 'Another file',
  save: (count) => `Save ${rows(count)}`,
  nothingToSave: 'There is nothing to save',
  nothingChanges: 'This file has been imported already, so nothing changes.',
  saved: (count) => (count === 1 ? '1 row imported' : `${count} rows imported`),
  totals: 'What changes',
  counts: {
    new: 'new',
    changed: 'changed',
    unchanged: 'equal',
    rejected: 'rejected',
    absent: 'no longer in the file',
    doubtful: 'in doubt',
  },
  storeTotal: (before, after) => `All amounts together: from ${euros(before, 'en')} to ${euros(after, 'en')}.`,
  effect: 'What it does to the cliffs',
  noEffect: 'The severity of no area changes.',
  noSeverity: 'no cliff',
  area: 'Area of rows without an area',
  areaNone: 'Choose an area',
  areaHelp: 'This file has rows without an area. Which area are they for?',
  tables: 'What we saw',
  table: (sheet, kind, records) => `Sheet ${sheet}: ${records} ${kinds[kind]}`,
  hiddenSheet: 'hidden sheet',
  headerRows: (list) => `header in row ${list}`,
  totalRows: (count) => (count === 1 ? '1 total row is left out' : `${count} total rows are left out`),
  unit: { 1: 'amounts in euros', 1000: 'amounts × € 1,000', 1000000: 'amounts in millions of euros' },
  sum: (cents) => `together ${euros(cents, 'en')}`,
  totalRight: (cents) => `The total is right: ${euros(cents, 'en')}.`,
  totalWrong: (taken, stated) => `The total is not right: the rows add up to ${euros(taken, 'en')}, the file says ${euros(stated, 'en')}.`,
  columns: { column: 'Column', header: 'In your file', field: 'We read it as', sure: 'Sure', why: 'Why' },
  ignored: 'not used',
  showColumns: 'Show how we read the columns',
  issues: (count) => (count === 1 ? '1 point to look at' : `${count} points to look at`),
  noIssues: 'We saw no errors.',
  severity: { error: 'rejected', warning: 'look', info: 'for your information' },
  seen: 'It said',
  changes: (count) => (count === 1 ? '1 row that is already here' : `${count} rows that are already here`),
  added: (count) => (count === 1 ? 'Show what is new: 1 row' : `Show what is new: ${count} rows and schemes`),
  kindOfRow: { stream: 'stream', commitment: 'commitment', area: 'area', scheme: 'scheme' },
  change: { new: 'new', changed: 'changed', absent: 'not in the file', doubtful: 'in doubt' },
  changeColumns: { what: 'What', was: 'Was', becomes: 'Becomes' },
  more: (count) => `and ${count} more`,
  newStore: 'No file is open yet. We make one for you, with this name.',
  doubt: 'Rows in doubt are not saved, unless you choose otherwise.',
  onConflict: 'In doubt',
  conflict: { ask: 'Do not save', newer: 'The file wins', keep: 'My data win' },
  goToOverview: 'To the overview',
};
