import type { Progress } from '#shared/contracts/events.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { done, type Result } from '#shared/result.ts';
import { workbookOf } from './read/workbook.ts';

/** The texts of one sheet, as they stood; row and column are counted from 0. */
export type SheetTexts = { readonly name: string; readonly rows: readonly (readonly string[])[] };

/** All texts of a file that was kept: to show what stood around a cell. Problems: as of `workbookOf`. */
export function sourceTexts(
  { file, content }: { readonly file: string; readonly content: Uint8Array },
  progress: (progress: Progress) => void,
): Result<readonly SheetTexts[], Problem> {
  progress({ step: 'read', done: 0, of: null });
  const book = workbookOf(content, file);
  if (!book.ok) return book;
  return done(
    book.value.grids.map(({ sheet, rows }) => ({
      name: sheet,
      rows: Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.text ?? '')),
    })),
  );
}
