import { closeText } from '#shared/reading/words.ts';
import type { Grid } from './grid.ts';
import { headerTexts } from './header-texts.ts';
import { fieldOfHeader } from './header-words.ts';
import { yearOfHeader } from './header-years.ts';
import { mergeAt } from './merges.ts';
import { filledColumns } from './region.ts';

type Span = { readonly first: number; readonly last: number };

/** Side-by-side tables: apart by an empty column, or by a label that comes again. */
export function segmentsOf(grid: Grid, headerRows: readonly number[], body: Span): readonly Span[] {
  const used = new Set<number>();
  for (const row of headerRows) {
    for (const column of filledColumns(grid, row)) {
      const merge = mergeAt(grid, row, column);
      for (let at = column; at <= Math.max(column, merge?.lastColumn ?? column); at += 1) used.add(at);
    }
  }
  const headerColumns = [...used].sort((a, b) => a - b);
  const filled = new Set(used);
  for (let row = body.first; row <= body.last; row += 1) {
    const line = grid.rows[row];
    for (let column = 0; column < (line?.length ?? 0); column += 1)
      if (line?.[column] !== undefined && !filled.has(column)) filled.add(column);
  }
  const spans: { first: number; last: number }[] = [];
  for (const column of [...filled].sort((a, b) => a - b)) {
    const current = spans.at(-1);
    if (current !== undefined && column - current.last === 1) current.last = column;
    else spans.push({ first: column, last: column });
  }
  const headerOf = (column: number) => headerTexts(grid, headerRows, column).join(' ');
  const startsTable = ({ first, last }: Span) => {
    const headers = headerColumns.filter((column) => column >= first && column <= last);
    return headers.length >= 2 && (fieldOfHeader(headerOf(first)) !== null || !used.has(first)) && yearOfHeader(headerOf(first)) === null;
  };
  const joined: { first: number; last: number }[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const hasHeader = headerColumns.some((column) => column >= span.first && column <= span.last);
    if (before === undefined) joined.push({ ...span });
    else if (startsTable(span) && startsTable(before)) joined.push({ ...span });
    else if (hasHeader || !startsTable(before)) before.last = span.last;
    // Loose notes beside the table belong to its region, so that they are accounted for.
    else before.last = span.last;
  }
  return joined
    .flatMap((span) => splitAtRepeat(span, headerOf))
    .filter((span) => headerColumns.some((column) => column >= span.first && column <= span.last));
}

const naming: ReadonlySet<string> = new Set(['area', 'scheme', 'description']);

/** Where names begin again, and years with the same headers as those left of them: a second table without a gap. */
function secondLabel({ first, last }: Span, headerOf: (column: number) => string): number | null {
  const years = new Set<string>();
  let label: number | null = null;
  for (let column = first; column <= last; column += 1) {
    const header = headerOf(column);
    if (yearOfHeader(header) !== null) {
      if (label !== null && years.has(closeText(header))) return label;
      if (label === null) years.add(closeText(header));
    } else {
      const field = fieldOfHeader(header);
      if (years.size > 0 && label === null && field?.isExact && naming.has(field.field)) label = column;
    }
  }
  return null;
}

function splitAtRepeat(span: Span, headerOf: (column: number) => string): readonly Span[] {
  const second = secondLabel(span, headerOf);
  if (second !== null) return [{ first: span.first, last: second - 1 }, ...splitAtRepeat({ first: second, last: span.last }, headerOf)];
  const first = closeText(headerOf(span.first));
  if (first === '' || yearOfHeader(headerOf(span.first)) !== null || fieldOfHeader(headerOf(span.first)) === null) return [span];
  for (let column = span.first + 2; column < span.last; column += 1) {
    if (closeText(headerOf(column)) === first)
      return [{ first: span.first, last: column - 1 }, ...splitAtRepeat({ first: column, last: span.last }, headerOf)];
  }
  return [span];
}
