import type { PackageTexts } from '#shared/text/nl/export-package.ts';

/** What the description of a data package says, in English. */
export const packageTexts: PackageTexts = {
  title: 'Lange Adem: streams and commitments per area',
  description: 'Streams, commitments and areas as they were entered, and what follows from them per area and year.',
  files: { streams: 'streams', commitments: 'commitments', areas: 'areas', schemes: 'schemes', years: 'years', documents: 'evidence' },
  schemes: 'Schemes',
  years: {
    title: 'Per area and year',
    columns: { area: 'Area', year: 'Year', funding: 'Money', commitments: 'Promised', gap: 'Unpaid', coverage: 'Coverage' },
    meaning: {
      area: 'The name of the area.',
      year: 'The calendar year.',
      funding: 'The money that counts under the lens, in euros.',
      commitments: 'What is promised and counts, in euros.',
      gap: 'What of it is not paid for, in euros.',
      coverage: 'The part of the promises that is paid for, from 0 to 1; empty where nothing is promised.',
    },
  },
  documents: {
    title: 'Evidence',
    columns: {
      ...{ area: 'Area', table: 'Table', line: 'Line', row: 'Row', kind: 'Kind', name: 'Name', page: 'Page', address: 'Web address' },
      ...{ bytes: 'Size', sha256: 'SHA-256' },
    },
    meaning: {
      area: 'The name of the area.',
      table: 'The table of this package that holds the row which the document proves.',
      line: 'Which row of that table, counted from 1 below the headers.',
      row: 'The scheme of the stream, or the description of the commitment.',
      kind: 'How the document is kept: as a copy, as a file where it lies, or as a web address.',
      name: 'The name of the file or of the page.',
      page: 'The page or article, as it was filled in.',
      address: 'The web address; empty for a file.',
      bytes: 'The size of the file in bytes; empty for a web address.',
      sha256: 'The checksum of the file; empty for a web address.',
    },
    kinds: { copy: 'copy', file: 'file', address: 'web address' },
  },
  readme: `# Data package of Lange Adem

Each table is a CSV file (UTF-8, commas, a point in numbers). \`datapackage.json\` describes every column, in Dutch and English.

**Do not open a table with a double click.** Read it in as text: in Excel with Data > From Text/CSV, or in R, Python or another program. Texts stand there exactly as they were entered. So a cell that begins with =, +, - or @ is plain text, but a spreadsheet may take it for a formula. For people there is the Excel summary, in which text never becomes a formula.

Areas, streams and commitments can be imported into Lange Adem again without loss. Schemes and years follow from them; schemes also tells what is known of a scheme that no stream belongs to. Evidence names the documents of the rows; the documents themselves are not in this package.
`,
  unknown: 'Empty is no amount. “p.m.” is an amount that exists but is not known; it does not count as zero.',
};
