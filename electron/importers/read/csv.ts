import { type Grid, type GridCell, textCell } from '#electron/importers/recognise/grid.ts';
import { mostCells } from './cell-count.ts';

const separators = [';', '\t', ',', '|'] as const;
type Separator = (typeof separators)[number];

/** How many lines the separator is decided by. */
const linesOfEvidence = 200;

/** The text of a file whose encoding is not written down: a byte order mark, zeros, valid UTF-8, else Windows-1252. */
export function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const zeros = zerosIn(bytes);
  if (zeros.odd > 0.3 && zeros.even < 0.05) return new TextDecoder('utf-16le').decode(bytes);
  if (zeros.even > 0.3 && zeros.odd < 0.05) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function zerosIn(bytes: Uint8Array): { even: number; odd: number } {
  const seen = bytes.subarray(0, 4000);
  let [even, odd] = [0, 0];
  for (let index = 0; index < seen.length; index += 1) {
    if (seen[index] !== 0) continue;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  }
  const half = Math.max(1, seen.length / 2);
  return { even: even / half, odd: odd / half };
}

/**
 * The cells of a text file; null where no separator divides its lines into columns, so that it is no table; `too-large`
 * where it has more than can be read. Every cell
 * stays text: what it means is decided by its column, and a formula is kept as text.
 */
export function csvGrid(text: string, sheet: string): Grid | 'too-large' | null {
  const told = /^sep=(.)\r?\n/i.exec(text);
  const body = told ? text.slice(told[0].length) : text;
  const separator = told?.[1] ?? separatorOf(body);
  if (separator === null) return null;
  const rows: (GridCell | undefined)[][] = told ? [[]] : [];
  let cells = 0;
  forEachRow(body, separator, (fields) => {
    rows.push(
      fields.map((field) => {
        const text = field.trim();
        return text === '' ? undefined : textCell(text);
      }),
    );
    cells += fields.length;
    return cells <= mostCells;
  });
  if (cells > mostCells) return 'too-large';
  return { sheet, isHidden: false, isProtected: false, rows, merges: [], hiddenRows: new Set(), hiddenColumns: new Set() };
}

/** The separator that gives the most lines the same number of columns; the order of the list breaks ties. */
function separatorOf(text: string): Separator | null {
  let best: { separator: Separator; score: number } | null = null;
  for (const separator of separators) {
    const counts = new Map<number, number>();
    let lines = 0;
    forEachRow(text, separator, (fields) => {
      if (fields.every((field) => field.trim() === '')) return true;
      lines += 1;
      counts.set(fields.length, (counts.get(fields.length) ?? 0) + 1);
      return lines < linesOfEvidence;
    });
    const equal = Math.max(0, ...[...counts].map(([columns, count]) => (columns > 1 ? count : 0)));
    const score = lines === 0 ? 0 : equal / lines;
    // A comma also stands inside amounts and sentences: it must do clearly better than what comes before it.
    if (score > (best === null ? 0.4 : best.score + 0.2)) best = { separator, score };
  }
  return best?.separator ?? null;
}

/** Calls back per line until it says stop; a quoted field may hold separators, line ends and doubled quotes. */
function forEachRow(text: string, separator: string, take: (fields: string[]) => boolean): void {
  let fields: string[] = [];
  let at = 0;
  while (at <= text.length) {
    let field: string;
    if (text[at] === '"') {
      let end = at + 1;
      while (end < text.length && (text[end] !== '"' || text[end + 1] === '"')) end += text[end] === '"' ? 2 : 1;
      field = text.slice(at + 1, end).replaceAll('""', '"');
      at = end + 1;
      const stop = nextStop(text, at, separator);
      field += text.slice(at, stop);
      at = stop;
    } else {
      const stop = nextStop(text, at, separator);
      field = text.slice(at, stop);
      at = stop;
    }
    fields.push(field);
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    const isLast = at >= text.length;
    if (isLast && fields.length === 1 && fields[0] === '') return;
    if (!take(fields)) return;
    fields = [];
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (isLast) return;
  }
}

function nextStop(text: string, from: number, separator: string): number {
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === separator || letter === '\n' || letter === '\r') return at;
  }
  return text.length;
}
