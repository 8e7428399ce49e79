import type { SheetTexts } from '#electron/importers/source-texts.ts';
import type { Store } from '#electron/store/store.ts';
import type { SheetSnippet } from '#shared/contracts/history.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import type { Context } from './context.ts';
import { Recent } from './recent.ts';

/** A cell of an imported file, or a whole row of it. */
export type CellPlace = { readonly source: number; readonly sheet: string; readonly row: number; readonly column: string | null };

/** Enough around a cell to recognise the sheet by, in a panel beside the page. */
const [rowsAround, columnsAround] = [2, 2];
/** A row is known by what it begins with, however far to the right its cell stands. */
const namingColumns = 2;

/**
 * A piece of an imported sheet around a cell, from the bytes kept with the store. A file is read once, in a job. Problem:
 * `source-not-kept`.
 */
export async function snippetOf(place: CellPlace, store: Store, context: Context): Promise<Result<SheetSnippet, Problem>> {
  const source = store.sources().find(({ id }) => id === place.source);
  if (source === undefined) return failed(problem('row-not-found', { seen: String(place.source) }));
  const texts = await sheetTexts(place.source, source.file, store, context);
  if (!texts.ok) return texts;
  const sheet = texts.value.find(({ name }) => name === place.sheet);
  return sheet === undefined ? failed(problem('source-not-kept', { file: source.file })) : done(around(place, sheet, source.file));
}

const read = new WeakMap<Store, Recent<Promise<Result<readonly SheetTexts[], Problem>>>>();

function sheetTexts(source: number, file: string, store: Store, context: Context) {
  const known = read.get(store) ?? new Recent(2);
  read.set(store, known);
  return known.remembered(String(source), async () => {
    const content = store.sourceBytes(source);
    return content === null ? failed(problem('source-not-kept', { file })) : context.runJob('source.texts', { file, content });
  });
}

function around({ row, column }: CellPlace, { name, rows }: SheetTexts, file: string): SheetSnippet {
  const focus = column === null ? 0 : indexOf(column);
  const firstColumn = Math.max(0, focus - columnsAround);
  const near = Array.from({ length: 2 * columnsAround + 1 + namingColumns }, (_, index) => firstColumn + index);
  const named = (rows[row - 1] ?? [])
    .flatMap((text, index) => (text === '' || index >= firstColumn ? [] : [index]))
    .slice(0, namingColumns);
  const columns = [...named, ...near.slice(0, near.length - named.length)];
  const firstRow = Math.max(1, row - rowsAround);
  const numbers = Array.from({ length: 2 * rowsAround + 1 }, (_, index) => firstRow + index);
  return {
    file,
    sheet: name,
    columns: columns.map(lettersOf),
    rows: numbers.map((number) => ({ row: number, cells: columns.map((index) => rows[number - 1]?.[index] ?? '') })),
    focus: { row, column },
  };
}

/** `A` is 0, `AA` is 26. */
function indexOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function lettersOf(index: number): string {
  return (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
