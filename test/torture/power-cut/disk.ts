import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Seeded } from '#shared/ready-made/illustrative/seeded.ts';
import type { DiskEvent } from './recorded.ts';

type Content = Extract<DiskEvent, { kind: 'write' | 'truncate' }>;
type Naming = { readonly name: string; readonly file: File | null };
/** Bytes that are on the disk for certain, and what was asked since and may be there, or not, or in part. */
type File = { flushed: Buffer; readonly pending: Content[] };

/** What is on the disk of what was asked and not flushed: nothing, everything, or some of it, one write torn. */
export type Fate = 'lost' | 'kept' | 'mixed';
const sector = 512;

/**
 * A disk that promises no more than POSIX does: bytes are there for certain when their file was flushed, a name when its
 * folder was. Names reach the disk in the order in which they were given; bytes in any.
 */
export class Disk {
  readonly #names = new Map<string, File>();
  readonly #pendingNames: Naming[] = [];
  /** Names as the program sees them. */
  readonly #seen = new Map<string, File>();
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  apply(event: DiskEvent): void {
    switch (event.kind) {
      case 'create':
        this.#create(event.path, event.isEmptied);
        break;
      case 'write':
      case 'truncate':
        // A file that was removed while it was open is nobody's any more.
        this.#seen.get(event.path)?.pending.push(event);
        break;
      case 'flush':
        this.#flush(event.path);
        break;
      case 'rename': {
        const file = this.#seen.get(event.from);
        if (file === undefined) throw new Error(`Renamed, and never made: ${event.from}`);
        this.#name(event.from, null);
        this.#name(event.to, file);
        break;
      }
      case 'remove':
        this.#name(event.path, null);
        break;
    }
  }

  /** Writes the files as they could be found after a power cut at this point into a folder. */
  rebuild(into: string, fate: Fate, chance: Seeded): void {
    rmSync(into, { recursive: true, force: true });
    mkdirSync(into, { recursive: true });
    const names = new Map(this.#names);
    const reached = fate === 'kept' ? this.#pendingNames.length : fate === 'lost' ? 0 : chance.whole(0, this.#pendingNames.length);
    for (const naming of this.#pendingNames.slice(0, reached)) give(names, naming);
    for (const [name, { flushed, pending }] of names)
      writeFileSync(join(into, basename(name)), survivors(pending, fate, chance).reduce(applied, flushed));
  }

  #create(path: string, isEmptied: boolean): void {
    const known = this.#seen.get(path);
    if (known === undefined) this.#name(path, { flushed: Buffer.alloc(0), pending: [] });
    else if (isEmptied) known.pending.push({ kind: 'truncate', path, length: 0 });
  }

  #flush(path: string): void {
    if (path === this.#folder) {
      for (const naming of this.#pendingNames.splice(0)) give(this.#names, naming);
      return;
    }
    const file = this.#seen.get(path);
    if (file === undefined) return;
    file.flushed = file.pending.reduce(applied, file.flushed);
    file.pending.length = 0;
  }

  #name(name: string, file: File | null): void {
    give(this.#seen, { name, file });
    this.#pendingNames.push({ name, file });
  }
}

function give(names: Map<string, File>, { name, file }: Naming): void {
  if (file === null) names.delete(name);
  else names.set(name, file);
}

function survivors(pending: readonly Content[], fate: Fate, chance: Seeded): readonly Content[] {
  if (fate !== 'mixed') return fate === 'kept' ? pending : [];
  const there = pending.filter(() => chance.whole(0, 1) === 1);
  const torn = there.length === 0 ? -1 : chance.whole(0, there.length - 1);
  return there.map((one, index) => {
    if (index !== torn || one.kind !== 'write') return one;
    return { ...one, bytes: one.bytes.subarray(0, sector * chance.whole(0, Math.floor(one.bytes.length / sector))) };
  });
}

function applied(bytes: Buffer, content: Content): Buffer {
  if (content.kind === 'truncate') return resized(bytes, content.length);
  const end = content.at + content.bytes.length;
  const grown = resized(bytes, Math.max(end, bytes.length));
  content.bytes.copy(grown, content.at);
  return grown;
}

/** Always a copy: what was flushed is not to be written into. */
function resized(bytes: Buffer, length: number): Buffer {
  const grown = Buffer.alloc(length);
  bytes.copy(grown, 0, 0, length);
  return grown;
}
