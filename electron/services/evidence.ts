import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { hashOf } from '#electron/store/hash-of.ts';
import { rowHash } from '#electron/store/row-hash.ts';
import type { Store } from '#electron/store/store.ts';
import type { Services } from '#shared/contracts/calls.ts';
import { type Evidence, isWebAddress, type ProvenTable } from '#shared/contracts/evidence.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { evidenceTexts } from '#shared/text/evidence-texts.ts';
import type { Context } from './context.ts';
import { evidenceView } from './evidence/evidence-faults.ts';
import { evidenceItem, evidenceState } from './evidence/evidence-state.ts';
import { rowLabel } from './rows/row-label.ts';
import { rowNames } from './rows/row-values.ts';
import { checkTarget, problemOfFile, writeTarget } from './target-file.ts';

type EvidenceCalls =
  | 'evidence.list'
  | 'evidence.look'
  | 'evidence.view'
  | 'evidence.addFile'
  | 'evidence.addAddress'
  | 'evidence.remove'
  | 'evidence.save';

/** A copy lies in the store, and travels with every backup of it. */
const largestCopy = 25 * 1024 * 1024;
/** A file elsewhere is read once, for its checksum. */
const largestFile = 300_000_000;

/** Documents that prove rows. */
export const evidenceServices: Pick<Services<Context>, EvidenceCalls> = {
  'evidence.list': ({ table, id }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const documents = store.value.evidence().filter(({ tableName, rowId }) => tableName === table && rowId === id);
    const stream = table === 'stream' ? store.value.rows().streams.find((row) => row.id === id) : undefined;
    const named = stream?.evidence ?? null;
    if (documents.length === 0) return done({ named, documents: [] });
    const versions = store.value.versions('evidence', new Set(documents.map((document) => document.id)));
    const items = documents.map((document) => evidenceItem(document, store.value, versions.get(document.id) ?? []));
    return done({ named, documents: items.sort((a, b) => ((a.at ?? '') + a.name < (b.at ?? '') + b.name ? -1 : 1)) });
  },

  'evidence.look': ({ id }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const document = store.value.evidence().find((one) => one.id === id);
    if (document === undefined) return failed(problem('evidence-not-found', {}));
    const added = store.value
      .versions('evidence', new Set([id]))
      .get(id)
      ?.findLast(({ content }) => content !== null);
    return done(evidenceState(document, store.value, { isBrought: added?.isBrought === true, mayReach: true }));
  },

  'evidence.view': (_, context) => {
    const store = context.store();
    return store.ok ? done(evidenceView(store.value)) : store;
  },

  'evidence.addFile': ({ table, id, file, keep, page, language }, context) => {
    // A browser's upload is a copy already: its place is gone when the server stops.
    if (keep === 'file' && context.door === 'browser') return failed(problem('not-allowed', {}));
    const path = context.pathOf(file);
    if (!path.ok) return path;
    const read = bytesOf(path.value, file.name, keep === 'copy' ? largestCopy : largestFile);
    if (!read.ok) return read;
    const document = {
      ...{ tableName: table, rowId: id, kind: keep, name: file.name, page },
      address: keep === 'copy' ? null : path.value,
      sha256: hashOf(read.value),
      bytes: read.value.length,
    };
    return add(document, keep === 'copy' ? read.value : null, language, context);
  },

  'evidence.addAddress': ({ table, id, address, page, language }, context) => {
    if (!isWebAddress(address)) return failed(problem('evidence-address-refused', { seen: address.slice(0, 100) }));
    const document = {
      tableName: table,
      rowId: id,
      kind: 'address' as const,
      name: nameOfAddress(address),
      page,
      address,
      sha256: null,
      bytes: null,
    };
    return add(document, null, language, context);
  },

  'evidence.remove': ({ id, language }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const document = store.value.evidence().find((one) => one.id === id);
    if (document === undefined) return failed(problem('evidence-not-found', {}));
    const what = evidenceTexts(language).step.removed(document.name, labelOf(store.value, document.tableName, document.rowId) ?? '');
    const written = store.value.write({ kind: 'edit', who: context.who, at: context.now(), what }, (writer) => {
      writer.removeEvidence(id);
      return done(null);
    });
    return written.ok ? done({ changeSet: written.value.changeSet }) : written;
  },

  'evidence.save': ({ id, target }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const path = context.pathOf(target);
    if (!path.ok) return path;
    const document = store.value.evidence().find((one) => one.id === id);
    const content = document?.sha256 == null ? null : store.value.keptBytes(document.sha256);
    if (content === null || hashOf(content) !== document?.sha256) return failed(problem('evidence-not-found', {}));
    const checked = checkTarget(path.value, [extname(path.value).toLowerCase()]);
    if (!checked.ok) return checked;
    const written = writeTarget(path.value, content);
    return written.ok ? done({ file: basename(path.value), bytes: content.length }) : written;
  },
};

function add(
  document: Omit<Evidence, 'id'>,
  content: Uint8Array | null,
  language: Language,
  context: Context,
): Result<{ readonly changeSet: number | null }, Problem> {
  const store = context.store();
  if (!store.ok) return store;
  const row = labelOf(store.value, document.tableName, document.rowId);
  if (row === null) return failed(problem('row-not-found', { seen: document.rowId }));
  const what = evidenceTexts(language).step.added(document.name, row);
  const written = store.value.write({ kind: 'edit', who: context.who, at: context.now(), what }, (writer) => {
    // The same document at the same row is one, in every installation.
    const { tableName, rowId, kind, address, sha256, name, page } = document;
    writer.putEvidence({ ...document, id: rowHash(JSON.stringify([tableName, rowId, kind, sha256 ?? address, name, page])) }, content);
    return done(null);
  });
  return written.ok ? done({ changeSet: written.value.changeSet }) : written;
}

/** What a person knows a row by; null where it is not there. */
function labelOf(store: Store, table: ProvenTable, id: string): string | null {
  const rows = store.rows();
  const found = (table === 'stream' ? rows.streams : rows.commitments).find((row) => row.id === id);
  return found === undefined ? null : rowLabel(found, rowNames(rows));
}

function bytesOf(path: string, file: string, limit: number): Result<Uint8Array, Problem> {
  try {
    const { size } = statSync(path);
    if (size > limit) return failed(problem('evidence-too-large', { file, limit: `${Math.floor(limit / 1_000_000)} MB` }));
    return done(readFileSync(path));
  } catch (error) {
    const isGone = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isGone ? failed(problem('file-missing', { file })) : problemOfFile(error, path);
  }
}

/** The last part of an address that says something: a file, or else the site. */
function nameOfAddress(address: string): string {
  const [, host = address, path = ''] = /^https?:\/\/([^/?#]+)([^?#]*)/i.exec(address) ?? [];
  const last = path.split('/').findLast((part) => part !== '');
  return last === undefined ? host : `${host}: ${last.slice(0, 120)}`;
}
