import { readFileSync } from 'node:fs';
import type { Progress } from '#shared/contracts/events.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { workbookOf } from './read/workbook.ts';

/** The texts of a sheet in pieces: each a JSON text of rows of cells, so that handing them to another thread costs little. */
export type SheetBlocks = {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly rowsPerBlock: number;
  readonly blocks: readonly string[];
};

const rowsPerBlock = 200;
/** No screen shows more; a sheet that claims more has them empty. */
const [mostRows, mostColumns] = [1_048_576, 200];

/** All sheets of a file as texts. Problems: as of reading it, `file-missing`. */
export function sheetBlocks(
  { path, name }: { readonly path: string; readonly name: string },
  progress: (progress: Progress) => void,
): Result<readonly SheetBlocks[], Problem> {
  progress({ step: 'read', done: 0, of: null });
  const content = contentOf(path, name);
  const book = content.ok ? workbookOf(content.value, name) : content;
  if (!book.ok) return book;
  return done(
    book.value.grids.map(({ sheet, isHidden, rows: lines }) => {
      const rows = Math.min(lines.length, mostRows);
      const columns = Math.min(mostColumns, lastColumn(lines) + 1);
      const textsOf = (row: number) => Array.from({ length: columns }, (_, column) => lines[row]?.[column]?.text ?? '');
      const blocks = Array.from({ length: Math.ceil(rows / rowsPerBlock) }, (_, block) =>
        JSON.stringify(
          Array.from({ length: Math.min(rowsPerBlock, rows - block * rowsPerBlock) }, (__, at) => textsOf(block * rowsPerBlock + at)),
        ),
      );
      return { name: sheet, hidden: isHidden, rows, columns, rowsPerBlock, blocks };
    }),
  );
}

/** The last column with anything in it; -1 of an empty sheet. */
function lastColumn(lines: readonly (readonly unknown[] | undefined)[]): number {
  let last = -1;
  lines.forEach((line) => {
    for (let column = (line?.length ?? 0) - 1; column > last; column -= 1) if (line?.[column] !== undefined) last = column;
  });
  return last;
}

function contentOf(path: string, file: string): Result<Uint8Array, Problem> {
  try {
    return done(readFileSync(path));
  } catch {
    return failed(problem('file-missing', { file }));
  }
}
