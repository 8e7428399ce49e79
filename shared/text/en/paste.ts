import type { paste as nl } from '#shared/text/nl/paste.ts';

/** A table that is pasted. */
export const paste: typeof nl = {
  button: 'Paste a table',
  help: 'Cells from Excel, or a table from a web page',
  noTable: 'There is no table on the clipboard. Copy cells from Excel or a table from a web page, and paste again.',
  refused: 'The table was not accepted. It may be too large: save it as a file and choose that.',
  pressKeys: (keys: string) => `Now press ${keys}.`,
  name: (moment: string) => `pasted on ${moment}`,
  nameLabel: 'Name of what you pasted',
  nameHelp: 'Under this name it is listed as the origin and in the history.',
};
