import { copyFileSync, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { restore } from '#electron/store/backup.ts';
import { readMark } from '#electron/store/mark.ts';
import { openStore } from '#electron/store/open.ts';
import { logDamage, turnedOver } from '#test/torture/log-damage.ts';
import { codeOf, edit, good, newStore, scheme, testFolder } from './support/new-store.ts';

/** A copy of a store as it lies there while its program has not closed it: as after a crash. */
function crashed() {
  const store = newStore();
  for (const id of ['s1', 's2', 's3']) edit(store, (writer) => writer.putScheme(scheme(id)));
  const copy = join(testFolder(), 'proef.adem');
  for (const ending of ['', '-wal', '-mark']) copyFileSync(`${store.path}${ending}`, `${copy}${ending}`);
  return { store, copy };
}

test('a damaged log does not lose a change set in silence', () => {
  const { lost, refused } = logDamage({ tries: 100 });
  expect(lost).toBe(0);
  expect(refused).toBeGreaterThan(0);
});

test('after a crash with a whole log everything is there, and the mark goes with the log', () => {
  const { store, copy } = crashed();
  const opened = good(openStore(copy));
  expect(opened.rows()).toEqual(store.rows());
  opened.close();
  expect(readdirSync(dirname(copy))).toEqual(['proef.adem']);
});

test('what is missing is named, the log is kept, and the store opens again when it is put back from itself', () => {
  const { copy } = crashed();
  writeFileSync(`${copy}-wal`, turnedOver(readFileSync(`${copy}-wal`), 8 * 5000));
  const refusal = { ok: false, problem: { code: 'store-changes-missing', params: { file: 'proef.adem', from: 2, to: 4 } } };
  expect(openStore(copy)).toMatchObject(refusal);
  expect(existsSync(`${copy}.log-damaged`)).toBe(true);
  // SQLite has thrown its log away: the mark still knows.
  expect(openStore(copy)).toMatchObject(refusal);
  expect(codeOf(restore(join(testFolder(), 'elders.adem'), copy))).toBe('store-changes-missing');
  good(restore(copy, copy));
  const opened = good(openStore(copy));
  onTestFinished(() => opened.close());
  expect(opened.revision()).toBe(1);
  expect(opened.check().damage).toEqual([]);
});

test('a store that went astray from its log is not taken for whole', () => {
  const { copy } = crashed();
  rmSync(`${copy}-wal`);
  expect(codeOf(openStore(copy))).toBe('store-changes-missing');
});

test('a mark that is damaged itself says nothing, and one that is behind is no matter', () => {
  const { store, copy } = crashed();
  const mark = readFileSync(`${copy}-mark`);
  for (let byte = 0; byte < mark.length - 1; byte += 1) {
    writeFileSync(`${copy}-mark`, turnedOver(mark, byte * 8));
    expect(readMark(copy)).toBeNull();
  }
  edit(store, (writer) => writer.putScheme(scheme('s4')));
  for (const ending of ['', '-wal']) copyFileSync(`${store.path}${ending}`, `${copy}${ending}`);
  writeFileSync(`${copy}-mark`, mark);
  const opened = good(openStore(copy));
  onTestFinished(() => opened.close());
  expect(opened.revision()).toBe(5);
});
