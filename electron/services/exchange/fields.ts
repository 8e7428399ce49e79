import { deciderOfFunder } from '#electron/services/import/decider-of-funder.ts';
import { fieldIn } from '#electron/store/carried-table.ts';
import { contentText, type RowContent } from '#electron/store/row-content.ts';

/** Fields that follow from others or from the file as a whole: nobody chose them, so nobody is asked about them. */
const followed: ReadonlySet<string> = new Set(['schemeConflict', 'claims', 'decidedBy', 'reserveNoted', 'noteDate', 'counts']);

/** Of these the fields that they follow from: who decides on a scheme, the day on which a reserve was noted. */
const leaders: Readonly<Record<string, readonly string[]>> = { decidedBy: ['statedDecider', 'funder'], reserveNoted: ['reserve'] };

/** A row that is there on one side only: the whole of it is one thing to choose. */
export const wholeRow = '*';

/** The fields of two versions that are not the same, an amount of a year as `yearAmount:2027`. */
export function differing(one: RowContent | null, other: RowContent | null): string[] {
  return fieldNames(one, other).filter((field) => !isSame(fieldIn(one, field), fieldIn(other, field)));
}

function fieldNames(...contents: readonly (RowContent | null)[]): string[] {
  const names = contents.flatMap((content) => [
    ...Object.keys(content ?? {}).filter((field) => field !== 'amounts'),
    ...Object.keys((content?.['amounts'] ?? {}) as object).map((year) => `yearAmount:${year}`),
  ]);
  return [...new Set(names)].sort();
}

function isSame(one: unknown, other: unknown): boolean {
  return contentText(one) === contentText(other);
}

/** Three versions of a row as one: what only one side changed since they agreed counts, and what both changed is a conflict. */
export function combined(
  base: RowContent | null,
  store: RowContent,
  file: RowContent,
): { readonly content: RowContent; readonly conflicts: readonly string[] } {
  const changedHere = base === null ? null : new Set(differing(base, store));
  const changedThere = base === null ? null : new Set(differing(base, file));
  const different = differing(store, file);
  const conflicts = different.filter(
    (field) => !followed.has(field) && (changedHere?.has(field) ?? true) && (changedThere?.has(field) ?? true),
  );
  const fromFile = different.filter((field) => !conflicts.includes(field) && (changedThere?.has(field) ?? true));
  return { content: withFields(store, file, fromFile), conflicts };
}

/** A row with some of its fields as another version has them; what follows from these comes along. */
export function withFields(row: RowContent, from: RowContent, fields: readonly string[]): RowContent {
  const alone = fields.filter((field) => leaders[field] === undefined);
  return withFollowed(withOwnFields(row, from, alone), row, from);
}

/** What follows from other fields is as on the side that has them so; where each side gave one of them, it is worked out again. */
function withFollowed(result: RowContent, row: RowContent, from: RowContent): RowContent {
  const next: Record<string, unknown> = { ...result };
  for (const [field, led] of Object.entries(leaders)) {
    const isAs = (side: RowContent) => led.every((leader) => isSame(result[leader], side[leader]));
    const side = isAs(from) ? from : isAs(row) ? row : null;
    const value =
      side === null ? (result['statedDecider'] ?? deciderOfFunder((result['funder'] ?? null) as string | null) ?? 'other') : side[field];
    if (value === undefined) delete next[field];
    else next[field] = value;
  }
  return next;
}

function withOwnFields(row: RowContent, from: RowContent, fields: readonly string[]): RowContent {
  const next: Record<string, unknown> = { ...row };
  const amounts: Record<string, unknown> = { ...((row['amounts'] ?? {}) as object) };
  for (const field of fields) {
    const value = fieldIn(from, field);
    const year = field.startsWith('yearAmount:') ? field.slice('yearAmount:'.length) : null;
    const target = year === null ? next : amounts;
    if (value === undefined) delete target[year ?? field];
    else target[year ?? field] = value;
  }
  delete next['amounts'];
  return Object.keys(amounts).length === 0 ? next : { ...next, amounts };
}
