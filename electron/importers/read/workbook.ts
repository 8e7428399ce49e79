import { type CellObject, read, SSF, type WorkSheet } from 'xlsx';
import type { FileKind, Grid, GridCell, Workbook } from '#electron/importers/recognise/grid.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { civilDate, isCivilDate } from '#shared/domain/civil-date.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { hasTooManyCells } from './cell-count.ts';
import { claimsTooMuch, mostColumns, mostRows, textClaimsTooMuch } from './claims.ts';
import { csvGrid, decoded } from './csv.ts';
import { htmlGrids } from './html.ts';
import { quietly } from './quietly.ts';
import { stored, unpacked, zipParts } from './zip.ts';

/** A file may unpack to so many bytes; beyond it is no budget but an attack, or a mistake. */
const unpackedLimit = 500_000_000;
const fileLimit = 300_000_000;

/**
 * The sheets of a file, whatever its format; what it is, its first bytes say and not its name. Problems:
 * `file-not-a-spreadsheet`, `file-encrypted`, `file-broken`, `file-too-large`.
 */
export function workbookOf(bytes: Uint8Array, file: string): Result<Workbook, Problem> {
  if (bytes.length > fileLimit) return failed(problem('file-too-large', { file, limit: '300 MB' }));
  if (bytes.length === 0) return failed(problem('file-not-a-spreadsheet', { file }));
  if (startsWith(bytes, [0x50, 0x4b])) return zipped(bytes, file);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return bySheetJs(bytes, file, 'xls');
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return bySheetJs(bytes, file, 'xls');
  return textual(bytes, file);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function zipped(bytes: Uint8Array, file: string): Result<Workbook, Problem> {
  const parts = zipParts(bytes);
  if (parts === null) return failed(problem('file-broken', { file }));
  const has = (test: (name: string) => boolean) => parts.some(({ name }) => test(name));
  const kind: FileKind | null = has((name) => name === 'xl/workbook.bin')
    ? 'xlsb'
    : has((name) => /^xl\/workbook\d*\.xml$/i.test(name))
      ? has((name) => name === 'xl/vbaProject.bin')
        ? 'xlsm'
        : 'xlsx'
      : has((name) => name === 'content.xml')
        ? 'ods'
        : null;
  if (kind === null) return failed(problem('file-not-a-spreadsheet', { file }));
  const content = unpacked(bytes, parts, unpackedLimit);
  if (content === 'broken') return failed(problem('file-broken', { file }));
  if (content === 'too-large') return failed(problem('file-too-large', { file, limit: '500 MB' }));
  if (content.some((part) => part.name === 'META-INF/manifest.xml' && isEncryptedDocument(part.content)))
    return failed(problem('file-encrypted', { file }));
  if (content.some((part) => claimsTooMuch(part.name, part.content))) return failed(problem('file-broken', { file }));
  if (content.some((part) => hasTooManyCells(part.name, part.content))) return failed(tooManyCells(file));
  return bySheetJs(stored(content), file, kind);
}

function tooManyCells(file: string): Problem {
  return problem('file-too-large', { file, limit: '3 mln cellen' });
}

/** An OpenDocument file with a password says so beside its parts. */
function isEncryptedDocument(manifest: Uint8Array): boolean {
  return new TextDecoder().decode(manifest).includes('manifest:encryption-data');
}

function textual(bytes: Uint8Array, file: string): Result<Workbook, Problem> {
  const text = decoded(bytes);
  const start = text.slice(0, 4000).trimStart();
  const notATable = failed(problem('file-not-a-spreadsheet', { file }));
  if (start.startsWith('%PDF') || start.startsWith('{\\rtf') || hasControlLetters(text.slice(0, 4000))) return notATable;
  if (start.startsWith('<')) {
    if (textClaimsTooMuch(text)) return failed(problem('file-broken', { file }));
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 20_000))) return bySheetJs(bytes, file, 'xml');
    if (!/<table[\s>]/i.test(text)) return notATable;
    const grids = htmlGrids(text);
    return grids === 'too-large' ? failed(tooManyCells(file)) : done({ kind: 'html', grids });
  }
  // What is pasted is named after its moment, and ".20" is no ending.
  const extension = /\.[a-z]{2,4}$/i.exec(file)?.[0].toLowerCase() ?? '';
  const grid = csvGrid(text, extension === '' ? file : file.slice(0, -extension.length));
  if (grid === 'too-large') return failed(tooManyCells(file));
  return grid === null ? notATable : done({ kind: extension === '.txt' ? 'txt' : 'csv', grids: [grid] });
}

function hasControlLetters(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 9 || (code > 13 && code < 32) || code === 0xfffd) return true;
  }
  return false;
}

function bySheetJs(content: Uint8Array, file: string, kind: FileKind): Result<Workbook, Problem> {
  try {
    const book = quietly(() =>
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
    const is1904 = book.Workbook?.WBProps?.date1904 === true;
    const grids = book.SheetNames.flatMap((name, index): Grid[] => {
      const sheet = book.Sheets[name];
      return sheet === undefined ? [] : [gridOf(sheet, name, (book.Workbook?.Sheets?.[index]?.Hidden ?? 0) > 0, is1904)];
    });
    return done({ kind, grids });
  } catch (error) {
    const isEncrypted = error instanceof Error && /password|encrypt/i.test(error.message);
    return failed(problem(isEncrypted ? 'file-encrypted' : 'file-broken', { file }));
  }
}

function gridOf(sheet: WorkSheet, name: string, isHidden: boolean, is1904: boolean): Grid {
  const formats = new Map<string, Format>();
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
      if (cell !== undefined) cells[column] = cellOf(cell, formats, is1904);
    }
    rows[row] = cells;
  }
  return {
    sheet: name,
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

type Format = { readonly isDate: boolean; readonly isPercent: boolean; readonly shownPer: number };
const plainFormat: Format = { isDate: false, isPercent: false, shownPer: 1 };

function formatOf(code: string, known: Map<string, Format>): Format {
  const found = known.get(code);
  if (found !== undefined) return found;
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  const scaling = /[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0;
  const made = { isDate: SSF.is_date(code), isPercent: bare.includes('%'), shownPer: 1000 ** scaling };
  known.set(code, made);
  return made;
}

function cellOf(cell: CellObject, formats: Map<string, Format>, is1904: boolean): GridCell | undefined {
  const isFormula = cell.f !== undefined;
  const bare = { number: null, date: null, shownPer: 1, isPercent: false, isFormula };
  if (cell.v === undefined || cell.v === null) return isFormula ? { kind: 'no-value', text: `=${cell.f}`, ...bare } : undefined;
  switch (cell.t) {
    case 'n': {
      const value = Number(cell.v);
      const { isDate, isPercent, shownPer } = typeof cell.z === 'string' ? formatOf(cell.z, formats) : plainFormat;
      const date = isDate ? dateOfSerial(value, is1904) : null;
      if (date !== null) return { kind: 'date', text: date, number: value, date, shownPer, isPercent, isFormula };
      return { kind: 'number', text: String(value), number: value, date: null, shownPer, isPercent, isFormula };
    }
    case 'd': {
      const text = cell.v instanceof Date ? cell.v.toISOString().slice(0, 10) : String(cell.v).slice(0, 10);
      return { kind: 'date', text, ...bare, date: isCivilDate(text) ? text : null };
    }
    case 'b':
      return { kind: 'yes-no', text: cell.v ? 'ja' : 'nee', ...bare };
    case 'e':
      return { kind: 'error', text: errorNames[Number(cell.v)] ?? '#FOUT', ...bare };
    default: {
      const text = withoutControls(String(cell.v))
        .replace(/[\u00a0\u202f]/g, ' ')
        .trim();
      return text === '' ? undefined : { kind: 'text', text, ...bare };
    }
  }
}

/** Old workbooks are in Windows-1252; the library leaves its signs between 128 and 159, such as the euro, as control letters. */
function withoutControls(text: string): string {
  return /[\x80-\x9f]/.test(text) ? text.replace(/[\x80-\x9f]/g, (letter) => oldLetters.decode(Uint8Array.of(letter.charCodeAt(0)))) : text;
}

const oldLetters = new TextDecoder('windows-1252');

const errorNames: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};

/** Days between the two calendars in which Excel counts. */
const daysTo1904 = 1462;

/** The day of an Excel serial number; null outside of the calendar. */
export function dateOfSerial(serial: number, is1904 = false): CivilDate | null {
  const whole = Math.floor(serial) + (is1904 ? daysTo1904 : 0);
  if (whole < 61 || whole > 110_000) return null;
  const day = new Date(Date.UTC(1899, 11, 30 + whole));
  return civilDate(day.getUTCFullYear(), day.getUTCMonth() + 1, day.getUTCDate());
}
