import { localDay } from '#renderer/kit/local-time.ts';
import type { CellOrigin, Origin } from '#shared/contracts/history.ts';
import { dateInTable } from '#shared/text/format.ts';
import type { cliffs } from '#shared/text/nl/cliffs.ts';

function cellName(origin: CellOrigin): string {
  return `${origin.column ?? ''}${origin.row}`;
}

/** The cell that is shown of an origin: where it came from, or where it stood before a person changed it. */
export function cellOf(origin: Origin): CellOrigin | null {
  if (origin.kind === 'cell') return origin;
  return origin.kind === 'person' ? (origin.instead ?? null) : null;
}

/** Where a row came from, as short as a link: "Verplichtingen!D14", "Verplichtingen, rij 14" where the whole row is meant, "Handmatig, A. Smeets". */
export function originWords(origin: Origin, texts: (typeof cliffs)['origin']): string {
  if (origin.kind === 'cell')
    return origin.column === null ? `${origin.sheet}, ${texts.rowName(origin.row)}` : texts.cell(origin.sheet, cellName(origin));
  if (origin.kind === 'person') return texts.personShort(origin.who);
  return origin.kind === 'sample' ? texts.sample : texts.public;
}

const mostRepaired = 3;

/** What the file says in the cells that were repaired, a sentence each. */
function repairedWords({ repaired = [] }: CellOrigin, texts: (typeof cliffs)['origin']): readonly string[] {
  return repaired.slice(0, mostRepaired).map(({ column, row, seen, value }) => texts.repaired(`${column}${row}`, seen, value));
}

/** The same with file, moment and person. */
export function originInFull(origin: Origin, texts: (typeof cliffs)['origin']): string {
  const day = dateInTable(localDay(origin.at));
  if (origin.kind === 'cell') {
    const where = origin.column === null ? texts.rowName(origin.row) : texts.cellName(cellName(origin));
    const full = `${origin.file} › ${texts.sheet(origin.sheet)} › ${where} · ${texts.imported(day, origin.who)}`;
    return [full, ...repairedWords(origin, texts)].join('. ');
  }
  if (origin.kind === 'person') {
    const full = texts.person(origin.who, day);
    return origin.instead === undefined ? full : `${full}. ${texts.instead(originInFull(origin.instead, texts))}`;
  }
  return origin.kind === 'sample' ? texts.sample : texts.public;
}
