import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { restore } from '#electron/store/backup.ts';
import { checkStore, type Damage } from '#electron/store/integrity.ts';
import { openStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { flippedBits } from '#test/torture/flipped-bits.ts';
import { keptHash, richStore as richStoreAt } from '#test/torture/rich-store.ts';
import { codeOf, edit, good, newStore, scheme, testFolder } from './support/new-store.ts';

function richStore(): Store {
  const store = richStoreAt(join(testFolder(), 'proef.adem'));
  onTestFinished(() => store.close());
  return store;
}

test('a whole store has nothing wrong', () => {
  const store = richStore();
  const { damage, changeSets, rows, checksum } = store.check();
  expect(damage).toEqual([]);
  expect(changeSets).toBe(23);
  expect(rows.stream).toBe(store.rows().streams.length);
  expect(checksum).toMatch(/^[0-9a-f]{64}$/);
});

test('a bit that turned over anywhere in the data is found', { timeout: 60_000 }, () => {
  expect(flippedBits({ tries: 60 })).toMatchObject({ lost: 0, refused: 60 });
});

test('what was changed behind the history is named: rows, amounts, removed rows, the history, kept bytes', () => {
  const store = richStore();
  const [stream, other] = store.rows().streams;
  store.close();
  const damaged = (sql: string): readonly Damage[] => {
    const copy = join(testFolder(), 'kopie.adem');
    copyFileSync(store.path, copy);
    const db = new Database(copy);
    onTestFinished(() => void db.close());
    for (const { name } of db.prepare<[], { name: string }>("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all())
      db.exec(`DROP TRIGGER ${name}`);
    db.exec(sql);
    return checkStore(db).damage;
  };
  expect(damaged(`UPDATE stream SET note = 'stil' WHERE id = '${stream?.id}'`)).toEqual([{ kind: 'row', table: 'stream', id: stream?.id }]);
  expect(damaged(`UPDATE stream_amount SET cents = cents + 1 WHERE stream_id = '${other?.id}'`)).toEqual([
    { kind: 'row', table: 'stream', id: other?.id },
  ]);
  expect(damaged(`DELETE FROM stream WHERE id = '${stream?.id}'`)).toEqual([{ kind: 'row-missing', table: 'stream', id: stream?.id }]);
  expect(damaged("UPDATE change_set SET who = 'Piet' WHERE id = 5")).toEqual([{ kind: 'change-set', id: 5 }]);
  expect(damaged("UPDATE change SET before = replace(before, 'note', 'nota') WHERE operation = 'update' AND change_set_id = 4")).toEqual([
    { kind: 'change-set', id: 4 },
  ]);
  expect(damaged('UPDATE place SET sheet_row = 99')).toEqual([{ kind: 'change-set', id: 2 }]);
  expect(damaged('UPDATE source_content SET deflated = zeroblob(10)')).toEqual([{ kind: 'source', sha256: keptHash }]);
});

test('a backup opens from anywhere, is checked before it takes the place of an older one, and never replaces anything else', () => {
  const store = richStore();
  const folder = testFolder();
  const target = join(folder, 'reserve.adem');
  expect(good(store.backup(target))).toMatchObject({ file: 'reserve.adem' });
  edit(store, (writer) => writer.putScheme(scheme('later')));
  good(store.backup(target));
  expect(readdirSync(folder)).toEqual(['reserve.adem']);
  const copy = new Database(target, { readonly: true });
  expect(copy.pragma('journal_mode', { simple: true })).toBe('delete');
  copy.close();
  const opened = good(openStore(target));
  onTestFinished(() => opened.close());
  expect(opened.rows()).toEqual(store.rows());
  expect(opened.history()).toEqual(store.history());
  expect(opened.check()).toEqual(store.check());
  const letter = join(folder, 'brief.adem');
  writeFileSync(letter, 'lieve Anna');
  expect(codeOf(store.backup(letter))).toBe('store-exists');
  expect(codeOf(store.backup(store.path))).toBe('store-exists');
  expect(codeOf(store.backup(join(folder, 'weg', 'reserve.adem')))).toBe('target-folder-missing');
});

test('a backup made while another program writes is whole', { timeout: 30_000 }, async () => {
  const store = newStore();
  const writer = spawn(process.execPath, [join(import.meta.dirname, '..', 'torture', 'support', 'write-until-killed.ts'), store.path, 'w']);
  onTestFinished(() => void writer.kill('SIGKILL'));
  await once(writer.stdout, 'data');
  const folder = testFolder();
  const sizes: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const target = join(folder, `${turn}.adem`);
    good(store.backup(target));
    const copy = good(openStore(target));
    sizes.push(copy.rows().schemes.length);
    expect(copy.check().damage).toEqual([]);
    copy.close();
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  expect(sizes.every((size) => size % 2 === 0)).toBe(true);
  expect(sizes.at(-1)).toBeGreaterThan(sizes[0] ?? 0);
});

test('the drill: a store is lost, its backup put back, and what stood there is kept', () => {
  const store = richStore();
  const target = join(testFolder(), 'reserve.adem');
  good(store.backup(target));
  const [rows, sets] = [store.rows(), store.history()];
  edit(store, (writer) => writer.putScheme(scheme('later')));
  expect(codeOf(restore(store.path, target))).toBe('store-locked');
  store.close();
  expect(good(restore(store.path, target))).toEqual({ replaced: 'proef.adem.replaced' });
  const back = good(openStore(store.path));
  expect(back.rows()).toEqual(rows);
  expect(back.history()).toEqual(sets);
  expect(back.check().damage).toEqual([]);
  back.close();
  const replaced = good(openStore(`${store.path}.replaced`));
  expect(replaced.rows().schemes.map(({ id }) => id)).toContain('later');
  replaced.close();

  writeFileSync(store.path, readFileSync(store.path).fill(255, 4096, 40_000));
  expect(good(restore(store.path, target))).toEqual({ replaced: 'proef.adem.replaced-2' });
  const again = good(openStore(store.path));
  expect(again.rows()).toEqual(rows);
  again.close();
  const elsewhere = join(testFolder(), 'nieuw.adem');
  expect(good(restore(elsewhere, target))).toEqual({ replaced: null });
  expect(readdirSync(dirname(elsewhere))).toEqual([basename(elsewhere)]);
});

test('a damaged or foreign backup is not put back, and the store stays', () => {
  const store = richStore();
  const target = join(testFolder(), 'reserve.adem');
  good(store.backup(target));
  store.close();
  const before = readFileSync(store.path);
  const db = new Database(target);
  db.exec("DROP TRIGGER stream_updated; UPDATE stream SET note = 'stil'");
  db.close();
  expect(codeOf(restore(store.path, target))).toBe('store-damaged');
  writeFileSync(target, 'geen opslag');
  expect(codeOf(restore(store.path, target))).toBe('store-not-ours');
  expect(readFileSync(store.path).equals(before)).toBe(true);
  expect(readdirSync(dirname(store.path))).toEqual([basename(store.path)]);
});

test('one window holds the lease as long as it renews; another takes over after a minute, or when it lets go', () => {
  const store = newStore();
  const other = good(openStore(store.path));
  onTestFinished(() => other.close());
  const [anna, bram] = [
    { who: 'Anna', computer: 'pc-1' },
    { who: 'Bram', computer: 'pc-2' },
  ];
  const time = (seconds: number) => new Date(Date.UTC(2026, 10, 24, 10, 0, seconds)).toISOString();
  expect(good(store.takeLease('a', anna, time(0)))).toEqual({ isHeld: true });
  expect(good(other.takeLease('b', bram, time(30)))).toEqual({ isHeld: false, by: { ...anna, since: time(0) } });
  expect(good(store.takeLease('a', anna, time(50)))).toEqual({ isHeld: true });
  expect(good(other.takeLease('b', bram, time(109)))).toMatchObject({ isHeld: false });
  expect(good(other.takeLease('b', bram, time(110)))).toEqual({ isHeld: true });
  // A window that slept does not write on as if nothing had happened.
  const slept = store.write({ kind: 'edit', who: 'Anna', at: time(111), what: 'te laat' }, (writer) => {
    writer.putScheme(scheme('te-laat'));
    return { ok: true, value: null };
  });
  expect(slept).toMatchObject({ ok: false, problem: { code: 'store-other-window', params: { who: 'Bram', computer: 'pc-2' } } });
  expect(good(store.takeLease('a', anna, time(111)))).toEqual({ isHeld: false, by: { ...bram, since: time(110) } });
  good(other.releaseLease('b'));
  expect(good(store.takeLease('a', anna, time(112)))).toEqual({ isHeld: true });
  // A clock that was set back by an hour does not lock everybody out.
  expect(good(other.takeLease('b', bram, time(112 - 3600)))).toEqual({ isHeld: true });
  expect(store.revision()).toBe(1);
  expect(areaRecords()).toHaveLength(store.rows().areas.length);
});

test('nobody waits for a window of this computer whose program has ended', () => {
  const store = newStore();
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const [now, by] = ['2026-11-24T10:00:00.000Z', { who: 'Anna', computer: hostname() }];
  good(store.takeLease(`${ended} venster`, by, now));
  const other = good(openStore(store.path));
  onTestFinished(() => other.close());
  expect(good(other.takeLease('b', by, now))).toEqual({ isHeld: true });
  good(other.releaseLease('b'));
  good(store.takeLease(`${process.pid} venster`, by, now));
  expect(good(other.takeLease('b', by, now))).toMatchObject({ isHeld: false });
  good(store.releaseLease(`${process.pid} venster`));
  good(store.takeLease(`${ended} venster`, { ...by, computer: 'pc-2' }, now));
  expect(good(other.takeLease('b', by, now))).toMatchObject({ isHeld: false });
});
