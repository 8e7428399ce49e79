import type { ReadCommitment, ReadStream } from '#electron/importers/reading.ts';
import { rowHash } from '#electron/store/row-hash.ts';
import type { DocumentAmounts, StatedTable } from '#shared/contracts/documents.ts';
import type { CellOrigin } from '#shared/contracts/history.ts';
import type { ImportChoices, RowConflict } from '#shared/contracts/import.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { Term, YearAmounts } from '#shared/domain/records.ts';

/** The file that comes in, as a document. */
export type ComingDocument = {
  readonly file: string;
  readonly sha256: string;
  /** The day of the formal decision; null: it is none. */
  readonly decidedOn: CivilDate | null;
  /** ISO 8601 instant at which it is taken in. */
  readonly at: string;
  readonly placeOf: (read: ReadStream | ReadCommitment) => { readonly sheet: string | null; readonly row: number };
};

/** What is known of the documents behind the rows of a store. */
export type KnownDocuments = {
  readonly of: (table: StatedTable, id: string) => readonly DocumentAmounts[];
  /** The cell that a row came from; null where a person or the program made it. */
  readonly originOf: (table: StatedTable, id: string) => CellOrigin | null;
};

/** A row after its documents were weighed, what is to be kept of them, and the conflict, where they disagree. */
export type Weighed<Row> = { readonly row: Row; readonly said: readonly DocumentAmounts[]; readonly conflict: RowConflict | null };

type Amounts = { readonly years: YearAmounts; readonly total: Cents | null };

/**
 * Which document counts for a row of a file that belongs to a stored row: of two that state other amounts the newest
 * formal decision, where `choice` does not say otherwise. Of files without any decision the newest counts, as ever, and
 * nothing is kept. What the row has besides amounts is not weighed.
 */
export function weighed<Row extends Term & { readonly id: string }>(
  table: StatedTable,
  stored: Row,
  coming: Row,
  read: ReadStream | ReadCommitment,
  given: { readonly document: ComingDocument; readonly known: KnownDocuments; readonly choice: ImportChoices['onConflict'] },
): Weighed<Row> {
  const { document, known, choice } = given;
  const before = known.of(table, stored.id);
  const counting = before.find(({ counts }) => counts) ?? null;
  if (document.decidedOn === null && counting === null) return { row: coming, said: [], conflict: null };
  const mine = statedBy(table, stored.id, read, document);
  const earlier = before.find(({ id }) => id === mine.id);
  const kept = (counts: boolean): DocumentAmounts => ({ ...mine, counts, saidAt: earlier?.saidAt ?? mine.saidAt });
  const others = before.filter(({ id }) => id !== mine.id);
  const ofStore = counting ?? fromOrigin(table, stored, known.originOf(table, stored.id));
  const about = disagreement({ years: stored.amounts, total: stored.total }, mine);
  const isNewer = isNewest(document.decidedOn, counting?.decidedOn ?? null);
  if (about.length === 0) return { row: coming, said: isNewer ? [...uncounted(others), kept(true)] : [kept(false)], conflict: null };

  const takesFile = choice === 'newer' || (choice === 'ask' && isNewer);
  const conflict =
    ofStore === null || ofStore.id === mine.id
      ? null
      : {
          counts: takesFile ? ('file' as const) : ('store' as const),
          store: { file: ofStore.file, decidedOn: ofStore.decidedOn },
          file: { file: document.file, decidedOn: document.decidedOn },
        };
  const origin = counting === null && ofStore !== null ? [ofStore] : [];
  if (takesFile) return { row: coming, said: [...uncounted([...origin, ...others]), kept(true)], conflict };
  return { row: withAmountsOf(stored, coming, about), said: [...origin, kept(false)], conflict };
}

/** What is kept of the document of a row that is new: only where it is a formal decision. */
export function saidOfNew(table: StatedTable, id: string, read: ReadStream | ReadCommitment, document: ComingDocument): DocumentAmounts[] {
  return document.decidedOn === null ? [] : [{ ...statedBy(table, id, read, document), counts: true }];
}

/** The years in which both name an amount and not the same, and `total` where both name one for the whole term. */
export function disagreement(one: Amounts, other: Amounts): readonly (number | 'total')[] {
  const years = Object.keys(other.years)
    .map(Number)
    .filter((year) => year in one.years && one.years[year] !== other.years[year]);
  const isTotal = one.total !== null && other.total !== null && one.total !== other.total;
  return isTotal ? [...years, 'total'] : years;
}

/** A later decision counts, the same day too; a decision counts more than none. */
function isNewest(day: CivilDate | null, than: CivilDate | null): boolean {
  return (day ?? '') >= (than ?? '');
}

function statedBy(table: StatedTable, rowId: string, read: ReadStream | ReadCommitment, document: ComingDocument): DocumentAmounts {
  const { sheet, row } = document.placeOf(read);
  const years = Object.entries(read.years).filter(([, cell]) => cell !== null);
  return {
    id: `${table}:${rowId}:${document.sha256.slice(0, 16)}`,
    ...{ tableName: table, rowId, file: document.file, sha256: document.sha256, sheet, sheetRow: row },
    ...{ decidedOn: document.decidedOn, saidAt: document.at },
    years: Object.fromEntries(years.map(([year, cell]) => [year, cell === 'unknown' ? null : cell])),
    total: read.total ?? null,
    counts: false,
  };
}

/** What the row has came from a file without a decision, before there was one. */
function fromOrigin(table: StatedTable, stored: Term & { readonly id: string }, origin: CellOrigin | null): DocumentAmounts | null {
  if (origin === null) return null;
  return {
    // The same in every installation that knows the file, whatever number it has there.
    id: `${table}:${stored.id}:source-${rowHash(JSON.stringify([origin.file, origin.at]))}`,
    ...{ tableName: table, rowId: stored.id, file: origin.file, sha256: '', sheet: origin.sheet, sheetRow: origin.row },
    ...{ decidedOn: null, saidAt: origin.at, years: stored.amounts, total: stored.total, counts: true },
  };
}

function uncounted(said: readonly DocumentAmounts[]): DocumentAmounts[] {
  return said.filter(({ counts }) => counts).map((one) => ({ ...one, counts: false }));
}

/** The coming row with the stored amounts of what the documents disagree on. */
function withAmountsOf<Row extends Term>(stored: Row, coming: Row, about: readonly (number | 'total')[]): Row {
  const years = about.filter((one) => one !== 'total').map((year) => [year, stored.amounts[year]]);
  return {
    ...coming,
    amounts: { ...coming.amounts, ...Object.fromEntries(years) },
    total: about.includes('total') ? stored.total : coming.total,
  };
}
