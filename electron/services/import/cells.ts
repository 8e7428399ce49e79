import type { ReadArea, ReadCommitment, ReadStream, ReadYears } from '#electron/importers/reading.ts';
import { areaSheet, commitmentSheet, ownFields, recordField, type SheetDefinition, streamSheet } from '#shared/contracts/fields.ts';
import type { AreaRecord, CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { type Cents, noCents } from '#shared/domain/money.ts';
import type { SchemeId, YearAmounts } from '#shared/domain/records.ts';
import { bareArea, bareCommitment, bareStream } from '#shared/ready-made/row-maker.ts';

/**
 * Rows of a file laid over what is stored: a column that the file does not have leaves its field as it is, an empty cell
 * empties it (decisions.md).
 */

/** Writes what the cells of a sheet's fields say into a copy of a row; what an empty one means comes from `bare`. */
function withSaid<Row extends object>(copy: Row, fields: OwnFields, read: object, bare: object, schemeOf: (name: string) => SchemeId): Row {
  const after = copy as Record<string, unknown>;
  for (const { name, isScheme } of fields) {
    const cell = (read as Fields)[name];
    if (cell === null) after[name] = (bare as Fields)[name];
    else if (cell !== undefined) after[name] = isScheme ? schemeOf(String(cell)) : cell;
  }
  return copy;
}
type Fields = Readonly<Record<string, unknown>>;
type OwnFields = readonly { readonly name: string; readonly isScheme: boolean }[];

const [fieldsOfStream, fieldsOfCommitment, fieldsOfArea] = [
  recordFields(streamSheet),
  recordFields(commitmentSheet),
  recordFields(areaSheet),
];

function recordFields(sheet: SheetDefinition): OwnFields {
  return ownFields(sheet).map(({ field, kind }) => ({ name: recordField(field), isScheme: kind === 'scheme' }));
}

export function streamWith(row: StreamRecord, read: ReadStream, schemeOf: (name: string) => SchemeId): StreamRecord {
  return withSaid({ ...row, amounts: amountsWith(row.amounts, read.years) }, fieldsOfStream, read, bareStream, schemeOf);
}

export function commitmentWith(row: CommitmentRecord, read: ReadCommitment, schemeOf: (name: string) => SchemeId): CommitmentRecord {
  return withSaid({ ...row, amounts: amountsWith(row.amounts, read.years) }, fieldsOfCommitment, read, bareCommitment, schemeOf);
}

export function areaWith(row: AreaRecord, read: ReadArea): AreaRecord {
  const reserve = read.reserve === undefined ? row.reserve : (read.reserve ?? noCents);
  return { ...withSaid({ ...row }, fieldsOfArea, read, bareArea, () => '' as SchemeId), reserve };
}

/** The reserve carries the day on which it was noted: that of the import that changed it [rules 3]. */
export function withReserveNoted(row: AreaRecord, before: AreaRecord, today: CivilDate): AreaRecord {
  return row.reserve === before.reserve ? row : { ...row, reserveNoted: today };
}

function amountsWith(stored: YearAmounts, read: ReadYears): YearAmounts {
  // Nothing is laid over nothing: what was read is what it will be.
  if (isEmpty(stored) && Object.values(read).every((cell) => typeof cell === 'number')) return read as YearAmounts;
  const amounts: Record<number, Cents | null> = { ...stored };
  for (const [text, cell] of Object.entries(read)) {
    if (cell === null) delete amounts[Number(text)];
    else amounts[Number(text)] = cell === 'unknown' ? null : cell;
  }
  return amounts;
}

function isEmpty(amounts: YearAmounts): boolean {
  for (const _ in amounts) return false;
  return true;
}

/** All amount cells of a row together, in cents, as `inspect` adds them up. */
export function amountRead({ years, total }: ReadStream | ReadCommitment): number {
  return Object.values(years).reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), total ?? 0);
}
