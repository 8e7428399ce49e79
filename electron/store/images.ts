import type { SqlValue } from './row-table.ts';

/** The columns of a row, or some of them. */
export type Image = Readonly<Record<string, SqlValue>>;

/** What the triggers kept of one write. */
export type Change = {
  readonly id: number;
  readonly changeSet: number;
  readonly table: string;
  readonly rowId: string;
  /** Of an amount per year; null for a row itself. */
  readonly year: number | null;
  readonly operation: 'insert' | 'update' | 'delete';
  readonly before: Image | null;
};

/** A row as it was before some changes of it, given newest first; null: it was not there. */
export function imageBefore(image: Image | null, newestFirst: readonly Change[]): Image | null {
  let earlier = image;
  for (const { operation, before } of newestFirst)
    earlier = operation === 'insert' ? null : operation === 'delete' ? before : { ...earlier, ...before };
  return earlier;
}

export type TakingBack =
  | { readonly act: 'none' }
  | { readonly act: 'delete' }
  | { readonly act: 'insert'; readonly image: Image }
  | { readonly act: 'update'; readonly fields: Image; readonly kept: readonly string[] }
  /** The row, or all of what would go back, was changed later. */
  | { readonly act: 'blocked' };

/**
 * How a row goes back from what a change set made of it to what stood before, where it may have been changed since:
 * fields that are still as the set left them go back, the others stay. What was changed and changed back counts as
 * untouched.
 */
export function takingBack(before: Image | null, after: Image | null, now: Image | null): TakingBack {
  if (before === null && after === null) return { act: 'none' };
  if (before === null) return now === null ? { act: 'none' } : isEqual(after, now) ? { act: 'delete' } : { act: 'blocked' };
  if (after === null) return now === null ? { act: 'insert', image: before } : isEqual(before, now) ? { act: 'none' } : { act: 'blocked' };
  if (now === null) return { act: 'blocked' };
  const changed = Object.keys(before).filter((field) => before[field] !== after[field]);
  const kept = changed.filter((field) => now[field] !== after[field] && now[field] !== before[field]);
  const back = changed.filter((field) => now[field] === after[field]);
  return { act: 'update', fields: Object.fromEntries(back.map((field) => [field, before[field] ?? null])), kept };
}

export function isEqual(one: Image | null, other: Image | null): boolean {
  if (one === null || other === null) return one === other;
  return Object.keys(one).every((field) => one[field] === other[field]);
}
