import { statSync } from 'node:fs';
import type { SheetBlocks } from '#electron/importers/sheet-blocks.ts';
import type { Context } from '#electron/services/context.ts';
import { Recent } from '#electron/services/recent.ts';
import type { CallParsed } from '#shared/contracts/calls.ts';
import type { SheetWindow } from '#shared/contracts/import.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

/** Files that are looked at now; scrolling through one must not read it again. */
const read = new Recent<Promise<Result<readonly SheetBlocks[], Problem>>>(2);

/** Rows of a sheet of a given file, to show it as it is. Problems: as of reading it, `file-missing`. */
export async function sheetWindow(
  { file, sheet, from, count }: CallParsed<'import.sheet'>,
  context: Context,
): Promise<Result<SheetWindow, Problem>> {
  const path = context.pathOf(file);
  if (!path.ok) return path;
  const version = versionOf(path.value);
  if (version === null) return failed(problem('file-missing', { file: file.name }));
  const blocks = await read.remembered(`${path.value}\n${file.name}\n${version}`, () =>
    context.runJob('import.sheets', { path: path.value, name: file.name }),
  );
  if (!blocks.ok) return blocks;
  const sheets = blocks.value.map(({ name, hidden, rows, columns }) => ({ name, hidden, rows, columns }));
  const shown = blocks.value.find(({ name }) => name === sheet) ?? blocks.value[0];
  return done({ sheets, from, rows: shown === undefined ? [] : rowsOf(shown, from, count) });
}

/** A file that is written anew is another one. */
function versionOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined ? null : `${stat.mtimeMs} ${stat.size}`;
}

function rowsOf({ blocks, rowsPerBlock, rows }: SheetBlocks, from: number, count: number): readonly (readonly string[])[] {
  const last = Math.min(rows, from + count - 1);
  const shown: (readonly string[])[] = [];
  for (let block = Math.floor((from - 1) / rowsPerBlock); block * rowsPerBlock < last; block += 1) {
    const texts = JSON.parse(blocks[block] ?? '[]') as readonly (readonly string[])[];
    const first = block * rowsPerBlock + 1;
    shown.push(...texts.slice(Math.max(0, from - first), last - first + 1));
  }
  return shown;
}
