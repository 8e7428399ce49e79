import type { Reading } from '#electron/importers/reading.ts';
import type { ImportChoices, RowDecision } from '#shared/contracts/import.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ComingDocument, KnownDocuments } from './documents.ts';
import type { RowsSent } from './rows-sent.ts';

type ByHand = ReadonlyMap<string, ReadonlySet<string>>;

/** What an import is planned from; nothing of it is changed. */
export type PlanGiven = {
  readonly reading: Reading;
  readonly stored: StoredRows;
  /** Per row, the fields that a person changed since an import wrote it. */
  readonly byHand: { readonly area: ByHand; readonly stream: ByHand; readonly commitment: ByHand };
  /** The rows as they were when the file went out, where it says so and this store knows it. */
  readonly sent: RowsSent | null;
  /** Rows that an earlier delivery of this shape held for these areas. */
  readonly deliveredBefore: (table: 'stream' | 'commitment', areas: readonly AreaId[]) => ReadonlySet<string>;
  readonly onConflict: ImportChoices['onConflict'];
  /** What a person decided of rows of the store, by id. */
  readonly decisions: Readonly<Record<string, RowDecision>>;
  /** What the file is as a document, and what is known of those behind the rows. */
  readonly document: ComingDocument;
  readonly known: KnownDocuments;
  readonly today: CivilDate;
  readonly hash: (identity: string) => string;
};

/** Who wins where the file and a row of the store differ. */
export function choiceFor({ decisions, onConflict }: PlanGiven, id: string): ImportChoices['onConflict'] {
  const decided = decisions[id];
  return decided === 'newer' || decided === 'keep' ? decided : onConflict;
}
