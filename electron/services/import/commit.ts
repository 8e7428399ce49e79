import type { Reading } from '#electron/importers/reading.ts';
import { rowHash } from '#electron/store/row-hash.ts';
import type { Store } from '#electron/store/store.ts';
import type { ImportChoices, ImportReport } from '#shared/contracts/import.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { noCents } from '#shared/domain/money.ts';
import { done, type Result } from '#shared/result.ts';
import { type ImportPlan, importPlan } from './plan.ts';

export type TakingIn = Pick<ImportChoices, 'onConflict' | 'strict' | 'remember'>;

/** What an import of this file would do to this store. */
export function planFor(store: Store, reading: Reading, choices: TakingIn, today: CivilDate): ImportPlan {
  return importPlan({
    reading,
    stored: store.rows(),
    byHand: { area: store.changedByHand('area'), stream: store.changedByHand('stream'), commitment: store.changedByHand('commitment') },
    deliveredBefore: (table, areas) => store.deliveredBefore(table, reading.shape, areas),
    onConflict: choices.onConflict,
    today,
    hash: rowHash,
  });
}

/** The report of a plan; with `strict` a rejected row refuses the whole file, the first at the place named, and nothing is counted. */
export function reportOf(reading: Reading, plan: ImportPlan, changeSet: number | null, choices: TakingIn): ImportReport {
  const issues = [...reading.inspection.issues, ...plan.issues];
  const { file } = reading.inspection;
  if (isRefused(plan, choices)) {
    const nothing = { new: 0, changed: 0, unchanged: 0, rejected: 0, absent: 0, doubtful: 0 };
    const first = issues.find(({ severity }) => severity === 'error');
    const error = problem('rows-rejected', { count: plan.counts.rejected }, first?.place ?? { file });
    return { file, changeSet: null, ...nothing, total: noCents, issues, error };
  }
  return { file, changeSet, ...plan.counts, total: plan.total, issues };
}

function isRefused(plan: ImportPlan, choices: TakingIn): boolean {
  return choices.strict && plan.counts.rejected > 0;
}

/** Takes a file in: one change set, or none where nothing differs. */
export function commitReading(
  store: Store,
  reading: Reading,
  choices: TakingIn,
  by: { readonly who: string; readonly at: string; readonly today: CivilDate },
): Result<ImportReport, Problem> {
  const { inspection, content, shape, headers, columns } = reading;
  const kept = choices.remember === false ? null : { headers, mapping: inspection.mapping };
  const tables = inspection.tables.map(({ sheet }, at) => ({ sheet, columns: columns[at] ?? {} }));
  // Planned inside the write, so that nobody changes the store between the two.
  const written = store.write({ kind: 'import', who: by.who, at: by.at, what: inspection.file }, (writer) => {
    const plan = planFor(store, reading, choices, by.today);
    if (isRefused(plan, choices)) return done(plan);
    writer.keepSource({ file: inspection.file, sha256: inspection.sha256, content, shape, tables, reading: kept });
    for (const { row, place } of plan.areas) writer.putArea(row, place);
    for (const { row, place } of plan.schemes) writer.putScheme(row, place);
    for (const { row, place, outcome } of plan.streams) {
      if (outcome === 'unchanged') writer.seen('stream', row.id, place);
      else writer.putStream(row, place);
    }
    for (const { row, place, outcome } of plan.commitments) {
      if (outcome === 'unchanged') writer.seen('commitment', row.id, place);
      else writer.putCommitment(row, place);
    }
    return done(plan);
  });
  return written.ok ? done(reportOf(reading, written.value.value, written.value.changeSet, choices)) : written;
}
