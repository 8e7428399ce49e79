import type { ReadArea, ReadCommitment, ReadStream, ReadYears } from '#electron/importers/reading.ts';
import type { AreaRecord, CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { type Cents, noCents } from '#shared/domain/money.ts';
import type { SchemeId, YearAmounts } from '#shared/domain/records.ts';
import { bareCommitment, bareStream } from '#shared/ready-made/row-maker.ts';

/**
 * Rows of a file laid over what is stored: a column that the file does not have leaves its field as it is, an empty cell
 * empties it (decisions.md).
 */

const streamCells = [
  'reference',
  'certainty',
  'nature',
  'use',
  'start',
  'end',
  'spendableUntil',
  'total',
  'theme',
  'spent',
  'spentUntil',
  'applyBefore',
  'reportBefore',
  'areaShare',
  'owner',
  'evidence',
  'note',
] as const;
const commitmentCells = [
  'category',
  'hardness',
  'use',
  'start',
  'end',
  'noticeMonths',
  'indexation',
  'fte',
  'residents',
  'total',
  'theme',
  'note',
] as const;
const areaCells = [
  'municipality',
  'programme',
  'programmeStart',
  'programmeHorizon',
  'planUntil',
  'residents',
  'frameworkDay',
  'budgetDay',
] as const;

/** What the cells of these fields say; what an empty one means comes from `bare`. */
function said<Field extends string>(
  read: { readonly [Name in Field]?: unknown },
  fields: readonly Field[],
  bare: { readonly [Name in Field]: unknown },
) {
  return Object.fromEntries(fields.flatMap((field) => (read[field] === undefined ? [] : [[field, read[field] ?? bare[field]]])));
}

export function streamWith(row: StreamRecord, read: ReadStream, schemeOf: (name: string) => SchemeId): StreamRecord {
  const matches = read.matches === undefined ? row.matches : read.matches === null ? null : schemeOf(read.matches);
  return { ...row, ...said(read, streamCells, bareStream), matches, amounts: amountsWith(row.amounts, read.years) };
}

export function commitmentWith(row: CommitmentRecord, read: ReadCommitment, schemeOf: (name: string) => SchemeId): CommitmentRecord {
  const fundedBy = read.fundedBy === undefined ? row.fundedBy : read.fundedBy === null ? null : schemeOf(read.fundedBy);
  return { ...row, ...said(read, commitmentCells, bareCommitment), fundedBy, amounts: amountsWith(row.amounts, read.years) };
}

/** The reserve carries the day on which it was noted: that of the import that changed it. */
export function areaWith(row: AreaRecord, read: ReadArea, today: CivilDate): AreaRecord {
  const reserve = read.reserve === undefined ? row.reserve : (read.reserve ?? noCents);
  const reserveNoted = reserve === row.reserve ? row.reserveNoted : today;
  return { ...row, ...said(read, areaCells, bareArea), reserve, reserveNoted };
}

export const bareArea: Omit<AreaRecord, 'id' | 'name'> = {
  municipality: null,
  programme: null,
  programmeStart: null,
  programmeHorizon: null,
  planUntil: null,
  residents: null,
  reserve: noCents,
  reserveNoted: null,
  frameworkDay: null,
  budgetDay: null,
};

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
