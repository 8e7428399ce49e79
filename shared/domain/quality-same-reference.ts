import { streamIdentity } from './identity.ts';
import type { PlacedArea, PlacedRows, PlacedStream } from './placed-rows.ts';
import { type Doubt, type DoubtfulRow, schemeName, withRows } from './quality-doubt.ts';
import { certainties } from './words.ts';

/**
 * Streams of one area with the same reference (kenmerk) that run at the same time: the same letter may have come in twice,
 * as budgeted and as granted. The firmest, then the earliest stays; the others are what may be counted twice. Rows that are
 * equal in identity and term are doubles and told as such.
 */
export function sameReferences(area: PlacedArea, { lines }: PlacedRows): readonly Doubt[] {
  const byReference = Map.groupBy(
    area.streams.filter(({ row }) => referenceOf(row.reference) !== null),
    ({ row }) => referenceOf(row.reference),
  );
  return Array.from(byReference.values()).flatMap((group): Doubt[] => {
    const [first, ...others] = group.toSorted(byFirmness);
    if (first === undefined) return [];
    const again = others.filter((stream) => runTogether(first, stream) && !isDouble(first, stream));
    const [twice] = again;
    if (twice === undefined) return [];
    const rowOf = ({ row }: PlacedStream): DoubtfulRow => ({ table: 'stream', id: row.id, label: schemeName(lines, row.schemeId) });
    return [
      {
        kind: 'same-reference',
        rows: [rowOf(twice), ...again.slice(1).map(rowOf), rowOf(first)],
        at: { table: 'stream', id: twice.row.id, field: 'reference' },
        params: { reference: first.row.reference ?? '', count: again.length + 1, label: schemeName(lines, first.row.schemeId) },
        mended: () => ({ area: withRows(area, new Map(again.map(({ row }) => [row.id, null]))), lines }),
      },
    ];
  });
}

/** Upper and lower case and spaces say nothing. */
function referenceOf(reference: string | null): string | null {
  const plain = (reference ?? '').replace(/\s+/g, '').toLowerCase();
  return plain === '' ? null : plain;
}

function byFirmness(a: PlacedStream, b: PlacedStream): number {
  const rank = certainties.indexOf(a.row.certainty) - certainties.indexOf(b.row.certainty);
  if (rank !== 0) return rank;
  const [startA, startB] = [a.term.start ?? '', b.term.start ?? ''];
  return startA === startB ? (a.row.id < b.row.id ? -1 : 1) : startA < startB ? -1 : 1;
}

function runTogether({ term: a }: PlacedStream, { term: b }: PlacedStream): boolean {
  if (a.start === null || b.start === null) return false;
  return (b.end === null || a.start <= b.end) && (a.end === null || b.start <= a.end);
}

function isDouble(a: PlacedStream, b: PlacedStream): boolean {
  return streamIdentity(a.row) === streamIdentity(b.row) && a.term.end === b.term.end;
}
