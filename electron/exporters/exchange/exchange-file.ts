import { createHash } from 'node:crypto';
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Progress } from '#shared/contracts/events.ts';
import type { ExchangeContent } from '#shared/contracts/exchange-file.ts';
import { exchangeFormat, exchangeVersion, partNames } from '#shared/contracts/exchange-file.ts';
import { done, type Result } from '#shared/result.ts';

/** Already packed: packing them again costs time and gives nothing. */
const packedTypes = /\.(xlsx|xlsm|xlsb|ods|docx|pdf|png|jpe?g|zip)$/i;

/** The bytes of an exchange file: a zip of JSON and kept files, and a manifest with the checksum of each. Same content, same bytes. */
export function exchangeBytes({ head, tables, sources, files }: ExchangeContent): Uint8Array {
  const parts = new Map<string, { bytes: Uint8Array; isPacked: boolean }>();
  const text = (name: string, value: readonly unknown[]) => {
    // A row a line: two files can be laid side by side.
    const lines = value.map((one) => JSON.stringify(one)).join(',\n');
    parts.set(name, { bytes: strToU8(`[\n${lines}\n]\n`), isPacked: false });
  };
  for (const { table, rows } of tables) text(partNames.table(table), rows);
  text(partNames.sources, sources);
  for (const { sha256, name, bytes } of files) parts.set(partNames.file(sha256), { bytes, isPacked: packedTypes.test(name) });
  const names = [...parts.keys()].sort();
  const manifest = {
    format: exchangeFormat,
    version: exchangeVersion,
    ...head,
    parts: names.map((name) => {
      const bytes = parts.get(name)?.bytes ?? new Uint8Array();
      return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
    }),
  };
  const zip: Zippable = { [partNames.manifest]: strToU8(`${JSON.stringify(manifest, null, 2)}\n`) };
  for (const name of names) {
    const part = parts.get(name);
    if (part !== undefined) zip[name] = [part.bytes, { level: part.isPacked ? 0 : 6 }];
  }
  // The zip format counts from 1980, and the packer writes down the local time: this is the same everywhere.
  return zipSync(zip, { mtime: new Date(1980, 0, 1) });
}

/** The same as a job. */
export function exchangeJob(content: ExchangeContent, progress: (progress: Progress) => void): Result<Uint8Array, never> {
  progress({ step: 'write', done: 0, of: null });
  return done(exchangeBytes(content));
}
