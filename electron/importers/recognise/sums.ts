import type { AreaNames } from './area-names.ts';
import type { Column } from './columns.ts';
import type { ClassifiedRow } from './row-kinds.ts';
import { cellAt, mergeAt, type Region } from './tables.ts';
import { saysOnlyTotal } from './total-words.ts';

/** The amounts of a row, one for each column of amounts; an empty cell counts for nothing. */
type Amounts = readonly number[];

/** What names a row or places it; a total may have these, whatever else is filled makes it a row of its own. */
const labelFields: ReadonlySet<string> = new Set([
  'area',
  'municipality',
  'scheme',
  'description',
  'programme',
  'theme',
  'category',
  'note',
  'ignore',
]);

/**
 * Settles by arithmetic what words alone leave open: a row that is the sum of those above it is a total, whatever its
 * name, and one that is called a total without being any is a row. A name that is left out, or a row that may be a
 * total after all, says so (`doubt`).
 */
export function settledBySums(
  rows: readonly ClassifiedRow[],
  region: Region,
  columns: readonly Column[],
  names: AreaNames,
  valueAt: (row: number, column: Column) => number | null,
): ClassifiedRow[] {
  const money = columns.filter(({ field }) => field === 'yearAmount' || field === 'amount');
  if (money.length === 0) return [...rows];
  const areaColumn = columns.find(({ field }) => field === 'area');
  const naming = columns.filter(({ field }) => ['area', 'scheme', 'description'].includes(field));
  const telling = columns.filter(({ field, index }) => !labelFields.has(field) && !money.some((one) => one.index === index));
  const textAt = (row: number, column: Column | undefined) =>
    column === undefined ? undefined : cellAt(region.grid, row, column.index)?.text;
  const sums = new RunningSums(money.length);
  let area: string | undefined;
  const last = rows.findLast(({ kind }) => kind === 'data' || kind === 'total')?.row;

  return rows.map((one): ClassifiedRow => {
    if (one.kind === 'group') sums.startBlock();
    if (one.kind !== 'data' && one.kind !== 'total') return one;
    const amounts = money.map((column) => valueAt(one.row, column) ?? 0);
    const own = textAt(one.row, areaColumn);
    if (own !== undefined && own !== area && one.kind === 'data') {
      area = own;
      sums.startPart();
    }
    const proof = sums.proofFor(amounts, one.row === last);
    if (one.kind === 'total') {
      // "Totaal" with nothing above it that it could be the total of, or with an area and a name of its own.
      const name = naming.map((column) => textAt(one.row, column)).filter((text) => text !== undefined);
      const isBare = name.every((text) => saysOnlyTotal(text) || names.isName(text) || text === one.group);
      const isRow = proof === 'none' && !isBare && (sums.isEmpty || (areaColumn !== undefined && own !== undefined && names.isName(own)));
      if (isRow) {
        sums.add(amounts);
        return { ...one, kind: 'data', doubt: 'called-total' };
      }
      sums.close(amounts);
      return one;
    }
    const isNameless = naming.every(
      ({ index }) => cellAt(region.grid, one.row, index) === undefined && mergeAt(region.grid.merges, one.row, index) === null,
    );
    const isBareOfFields = telling.every((column) => textAt(one.row, column) === undefined);
    if (isNameless && proof !== 'none' && proof !== 'of-closed') {
      sums.close(amounts);
      return { ...one, kind: 'total' };
    }
    if (isBareOfFields && (proof === 'sure' || proof === 'of-closed')) {
      sums.close(amounts);
      return { ...one, kind: 'total', doubt: 'named-sum' };
    }
    sums.add(amounts);
    return proof === 'none' ? one : { ...one, doubt: 'may-be-sum' };
  });
}

/** The rows since the last total, since the last heading, of one area; and what was closed so far. */
class RunningSums {
  readonly #columns: number;
  #block: Amounts[] = [];
  #partFrom = 0;
  #all: Amounts[] = [];
  #closed: Amounts[] = [];

  constructor(columns: number) {
    this.#columns = columns;
  }

  get isEmpty(): boolean {
    return this.#block.length === 0;
  }

  startBlock(): void {
    this.#block = [];
    this.#partFrom = 0;
  }

  startPart(): void {
    this.#partFrom = this.#block.length;
  }

  add(amounts: Amounts): void {
    this.#block.push(amounts);
    this.#all.push(amounts);
  }

  close(amounts: Amounts): void {
    if (this.#block.length > 0) this.#closed.push(amounts);
    this.startBlock();
  }

  /**
   * Whether amounts are a sum. `sure`: in columns that say more than one thing, of two rows or more. `likely`: in one
   * column, or in columns that are all in step, which round figures are by chance. `of-closed`: of all rows, or of the
   * totals so far.
   */
  proofFor(amounts: Amounts, isLast: boolean): 'sure' | 'likely' | 'of-closed' | 'none' {
    if (amounts.every((one) => one === 0)) return 'none';
    const part = this.#block.slice(this.#partFrom);
    for (const rows of part.length === this.#block.length ? [this.#block] : [part, this.#block]) {
      if (this.#isSum(amounts, rows)) return isVaried(rows) ? 'sure' : 'likely';
    }
    const isGrand = isLast || this.#block.length === 0;
    if (isGrand && this.#closed.length > 0 && (this.#isSum(amounts, this.#closed) || this.#isSum(amounts, this.#all)))
      return isVaried(this.#all) ? 'of-closed' : 'likely';
    if (isLast && this.#isSum(amounts, this.#all)) return isVaried(this.#all) ? 'of-closed' : 'likely';
    return 'none';
  }

  #isSum(amounts: Amounts, rows: readonly Amounts[]): boolean {
    if (rows.filter((row) => row.some((one) => one !== 0)).length < 2) return false;
    for (let column = 0; column < this.#columns; column += 1) {
      const sum = rows.reduce((all, row) => all + (row[column] ?? 0), 0);
      if (Math.abs(sum - (amounts[column] ?? 0)) >= 0.5) return false;
    }
    return true;
  }
}

/** Whether two columns are not in step: rows of (1, 2) and (3, 4), not of (1, 1) and (2, 2). */
function isVaried(rows: readonly Amounts[]): boolean {
  const first = rows.find((row) => row.some((one) => one !== 0));
  if (first === undefined) return false;
  const pivot = first.findIndex((one) => one !== 0);
  return rows.some((row) => row.some((one, column) => one * (first[pivot] ?? 0) !== (row[pivot] ?? 0) * (first[column] ?? 0)));
}
