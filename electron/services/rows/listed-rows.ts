import type { Answered } from '#electron/services/answers.ts';
import { answeredQuestion } from '#electron/services/question.ts';
import type { CellOrigin, Origin } from '#shared/contracts/history.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';
import type { CellMark, RowLine, RowsOrigin, RowsView } from '#shared/contracts/rows.ts';
import { yearOf } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import { type RowYears, rowYears } from '#shared/domain/row-years.ts';
import { tableField } from './row-story.ts';
import { rowNames, valuesOf } from './row-values.ts';

const nothing: RowYears = { byYear: {}, derivedYears: [] };

/** A table of the store, row by row, in the order of area, then of name. */
export function listedRows(table: RowTableName, { store, question, calculated }: Answered): RowsView {
  const rows = store.rows();
  const names = rowNames(rows);
  const years = table === 'stream' || table === 'commitment' ? yearsByRow(table, calculated) : new Map<string, RowYears>();
  const origins = store.origins(table);
  const byHand = store.changedByHand(table);
  const assumed = table === 'stream' ? assumedShares(store, rows) : new Set<string>();
  const places = originList();
  const proven = new Map<string, number>();
  for (const { tableName, rowId } of store.evidence()) proven.set(`${tableName} ${rowId}`, (proven.get(`${tableName} ${rowId}`) ?? 0) + 1);
  const lines = recordsOf(table, rows).map((record): RowLine => {
    const { byYear, derivedYears } = years.get(record.id) ?? nothing;
    const derived = Object.fromEntries(derivedYears.map((year) => [year, byYear[year] ?? (0 as Cents)]));
    const origin = origins.get(record.id);
    return {
      id: record.id,
      values: valuesOf(table, record, names),
      derived,
      documents: proven.get(`${table} ${record.id}`) ?? 0,
      ...places.placeOf(origin),
      ...marked(origin, byHand.get(record.id), assumed.has(record.id)),
    };
  });
  return {
    table,
    question: answeredQuestion(question),
    lines: lines.sort(inOrder),
    origins: places.all,
    years: table === 'stream' || table === 'commitment' ? shownYears(lines, yearOf(question.at), question.horizonYear) : [],
    areas: rows.areas.map(({ name }) => name).sort(),
    schemes: rows.schemes.map(({ name }) => name).sort(),
    counts: {
      stream: rows.streams.length,
      commitment: rows.commitments.length,
      scheme: rows.schemes.length,
      area: rows.areas.length,
    },
  };
}

/** Streams of which a person, and no cell, said which part is for the area. */
function assumedShares(store: Answered['store'], { streams }: StoredRows): ReadonlySet<string> {
  const shared = streams.filter(({ areaShare }) => areaShare !== null);
  const origins = shared.length === 0 ? new Map<string, Origin>() : store.origins('stream', 'areaShare');
  const isAssumed = (from: Origin | undefined) => from?.kind === 'cell' && from.column === null;
  return new Set(shared.flatMap(({ id }) => (isAssumed(origins.get(id)) ? [id] : [])));
}

function recordsOf(table: RowTableName, { areas, schemes, streams, commitments }: StoredRows) {
  return { area: areas, scheme: schemes, stream: streams, commitment: commitments }[table];
}

function yearsByRow(table: 'stream' | 'commitment', calculated: Answered['calculated']): ReadonlyMap<string, RowYears> {
  const found = new Map<string, RowYears>();
  for (const { placed } of calculated.areas) {
    const years = rowYears(calculated, placed.area.id);
    for (const [id, row] of table === 'stream' ? years.streams : years.commitments) found.set(id, row);
  }
  return found;
}

function shownYears(lines: readonly RowLine[], reference: number, horizon: number): number[] {
  const stated = lines.flatMap(({ values }) =>
    Object.keys(values).flatMap((key) => (key.startsWith('yearAmount:') ? [Number(key.slice(11))] : [])),
  );
  const known = new Set(stated);
  const [first, last] = [Math.min(reference, ...known), Math.max(horizon, ...known)];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Rows of one file differ only in their row: the rest is told once. */
function originList() {
  const all: RowsOrigin[] = [];
  const known = new Map<string, number>();
  return {
    all,
    placeOf(origin: Origin | undefined): Pick<RowLine, 'origin' | 'sheetRow'> {
      if (origin === undefined) return { origin: -1, sheetRow: null };
      const {
        row,
        column: _,
        repaired: __,
        ...shared
      } = origin.kind === 'cell' ? { repaired: [], ...origin } : { ...withoutInstead(origin), row: null, column: null, repaired: [] };
      const key = JSON.stringify(shared);
      const at = known.get(key) ?? all.length;
      if (!known.has(key)) {
        known.set(key, at);
        all.push(shared as RowsOrigin);
      }
      return { origin: at, sheetRow: row };
    },
  };
}

function withoutInstead(origin: Exclude<Origin, CellOrigin>) {
  const { instead: _, ...rest } = { instead: undefined, ...origin };
  return rest;
}

/** Fields that say something else than the file that they came from; absent where there are none. */
function marked(origin: Origin | undefined, byHand: ReadonlySet<string> | undefined, isShareAssumed: boolean): Pick<RowLine, 'marks'> {
  const cell = origin?.kind === 'person' ? origin.instead : origin?.kind === 'cell' ? origin : undefined;
  const marks: Record<string, CellMark> = isShareAssumed ? { areaShare: { kind: 'assumed' } } : {};
  for (const { field, seen } of cell?.repaired ?? []) marks[field] = { kind: 'repaired', seen };
  // A row that was typed has no file to differ from.
  if (cell !== undefined) for (const field of byHand ?? []) marks[tableField(field)] = { kind: 'hand' };
  return Object.keys(marks).length === 0 ? {} : { marks };
}

function inOrder(a: RowLine, b: RowLine): number {
  for (const field of ['area', 'scheme', 'description', 'start']) {
    const [one, other] = [String(a.values[field] ?? ''), String(b.values[field] ?? '')];
    if (one !== other) return one < other ? -1 : 1;
  }
  return a.id < b.id ? -1 : 1;
}
