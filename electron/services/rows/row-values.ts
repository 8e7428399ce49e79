import { bareArea } from '#electron/services/import/cells.ts';
import type { AreaRecord, CommitmentRecord, SchemeRecord, StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import { fieldsOfTable, type RowTableName, yearOfKey } from '#shared/contracts/row-tables.ts';
import { type RowValue, unknownAmount } from '#shared/contracts/rows.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId, CommitmentId, SchemeId, StreamId, YearAmounts } from '#shared/domain/records.ts';
import { bareCommitment, bareStream } from '#shared/ready-made/row-maker.ts';

/** Rows as stored ↔ as the values of their fields (contracts/rows.ts). An area and a scheme go by name. */
export type RowValues = Readonly<Record<string, RowValue>>;

/** From an id to a name, and back. */
export type RowNames = {
  readonly area: (id: AreaId) => string;
  readonly scheme: (id: SchemeId) => string;
};
export type RowIds = {
  readonly area: (name: string) => AreaId;
  readonly scheme: (name: string) => SchemeId;
};

type Fields = Readonly<Record<string, unknown>>;
type RecordOf = {
  readonly stream: StreamRecord;
  readonly commitment: CommitmentRecord;
  readonly scheme: SchemeRecord;
  readonly area: AreaRecord;
};
export type AnyRecord = RecordOf[RowTableName];

/** The names of a store's areas and schemes. */
export function rowNames({ areas, schemes }: StoredRows): RowNames {
  const [ofAreas, ofSchemes] = [new Map(areas.map(({ id, name }) => [id, name])), new Map(schemes.map(({ id, name }) => [id, name]))];
  return { area: (id) => ofAreas.get(id) ?? id, scheme: (id) => ofSchemes.get(id) ?? id };
}

/** What stands in the fields of a row; a field that is empty is left out. */
export function valuesOf(table: RowTableName, record: AnyRecord, names: RowNames): RowValues {
  const values: Record<string, RowValue> = {};
  for (const { field } of fieldsOfTable[table]) {
    const value = valueIn(table, field, record as unknown as Fields, names);
    if (value !== null && value !== undefined) values[field] = value;
  }
  const amounts = 'amounts' in record ? record.amounts : {};
  for (const [year, cents] of Object.entries(amounts)) values[`yearAmount:${year}`] = cents ?? unknownAmount;
  return values;
}

function valueIn(table: RowTableName, field: string, record: Fields, names: RowNames): RowValue | undefined {
  const scheme = (id: unknown) => (id === null || id === undefined ? null : names.scheme(id as SchemeId));
  if (field === 'yearAmount') return undefined;
  if (field === 'amount') return record['total'] as RowValue;
  if (field === 'area') return table === 'area' ? (record['name'] as string) : names.area(record['areaId'] as AreaId);
  if (field === 'scheme') return table === 'scheme' ? (record['name'] as string) : scheme(record['schemeId']);
  if (field === 'matches' || field === 'fundedBy' || field === 'follows') return scheme(record[field]);
  // What counts may follow from the funder; the field holds only what somebody said.
  if (field === 'decidedBy') return record['statedDecider'] as RowValue;
  return record[field] as RowValue;
}

/** An empty row of a table, for a new one. */
export function bareRow(table: RowTableName, id: string): AnyRecord {
  switch (table) {
    case 'stream':
      return { ...bareStream, id: id as StreamId, areaId: '' as AreaId, schemeId: '' as SchemeId };
    case 'commitment':
      return { ...bareCommitment, id: id as CommitmentId, areaId: '' as AreaId, description: '' };
    case 'scheme':
      return { id: id as SchemeId, name: '', funder: null, decidedBy: 'other', statedDecider: null, earmarked: null, follows: null };
    case 'area':
      return { ...bareArea, id: id as AreaId, name: '' };
  }
}

/** A row with other values in some of its fields, each checked before; what an empty field means comes from the list of fields. */
export function withValues<Row extends AnyRecord>(table: RowTableName, record: Row, values: RowValues, ids: RowIds): Row {
  const next: Record<string, unknown> = { ...record };
  for (const [field, value] of Object.entries(values)) {
    const year = yearOfKey(field);
    if (year === null) next[recordField(table, field)] = stored(table, field, value, ids);
    else next['amounts'] = amountsWith(next['amounts'] as YearAmounts, year, value);
  }
  // Every field was checked against the list, and its record has it.
  return next as Row;
}

function recordField(table: RowTableName, field: string): string {
  if (field === 'amount') return 'total';
  if (field === 'decidedBy') return 'statedDecider';
  if (field === 'area') return table === 'area' ? 'name' : 'areaId';
  if (field === 'scheme') return table === 'scheme' ? 'name' : 'schemeId';
  return field;
}

function stored(table: RowTableName, field: string, value: RowValue, ids: RowIds): unknown {
  const definition = fieldsOfTable[table].find((one) => one.field === field);
  if (value === null) return field === 'reserve' ? 0 : (definition?.empty ?? null);
  if (field === 'area' && table !== 'area') return ids.area(String(value));
  if (definition?.kind === 'scheme' && !(table === 'scheme' && field === 'scheme')) return ids.scheme(String(value));
  return value;
}

function amountsWith(amounts: YearAmounts, year: number, value: RowValue): YearAmounts {
  const { [year]: _, ...others } = amounts;
  if (value === null) return others;
  return { ...others, [year]: value === unknownAmount ? null : (value as Cents) };
}
