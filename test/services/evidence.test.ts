import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { careServices } from '#electron/services/care.ts';
import { evidenceServices } from '#electron/services/evidence.ts';
import { exchangeServices } from '#electron/services/exchanges.ts';
import { rowServices } from '#electron/services/rows.ts';
import { createStore, openStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { SchemeId } from '#shared/domain/records.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { at, codeOf, edit, good, heerlen, maker, scheme } from '#test/store/support/new-store.ts';
import { testContext } from './test-context.ts';

const rows = maker();
const stream = rows.stream({ areaId: heerlen, schemeId: 's' as SchemeId, amounts: { 2026: 100 as Cents } });
const named = rows.stream({ areaId: heerlen, schemeId: 's' as SchemeId, reference: 'RD5', evidence: 'Brief van 3 mei' });
const of = { table: 'stream', id: stream.id as string } as const;
const language = 'nl' as const;

function withRows() {
  const { context, folder, register } = testContext();
  const store = good(createStore(join(folder, 'proef.adem'), { kind: 'own', who: 'maker', at, areas: areaRecords() }));
  context.switchStore(store);
  edit(store, (writer) => {
    writer.putScheme(scheme('s', { name: 'Regio Deal' }));
    writer.putStream(stream);
    writer.putStream(named);
  });
  const write = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return register(join(folder, name));
  };
  const list = async (row = of) => good(await evidenceServices['evidence.list'](row, context));
  return { context, folder, store, register, write, list };
}

test('a copy is kept with its checksum, saved again as the same bytes, taken back and removed with its row', async () => {
  const { context, folder, store, register, write, list } = withRows();
  const file = write('Beschikking.pdf', '%PDF-1.7 besluit');
  good(await evidenceServices['evidence.addFile']({ ...of, file, keep: 'copy', page: '3', language }, context));
  expect(await list()).toMatchObject({
    named: null,
    documents: [{ kind: 'copy', name: 'Beschikking.pdf', page: '3', place: null, bytes: 16, state: 'whole', who: 'j.bakker' }],
  });
  const [document] = (await list()).documents;
  rmSync(join(folder, 'Beschikking.pdf'));
  const target = register(join(folder, 'Uit de opslag.pdf'));
  good(await evidenceServices['evidence.save']({ id: document?.id ?? '', target }, context));
  expect(readFileSync(join(folder, 'Uit de opslag.pdf'), 'utf8')).toBe('%PDF-1.7 besluit');
  expect(store.check().damage).toEqual([]);
  expect(store.history(1)[0]?.what).toBe('Bewijs Beschikking.pdf bij Heerlen-Noord, Regio Deal');

  good(store.undo('Anna', at));
  expect((await list()).documents).toEqual([]);
  good(store.undo('Anna', at, 4));
  edit(store, (writer) => writer.remove('stream', stream.id));
  expect(store.evidence()).toEqual([]);
  good(store.undo('Anna', at));
  expect((await list()).documents).toHaveLength(1);
  good(await evidenceServices['evidence.remove']({ id: document?.id ?? '', language }, context));
  expect(codeOf(await evidenceServices['evidence.remove']({ id: document?.id ?? '', language }, context))).toBe('evidence-not-found');
  expect(codeOf(await evidenceServices['evidence.save']({ id: document?.id ?? '', target }, context))).toBe('evidence-not-found');
  expect(store.check().damage).toEqual([]);
});

test('a document goes with its row, also where an undo or a merge takes the row away; it never stands without one', async () => {
  const { context, store, write } = withRows();
  const made = rows.stream({ areaId: heerlen, schemeId: 's' as SchemeId, reference: 'N1' });
  edit(store, (writer) => writer.putStream(made));
  const file = write('Brief.pdf', 'inhoud');
  const row = { table: 'stream', id: made.id as string } as const;
  good(await evidenceServices['evidence.addFile']({ ...row, file, keep: 'copy', page: null, language }, context));
  const [document] = store.evidence();
  if (document === undefined) throw new Error('There is a document');
  const undone = good(store.undo('Anna', at, 3));
  expect(store.evidence()).toEqual([]);
  expect(good(await evidenceServices['evidence.view']({}, context))).toMatchObject({ proven: 0, faults: [] });
  good(store.undo('Anna', at, undone.changeSet));
  expect(store.evidence()).toEqual([document]);

  edit(store, (writer) => writer.removeEvidence(document.id));
  const removed = store.revision();
  edit(store, (writer) => writer.removeContent('stream', made.id));
  expect(store.undo('Anna', at, removed)).toMatchObject({ problem: { code: 'undo-blocked', params: { later: removed + 1 } } });
  good(store.undo('Anna', at));
  good(store.undo('Anna', at, removed));
  edit(store, (writer) => writer.removeContent('stream', made.id));
  expect(store.evidence()).toEqual([]);
});

test('a file elsewhere is flagged when it is gone or changed; an address is text of http or https and nothing else', async () => {
  const { context, folder, write, list } = withRows();
  const file = write('besluit.txt', 'zoals het was');
  good(await evidenceServices['evidence.addFile']({ ...of, file, keep: 'file', page: null, language }, context));
  const add = (address: string) => evidenceServices['evidence.addAddress']({ ...of, address, page: null, language }, context);
  good(await add('https://example.org/besluiten/2026-12.pdf'));
  for (const refused of ['javascript:alert(1)', 'file:///etc/passwd', '\\\\server\\deel', 'ftp://x.nl/a', 'https://', 'https://a b.nl'])
    expect(codeOf(await add(refused))).toBe('evidence-address-refused');
  const states = async () => Object.fromEntries((await list()).documents.map(({ name, state }) => [name, state]));
  expect(await states()).toEqual({ 'besluit.txt': 'whole', 'example.org: 2026-12.pdf': 'not-looked-at' });
  expect(good(await evidenceServices['evidence.view']({}, context))).toEqual({ rows: 2, proven: 1, named: 1, faults: [] });

  writeFileSync(join(folder, 'besluit.txt'), 'zoals het nu is');
  expect(await states()).toMatchObject({ 'besluit.txt': 'changed' });
  rmSync(join(folder, 'besluit.txt'));
  expect(await states()).toMatchObject({ 'besluit.txt': 'missing' });
  expect(good(await evidenceServices['evidence.view']({}, context)).faults).toMatchObject([
    { row: 'Heerlen-Noord, Regio Deal', name: 'besluit.txt', state: 'missing', table: 'stream', rowId: stream.id },
  ]);
  expect(good(await careServices['care.check']({}, context))).toMatchObject({
    damage: [],
    evidence: [{ name: 'besluit.txt', state: 'missing' }],
  });
  const lines = good(await rowServices['rows.list']({ table: 'stream', question: {} }, context)).lines;
  expect(lines.map(({ id, documents }) => [id, documents])).toEqual(
    expect.arrayContaining([
      [stream.id, 2],
      [named.id, 0],
    ]),
  );
});

test('a file on a network share is reached for only when a person asks', async () => {
  const { context, folder, store, list } = withRows();
  // A path that a share and this machine both know: //tmp/… is /tmp/… here.
  const path = `/${join(folder, 'besluit.txt')}`;
  writeFileSync(path, 'zoals het was');
  const document = {
    id: 'd',
    tableName: 'stream',
    rowId: stream.id,
    kind: 'file',
    name: 'besluit.txt',
    address: path,
    page: null,
  } as const;
  const sha256 = createHash('sha256').update('zoals het was').digest('hex');
  edit(store, (writer) => writer.putEvidence({ ...document, sha256, bytes: 13 }, null));
  const look = async () => good(await evidenceServices['evidence.look']({ id: 'd' }, context));
  const states = async () => (await list()).documents.map(({ state }) => state);
  expect([await states(), await look()]).toEqual([['on-share'], 'whole']);
  rmSync(path);
  expect([await states(), await look()]).toEqual([['on-share'], 'missing']);
  expect(good(await evidenceServices['evidence.view']({}, context)).faults).toEqual([]);
  expect(good(await careServices['care.check']({}, context)).evidence).toEqual([]);
});

test('what is too large, gone, of a row that is not there, or in a browser only a path is refused', async () => {
  const { context, folder, store, register, write } = withRows();
  const add = (file: ReturnType<typeof write>, keep: 'copy' | 'file' = 'copy', id: string = stream.id) =>
    evidenceServices['evidence.addFile']({ table: 'stream', id, file, keep, page: null, language }, context);
  expect(codeOf(await add(write('groot.pdf', new Uint8Array(26 * 1024 * 1024 + 1))))).toBe('evidence-too-large');
  expect(codeOf(await add(register(join(folder, 'weg.pdf'))))).toBe('file-missing');
  expect(codeOf(await add(write('klein.pdf', 'x'), 'copy', 'geen rij'))).toBe('row-not-found');
  const browser = { ...context, door: 'browser' as const };
  const asked = { ...of, file: write('plaats.pdf', 'x'), keep: 'file' as const, page: null, language };
  expect(codeOf(await evidenceServices['evidence.addFile'](asked, browser))).toBe('not-allowed');
  expect(store.revision()).toBe(2);
});

test('a copy that is not what it was is found by the check of the store, and told at its row', async () => {
  const { context, folder, store, write, list } = withRows();
  good(await evidenceServices['evidence.addFile']({ ...of, file: write('a.pdf', 'inhoud'), keep: 'copy', page: null, language }, context));
  const [document] = store.evidence();
  store.close();
  const raw = new Database(join(folder, 'proef.adem'));
  raw.prepare('DELETE FROM source_content WHERE sha256 = ?').run(document?.sha256);
  raw.close();
  const again: Store = good(openStore(join(folder, 'proef.adem')));
  context.switchStore(again);
  expect(again.check().damage).toEqual([{ kind: 'source', sha256: document?.sha256 }]);
  expect((await list()).documents).toMatchObject([{ state: 'missing' }]);
});

test('documents travel with an exchange file; a path of another computer is not reached for', async () => {
  const [here, there] = [withRows(), testContext()];
  const { context } = here;
  const copy = here.write('a.pdf', 'inhoud');
  good(await evidenceServices['evidence.addFile']({ ...of, file: copy, keep: 'copy', page: 'art. 2', language }, context));
  good(await evidenceServices['evidence.addFile']({ ...of, file: copy, keep: 'file', page: null, language }, context));
  const target = here.register(join(here.folder, 'uit.adempak'));
  good(await exchangeServices['export.exchange']({ target }, context));
  const store = good(createStore(join(there.folder, 'daar.adem'), { kind: 'own', who: 'Bram', at, areas: areaRecords() }));
  there.context.switchStore(store);
  const file = there.register(join(here.folder, 'uit.adempak'));
  good(await exchangeServices['merge.commit']({ file, language, onConflict: 'ask', choices: {} }, there.context));
  expect(store.evidence()).toEqual(here.store.evidence());
  const list = good(await evidenceServices['evidence.list'](of, there.context));
  expect(list.documents.map(({ kind, state, who }) => [kind, state, who]).toSorted()).toEqual([
    ['copy', 'whole', 'j.bakker'],
    ['file', 'not-looked-at', 'j.bakker'],
  ]);
  expect(store.check().damage).toEqual([]);
});
