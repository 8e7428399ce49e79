import type { PlacedArea, PlacedRows } from './placed-rows.ts';
import type { SchemeId } from './records.ts';
import type { FlagCode } from './words.ts';

export const doubtKinds = [
  'jump',
  'same-reference',
  'possible-duplicate',
  'amount-outside-term',
  'earmark-unknown',
  'end-assumed',
  'years-missing',
  'structural-with-end',
  'total-differs',
  'total-without-term',
  'no-amount',
  'amount-unknown',
  'scheme-without-money',
  'no-scheme',
  'scheme-conflict',
  'notice-unknown',
] as const satisfies readonly (FlagCode | 'jump' | 'same-reference' | 'no-scheme')[];
/** What is odd about data without being wrong; those that most often are a mistake come first. */
export type DoubtKind = (typeof doubtKinds)[number];

/** A row that a doubt is about, with what people know it by. */
export type DoubtfulRow = { readonly table: 'stream' | 'commitment'; readonly id: string; readonly label: string };

/** Where to mend it: a cell of a row, or of the scheme that the row is of. */
export type MendAt = { readonly table: 'stream' | 'commitment' | 'scheme'; readonly id: string; readonly field: string };

/** An area as it would be, with the schemes that its rows name. */
export type MendedArea = { readonly area: PlacedArea; readonly lines: PlacedRows['lines'] };

/** Something odd in an area: which rows, where to mend it, and what the area would be if it is what it seems to be. */
export type Doubt = {
  readonly kind: DoubtKind;
  readonly rows: readonly [DoubtfulRow, ...DoubtfulRow[]];
  readonly at: MendAt;
  readonly params: Readonly<Record<string, string | number>>;
  /** null: nothing can be worked out from it, a sentence has to do. */
  readonly mended: (() => MendedArea) | null;
};

/** An area with some streams or commitments in another form, or gone (null); rows are known by their ids. */
export function withRows(
  area: PlacedArea,
  streams: ReadonlyMap<string, PlacedArea['streams'][number] | null>,
  commitments: ReadonlyMap<string, PlacedArea['commitments'][number] | null> = new Map(),
): PlacedArea {
  return { ...area, streams: replaced(area.streams, streams), commitments: replaced(area.commitments, commitments) };
}

function replaced<Row extends { readonly row: { readonly id: string } }>(
  rows: readonly Row[],
  changed: ReadonlyMap<string, Row | null>,
): readonly Row[] {
  return rows.flatMap((row) => {
    const now = changed.get(row.row.id);
    if (now === undefined) return [row];
    return now === null ? [] : [now];
  });
}

/** The name of a scheme among the lines. */
export function schemeName(lines: PlacedRows['lines'], id: SchemeId): string {
  return lines.get(id)?.scheme.name ?? id;
}
