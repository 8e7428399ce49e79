import { endOfTag, nextTag, slash, textBetween } from './xml-bytes.ts';

const [openItem, closeItem, emptyItem] = ['<si>', '</si>', '<si/>'].map((text) => Buffer.from(text)) as [Buffer, Buffer, Buffer];
const [closeText, openPhonetic] = ['</t>', '<rPh'].map((text) => Buffer.from(text)) as [Buffer, Buffer];
const letterT = 0x74;

/** The texts that cells of a workbook point at; null where the part is written in a way that is left to the library. */
export function sharedStrings(bytes: Buffer): string[] | null {
  const texts: string[] = [];
  if (bytes.indexOf(emptyItem) >= 0 || bytes.indexOf(openPhonetic) >= 0) return null;
  let at = bytes.indexOf(openItem);
  while (at >= 0) {
    const end = bytes.indexOf(closeItem, at);
    if (end < 0) return null;
    texts.push(textOfItem(bytes, at + openItem.length, end));
    at = bytes.indexOf(openItem, end);
  }
  return texts;
}

/** A plain text, or the runs of a rich one joined. */
export function textOfItem(bytes: Buffer, from: number, to: number): string {
  let text = '';
  for (let at = nextTag(bytes, from, to); at >= 0; at = nextTag(bytes, at + 1, to)) {
    if (bytes[at + 1] !== letterT) continue;
    const next = bytes[at + 2] ?? 0;
    // "<t>" or "<t xml:space=…>", and not "<tableStyle".
    if (next !== 0x3e && next !== 0x20 && next !== slash) continue;
    const end = endOfTag(bytes, at);
    if (end < 0 || end >= to) return text;
    if (bytes[end - 1] === slash) continue;
    const close = bytes.indexOf(closeText, end);
    if (close < 0 || close > to) return text;
    text += textBetween(bytes, end + 1, close);
    at = close;
  }
  return text;
}
