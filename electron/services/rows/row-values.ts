import { type FieldDefinition, recordField } from '#shared/contracts/fields.ts';
import type { AreaRecord, CommitmentRecord, SchemeRecord, StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import { fieldsOfTable, type RowTableName, yearOfKey } from '#shared/contracts/row-tables.ts';
import { type RowValue, unknownAmount } from '#shared/contracts/rows.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId, CommitmentId, SchemeId, StreamId, YearAmounts } from '#shared/domain/records.ts';
import { bareArea, bareCommitment, bareStream } from '#shared/ready-made/row-maker.ts';

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
  for (const { field, kind } of fieldsOfTable[table]) {
    if (kind === 'year-amount') continue;
    const value = (record as unknown as Readonly<Record<string, RowValue | undefined>>)[fieldIn(table, field)] ?? null;
    if (value !== null) values[field] = nameOf(table, { field, kind }, value, names);
  }
  const amounts = 'amounts' in record ? record.amounts : {};
  for (const [year, cents] of Object.entries(amounts)) values[`yearAmount:${year}`] = cents ?? unknownAmount;
  return values;
}

/** Rows point at an area or a scheme by id; people read its name. */
function nameOf(table: RowTableName, { field, kind }: Pick<FieldDefinition, 'field' | 'kind'>, value: RowValue, names: RowNames): RowValue {
  if (field === table) return value;
  if (kind === 'area') return names.area(value as AreaId);
  return kind === 'scheme' ? names.scheme(value as SchemeId) : value;
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
    if (year === null) next[fieldIn(table, field)] = stored(table, field, value, ids);
    else next['amounts'] = amountsWith(next['amounts'] as YearAmounts, year, value);
  }
  // Every field was checked against the list, and its record has it.
  return next as Row;
}

/** A scheme and an area go by their name in their own table; what counts of a decider may follow from the funder, and only what was said is stored here. */
function fieldIn(table: RowTableName, field: string): string {
  if (field === 'decidedBy') return 'statedDecider';
  return field === table ? 'name' : recordField(field);
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
