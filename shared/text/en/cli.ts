import type { CliTexts } from '#shared/text/nl/cli.ts';

/** What the command line says to people, in English. */
export const cliTexts: CliTexts = {
  program: 'Lange Adem: until when are the promises paid for?',
  usage: 'Usage:',
  usageOptions: '[options]',
  usageCommand: '<command>',
  arguments: 'Words:',
  options: 'Options:',
  commands: 'Commands:',
  helpOption: 'shows this help',
  versionOption: 'shows the version',
  more: 'More about one command: lange-adem <command> --help',

  summaries: {
    inspect: 'shows how a spreadsheet is understood; changes nothing',
    import: 'imports spreadsheets; makes the store where there is none',
    sample: 'makes a store with illustrative data, or with what is public',
    template: 'writes the empty workbook for municipalities',
    cliffs: 'works out until when each area is paid for, and which cliffs there are',
    export: 'writes the summary for Excel',
    briefing: 'writes one page for those who must decide, in Word or PDF',
    snapshot: 'keeps the rows and settings of now under a name',
    compare: 'shows what is different since a kept moment',
    least: 'works out with how much money a cliff leaves no gap',
    calendar: 'writes a calendar file: decisions, cliffs, ends and last days',
    log: 'shows who changed what, and when',
    undo: 'takes the last change back',
    check: 'looks whether the file is whole and the figures add up',
    backup: 'makes a whole, checked copy',
    restore: 'puts a copy back; what was there is kept beside it',
    serve: 'opens the window in a browser on this machine',
  },
  about: {
    files: 'xlsx, xlsm, xls, xlsb, ods or csv',
    store: 'the store (a file that ends in .adem)',
    json: 'writes JSON instead of a table',
    lang: 'language: nl or en',
    out: 'the file to write',
    at: 'reference date, such as 2027-02-22 (today if you choose none)',
    horizon: 'the last year looked at',
    lens: 'which money counts: secured, planned or hoped',
    hardness: 'which commitments count: legal, administrative, intended, with commas between them',
    theme: 'only what is of this theme, such as school; with an empty text: what has no theme',
    use: 'running: running costs only; all: investment as well',
    scenario: 'a scenario that is kept or in a file: calculates as if it held',
    failOn: 'ends with code 3 where there is a cliff at least as severe: low, medium, high or critical',
    area: 'name of an area',
    areas: 'name of an area; may be repeated',
    areaOfRows: 'the area of rows that name none',
    dryRun: 'shows what would change, and changes nothing',
    mapping: 'how to read the file (JSON, from inspect --mapping-out)',
    mappingOut: 'writes down how the file was read, for import --mapping',
    onConflict: 'in doubt: ask (reject the row), newer (the file wins) or keep (the store stays)',
    decided: 'the day of the decision on these files, such as 2026-07-02; none: there is none (otherwise what the file itself says counts)',
    strict: 'refuses the whole file where one row is wrong',
    public: 'with public data instead of illustrative data',
    port: 'port on this machine (a free one if you give none)',
    noOpen: 'opens no browser, only shows the address',
    pages: 'one page for each area as well',
    cliff: 'the cliff: its id or key from cliffs --json',
    snapshotName: 'the name, such as Budget 2027',
    with: 'the name of a kept moment, or briefing:last for the last briefing',
    until: 'up to and including this year (that of the horizon if you choose none)',
    package: 'a folder (or .zip) with one CSV a table and a description, instead of Excel',
    picture: 'a picture (.svg or .png) of the breath lines, instead of Excel',
    years: 'with --picture and one --area: money and promises per year',
    each: 'a folder (or .zip) with a file of its own for each area',
    eachTemplate: 'a folder (or .zip) with a workbook of its own for each area and a covering letter',
    from: 'the copy to put back',
    shareable: 'without names, notes and other areas: for sharing',
  },

  kinds: {
    sample: 'Illustrative data (Voorbeeldgegevens): the amounts are invented.',
    public: 'Public data, incomplete: only public amounts with a term, and no commitments.',
  },
  severities: { critical: 'critical', high: 'high', medium: 'medium', low: 'low' },
  lenses: { secured: 'secured', planned: 'planned', hoped: 'hoped' },
  states: {
    'no-data': 'no data',
    'no-commitments': 'no commitments',
    'gap-now': 'a gap already',
    until: 'covered until',
    covered: 'covered until',
  },
  cliffKinds: { cliff: 'cliff', shortfall: 'shortfall' },

  question: (at, lens, horizon) => `Reference date ${at}, lens ${lens}, horizon ${horizon}.`,
  scenario: (name) => `Scenario: ${name}.`,
  theme: (theme) => (theme === '' ? 'Only rows without a theme.' : `Only the theme ${theme}: all rows count in who is paid from what.`),
  vanished: (count) =>
    count === 1 ? 'This scenario takes one cliff or shortfall away:' : `This scenario takes ${count} cliffs or shortfalls away:`,
  falling: (areas, count, before, loss) =>
    areas === 0
      ? `In none of the ${count} areas money falls away before ${before}.`
      : `In ${areas === 1 ? 'one' : areas} of the ${count} areas money falls away before ${before}: ${loss} a year together.`,
  short: (areas, count, before) => `In ${areas === 1 ? 'one' : areas} of the ${count} areas money falls short before ${before}.`,
  promised: (year, promised, unpaid) => `For ${year} ${promised} is promised. Of that, ${unpaid} is not paid for.`,
  nextMoment: (name, date, days, areas) =>
    `Next last decision: ${name}, ${date}, ${days === 0 ? 'today' : days === 1 ? 'in one day' : `in ${days} days`}, for ${areas === 1 ? 'one area' : `${areas} areas`}.`,
  missed: (areas) => (areas === 1 ? 'One area missed its last decision.' : `${areas} areas missed their last decision.`),
  columns: {
    area: 'Area',
    severity: 'Severity',
    coverage: 'Coverage',
    fundedUntil: 'Money until',
    promisedUntil: 'Promised',
    year: 'Year',
    date: 'Date',
    kind: 'Kind',
    loss: 'Lost a year',
    share: 'Share',
    uncovered: 'Not paid',
    decision: 'Last decision',
    scheme: 'Scheme',
    changeSet: 'No',
    when: 'When',
    who: 'Who',
    what: 'What',
    added: 'New',
    changed: 'Changed',
    removed: 'Gone',
    column: 'Column',
    header: 'Header',
    field: 'Field',
    confidence: 'Sure',
    because: 'Why',
  },
  thousands: 'Amounts in thousands of euros. A ? means: uncertain.',
  noCliffs: 'There are no cliffs or shortfalls that count.',
  decision: (name, passed) => (passed ? `${name} (passed)` : name),
  noDecision: 'unknown',
  flagCount: (count) =>
    count === 1 ? 'Something was noted about one row; --json shows what.' : `There are ${count} notes about rows; --json shows which.`,
  failedOn: (count, severity) =>
    count === 1
      ? `There is one cliff or shortfall of severity ${severity} or worse.`
      : `There are ${count} cliffs or shortfalls of severity ${severity} or worse.`,

  made: (file, streams, commitments) => `${file} was made: ${streams} streams and ${commitments} commitments.`,
  written: (file, bytes) => `${file} was written (${bytes} kB).`,

  snapshotKept: (name) => `Kept: ${name}.`,
  compare: {
    about: (name, before, now) => `Since ${name}: then reference date ${before}, now ${now}.`,
    rows: (added, changed, removed) => `Rows: ${added} added, ${changed} changed, ${removed} removed.`,
    gap: 'The gap of all areas together, and what made it different. In thousands of euros.',
    parts: { before: 'Then', data: 'Data', time: 'Time', setting: 'Setting', now: 'Now' },
    noCliffs: 'No cliff is different.',
    changes: { new: 'new', gone: 'gone', earlier: 'earlier', later: 'later', larger: 'larger', smaller: 'smaller', same: 'the same' },
  },
  least: {
    scheme: 'Bridging money',
    schemeOf: (scheme, decider) =>
      `${scheme} (${{ national: 'national', provincial: 'province', municipal: 'municipality', other: 'others' }[decider]})`,
    about: (area, from, until) => `${area}, from ${from} to ${until}.`,
    nothing: 'There is no gap in these months: nothing is needed.',
    sum: (sum) => `Not paid: ${sum}. That much is needed where money may be moved between months.`,
    level: (level) => `One equal amount a year that leaves no month with a gap: ${level}.`,
    decision: (name, date, passed) =>
      passed ? `The last decision on this was ${name}, ${date}.` : `Last decision on this: ${name}, ${date}.`,
    noDecision: 'Who decides on this is not known.',
  },

  packaged: (folder, files) => `${files} files are in ${folder}.`,

  sound: (file, rows, changeSets) => `${file} is whole: ${rows} rows and ${changeSets} changes were looked at, and the figures add up.`,
  damaged: (file, count) =>
    count === 1
      ? `In ${file} one thing is not as it was. Put a copy back with restore.`
      : `In ${file} ${count} things are not as they were. Put a copy back with restore.`,
  wholeBackup: (path) => `This backup is whole: ${path}`,
  damage: {
    file: (detail) => `The file itself: ${detail}.`,
    row: (table, id) => `Row ${id} of ${table} is not as it was stored.`,
    rowMissing: (table, id) => `Row ${id} of ${table} is gone.`,
    rowUnknown: (table, id) => `Row ${id} of ${table} should not be there.`,
    reference: (table, to) => `A row of ${table} points to something in ${to} that is not there.`,
    changeSet: (id) => `Change ${id} in the history is not as it was.`,
    source: (sha256) => `A kept file (${sha256.slice(0, 8)}…) is not as it was.`,
  },
  faults: (count) =>
    count === 1 ? 'One figure is not the sum of its rows. Report this.' : `${count} figures are not the sum of their rows. Report this.`,
  restored: (file, replaced) =>
    replaced === null ? `${file} was put back.` : `${file} was put back. What was there is now called ${replaced}.`,

  tableKinds: { streams: 'streams', commitments: 'commitments', areas: 'areas', unknown: 'unknown' },
  inspected: (file, tables) =>
    tables === 0 ? `${file}: no table found.` : tables === 1 ? `${file}: one table.` : `${file}: ${tables} tables.`,
  inspectedTable: (sheet, hidden, kind, records, first, last) =>
    `Sheet ${sheet}${hidden ? ' (hidden)' : ''}: ${kind}, ${records === 1 ? 'one row' : `${records} rows`}, from row ${first} to ${last}.`,
  inspectedTotal: (total, unit) => `Together ${total}${unit === 1 ? '' : `, read as × € ${unit === 1000 ? '1,000' : '1,000,000'}`}.`,
  reconciled: 'That equals the total in the file.',
  notReconciled: (stated) => `The total in the file is ${stated}: that does not agree.`,

  issueSeverities: { error: 'error', warning: 'warning', info: 'for information' },
  imported: (file, dryRun) => (dryRun ? `${file} (dry run: nothing has changed)` : file),
  importCounts: (counts) => `${counts.new} new, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.rejected} rejected.`,
  importAbsent: (absent) =>
    absent === 1
      ? 'One row of an earlier delivery is no longer in it; it stays.'
      : `${absent} rows of an earlier delivery are no longer in it; they stay.`,
  importDoubtful: (doubtful) => (doubtful === 1 ? 'There is doubt about one row.' : `There is doubt about ${doubtful} rows.`),
  importTotal: (total) => `Together ${total}.`,
  importSet: (changeSet) => `This is change ${changeSet}. To take it back: lange-adem undo.`,
  importNothing: 'Nothing changes.',

  changeKinds: {
    create: 'new store',
    import: 'imported',
    sample: 'illustrative data',
    public: 'public data',
    edit: 'edited',
    settings: 'settings',
    undo: 'undone',
    restore: 'restored',
    merge: 'merged',
  },
  isUndone: (by) => `undone by ${by}`,
  undid: (undid, what) => `Change ${undid} (${what}) has been undone.`,
  undidRows: (added, changed, removed) => `Rows: ${added} back, ${changed} as before, ${removed} gone.`,
  undidKept: (count) =>
    count === 1 ? 'One field was changed later and stayed as it is.' : `${count} fields were changed later and stayed as they are.`,

  steps: { read: 'reading', understand: 'understanding', compare: 'comparing', save: 'saving', calculate: 'calculating', write: 'writing' },
};
