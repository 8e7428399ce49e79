import { closeText } from '#shared/reading/words.ts';
import type { AreaNames } from './area-names.ts';
import type { Column } from './columns.ts';
import { mergeAt } from './merges.ts';
import { Piles } from './piles.ts';
import { cellAt, type Region } from './region.ts';
import type { ClassifiedRow } from './row-kinds.ts';
import { withDoubtOfBelow, withoutSumsOfBelow } from './sums-of-below.ts';
import { beginsLikePart, restOfTotal } from './total-words.ts';

/** What names a row or says where it belongs; a total may have these, and whatever else is filled makes it a row of its own. */
const labelFields: ReadonlySet<string> = new Set(
  'area municipality scheme description programme theme category note ignore yearAmount amount'.split(' '),
);

/**
 * Settles by arithmetic what words leave open: a row that is the sum of those above it is a total, whatever its name,
 * and one that is called a total and is none is a row. Where a name is left out, or a row may be a total after all, the
 * row has a `doubt`, which is told.
 */
export function settledBySums(
  rows: readonly ClassifiedRow[],
  region: Region,
  columns: readonly Column[],
  names: AreaNames,
  { valueAt, unit }: { readonly valueAt: (row: number, column: Column) => number | null; readonly unit: number },
): ClassifiedRow[] {
  const money = columns.filter(({ field }) => field === 'yearAmount' || field === 'amount');
  if (money.length === 0) return [...rows];
  const table: Table = {
    rows: withoutSumsOfBelow(rows, region, columns, names, valueAt),
    region,
    columns,
    money,
    names,
    valueAt,
    grain: unit * 100,
  };
  const careful = settled(table, false);
  // The totals further down say whether rows that are called a total were counted as rows.
  const free = careful.open === 0 ? null : settled(table, true);
  const rowsNow = free !== null && free.proven > careful.proven ? free.rows : careful.rows;
  return withDoubtOfBelow(rowsNow, (row) => money.map((column) => valueAt(row, column) ?? 0));
}

type Table = {
  readonly rows: readonly ClassifiedRow[];
  readonly region: Region;
  readonly columns: readonly Column[];
  readonly money: readonly Column[];
  readonly names: AreaNames;
  readonly valueAt: (row: number, column: Column) => number | null;
  /** The smallest amount that the table can say, in cents: a sum of rounded amounts may be some of these off. */
  readonly grain: number;
};

type Settled = {
  readonly rows: ClassifiedRow[];
  /** Totals that are the sum of something. */
  readonly proven: number;
  /** Rows that are called a total of something, and are the sum of nothing. */
  readonly open: number;
};

function settled({ rows, region, columns, money, names, valueAt, grain }: Table, isFree: boolean): Settled {
  const textAt = (row: number, column: Column | undefined) =>
    column === undefined ? undefined : cellAt(region.grid, row, column.index)?.text;
  const areaColumn = columns.find(({ field }) => field === 'area');
  const naming = columns.filter(({ field }) => ['area', 'scheme', 'description'].includes(field));
  const telling = columns.filter(({ field }) => !labelFields.has(field));
  const last = rows.findLast(({ kind }) => kind === 'data' || kind === 'total')?.row;
  const piles = new Piles(money.length);
  let [proven, open] = [0, 0];
  let area: string | undefined;

  const namesNothing = (text: string, group: string | null) => {
    const rest = restOfTotal(text);
    return rest === '' || names.isName(rest) || names.isName(text) || (group !== null && closeText(rest) === closeText(group));
  };

  function settle(one: ClassifiedRow): ClassifiedRow {
    if (one.kind === 'group' || one.doubt === 'sum-of-below') piles.startBlock();
    if (one.doubt === 'sum-of-below' || one.doubt === 'part') return one;
    if (one.kind !== 'data' && one.kind !== 'total') return one;
    const amounts = money.map((column) => valueAt(one.row, column) ?? 0);
    const own = textAt(one.row, areaColumn);
    if (own !== undefined && own !== area && names.isName(own)) {
      area = own;
      piles.startPart();
    }
    const labels = () => naming.map((column) => textAt(one.row, column)).filter((text) => text !== undefined);
    if (one.kind === 'total') {
      const isSum = piles.isSum(amounts);
      if (isSum) proven += 1;
      else if (!labels().every((text) => namesNothing(text, one.group))) {
        open += 1;
        if (isFree || piles.isEmpty) {
          piles.add(amounts);
          return { ...one, kind: 'data', doubt: 'called-total' };
        }
      }
      piles.close(amounts);
      return one;
    }
    if (!piles.isEmpty && labels().some(beginsLikePart)) return { ...one, kind: 'total', doubt: 'part' };
    const proof = piles.proofFor(amounts, one.row === last);
    // Nearly every row is the sum of nothing, and is asked no more.
    const isNameless = () =>
      naming.every(({ index }) => cellAt(region.grid, one.row, index) === undefined && mergeAt(region.grid, one.row, index) === null);
    const isBare = () => telling.every((column) => textAt(one.row, column) === undefined);
    if (proof !== 'none' && (isNameless() || (proof === 'sure' && isBare()))) {
      piles.close(amounts);
      return isNameless() ? { ...one, kind: 'total' } : { ...one, kind: 'total', doubt: 'named-sum' };
    }
    const isNear = one.doubt === undefined && piles.isNear(amounts, grain) && isBare();
    piles.add(amounts);
    return isNear || (proof === 'sure' && !isBare()) || (proof === 'likely' && isBare() && one.row === last)
      ? { ...one, doubt: 'may-be-sum' }
      : one;
  }

  return { rows: rows.map(settle), proven, open };
}
