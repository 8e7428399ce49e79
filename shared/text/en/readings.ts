import type { readings as nl } from '#shared/text/nl/readings.ts';

/** How files are read: what is remembered of earlier ones. */
export const readings: typeof nl = {
  title: 'Layouts that we remember',
  intro: 'The next file with the same layout is read in the same way, and we say so.',
  none: 'Nothing is remembered yet. That happens when you save a file.',
  take: 'Take a layout from a file',
  taken: (name) => `Layout “${name}” taken over.`,
  columns: { name: 'Name', tells: 'What you pointed out', read: 'Last read', act: 'Do' },
  noName: 'no name',
  nameOf: (file) => `Name of the layout of ${file}`,
  rename: 'Give a name',
  keepName: 'Keep the name',
  cancel: 'Cancel',
  export: 'Save as a file',
  exportName: (name) => `Layout ${name}.json`,
  exported: 'The layout was saved as a file.',
  remove: 'Forget',
  removed: (name) => `Layout “${name}” was forgotten.`,
  asItStands: 'as it stands',
  tells: (columns, names, tables) =>
    [
      ...(columns > 0 ? [columns === 1 ? '1 column' : `${columns} columns`] : []),
      ...(names > 0 ? [names === 1 ? '1 name' : `${names} names`] : []),
      ...(tables > 0 ? ['unit, sign or header'] : []),
    ].join(', '),
  label: (act, name) => `${act}: ${name}`,
  names: 'Names that mean the same',
  namesIntro: 'In every file we read the name on the left as the one on the right.',
  nameColumns: { seen: 'In a file', meant: 'Means', kind: 'Kind', act: 'Do' },
  kinds: { area: 'area', scheme: 'scheme' },
  loosen: 'Take apart',
  loosened: (name) => `“${name}” is a name of its own again.`,
  readLike: 'Read as',
  readLikeNone: 'As we see it',
};
