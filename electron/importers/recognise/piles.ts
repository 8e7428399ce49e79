/** The amounts of a row, one for each column of amounts; an empty cell counts for nothing. */
export type Amounts = readonly number[];

/** How sure it is that amounts are the sum of a pile: `likely` may be chance, as round figures in step have it. */
export type Proof = 'sure' | 'likely' | 'none';

/** Rows that are added up one by one. */
class Pile {
  readonly #sums: number[];
  #rows = 0;
  #first: Amounts | null = null;
  #pivot = 0;
  #isVaried = false;

  constructor(columns: number) {
    this.#sums = new Array<number>(columns).fill(0);
  }

  get rows(): number {
    return this.#rows;
  }

  add(amounts: Amounts): void {
    if (amounts.every((one) => one === 0)) return;
    this.#rows += 1;
    if (this.#first === null) {
      this.#first = amounts;
      this.#pivot = amounts.findIndex((one) => one !== 0);
    }
    const [first, pivot] = [this.#first, this.#pivot];
    for (let column = 0; column < amounts.length; column += 1) {
      const one = amounts[column] ?? 0;
      this.#sums[column] = (this.#sums[column] ?? 0) + one;
      // Two columns that are not in step say more than one: (1, 2) and (3, 4), not (1, 1) and (2, 2).
      if (!this.#isVaried && one * (first[pivot] ?? 0) !== (amounts[pivot] ?? 0) * (first[column] ?? 0)) this.#isVaried = true;
    }
  }

  isSum(amounts: Amounts): boolean {
    return this.#rows > 0 && amounts.every((one, column) => Math.abs(one - (this.#sums[column] ?? 0)) < 0.5);
  }

  /** Whether amounts are the sum of several but for the rounding of each, and so large that it is no chance. */
  isNear(amounts: Amounts, grain: number): boolean {
    return (
      this.#rows >= 2 &&
      amounts.some((one) => one !== 0) &&
      amounts.every((one, column) => {
        const sum = this.#sums[column] ?? 0;
        return Math.abs(one - sum) <= (this.#rows * grain) / 2 && (one === 0 ? sum === 0 : Math.abs(one) > 200 * this.#rows * grain);
      })
    );
  }

  proofFor(amounts: Amounts): Proof {
    if (this.#rows < 2 || !this.isSum(amounts)) return 'none';
    return this.#isVaried || this.#sums.some(isPrecise) ? 'sure' : 'likely';
  }
}

/** Whether a figure has so many digits that it is not met by chance. */
function isPrecise(cents: number): boolean {
  return String(Math.abs(Math.round(cents))).replace(/0+$/, '').length >= 5;
}

function strongest(one: Proof, other: Proof): Proof {
  return one === 'sure' || other === 'none' ? one : other;
}

/** What a total can be the total of: the rows since the last total or heading, those of one area, all rows, all totals. */
export class Piles {
  readonly #columns: number;
  #block: Pile;
  #part: Pile;
  readonly #all: Pile;
  readonly #totals: Pile;

  constructor(columns: number) {
    this.#columns = columns;
    [this.#block, this.#part, this.#all, this.#totals] = [this.#new(), this.#new(), this.#new(), this.#new()];
  }

  #new(): Pile {
    return new Pile(this.#columns);
  }

  /** Whether no row stands above since the last total, heading or other area. */
  get isEmpty(): boolean {
    return this.#part.rows === 0;
  }

  startBlock(): void {
    [this.#block, this.#part] = [this.#new(), this.#new()];
  }

  startPart(): void {
    if (this.#part.rows > 0) this.#part = this.#new();
  }

  add(amounts: Amounts): void {
    this.#block.add(amounts);
    this.#part.add(amounts);
    this.#all.add(amounts);
  }

  close(amounts: Amounts): void {
    if (this.#block.rows > 0) this.#totals.add(amounts);
    this.startBlock();
  }

  /** Whether amounts are the sum of anything above, be it of one row. */
  isSum(amounts: Amounts): boolean {
    return [this.#part, this.#block, this.#all, this.#totals].some((pile) => pile.isSum(amounts));
  }

  /** Whether a row with a name of its own may be the rounded total of what stands above it. */
  isNear(amounts: Amounts, grain: number): boolean {
    return [this.#part, this.#block, this.#all, this.#totals].some((pile) => pile.isNear(amounts, grain) && !pile.isSum(amounts));
  }

  /** How sure it is that a row with a name of its own is a sum; only the last row, or one right below a total, is one of all. */
  proofFor(amounts: Amounts, isLast: boolean): Proof {
    const near = strongest(this.#part.proofFor(amounts), this.#block.proofFor(amounts));
    if (!isLast && this.#block.rows > 0) return near;
    return strongest(near, strongest(this.#totals.proofFor(amounts), this.#all.proofFor(amounts)));
  }
}
