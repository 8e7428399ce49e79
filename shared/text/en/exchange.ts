import type { ExchangeTexts } from '#shared/text/nl/exchange.ts';

export const exchange: ExchangeTexts = {
  headline: 'Exchange with another Lange Adem',
  intro:
    'One file with the rows of these areas, their whole history, the imported files, the evidence, and your scenarios and sentences about these areas. Somebody else merges it with a file of their own, and sends it back when something was changed.',
  warning: 'Everything goes along, also names and notes. Of an imported file the whole file goes along, also with rows of other areas.',
  make: 'Make an exchange file',
  name: (store) => `${store}.adempak`,
  done: (file, rows) => `${file} was written, with ${rows === 1 ? 'one row' : `${rows} rows`}.`,

  alsoHere: 'Also an exchange file of a colleague (.adempak): it is merged.',
  title: 'Merge',
  merge: (file) => `Merge with ${file}`,
  inside: (store, areas) => `From ${store}, with ${areas === 1 ? 'one area' : `${areas} areas`}`,
  changedAt: (day) => `Last changed on ${day}`,
  needsStore: 'First open the file that this is to be added to, or make a new file.',
  toStart: 'Open or make a file',
  reading: 'We are reading the file.',
  counts: (counts) => {
    const parts = [
      [counts.new, 'new'],
      [counts.changed, 'changed'],
      [counts.removed, 'removed'],
      [counts.conflict, 'changed on both sides'],
      [counts.unchanged, 'unchanged'],
    ] as const;
    return parts.flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ');
  },
  nothing: 'Nothing differs. You already have all that is in this file.',
  conflicts: (count) => (count === 1 ? 'One row needs your choice' : `${count} rows need your choice`),
  conflictsIntro:
    'You changed something here, and somebody else changed it differently. Choose row by row, or for all rows at once. Where two rows get the same name, the row that you choose keeps it; the other gets a number behind it.',
  notShown: (count) =>
    `${count === 1 ? 'One row is' : `${count} rows are`} not shown here, there are too many. A choice for all rows holds for them too.`,
  allRows: 'For all rows',
  side: { store: 'Keep what is here', file: 'Take it from the file' },
  sideOf: (label) => `Choice for ${label}`,
  undecided: 'No choice yet',
  columns: { field: 'Field', store: 'Here', file: 'In the file' },
  by: (who, day) => `${who}, ${day}`,
  empty: 'empty',
  wholeRow: 'The whole row',
  namesake: (name) => `${name}: another row here has this name`,
  rowThere: 'is there',
  rowGone: 'removed',
  others: (count) => (count === 1 ? 'One row without doubt' : `${count} rows without doubt`),
  more: (count) => `And ${count} more.`,
  state: { new: 'new', changed: 'changed', removed: 'removed', conflict: 'changed on both sides' },
  save: 'Merge',
  open: (count) =>
    count === 1 ? 'One row without a choice stays as it is here.' : `${count} rows without a choice stay as they are here.`,
  nothingMerged: 'Nothing changed: every row still waits for your choice.',
  merged: (file) => `${file} was merged.`,
  cancel: 'Do nothing',
  toOverview: 'To the overview',
  tables: {
    area: 'Area',
    scheme: 'Scheme',
    stream: 'Stream',
    commitment: 'Commitment',
    evidence: 'Evidence',
    follow_up: 'Follow-up',
    moment: 'Decision moment',
    setting: 'Setting',
    document_amounts: 'Amounts as a document states them',
    scenario: 'Scenario',
    kept_state: 'Kept state',
    kept_sentence: 'Sentence of a briefing',
    reading: 'Layout of a file',
  },
  fields: {
    name: 'Name',
    decider: 'Who decides',
    rule: 'When',
    decides: 'Decides',
    areaDay: 'Own day',
    value: 'Value',
    owner: 'Owner',
    status: 'State',
    raisedWith: 'Raised with',
    note: 'Note',
    notedOn: 'Noted on',
    dueOn: 'Promised before',
    address: 'Address',
    page: 'Page',
    author: 'Made by',
    changes: 'Changes',
    keptAt: 'Kept on',
    referenceDate: 'Reference date',
    lens: 'Lens',
    text: 'Sentence',
    file: 'File',
    mapping: 'Layout',
    forgotten: 'Forgotten',
  },

  tablesTold: (count) => (count === 1 ? 'of one table' : `of ${count} tables`),

  cli: {
    summary: {
      exchange: 'writes an exchange file: areas with their history, sources and evidence',
      merge: 'merges an exchange file into the store',
    },
    out: 'the exchange file to write (ends in .adempak)',
    from: 'the exchange file',
    onConflict: 'for rows changed on both sides: ask (the row stays, and is named), newer (the file wins) or keep (the store stays)',
    written: (file, rows, areas, kilobytes) =>
      `${file} was written: ${rows} rows of ${areas === 1 ? 'one area' : `${areas} areas`} (${kilobytes} kB).`,
    open: (count) =>
      count === 1
        ? 'One row was changed on both sides and stayed as it is. Choose with --on-conflict newer or keep:'
        : `${count} rows were changed on both sides and stayed as they are. Choose with --on-conflict newer or keep:`,
    conflict: (field, store, file) => `${field}: here ${store}; in the file ${file}`,
    side: (value, who, at) => `${value} (${who}, ${at})`,
  },
};
