import { inflateRawSync } from 'node:zlib';

/** What the directory of a zip file says of one part. */
type ZipPart = { readonly name: string; readonly packed: number; readonly size: number; readonly method: number; readonly offset: number };

/** The parts of a zip file by its directory at the end; null where that is missing: the file was cut off. */
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
    parts.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
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

/** Deflate makes at most this many bytes of one. */
const largestRatio = 1032;

/**
 * Whether the parts stay within a limit when they are unpacked. What the directory claims may be a lie: a part that
 * could pass the limit is unpacked once, and stopped there.
 */
export function fitsUnpacked(bytes: Uint8Array, parts: readonly ZipPart[], limit: number): boolean {
  if (parts.reduce((sum, { size }) => sum + size, 0) > limit) return false;
  return parts.every((part) => part.packed * largestRatio <= limit || unpackedSize(bytes, part, limit) <= limit);
}

function unpackedSize(bytes: Uint8Array, { method, packed, size, offset }: ZipPart, limit: number): number {
  if (method !== 8) return size;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  try {
    return inflateRawSync(bytes.subarray(start, start + packed), { maxOutputLength: limit }).length;
  } catch (error) {
    return error instanceof RangeError ? Number.POSITIVE_INFINITY : 0;
  }
}
