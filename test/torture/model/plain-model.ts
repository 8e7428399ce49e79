/** A row as a flat record of its fields; an amount per year is the field `amounts.2027`, absent where there is none. */
export type PlainRow = ReadonlyMap<string, unknown>;
export type PlainRows = ReadonlyMap<string, PlainRow>;
/** What a set made of a row, and what stood before; null: no row. */
type Change = { readonly before: PlainRow | null; readonly after: PlainRow | null };
type PlainSet = { readonly undoes: number | null; readonly changes: ReadonlyMap<string, Change> };

/**
 * A store in plain memory, from the words of the rules and nothing of the product's code: rows by key, and change sets that
 * can be taken back. A field that nothing touched since goes back, a field changed since stays, and where a row cannot go
 * back nothing does.
 */
export class PlainModel {
  #rows = new Map<string, PlainRow>();
  readonly #sets: PlainSet[] = [];
  readonly #isBroken: (rows: PlainRows) => boolean;

  constructor(rows: PlainRows, isBroken: (rows: PlainRows) => boolean) {
    this.#rows = new Map(rows);
    this.#sets.push({ undoes: null, changes: new Map() });
    this.#isBroken = isBroken;
  }

  get rows(): PlainRows {
    return this.#rows;
  }

  get revision(): number {
    return this.#sets.length;
  }

  /** One change set of rows put and rows removed (null); one that changes nothing is not kept. */
  write(given: ReadonlyMap<string, PlainRow | null>): void {
    const changes = new Map<string, Change>();
    for (const [key, after] of given) {
      const before = this.#rows.get(key) ?? null;
      if (!isSame(before, after)) changes.set(key, { before, after });
    }
    if (changes.size > 0) this.#keep(changes, null);
  }

  /** Sets that can be taken back: all but the first, and those that were. */
  standing(): readonly number[] {
    return this.#sets.map((_, at) => at + 1).filter((number) => number > 1 && this.#undoneBy(number) === null);
  }

  newestInEffect(): number | null {
    return this.standing().findLast((number) => this.#sets[number - 1]?.undoes === null) ?? null;
  }

  /** Whether the set could be taken back; nothing changes where not. */
  undo(number: number): boolean {
    const set = this.#sets[number - 1];
    if (set === undefined) throw new Error(`No set ${number}`);
    const back = new Map<string, Change>();
    let isKept = false;
    for (const [key, { before, after }] of set.changes) {
      const now = this.#rows.get(key) ?? null;
      const earlier = before === null || after === null ? wholeRow(before, after, now) : fields(before, after, now);
      if (earlier === 'blocked') return false;
      if (!isSame(earlier, now)) back.set(key, { before: now, after: earlier });
      if (before !== null && now !== null && hasKept(before, after, now)) isKept = true;
    }
    if (isKept && back.size === 0) return false;
    const rows = new Map(this.#rows);
    for (const [key, { after }] of back) give(rows, key, after);
    if (this.#isBroken(rows)) return false;
    this.#keep(back, number);
    return true;
  }

  #keep(changes: ReadonlyMap<string, Change>, undoes: number | null): void {
    for (const [key, { after }] of changes) give(this.#rows, key, after);
    this.#sets.push({ undoes, changes });
  }

  /** The standing set that took this one back. */
  #undoneBy(number: number): number | null {
    const at = this.#sets.findIndex((set, index) => set.undoes === number && this.#undoneBy(index + 1) === null);
    return at < 0 ? null : at + 1;
  }
}

/** A row that the set made goes when it is as the set left it; one that the set took away comes back when its place is free. */
function wholeRow(before: PlainRow | null, after: PlainRow | null, now: PlainRow | null): PlainRow | null | 'blocked' {
  if (now === null) return before;
  if (after !== null) return isSame(now, after) ? null : 'blocked';
  // Given again since, and the same but for its amounts: those stay.
  return before !== null && changedFields(before, now).every(isAmount) ? now : 'blocked';
}

function fields(before: PlainRow, after: PlainRow, now: PlainRow | null): PlainRow | 'blocked' {
  if (now === null) return 'blocked';
  const row = new Map(now);
  for (const field of changedFields(before, after)) if (isSameValue(now.get(field), after.get(field))) giveField(row, field, before);
  return row;
}

/** Whether something stays as a later set made it. */
function hasKept(before: PlainRow, after: PlainRow | null, now: PlainRow): boolean {
  if (after === null) return [...before.keys()].some((field) => !isSameValue(before.get(field), now.get(field)));
  return changedFields(before, after).some(
    (field) => !isSameValue(now.get(field), after.get(field)) && !isSameValue(now.get(field), before.get(field)),
  );
}

function changedFields(before: PlainRow, after: PlainRow): readonly string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((field) => !isSameValue(before.get(field), after.get(field)));
}

function isAmount(field: string): boolean {
  return field.startsWith('amounts.');
}

function giveField(row: Map<string, unknown>, field: string, from: PlainRow): void {
  if (from.has(field)) row.set(field, from.get(field));
  else row.delete(field);
}

function give(rows: Map<string, PlainRow>, key: string, row: PlainRow | null): void {
  if (row === null) rows.delete(key);
  else rows.set(key, row);
}

function isSame(one: PlainRow | null, other: PlainRow | null): boolean {
  if (one === null || other === null) return one === other;
  return changedFields(one, other).length === 0;
}

/** Absent and null are not the same: no amount, and an amount that is not known. */
function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
