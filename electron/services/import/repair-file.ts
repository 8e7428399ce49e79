import { basename } from 'node:path';
import type { Reading } from '#electron/importers/reading.ts';
import type { Context } from '#electron/services/context.ts';
import { checkTarget, writeTarget } from '#electron/services/target-file.ts';
import type { Store } from '#electron/store/store.ts';
import type { CallParsed } from '#shared/contracts/calls.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { planFor, reportOf } from './commit.ts';

/** Writes the rejected rows of a file to a workbook of their own. Problems: `nothing-to-repair`, and those of reading and writing. */
export async function repairFile(
  choices: CallParsed<'import.repair'>,
  { store, reading }: { readonly store: Store; readonly reading: Reading },
  context: Context,
): Promise<Result<{ file: string; bytes: number; rows: number }, Problem>> {
  const [path, target] = [context.pathOf(choices.file), context.pathOf(choices.target)];
  if (!path.ok) return path;
  if (!target.ok) return target;
  const checked = checkTarget(target.value, ['.xlsx']);
  if (!checked.ok) return checked;
  const { file, tables } = reading.inspection;
  const report = reportOf(reading, planFor(store, reading, choices, { today: context.today(), at: context.now() }), null, choices);
  const wrong = wrongRows(report.issues, choices.language);
  if (wrong.length === 0) return failed(problem('nothing-to-repair', {}, { file }));
  const kept = await context.runJob('import.rejected', { path: path.value, name: choices.file.name, tables, wrong });
  if (!kept.ok) return kept;
  const made = await context.runJob('export.repair', { language: choices.language, file, dated: context.now(), sheets: kept.value });
  if (!made.ok) return made;
  const written = writeTarget(target.value, made.value);
  const rows = wrong.reduce((sum, sheet) => sum + Object.keys(sheet.rows).length, 0);
  return written.ok ? done({ file: basename(target.value), bytes: made.value.length, rows }) : written;
}

/** What keeps each row out, by sheet, in words without the place: the row itself stands beside it. */
function wrongRows(issues: readonly Issue[], language: Language) {
  const sheets = new Map<string, Record<number, string>>();
  for (const { severity, place, problem: found } of issues) {
    if (severity !== 'error' || place.sheet === undefined || place.row === undefined) continue;
    const rows = sheets.get(place.sheet) ?? {};
    const { at: _, ...bare } = found;
    const sentence = `${place.column === undefined ? '' : `${place.column}: `}${problemText(bare as Problem, language)}`;
    rows[place.row] = rows[place.row] === undefined ? sentence : `${rows[place.row]} ${sentence}`;
    sheets.set(place.sheet, rows);
  }
  return [...sheets].map(([sheet, rows]) => ({ sheet, rows }));
}
