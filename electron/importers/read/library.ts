import { type CellObject, read, type WorkBook, type WorkSheet } from 'xlsx';
import type { Grid, GridCell } from '#electron/importers/recognise/grid.ts';
import { isCivilDate } from '#shared/domain/civil-date.ts';
import { errorCell, formatOf, formulaCell, numberCell, plainFormat, writtenCell, yesNoCell } from './cells.ts';
import { mostColumns, mostRows } from './claims.ts';
import { quietly } from './quietly.ts';

/** What the library made of a file: its sheets, or why it could not. */
export type LibraryRead = readonly Grid[] | 'encrypted' | 'broken';

/** The sheets of a workbook as the library reads them. It believes what a file claims: see `readInThread`. */
export function libraryRead(content: Uint8Array): LibraryRead {
  try {
    const book = libraryBook(content);
    const is1904 = isFrom1904(book);
    return book.SheetNames.flatMap((name, index): Grid[] => {
      const sheet = book.Sheets[name];
      return sheet === undefined ? [] : [gridOf(sheet, name, isHiddenSheet(book, index), is1904)];
    });
  } catch (error) {
    return error instanceof Error && /password|encrypt/i.test(error.message) ? 'encrypted' : 'broken';
  }
}

/** A workbook as the library has it; throws where it cannot read it. */
export function libraryBook(content: Uint8Array): WorkBook {
  return quietly(() =>
    read(content, {
      type: 'array',
      dense: true,
      // Texts stay text: whether "1.234" is a thousand is decided by its column.
      raw: true,
      cellNF: true,
      cellText: false,
      cellHTML: false,
      cellStyles: true,
    }),
  );
}

export function isFrom1904({ Workbook }: WorkBook): boolean {
  return Workbook?.WBProps?.date1904 === true;
}

export function isHiddenSheet({ Workbook }: WorkBook, index: number): boolean {
  return (Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0;
}

/** Three times what a name of a sheet may have; a damaged file has one of megabytes. */
const longestName = 100;

/** A sheet of the library as ours. */
export function gridOf(sheet: WorkSheet, name: string, isHidden: boolean, is1904: boolean): Grid {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const rows: (GridCell | undefined)[][] = [];
  if (data.length > mostRows) throw new RangeError('More rows than a sheet has');
  for (let row = 0; row < data.length; row += 1) {
    const line = data[row];
    if (line === undefined) continue;
    if (line.length > mostColumns) throw new RangeError('More columns than a sheet has');
    const cells: (GridCell | undefined)[] = [];
    for (let column = 0; column < line.length; column += 1) {
      const cell = line[column];
      if (cell !== undefined) cells[column] = cellOf(cell, is1904);
    }
    rows[row] = cells;
  }
  return {
    sheet: name.slice(0, longestName),
    isHidden,
    isProtected: sheet['!protect'] !== undefined,
    rows,
    merges: (sheet['!merges'] ?? []).map(({ s, e }) => ({ firstRow: s.r, firstColumn: s.c, lastRow: e.r, lastColumn: e.c })),
    hiddenRows: hiddenOf(sheet['!rows']),
    hiddenColumns: hiddenOf(sheet['!cols']),
  };
}

function hiddenOf(lines: readonly ({ readonly hidden?: boolean } | undefined)[] | undefined): ReadonlySet<number> {
  const hidden = new Set<number>();
  lines?.forEach((line, index) => {
    if (line?.hidden) hidden.add(index);
  });
  return hidden;
}

function cellOf(cell: CellObject, is1904: boolean): GridCell | undefined {
  if (cell.v === undefined || cell.v === null) return cell.f === undefined ? undefined : formulaCell(cell.f);
  switch (cell.t) {
    case 'n':
      return numberCell(Number(cell.v), typeof cell.z === 'string' ? formatOf(cell.z) : plainFormat, is1904);
    case 'd': {
      const text = cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v).slice(0, 10);
      const date = isCivilDate(text) ? text : null;
      return { kind: 'date', text, number: null, date, shownPer: 1, isPercent: false };
    }
    case 'b':
      return yesNoCell(cell.v === true);
    case 'e':
      return errorCell(errorNames[Number(cell.v)] ?? '#FOUT');
    default:
      return writtenCell(String(cell.v));
  }
}

const errorNames: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
