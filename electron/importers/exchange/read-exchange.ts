import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { unpacked, zipParts } from '#electron/importers/read/zip.ts';
import type { Progress } from '#shared/contracts/events.ts';
import {
  type ExchangeContent,
  type ExchangedTable,
  exchangedRows,
  exchangedSources,
  exchangedTables,
  exchangeFormat,
  exchangeManifest,
  exchangeVersion,
  partNames,
} from '#shared/contracts/exchange-file.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

export type ReadExchangeInput = { readonly path: string; readonly name: string };
export type ReadExchange = ExchangeContent & { readonly sha256: string };

/** A larger one is a mistake or an attack; it would not fit in memory. */
const [fileLimit, unpackedLimit] = [500_000_000, 1_000_000_000];
/** A text may not be longer than the language can hold. */
const textLimit = 400_000_000;

/**
 * An exchange file that was checked from the outside in: its size, its directory, its version, the checksum of every part,
 * the form of every value. Problems: `file-missing`, `file-unreadable`, `file-too-large`, `exchange-not-ours`,
 * `exchange-newer`, `exchange-damaged`.
 */
export function readExchange({ path, name }: ReadExchangeInput, progress: (progress: Progress) => void): Result<ReadExchange, Problem> {
  progress({ step: 'read', done: 0, of: null });
  let bytes: Uint8Array;
  try {
    if (statSync(path).size > fileLimit) return failed(problem('file-too-large', { file: name, limit: '500 MB' }));
    bytes = readFileSync(path);
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return failed(problem(isGone ? 'file-missing' : 'file-unreadable', { file: name }));
  }
  progress({ step: 'understand', done: 0, of: null });
  const content = exchangeContent(bytes, name);
  return content.ok ? done({ ...content.value, sha256: createHash('sha256').update(bytes).digest('hex') }) : content;
}

/** The same of bytes that are at hand. */
export function exchangeContent(bytes: Uint8Array, file: string): Result<ExchangeContent, Problem> {
  const [damaged, notOurs] = [failed(problem('exchange-damaged', { file })), failed(problem('exchange-not-ours', { file }))];
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const directory = isZip ? zipParts(bytes) : null;
  if (directory === null) return isZip ? damaged : notOurs;
  if (!directory.some(({ name }) => name === partNames.manifest)) return notOurs;
  // Names with a path of their own, twice the same name: no part is ever written to a disk, and still it is not ours.
  if (!directory.every(({ name }) => isOurPart(name)) || new Set(directory.map(({ name }) => name)).size < directory.length) return damaged;
  const found = unpacked(bytes, directory, unpackedLimit);
  if (found === 'too-large') return failed(problem('file-too-large', { file, limit: '1 GB' }));
  // Of the manifest nothing but the zip itself has a checksum.
  if (found === 'broken' || found.some(({ crc, content }) => crc32(content) !== crc)) return damaged;
  const parts = new Map(found.map(({ name, content }) => [name, content]));

  const told = jsonOf(parts.get(partNames.manifest));
  const looks = told as { readonly format?: unknown; readonly version?: unknown } | undefined;
  if (looks?.format !== exchangeFormat) return notOurs;
  if (typeof looks.version === 'number' && looks.version > exchangeVersion) return failed(problem('exchange-newer', { file }));
  const manifest = exchangeManifest.safeParse(told);
  if (!manifest.success) return damaged;
  const { parts: promised, program, store, kind, changedAt, areas } = manifest.data;
  if (promised.length !== parts.size - 1 || !promised.every(({ name, ...told }) => isWhole(parts.get(name), told))) return damaged;

  const sources = exchangedSources.safeParse(jsonOf(parts.get(partNames.sources)));
  if (!sources.success) return damaged;
  const tables: ExchangeContent['tables'][number][] = [];
  for (const table of exchangedTables) {
    const rows = exchangedRows.safeParse(jsonOf(parts.get(partNames.table(table))));
    if (!rows.success || !rows.data.every(({ versions }) => versions.every(({ place }) => isPlace(place, sources.data)))) return damaged;
    if (new Set(rows.data.map(({ id }) => id)).size < rows.data.length) return damaged;
    tables.push({ table, rows: rows.data });
  }
  const files = promised.flatMap(({ name, sha256 }) => {
    const content = name.startsWith('files/') ? parts.get(name) : undefined;
    return content === undefined ? [] : [{ sha256, name, bytes: content }];
  });
  if (!files.every(({ name, sha256 }) => name === partNames.file(sha256))) return damaged;
  return done({ head: { program, store, kind, changedAt, areas }, tables, sources: sources.data, files });
}

const tableParts: ReadonlySet<string> = new Set(exchangedTables.map((table: ExchangedTable) => partNames.table(table)));

function isOurPart(name: string): boolean {
  return name === partNames.manifest || name === partNames.sources || tableParts.has(name) || /^files\/[0-9a-f]{64}$/.test(name);
}

function isWhole(content: Uint8Array | undefined, told: { readonly bytes: number; readonly sha256: string }): boolean {
  return content?.length === told.bytes && createHash('sha256').update(content).digest('hex') === told.sha256;
}

function isPlace(place: readonly [number, number, number] | null, sources: readonly { readonly tables: readonly unknown[] }[]): boolean {
  return place === null || place[1] < (sources[place[0]]?.tables.length ?? 0);
}

/** The key that sets an object's prototype, as it is or with letters written as numbers. */
const mayNameThePrototype = /__proto__|\\u00(?:5f|70|72|6f|74)/i;

function withoutPrototype(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new SyntaxError('No key of ours');
  return value;
}

/** undefined where it is no JSON, or none that we write. */
function jsonOf(content: Uint8Array | undefined): unknown {
  if (content === undefined || content.length > textLimit) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(content);
    // Looked at key by key only where it may be there: that takes its time.
    return mayNameThePrototype.test(text) ? JSON.parse(text, withoutPrototype) : JSON.parse(text);
  } catch {
    return undefined;
  }
}
