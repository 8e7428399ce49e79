import type { AreaCalculation } from './calculation.ts';
import { type CivilDate, yearOf } from './civil-date.ts';
import { twinCommitment, twinStream } from './flags.ts';
import {
  type PlacedArea,
  type PlacedCommitment,
  type PlacedRows,
  type PlacedStream,
  placedCommitment,
  placedStream,
} from './placed-rows.ts';
import { type Doubt, type DoubtfulRow, type DoubtKind, type MendedArea, withRows } from './quality-doubt.ts';
import type { Commitment, Stream, Term, YearAmounts } from './records.ts';
import type { Flag } from './results.ts';
import { isKnownByTotal } from './row-series.ts';
import { weightInYear } from './term.ts';
import type { FlagCode } from './words.ts';

/** The cell that a flag is about; `{year}` is the year in its params. Earmarks belong to the scheme. */
const fields: Readonly<Record<FlagCode, string>> = {
  'amount-outside-term': 'yearAmount:{year}',
  'amount-unknown': 'yearAmount:{year}',
  'earmark-unknown': 'earmarked',
  'end-assumed': 'end',
  'no-amount': 'amount',
  'notice-unknown': 'noticeMonths',
  'possible-duplicate': 'reference',
  'scheme-conflict': 'scheme',
  'scheme-without-money': 'fundedBy',
  'structural-with-end': 'end',
  'total-differs': 'amount',
  'total-without-term': 'end',
  'years-missing': 'yearAmount:{year}',
};

/** What the flags of an area's rows come down to: rows of one scheme, doubles and unknown notices together [rules 10]. */
export function flagDoubts(calculated: AreaCalculation, rows: PlacedRows): readonly Doubt[] {
  const { whole, flags } = calculated;
  const streams = new Map<string, PlacedStream>(whole.streams.map((stream) => [stream.row.id, stream]));
  const commitments = new Map<string, PlacedCommitment>(whole.commitments.map((commitment) => [commitment.row.id, commitment]));
  const together = Map.groupBy(flags, (flag) => `${flag.code} ${groupOf(flag, streams, commitments)}`);
  return Array.from(together.values()).flatMap((group): Doubt[] => {
    const [flag, ...others] = group;
    if (flag === undefined) return [];
    const rowOf = ({ row, params }: Flag): DoubtfulRow => ({
      table: streams.has(row) ? 'stream' : 'commitment',
      id: row,
      label: String(params['label'] ?? row),
    });
    const stream = streams.get(flag.row);
    const first = rowOf(flag);
    const field = fields[flag.code].replace('{year}', String(flag.params['year'] ?? ''));
    const at =
      flag.code === 'earmark-unknown' && stream !== undefined
        ? { table: 'scheme' as const, id: stream.row.schemeId, field }
        : { table: first.table, id: first.id, field: fieldIn(first.table, field) };
    return [
      {
        kind: flag.code,
        rows: [first, ...others.map(rowOf)],
        at,
        params: { ...flag.params, count: group.length },
        mended: mendedOf(group, { whole, streams, commitments, rows }),
      },
    ];
  });
}

/** A commitment has no reference; people know it by its description. */
function fieldIn(table: 'stream' | 'commitment', field: string): string {
  return table === 'commitment' && field === 'reference' ? 'description' : field;
}

/** Which flags of one code are one doubt. */
function groupOf(flag: Flag, streams: ReadonlyMap<string, PlacedStream>, commitments: ReadonlyMap<string, PlacedCommitment>): string {
  const [stream, commitment] = [streams.get(flag.row), commitments.get(flag.row)];
  if (flag.code === 'notice-unknown') return '';
  if (flag.code === 'earmark-unknown' && stream !== undefined) return stream.row.schemeId;
  if (flag.code !== 'possible-duplicate') return flag.row;
  if (stream !== undefined) return twinStream(stream);
  return commitment === undefined ? flag.row : twinCommitment(commitment);
}

type Within = {
  readonly whole: PlacedArea;
  readonly streams: ReadonlyMap<string, PlacedStream>;
  readonly commitments: ReadonlyMap<string, PlacedCommitment>;
  readonly rows: PlacedRows;
};

/** The area as it would be if the doubt is what it seems; null where nothing can be worked out. */
function mendedOf(group: readonly Flag[], within: Within): (() => MendedArea) | null {
  const [flag] = group;
  if (flag === undefined) return null;
  const { lines } = within.rows;
  switch (flag.code satisfies DoubtKind) {
    case 'earmark-unknown':
      return () => ({ area: within.whole, lines: earmarked(within.streams.get(flag.row)?.row.schemeId, lines) });
    case 'possible-duplicate': {
      const again = new Map(group.slice(1).map(({ row }) => [row, null]));
      return () => ({ area: withRows(within.whole, again, again), lines });
    }
    case 'amount-outside-term':
      return changed(flag, within, ({ row, term }) => ({ amounts: inTerm(row.amounts, (year) => weightInYear(term, year) > 0) }));
    case 'end-assumed':
      return changed(flag, within, () => ({ end: null, nature: 'structural' }));
    case 'structural-with-end': {
      // A total says nothing of a year, so nothing of how the money goes on.
      const row = within.streams.get(flag.row)?.row;
      return row === undefined || isKnownByTotal(row) ? null : changed(flag, within, () => ({ end: null }));
    }
    case 'years-missing':
      return changed(flag, within, ({ row }) => ({ amounts: goneOn(row.amounts, Number(flag.params['year']), row.end) }));
    case 'total-differs': {
      const row = within.streams.get(flag.row)?.row ?? within.commitments.get(flag.row)?.row;
      return row?.start && row.end ? changed(flag, within, () => ({ amounts: {} })) : null;
    }
    default:
      return null;
  }
}

type Change = Partial<Pick<Term, 'end' | 'amounts'>> & Partial<Pick<Stream, 'nature'>>;

function changed(
  flag: Flag,
  { whole, streams, commitments, rows }: Within,
  change: (placed: { readonly row: Stream | Commitment; readonly term: PlacedStream['term'] }) => Change,
): () => MendedArea {
  return () => {
    const stream = streams.get(flag.row);
    if (stream !== undefined) {
      const now = placedStream({ ...stream.row, ...change(stream) }, rows.lastYear);
      return { area: withRows(whole, new Map([[flag.row, now]])), lines: rows.lines };
    }
    const commitment = commitments.get(flag.row);
    if (commitment === undefined) return { area: whole, lines: rows.lines };
    const { nature: _, ...ofCommitment } = change(commitment);
    const now = placedCommitment({ ...commitment.row, ...ofCommitment }, rows.lastYear);
    return { area: withRows(whole, new Map(), new Map([[flag.row, now]])), lines: rows.lines };
  };
}

/** The same schemes, one of which is earmarked. */
function earmarked(id: Stream['schemeId'] | undefined, lines: PlacedRows['lines']): PlacedRows['lines'] {
  const place = id === undefined ? undefined : lines.get(id);
  return place === undefined ? lines : new Map([...lines, [place.scheme.id, { ...place, scheme: { ...place.scheme, earmarked: true } }]]);
}

function inTerm(amounts: YearAmounts, isIn: (year: number) => boolean): YearAmounts {
  return Object.fromEntries(Object.entries(amounts).filter(([year]) => isIn(Number(year))));
}

/** The last amount goes on to the end that is stated. */
function goneOn(amounts: YearAmounts, from: number, end: CivilDate | null): YearAmounts {
  const before = amounts[from - 1] ?? null;
  const last = end === null ? from : yearOf(end);
  const added = Array.from({ length: last - from + 1 }, (_, index) => [from + index, before] as const);
  return { ...amounts, ...Object.fromEntries(added) };
}
