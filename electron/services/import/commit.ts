import type { Reading } from '#electron/importers/reading.ts';
import { rowHash } from '#electron/store/row-hash.ts';
import type { Store } from '#electron/store/store.ts';
import { officialSheets } from '#shared/contracts/fields.ts';
import type { ImportChoices, ImportReport } from '#shared/contracts/import.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { noCents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done, type Result } from '#shared/result.ts';
import { keptNames, namesSetting, withJoined } from './kept-names.ts';
import { comingDocument, knownDocuments } from './known-documents.ts';
import type { Planned } from './outcome.ts';
import { type ImportPlan, importPlan } from './plan.ts';
import { rowsSent } from './rows-sent.ts';

export type TakingIn = Pick<ImportChoices, 'onConflict' | 'strict' | 'remember' | 'decisions' | 'decidedOn'>;

/** When it is taken in: the day, and the ISO 8601 instant. */
export type Taken = { readonly today: CivilDate; readonly at: string };

/** What an import of this file would do to this store. */
export function planFor(store: Store, reading: Reading, choices: TakingIn, { today, at }: Taken): ImportPlan {
  return importPlan({
    reading,
    stored: store.rows(),
    byHand: { area: store.changedByHand('area'), stream: store.changedByHand('stream'), commitment: store.changedByHand('commitment') },
    sent: rowsSent(store, reading.sent),
    deliveredBefore: (table, areas) => store.deliveredBefore(table, reading.shape, areas),
    onConflict: choices.onConflict,
    decisions: choices.decisions ?? {},
    document: comingDocument(reading, choices.decidedOn, at),
    known: knownDocuments(store),
    today,
    hash: rowHash,
  });
}

/** The report of a plan. Of a file that is refused nothing is counted. */
export function reportOf(reading: Reading, plan: ImportPlan, changeSet: number | null, choices: TakingIn): ImportReport {
  const issues = [...reading.inspection.issues, ...plan.issues];
  const { file } = reading.inspection;
  const error = refusalOf(reading, plan, choices);
  if (error !== null) {
    const nothing = { new: 0, changed: 0, unchanged: 0, rejected: 0, absent: 0, doubtful: 0 };
    return { file, changeSet: null, ...nothing, total: noCents, issues, error };
  }
  const contradicted = [...plan.streams, ...plan.commitments].filter(({ conflict }) => conflict !== undefined).length;
  return { file, changeSet, ...plan.counts, ...(contradicted > 0 ? { contradicted } : {}), total: plan.total, issues };
}

const officialNames: ReadonlySet<string> = new Set(officialSheets.flatMap(({ sheet }) => [sheet.nl, sheet.en]));

/**
 * Why a whole file is refused: a sheet of the official workbook, or a file of which nothing is taken, lacks a column;
 * with `strict`, any row is rejected (the first is named). null: it is taken in.
 */
function refusalOf({ inspection }: Reading, plan: ImportPlan, choices: TakingIn): Problem | null {
  const isEmpty = plan.areas.length + plan.streams.length + plan.commitments.length === 0;
  const missing = inspection.issues.find(
    ({ problem: { code }, place }) => code === 'column-missing' && (isEmpty || officialNames.has(place.sheet ?? '')),
  );
  if (missing !== undefined) return missing.problem;
  if (!choices.strict || plan.counts.rejected === 0) return null;
  const first = [...inspection.issues, ...plan.issues].find(({ severity }) => severity === 'error');
  return problem('rows-rejected', { count: plan.counts.rejected }, first?.place ?? { file: inspection.file });
}

/** Takes a file in: one change set, or none where nothing differs; then it is noted that it came. */
export function commitReading(
  store: Store,
  reading: Reading,
  choices: TakingIn,
  by: { readonly who: string; readonly at: string; readonly today: CivilDate },
): Result<ImportReport, Problem> {
  const { inspection, content, shape, headers, columns, repaired } = reading;
  const kept = choices.remember === false ? null : { headers, mapping: inspection.mapping };
  const tables = inspection.tables.map(({ sheet }, at) => ({ sheet, columns: columns[at] ?? {} }));
  // Planned inside the write, so that nobody changes the store between the two.
  const written = store.write({ kind: 'import', who: by.who, at: by.at, what: inspection.file }, (writer) => {
    const plan = planFor(store, reading, choices, by);
    if (refusalOf(reading, plan, choices) !== null) return done(plan);
    const names = kept === null ? null : withJoined(keptNames(store), inspection.mapping);
    if (names !== null) writer.putSetting(namesSetting, names);
    writer.keepSource({ file: inspection.file, sha256: inspection.sha256, content, shape, tables, repaired, reading: kept });
    for (const { row, place } of plan.areas) writer.putArea(row, place);
    for (const { row, place } of plan.schemes) writer.putScheme(row, place);
    writer.putStreams(plan.streams.filter(isWritten));
    writer.seen('stream', plan.streams.filter(isUnchanged));
    writer.putCommitments(plan.commitments.filter(isWritten));
    writer.seen('commitment', plan.commitments.filter(isUnchanged));
    for (const { said = [] } of [...plan.streams, ...plan.commitments]) for (const one of said) writer.putDocumentAmounts(one);
    return done(plan);
  });
  if (!written.ok) return written;
  const { value: plan, changeSet } = written.value;
  if (changeSet === null && refusalOf(reading, plan, choices) === null) {
    const areas = rowsByArea(plan);
    const { file, sha256 } = inspection;
    const noted = Object.keys(areas).length === 0 ? done(null) : store.noteDelivery({ at: by.at, who: by.who, file, sha256, areas });
    if (!noted.ok) return noted;
  }
  return done(reportOf(reading, plan, changeSet, choices));
}

const isUnchanged = ({ outcome }: Planned<unknown>) => outcome === 'unchanged';
const isWritten = (planned: Planned<unknown>) => !isUnchanged(planned);

/** The figures of each area; a row of the list of areas is none, since a workbook lists all of them whoever fills it in. */
function rowsByArea({ streams, commitments }: ImportPlan): Record<AreaId, number> {
  const counts: Record<AreaId, number> = {};
  for (const { row } of [...streams, ...commitments]) counts[row.areaId] = (counts[row.areaId] ?? 0) + 1;
  return counts;
}
