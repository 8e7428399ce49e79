/**
 * Numbers in a damaged or hostile file that a reader would count up to: columns that begin at one and end at four
 * billion, a row that is repeated without end. No sheet of any format has more than these.
 */
export const [mostRows, mostColumns] = [1_048_576, 16_384];

/** Whether a part of a zipped workbook claims columns or rows that no sheet has. */
export function claimsTooMuch(name: string, content: Uint8Array): boolean {
  if (/^xl\/worksheets\/.*\.xml$/i.test(name)) return columnsOf(content) > mostColumns;
  if (/^xl\/.*\.bin$/i.test(name)) return columnsOfBinary(content) > mostColumns;
  if (name === 'content.xml') return repeatsTooMuch(textOf(content));
  return false;
}

/** The same of a workbook that is one text. */
export function textClaimsTooMuch(text: string): boolean {
  return /\b(?:Index|Span|MergeAcross|MergeDown|colspan|rowspan)\s*=\s*["']?\d{8,}/i.test(text);
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content);
}

/** The last column that the widths of a sheet speak of; they stand before its cells. */
function columnsOf(xml: Uint8Array): number {
  const cells = Buffer.from(xml.buffer, xml.byteOffset, xml.byteLength).indexOf('<sheetData');
  const head = textOf(xml.subarray(0, cells < 0 ? Math.min(xml.length, 1_000_000) : cells));
  return largest(head, /\bmax\s*=\s*["']?\s*(\d+)/g);
}

/** Records of a binary part: a number and a length of seven bits a byte, then the content; 60 is widths of columns. */
function columnsOfBinary(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [at, most] = [0, 0];
  const number = (longest: number) => {
    let value = 0;
    for (let index = 0; index < longest && at < bytes.length; index += 1) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 0x7f) << (7 * index);
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const [record, length] = [number(2), number(4)];
    // Cut off: a reader would take what is not there for lengths.
    if (at + length > bytes.length) return Number.POSITIVE_INFINITY;
    if (record === 60 && length >= 8) most = Math.max(most, view.getUint32(at + 4, true));
    at += length;
  }
  return most;
}

function repeatsTooMuch(xml: string): boolean {
  return (
    largest(xml, /number-columns-(?:repeated|spanned)="(\d+)/g) > mostColumns ||
    largest(xml, /number-rows-(?:repeated|spanned)="(\d+)/g) > mostRows
  );
}

function largest(text: string, numbers: RegExp): number {
  let most = 0;
  for (const [, digits] of text.matchAll(numbers)) most = Math.max(most, Number(digits));
  return most;
}
