import type { SchemeId } from '#shared/domain/records.ts';

/** Field of a record → what stood and what comes, as texts: cents and dates as they are stored, a scheme by its name. */
export type Differences = Readonly<Record<string, readonly [string | null, string | null]>>;

const ofSchemes = ['schemeId', 'matches', 'fundedBy', 'follows'];
/** Follow from other fields. */
const derived = ['schemeConflict', 'decidedBy', 'reserveNoted'];

/** The fields in which two versions of a row differ; an amount per year is a field of its own, `yearAmount:2027`. */
export function differences<Row extends object>(before: Row, after: Row, schemeName: (id: SchemeId) => string): Differences {
  const [one, other] = [flat(before), flat(after)];
  const fields = [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((field) => !derived.includes(field));
  const textOf = (field: string, value: unknown) => {
    if (value === undefined || value === null) return null;
    return ofSchemes.includes(field) ? schemeName(value as SchemeId) : String(value);
  };
  return Object.fromEntries(
    fields
      .filter((field) => one[field] !== other[field])
      .map((field) => [field, [textOf(field, one[field]), textOf(field, other[field])] as const]),
  );
}

export function isDifferent(found: Differences): boolean {
  return Object.keys(found).length > 0;
}

/** Amounts per year and claims laid out as fields; an unknown amount is the word `unknown`. */
function flat(row: object): Record<string, unknown> {
  const { amounts = {}, claims = null, ...fields } = row as { amounts?: Readonly<Record<string, number | null>>; claims?: object | null };
  const years = Object.entries(amounts).map(([year, cents]) => [`yearAmount:${year}`, cents ?? 'unknown']);
  const claimed = Object.entries(claims ?? {}).map(([field, value]) => [`claim:${field}`, value]);
  return { ...fields, ...Object.fromEntries([...years, ...claimed]) };
}
