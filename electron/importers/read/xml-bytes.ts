/** The bytes that XML is made of. */
export const lessThan = 0x3c;
export const greaterThan = 0x3e;
export const slash = 0x2f;
const [space, quote, apostrophe, equals, ampersand] = [0x20, 0x22, 0x27, 0x3d, 0x26];

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The text between two places, its references resolved as the library does it; throws where it is no UTF-8. */
export function textBetween(bytes: Buffer, from: number, to: number): string {
  if (to <= from) return '';
  let isPlain = true;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === ampersand || byte >= 0x80 || byte === 0x5f || byte === 0x0d) {
      isPlain = false;
      break;
    }
  }
  return isPlain ? bytes.toString('latin1', from, to) : unescaped(utf8.decode(bytes.subarray(from, to)));
}

const named: Readonly<Record<string, string>> = { '&quot;': '"', '&apos;': "'", '&gt;': '>', '&lt;': '<', '&amp;': '&' };

/** Character references, and letters that Excel writes as `_x000D_`. Entities of a document type are not opened. */
export function unescaped(text: string): string {
  return text
    .replace(/&(?:quot|apos|gt|lt|amp|#(x?)([\da-f]+));/gi, (all, hex: string | undefined, digits: string | undefined) =>
      digits === undefined ? (named[all.toLowerCase()] ?? all) : letter(Number.parseInt(digits, hex === undefined || hex === '' ? 10 : 16)),
    )
    .replace(/_x([\da-f]{4})_/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
    .replaceAll('\r\n', '\n');
}

function letter(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

/** Calls back with the name and the place of each attribute of a tag, from behind its name to before its end. */
export function eachAttribute(
  bytes: Buffer,
  from: number,
  to: number,
  take: (name: number, length: number, from: number, to: number) => void,
): void {
  let at = from;
  while (at < to) {
    while (at < to && (bytes[at] ?? 0) <= space) at += 1;
    const name = at;
    while (at < to && bytes[at] !== equals && (bytes[at] ?? 0) > space) at += 1;
    const length = at - name;
    while (at < to && bytes[at] !== quote && bytes[at] !== apostrophe) at += 1;
    const mark = bytes[at];
    const value = at + 1;
    at = value;
    while (at < to && bytes[at] !== mark) at += 1;
    if (at >= to) return;
    take(name, length, value, at);
    at += 1;
  }
}

/** Where the next tag begins, before `to`; -1 where none does. Between cells that is near: a search of Node's own costs more. */
export function nextTag(bytes: Buffer, from: number, to: number): number {
  let at = from;
  while (at < to && bytes[at] !== lessThan) at += 1;
  return at < to ? at : -1;
}

/** The end of the tag that begins at a place: that of its `>`. -1 where it never ends. */
export function endOfTag(bytes: Buffer, from: number): number {
  let mark = 0;
  for (let at = from; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (mark !== 0) {
      if (byte === mark) mark = 0;
    } else if (byte === greaterThan) return at;
    else if (byte === quote || byte === apostrophe) mark = byte;
  }
  return -1;
}
