import { inflateRawSync } from 'node:zlib';

/** What the directory of a zip file says of one part. */
type ZipPart = {
  readonly name: string;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
  readonly method: number;
  readonly offset: number;
};

/** The parts of a zip file by its directory at the end; null where that is missing or does not hold: the file was cut off. */
export function zipParts(bytes: Uint8Array): readonly ZipPart[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return null;
  const count = view.getUint16(end + 10, true);
  const parts: ZipPart[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
    const nameLength = view.getUint16(at + 28, true);
    const offset = view.getUint32(at + 42, true);
    const packed = view.getUint32(at + 20, true);
    if (offset + 30 + packed > bytes.length) return null;
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packed,
      size: view.getUint32(at + 24, true),
      offset,
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return parts;
}

function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at -= 1) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

export type Unpacked = { readonly name: string; readonly crc: number; readonly content: Uint8Array };

/** Parts that no cell stands in: macros, pictures, what is embedded, printer settings. They are not even unpacked. */
const unneeded = /(^|\/)(vbaProject\.bin|media\/|embeddings\/|printerSettings\/|Thumbnails\/|Pictures\/)/;

/** A part that the reader wants to be there and counts up to what it claims; nothing of it is needed. */
const emptied = /^xl\/metadata\.(xml|bin)$/;

/**
 * The parts of a zip, unpacked within a limit for all of them together, whatever the directory claims of their sizes;
 * `too-large` beyond it, `broken` where one does not unpack.
 */
export function unpacked(bytes: Uint8Array, parts: readonly ZipPart[], limit: number): readonly Unpacked[] | 'too-large' | 'broken' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (parts.reduce((sum, { size }) => sum + size, 0) > limit) return 'too-large';
  const found: Unpacked[] = [];
  let left = limit;
  for (const { name, crc, method, packed, offset } of parts) {
    if (unneeded.test(name)) continue;
    if (emptied.test(name)) {
      found.push({ name, crc: 0, content: new Uint8Array() });
      continue;
    }
    const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    const raw = bytes.subarray(start, start + packed);
    if (method !== 0 && method !== 8) return 'broken';
    if (left <= 0 || (method === 0 && raw.length > left)) return 'too-large';
    try {
      const content = method === 0 ? raw : inflateRawSync(raw, { maxOutputLength: left });
      left -= content.length;
      found.push({ name, crc, content });
    } catch (error) {
      return error instanceof RangeError ? 'too-large' : 'broken';
    }
  }
  return found;
}

/** The same parts as a zip that is not packed, so that a reader need not unpack them again. */
export function stored(parts: readonly Unpacked[]): Uint8Array {
  const names = parts.map(({ name }) => new TextEncoder().encode(name));
  const size = parts.reduce((sum, { content }, at) => sum + content.length + 76 + 2 * (names[at]?.length ?? 0), 22);
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  const directory: { readonly at: number; readonly part: Unpacked; readonly name: Uint8Array }[] = [];
  let at = 0;
  /** The fields that the head of a part and its entry in the directory have in common. */
  const describe = (start: number, { crc, content }: Unpacked, name: Uint8Array) => {
    view.setUint32(start + 10, crc, true);
    view.setUint32(start + 14, content.length, true);
    view.setUint32(start + 18, content.length, true);
    view.setUint16(start + 22, name.length, true);
  };
  parts.forEach((part, index) => {
    const name = names[index] ?? new Uint8Array();
    directory.push({ at, part, name });
    view.setUint32(at, 0x04034b50, true);
    describe(at + 4, part, name);
    bytes.set(name, at + 30);
    bytes.set(part.content, at + 30 + name.length);
    at += 30 + name.length + part.content.length;
  });
  const begin = at;
  for (const { at: offset, part, name } of directory) {
    view.setUint32(at, 0x02014b50, true);
    describe(at + 6, part, name);
    view.setUint32(at + 42, offset, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, parts.length, true);
  view.setUint16(at + 10, parts.length, true);
  view.setUint32(at + 12, at - begin, true);
  view.setUint32(at + 16, begin, true);
  return bytes;
}
