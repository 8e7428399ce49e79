import { officialSheets, recordField } from '#shared/contracts/fields.ts';
import type { SchemeId } from '#shared/domain/records.ts';

/** Field of a record → what stood and what comes, as texts: cents and dates as they are stored, a scheme by its name. */
export type Differences = Readonly<Record<string, readonly [string | null, string | null]>>;

type Values = Readonly<Record<string, unknown>>;

const ofSchemes: ReadonlySet<string> = new Set(
  officialSheets.flatMap(({ fields }) => fields.flatMap(({ field, kind }) => (kind === 'scheme' ? [recordField(field)] : []))),
);
/** Follow from other fields. */
const derived = new Set(['schemeConflict', 'decidedBy', 'reserveNoted']);
/** Fields that hold fields: an amount per year is `yearAmount:2027`, a claim on the scheme `claim:funder`. */
const nested: Readonly<Record<string, string>> = { amounts: 'yearAmount', claims: 'claim' };

/** The fields in which two versions of a row differ; `before` is empty for a new row. */
export function differences<Row extends object>(before: Partial<Row>, after: Row, schemeName: (id: SchemeId) => string): Differences {
  const found: Record<string, readonly [string | null, string | null]> = {};
  const compare = (field: string, one: unknown, other: unknown) => {
    if (one !== other) found[field] = [textOf(field, one, schemeName), textOf(field, other, schemeName)];
  };
  for (const [field, value] of Object.entries(after)) {
    const stood = (before as Values)[field] ?? null;
    const inside = nested[field];
    if (derived.has(field)) continue;
    if (inside === undefined) {
      compare(field, stood, value);
      continue;
    }
    const [one, other] = [(stood ?? {}) as Values, (value ?? {}) as Values];
    for (const key of Object.keys(other)) compare(`${inside}:${key}`, one[key], other[key]);
    for (const key of Object.keys(one)) if (!(key in other)) compare(`${inside}:${key}`, one[key], undefined);
  }
  return found;
}

export function isDifferent(found: Differences): boolean {
  return Object.keys(found).length > 0;
}

/** An amount that is there and not known is the word `unknown`. */
function textOf(field: string, value: unknown, schemeName: (id: SchemeId) => string): string | null {
  if (value === null && field.startsWith('yearAmount:')) return 'unknown';
  if (value === undefined || value === null) return null;
  return ofSchemes.has(field) ? schemeName(value as SchemeId) : String(value);
}
