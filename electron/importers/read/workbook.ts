import type { FileKind, Workbook } from '#electron/importers/recognise/grid.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { hasTooManyCells } from './cell-count.ts';
import { claimsTooMuch, textClaimsTooMuch } from './claims.ts';
import { csvGrid, decoded } from './csv.ts';
import { htmlGrids } from './html.ts';
import { libraryRead } from './library.ts';
import { readInThread } from './library-reader.ts';
import { withHidden } from './ods-hidden.ts';
import { plainXlsx } from './plain-xlsx.ts';
import { stored, unpacked, zipParts } from './zip.ts';

/** A file may unpack to so many bytes; beyond it is no budget but an attack, or a mistake. */
const unpackedLimit = 500_000_000;
const fileLimit = 300_000_000;

/**
 * The sheets of a file, whatever its format; what it is, its first bytes say and not its name. Problems:
 * `file-not-a-spreadsheet`, `file-encrypted`, `file-broken`, `file-too-large`, `file-too-slow`.
 */
export function workbookOf(bytes: Uint8Array, file: string): Result<Workbook, Problem> {
  if (bytes.length > fileLimit) return failed(problem('file-too-large', { file, limit: '300 MB' }));
  if (bytes.length === 0) return failed(problem('file-not-a-spreadsheet', { file }));
  if (startsWith(bytes, [0x50, 0x4b])) return zipped(bytes, file);
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return byLibrary(bytes, file, 'xls');
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return byLibrary(bytes, file, 'xls');
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
  const plain = kind === 'xlsx' || kind === 'xlsm' ? plainXlsx(content) : null;
  if (plain === 'too-large') return failed(tooManyCells(file));
  if (plain !== null) return done({ kind, grids: plain });
  if (content.some((part) => hasTooManyCells(part.name, part.content))) return failed(tooManyCells(file));
  const read = byLibrary(stored(content), file, kind);
  if (!read.ok || kind !== 'ods') return read;
  return done({ kind, grids: withHidden(read.value.grids, content.find(({ name }) => name === 'content.xml')?.content) });
}

function tooManyCells(file: string): Problem {
  return problem('file-too-large', { file, limit: 'cells' });
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
    if (/urn:schemas-microsoft-com:office:spreadsheet/.test(text.slice(0, 20_000))) return byLibrary(bytes, file, 'xml');
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

/** What a zipped workbook of XML claims was looked at before; what a binary one claims only the library knows. */
const isLookedAt: ReadonlySet<FileKind> = new Set(['xlsx', 'xlsm', 'ods']);

function byLibrary(content: Uint8Array, file: string, kind: FileKind): Result<Workbook, Problem> {
  const read = isLookedAt.has(kind) ? libraryRead(content) : readInThread(content);
  switch (read) {
    case 'encrypted':
      return failed(problem('file-encrypted', { file }));
    case 'broken':
      return failed(problem('file-broken', { file }));
    case 'too-slow':
      return failed(problem('file-too-slow', { file }));
    default:
      return done({ kind, grids: read });
  }
}
