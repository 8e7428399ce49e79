import { readFileSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { RowVersion } from '#electron/store/carried-table.ts';
import { hashOf } from '#electron/store/hash-of.ts';
import { isShare } from '#electron/store/place.ts';
import type { Store } from '#electron/store/store.ts';
import type { Evidence, EvidenceItem, EvidenceState } from '#shared/contracts/evidence.ts';

/** Larger files elsewhere are told apart by their size only. */
const largestHashed = 300_000_000;

/** A document as people see it: whether it is what it was, and who added it when. */
export function evidenceItem(document: Evidence, store: Store, versions: readonly RowVersion[]): EvidenceItem {
  const { id, kind, name, address, bytes, page } = document;
  const added = versions.findLast(({ content }) => content !== null);
  const place = kind === 'file' && address !== null ? basename(dirname(address)) : address;
  return {
    ...{ id, kind, name, bytes, page, place },
    state: evidenceState(document, store, { isBrought: added?.isBrought === true, mayReach: false }),
    who: added?.who ?? null,
    at: added?.at ?? null,
  };
}

/**
 * Whether a document is what it was when it was added. A path that came from another installation is not looked at: it means
 * nothing here. A network share is reached for only where a person asked (`mayReach`): the store itself may be from outside,
 * and a computer that is reached for hears who the user is.
 */
export function evidenceState(
  { kind, address, sha256, bytes }: Evidence,
  store: Store,
  { isBrought, mayReach }: { readonly isBrought: boolean; readonly mayReach: boolean },
): EvidenceState {
  if (kind === 'address' || sha256 === null) return 'not-looked-at';
  if (kind === 'copy') {
    const content = store.keptBytes(sha256);
    return content === null ? 'missing' : hashOf(content) === sha256 ? 'whole' : 'changed';
  }
  if (isBrought || address === null) return 'not-looked-at';
  if (isShare(address) && !mayReach) return 'on-share';
  try {
    const there = statSync(address, { throwIfNoEntry: false });
    if (!there?.isFile()) return 'missing';
    if (there.size !== bytes) return 'changed';
    return there.size > largestHashed || hashOfFile(address, there.size, there.mtimeMs) === sha256 ? 'whole' : 'changed';
  } catch {
    return 'missing';
  }
}

/** A file is read again only when its size or time is another one. */
const hashes = new Map<string, string>();

function hashOfFile(path: string, size: number, time: number): string {
  const key = `${path} ${size} ${time}`;
  const known = hashes.get(key) ?? hashOf(readFileSync(path));
  hashes.set(key, known);
  return known;
}
