import { createCipheriv, createHash, pbkdf2Sync } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { CFB } from 'xlsx';

/** Files as office programs lock them with a password, made from open ones; what is random there is fixed here. */

const fixed = (length: number, seed: number) => Uint8Array.from({ length }, (_, at) => (at * 37 + seed) % 256);

/**
 * An .ods whose parts are encrypted as OpenDocument 1.2 says: each deflated, then AES-256 in CBC under a key of the
 * password (SHA-256, PBKDF2), with how it was done in the manifest.
 */
export function encryptedOds(open: Uint8Array, password: string): Uint8Array {
  const start = createHash('sha256').update(password).digest();
  const parts = unzipSync(open);
  const entries: string[] = [];
  const locked: Record<string, Uint8Array> = {};
  let seed = 0;
  for (const [name, content] of Object.entries(parts)) {
    if (name === 'META-INF/manifest.xml') continue;
    if (name === 'mimetype') {
      locked[name] = content;
      continue;
    }
    seed += 1;
    const [salt, vector] = [fixed(16, seed), fixed(16, seed + 100)];
    const key = pbkdf2Sync(start, salt, 1024, 32, 'sha1');
    const cipher = createCipheriv('aes-256-cbc', key, vector);
    const deflated = deflateRawSync(content);
    const checksum = createHash('sha256').update(deflated.subarray(0, 1024)).digest('base64');
    locked[name] = Buffer.concat([cipher.update(deflated), cipher.final()]);
    entries.push(
      `<manifest:file-entry manifest:full-path="${name}" manifest:media-type="text/xml" manifest:size="${content.length}">` +
        `<manifest:encryption-data manifest:checksum-type="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0#sha256-1k" manifest:checksum="${checksum}">` +
        `<manifest:algorithm manifest:algorithm-name="http://www.w3.org/2001/04/xmlenc#aes256-cbc" manifest:initialisation-vector="${Buffer.from(vector).toString('base64')}"/>` +
        `<manifest:key-derivation manifest:key-derivation-name="PBKDF2" manifest:key-size="32" manifest:iteration-count="1024" manifest:salt="${Buffer.from(salt).toString('base64')}"/>` +
        '<manifest:start-key-generation manifest:start-key-generation-name="http://www.w3.org/2000/09/xmldsig#sha256" manifest:key-size="32"/>' +
        '</manifest:encryption-data></manifest:file-entry>',
    );
  }
  const manifest =
    '<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">' +
    '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>' +
    `${entries.join('')}</manifest:manifest>`;
  return zipSync({ ...locked, 'META-INF/manifest.xml': strToU8(manifest) });
}

const [bof, filePass, boundSheet] = [0x0809, 0x002f, 0x0085];
/** Records that are never encrypted [MS-XLS 2.2.10]. */
const open = new Set([bof, filePass, 0x00e1, 0x0138, 0x0194, 0x0195, 0x0196]);
const blockLength = 1024;

/** An .xls (BIFF8) of which the records are encrypted with RC4, as Excel 97 to 2003 do [MS-OFFCRYPTO 2.3.6]. */
export function encryptedXls(given: Uint8Array, password: string): Uint8Array {
  const file = CFB.read(Buffer.from(given), { type: 'buffer' });
  const entry = CFB.find(file, 'Workbook');
  if (entry === null) throw new Error('It has no workbook');
  const keyOf = keysOf(password, fixed(16, 5));
  const verifier = fixed(16, 9);
  const told = rc4(keyOf(0), Buffer.concat([verifier, createHash('md5').update(verifier).digest()]));
  const pass = Buffer.concat([Buffer.from([filePass, 0, 54, 0, 1, 0, 1, 0, 1, 0]), fixed(16, 5), told]);

  const stream = Buffer.from(entry.content as Uint8Array);
  const firstEnd = 4 + stream.readUInt16LE(2);
  const all = Buffer.concat([stream.subarray(0, firstEnd), pass, stream.subarray(firstEnd)]);
  for (let at = 0; at + 4 <= all.length; ) {
    const [kind, length] = [all.readUInt16LE(at), all.readUInt16LE(at + 2)];
    if (kind === boundSheet) all.writeUInt32LE(all.readUInt32LE(at + 4) + pass.length, at + 4);
    const begin = at + 4 + (kind === boundSheet ? 4 : 0);
    at += 4 + length;
    if (!open.has(kind)) encryptInPlace(all, begin, at, keyOf);
  }
  entry.content = all;
  entry.size = all.length;
  return new Uint8Array(CFB.write(file, { type: 'buffer' }) as Buffer);
}

function keysOf(password: string, salt: Uint8Array): (block: number) => Buffer {
  const md5 = (...parts: readonly Uint8Array[]) => createHash('md5').update(Buffer.concat(parts)).digest();
  const first = md5(Buffer.from(password, 'utf16le')).subarray(0, 5);
  const derived = md5(...Array.from({ length: 16 }, () => [first, salt]).flat()).subarray(0, 5);
  return (block) => {
    const number = Buffer.alloc(4);
    number.writeUInt32LE(block);
    return md5(derived, number);
  };
}

function encryptInPlace(stream: Buffer, from: number, to: number, keyOf: (block: number) => Buffer): void {
  for (let at = from; at < to; ) {
    const block = Math.floor(at / blockLength);
    const end = Math.min(to, (block + 1) * blockLength);
    const pad = Buffer.alloc(at - block * blockLength);
    const coded = rc4(keyOf(block), Buffer.concat([pad, stream.subarray(at, end)]));
    coded.copy(stream, at, pad.length);
    at = end;
  }
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, at) => at);
  const swap = (a: number, b: number) => {
    [box[a], box[b]] = [box[b] ?? 0, box[a] ?? 0];
  };
  for (let at = 0, other = 0; at < 256; at += 1) {
    other = (other + (box[at] ?? 0) + (key[at % key.length] ?? 0)) % 256;
    swap(at, other);
  }
  let [i, j] = [0, 0];
  return Buffer.from(
    data.map((byte) => {
      i = (i + 1) % 256;
      j = (j + (box[i] ?? 0)) % 256;
      swap(i, j);
      return byte ^ (box[((box[i] ?? 0) + (box[j] ?? 0)) % 256] ?? 0);
    }),
  );
}
