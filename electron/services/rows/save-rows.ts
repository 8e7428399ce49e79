import { rowHash } from '#electron/store/row-hash.ts';
import type { Store, StoreWriter } from '#electron/store/store.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { AreaRecord, CommitmentRecord, SchemeRecord, StreamRecord } from '#shared/contracts/records.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';
import type { RowEdit, RowsSaved } from '#shared/contracts/rows.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { done, type Result } from '#shared/result.ts';
import { editStep } from '#shared/text/edit-step.ts';
import { editedRows } from './edited-rows.ts';
import type { AnyRecord } from './row-values.ts';

/** Saves edits as one change set; where anything is wrong nothing is saved, and the problems say what. */
export function saveRows(
  store: Store,
  edits: readonly RowEdit[],
  by: { readonly who: string; readonly at: string; readonly today: CivilDate; readonly language: Language },
): Result<RowsSaved, Problem> {
  const planned = { today: by.today, hash: rowHash };
  // The name of the step is needed before the transaction; the rows are edited again inside it, so that nobody is between.
  const what = editStep(editedRows(store.rows(), edits, planned), by.language);
  const written = store.write({ kind: 'edit', who: by.who, at: by.at, what }, (writer) => {
    const edited = editedRows(store.rows(), edits, planned);
    const { problems, madeSchemes, added, changed, removed } = edited;
    if (problems.length > 0) return done(edited);
    for (const scheme of madeSchemes) writer.putScheme(scheme);
    for (const { table, row } of [...changed, ...added]) put(writer, table, row);
    for (const { table, row } of removed) writer.remove(table, row.id);
    return done(edited);
  });
  if (!written.ok) return written;
  const { changeSet, value } = written.value;
  const ids = Object.fromEntries(value.added.map(({ asked, row }) => [asked, row.id]));
  return done({ changeSet, what, problems: value.problems, ids: value.problems.length > 0 ? {} : ids });
}

function put(writer: StoreWriter, table: RowTableName, row: AnyRecord): void {
  if (table === 'area') writer.putArea(row as AreaRecord);
  else if (table === 'scheme') writer.putScheme(row as SchemeRecord);
  else if (table === 'stream') writer.putStream(row as StreamRecord);
  else writer.putCommitment(row as CommitmentRecord);
}
