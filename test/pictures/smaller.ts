import { readFileSync, writeFileSync } from 'node:fs';
import { crc32, deflateSync, inflateSync } from 'node:zlib';

const signature = 8;

/**
 * Rewrites a PNG of the browser (8 bits a channel, not interlaced) without a loss in fewer bytes: the browser compresses
 * for speed, and its filters suit photographs rather than screens with flat grounds.
 */
export function smaller(path: string): void {
  const bytes = readFileSync(path);
  const chunks = chunksOf(bytes);
  const header = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (header === undefined || header[8] !== 8 || header[12] !== 0) throw new Error(`${path} is no PNG as a browser writes it`);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const channels = header[9] === 6 ? 4 : 3;
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data));
  const pixels = unfiltered(inflateSync(packed), width * channels, height, channels);
  const plain = deflateSync(pixels, { level: 9, memLevel: 9 });
  if (plain.length >= packed.length) return;
  writeFileSync(
    path,
    Buffer.concat([bytes.subarray(0, signature), chunk('IHDR', header), chunk('IDAT', plain), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunksOf(bytes: Buffer): { readonly type: string; readonly data: Buffer }[] {
  const found = [];
  for (let at = signature; at < bytes.length; ) {
    const length = bytes.readUInt32BE(at);
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), data: bytes.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return found;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** The lines with their filters taken off, each after the filter byte 0 (none). */
function unfiltered(lines: Buffer, stride: number, height: number, channels: number): Buffer {
  const plain = Buffer.alloc((stride + 1) * height);
  for (let y = 0; y < height; y += 1) {
    const row = y * (stride + 1);
    const filter = lines[row] ?? 0;
    for (let x = 1; x <= stride; x += 1) {
      const left = x > channels ? (plain[row + x - channels] ?? 0) : 0;
      const up = y > 0 ? (plain[row - stride - 1 + x] ?? 0) : 0;
      const corner = y > 0 && x > channels ? (plain[row - stride - 1 + x - channels] ?? 0) : 0;
      plain[row + x] = (lines[row + x] ?? 0) + guess(filter, left, up, corner);
    }
  }
  return plain;
}

/** What a filter of the PNG standard expects a byte to be. */
function guess(filter: number, left: number, up: number, corner: number): number {
  switch (filter) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >> 1;
    case 4: {
      const near = left + up - corner;
      const [a, b, c] = [Math.abs(near - left), Math.abs(near - up), Math.abs(near - corner)];
      return a <= b && a <= c ? left : b <= c ? up : corner;
    }
    default:
      return 0;
  }
}
