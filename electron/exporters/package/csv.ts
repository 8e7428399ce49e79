/** A value of a table that leaves as text: numbers and days are written so that no reader takes them for another. */
export type CsvValue = string | number | null;

/** Rows as CSV (RFC 4180): commas, a line feed with carriage return, UTF-8, quotes only where they are needed. */
export function csvOf(rows: readonly (readonly CsvValue[])[]): Uint8Array {
  return new TextEncoder().encode(rows.map((row) => `${row.map(cell).join(',')}\r\n`).join(''));
}

function cell(value: CsvValue): string {
  if (value === null) return '';
  const text = String(value);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Cents as euros with two decimals and a point: no thousands mark that could be taken for it. */
export function eurosText(cents: number): string {
  const digits = String(Math.abs(cents)).padStart(3, '0');
  return `${cents < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
