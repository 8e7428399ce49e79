import type { Origin } from '#shared/contracts/history.ts';
import { dateInTable } from '#shared/text/format.ts';
import type { cliffs } from '#shared/text/nl/cliffs.ts';

function cellName(origin: Extract<Origin, { kind: 'cell' }>): string {
  return `${origin.column ?? ''}${origin.row}`;
}

/** Where a row came from, as short as a link: "Verplichtingen!D14", "Verplichtingen, rij 14" where the whole row is meant, "Handmatig, A. Smeets". */
export function originWords(origin: Origin, texts: (typeof cliffs)['origin']): string {
  if (origin.kind === 'cell')
    return origin.column === null ? `${origin.sheet}, ${texts.rowName(origin.row)}` : texts.cell(origin.sheet, cellName(origin));
  if (origin.kind === 'person') return texts.personShort(origin.who);
  return origin.kind === 'sample' ? texts.sample : texts.public;
}

/** The same with file, moment and person. */
export function originInFull(origin: Origin, texts: (typeof cliffs)['origin']): string {
  const day = dateInTable(origin.at.slice(0, 10));
  if (origin.kind === 'cell') {
    const where = origin.column === null ? texts.rowName(origin.row) : texts.cellName(cellName(origin));
    return `${origin.file} › ${texts.sheet(origin.sheet)} › ${where} · ${texts.imported(day, origin.who)}`;
  }
  if (origin.kind === 'person') return texts.person(origin.who, day);
  return origin.kind === 'sample' ? texts.sample : texts.public;
}
