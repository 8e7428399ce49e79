/**
 * Where the fields of a table stand, kept with its source: field → column letters. Where years stand as rows, field → row
 * number, and the place of a record is the number of its column. A single value elsewhere: `field@place` → its address.
 */
export type FieldPlaces = Readonly<Record<string, string>>;

/** The key of a value that does not stand in the row and column of its record and field. */
export function ownPlace(field: string, place: number): string {
  return `${field}@${place}`;
}

/** The cell of a field of a record, or the begin of the whole record without a field; the sheet's own row and letters. */
export function sourceCell(
  places: FieldPlaces,
  place: number,
  field: string | null,
): { readonly row: number; readonly column: string | null } {
  const [, letters, row] = field === null ? [] : (/^([A-Z]+)(\d+)$/.exec(places[ownPlace(field, place)] ?? '') ?? []);
  if (letters !== undefined) return { row: Number(row), column: letters };
  const isYear = field?.startsWith('yearAmount:') ?? false;
  const found = field === null ? undefined : (places[field] ?? (isYear ? places['amount'] : undefined));
  const label = Object.values(places).find((one) => /^\d+$/.test(one));
  if (label === undefined) return { row: place, column: found ?? null };
  return { row: Number(found ?? label), column: lettersOf(place - 1) };
}

/** `0` is A, `26` is AA. */
function lettersOf(index: number): string {
  return (index >= 26 ? lettersOf(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
}
