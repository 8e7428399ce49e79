import type { Store } from '#electron/store/store.ts';
import type { Origin } from '#shared/contracts/history.ts';
import type { CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import type { AreaCommitmentRow, AreaStreamRow } from '#shared/contracts/views.ts';
import { amountField } from '#shared/domain/amount-field.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { rowYears } from '#shared/domain/row-years.ts';
import { certaintiesOfLens } from '#shared/domain/words.ts';
import type { Answered } from './answers.ts';

type StreamWithYears = Omit<AreaStreamRow, 'amountOrigin'>;
type CommitmentWithYears = Omit<AreaCommitmentRow, 'amountOrigin'>;

/** An area's streams in view with their years, by scheme and then from early to late. */
export function areaStreams({ store, question, calculated }: Answered, areaId: AreaId): readonly StreamWithYears[] {
  const names = schemeNames(store);
  const origins = store.origins('stream');
  const years = rowYears(calculated, areaId);
  const documents = documentsOf('stream', store);
  const certainties = certaintiesOfLens[question.lens];
  const rows = ofArea(store.rows().streams, areaId)
    .filter(({ id }) => years.streams.has(id))
    .map((record): StreamWithYears => {
      const { byYear, derivedYears } = known(years.streams.get(record.id), record.id);
      const counted = certainties.includes(record.certainty) && (question.use === 'all' || record.use === 'running');
      return {
        record,
        scheme: names.get(record.schemeId) ?? record.schemeId,
        counted,
        byYear,
        derivedYears,
        origin: known(origins.get(record.id), record.id),
        documents: documents.get(record.id) ?? 0,
      };
    });
  return inOrder(rows, ({ record, scheme }) => [scheme, record.start ?? '', record.id]);
}

/** An area's commitments in view with their years, by description. */
export function areaCommitments({ store, question, calculated }: Answered, areaId: AreaId): readonly CommitmentWithYears[] {
  const names = schemeNames(store);
  const origins = store.origins('commitment');
  const documents = documentsOf('commitment', store);
  const years = rowYears(calculated, areaId);
  const rows = ofArea(store.rows().commitments, areaId)
    .filter(({ id }) => years.commitments.has(id))
    .map((record): CommitmentWithYears => {
      const { byYear, derivedYears, unpaidByYear } = known(years.commitments.get(record.id), record.id);
      const counted = question.hardness.includes(record.hardness) && (question.use === 'all' || record.use === 'running');
      const fundedBy = record.fundedBy === null ? null : (names.get(record.fundedBy) ?? record.fundedBy);
      return {
        record,
        fundedBy,
        counted,
        byYear,
        derivedYears,
        unpaidByYear,
        origin: known(origins.get(record.id), record.id),
        documents: documents.get(record.id) ?? 0,
      };
    });
  return inOrder(rows, ({ record }) => [record.description, record.id]);
}

/** How many documents prove each row of a table; a row without any is not in it. */
function documentsOf(table: 'stream' | 'commitment', store: Store): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tableName, rowId } of store.evidence()) if (tableName === table) counts.set(rowId, (counts.get(rowId) ?? 0) + 1);
  return counts;
}

/** Where the amount of a year of a row was read from; the row as a whole where none was. */
export function amountOrigin(table: 'stream' | 'commitment', record: StreamRecord | CommitmentRecord, year: number, store: Store): Origin {
  return known(store.origin(table, record.id, amountField(record, year) ?? undefined) ?? undefined, record.id);
}

/** The files that rows came from, in order of import, with how many rows. */
export function sourcesOf(origins: readonly Origin[]) {
  const cells = origins.filter((origin) => origin.kind === 'cell');
  const bySource = Array.from(Map.groupBy(cells, ({ sourceId }) => sourceId)).sort(([a], [b]) => a - b);
  return bySource.flatMap(([id, rows]) => {
    const [first] = rows;
    return first === undefined ? [] : [{ id, file: first.file, at: first.at, who: first.who, rows: rows.length }];
  });
}

/** The name of each scheme of a store. */
export function schemeNames(store: Store): ReadonlyMap<string, string> {
  return new Map(store.rows().schemes.map(({ id, name }) => [id, name]));
}

function ofArea<Row extends { readonly areaId: AreaId }>(rows: readonly Row[], areaId: AreaId): readonly Row[] {
  return rows.filter((row) => row.areaId === areaId);
}

function inOrder<Row>(rows: readonly Row[], keysOf: (row: Row) => readonly string[]): readonly Row[] {
  return rows
    .map((row) => ({ row, keys: keysOf(row) }))
    .sort((a, b) => {
      const different = a.keys.findIndex((key, index) => key !== b.keys[index]);
      return different === -1 ? 0 : (a.keys[different] ?? '') < (b.keys[different] ?? '') ? -1 : 1;
    })
    .map(({ row }) => row);
}

/** What every row of a store has; a row without it is a bug of ours. */
function known<Value>(value: Value | undefined, row: string): Value {
  if (value === undefined) throw new Error(`Nothing is known of row ${row}`);
  return value;
}
