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

/** What the cells of a sheet's fields say; what an empty one means comes from `bare`. */
function said(sheet: SheetDefinition, read: object, bare: object, schemeOf: (name: string) => SchemeId) {
  const values: Record<string, unknown> = {};
  for (const { field, kind } of ownFields(sheet)) {
    const name = recordField(field);
    const [cell, empty] = [(read as Fields)[name], (bare as Fields)[name]];
    if (cell === null) values[name] = empty;
    else if (cell !== undefined) values[name] = kind === 'scheme' ? schemeOf(String(cell)) : cell;
  }
  return values;
}
type Fields = Readonly<Record<string, unknown>>;

export function streamWith(row: StreamRecord, read: ReadStream, schemeOf: (name: string) => SchemeId): StreamRecord {
  return { ...row, ...said(streamSheet, read, bareStream, schemeOf), amounts: amountsWith(row.amounts, read.years) };
}

export function commitmentWith(row: CommitmentRecord, read: ReadCommitment, schemeOf: (name: string) => SchemeId): CommitmentRecord {
  return { ...row, ...said(commitmentSheet, read, bareCommitment, schemeOf), amounts: amountsWith(row.amounts, read.years) };
}

export function areaWith(row: AreaRecord, read: ReadArea): AreaRecord {
  const reserve = read.reserve === undefined ? row.reserve : (read.reserve ?? noCents);
  return { ...row, ...said(areaSheet, read, bareArea, () => '' as SchemeId), reserve };
}

/** The reserve carries the day on which it was noted: that of the import that changed it [rules 3]. */
export function withReserveNoted(row: AreaRecord, before: AreaRecord, today: CivilDate): AreaRecord {
  return row.reserve === before.reserve ? row : { ...row, reserveNoted: today };
}

function amountsWith(stored: YearAmounts, read: ReadYears): YearAmounts {
  const amounts: Record<number, Cents | null> = { ...stored };
  for (const [text, cell] of Object.entries(read)) {
    if (cell === null) delete amounts[Number(text)];
    else amounts[Number(text)] = cell === 'unknown' ? null : cell;
  }
  return amounts;
}

/** All amount cells of a row together, in cents, as `inspect` adds them up. */
export function amountRead({ years, total }: ReadStream | ReadCommitment): number {
  return Object.values(years).reduce<number>((sum, cell) => sum + (typeof cell === 'number' ? cell : 0), total ?? 0);
}
