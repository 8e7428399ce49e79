import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createEngine } from '#electron/engine/engine.ts';
import { openStore } from '#electron/store/open.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';

const day = 24 * 60 * 60 * 1000;
const begin = Date.UTC(2026, 10, 24, 10);
const gebied = { known: 'own:Gebied.adem' } as const;

/** A window over a folder of its own, on a clock that the test moves. */
async function windowWithStore() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: begin });
  const home = mkdtempSync(join(tmpdir(), 'lange-adem-backups-'));
  const events: AppEvent[] = [];
  const opened = () => {
    const clock = { today: () => '2026-11-24' as CivilDate, now: () => new Date().toISOString() };
    const engine = createEngine({ door: 'window', home, who: 'Anna' }, { clock });
    engine.onEvent((event) => events.push(event));
    return engine;
  };
  const engine = opened();
  onTestFinished(async () => {
    await engine.close();
    vi.useRealTimers();
    rmSync(home, { recursive: true, force: true });
  });
  let turn = 0;
  const change = async () => {
    turn += 1;
    // Any change set will do; this one also says how many backups are kept.
    expect(await engine.call('store.backupSettings', { kept: turn % 2 === 0 ? 3 : 4 })).toMatchObject({ ok: true });
  };
  const backups = async () => {
    const found = await engine.call('store.backups', { of: gebied });
    if (!found.ok) throw new Error(found.problem.code);
    return found.value;
  };
  expect(await engine.call('store.create', { name: 'Gebied' })).toMatchObject({ ok: true });
  return { engine, home, events, opened, change, backups, store: join(home, 'stores', 'Gebied.adem') };
}

test('what changed is backed up at closing, once; a store with nothing in it is not', async () => {
  const { engine, change, backups } = await windowWithStore();
  await engine.call('store.close', {});
  expect(await backups()).toEqual([]);
  await engine.call('store.open', gebied);
  await change();
  await engine.call('store.close', {});
  const [first, ...others] = await backups();
  expect(first).toMatchObject({ at: '2026-11-24T10:00:00Z', changeSet: 2, bytes: expect.any(Number) });
  expect(others).toEqual([]);
  await engine.call('store.open', gebied);
  await engine.call('store.close', {});
  expect(await backups()).toEqual([first]);
});

test('once a day what changed is backed up while the store stays open, also when the clock goes back', async () => {
  const { change, backups } = await windowWithStore();
  const clockAt = async (time: number) => {
    vi.setSystemTime(time);
    await vi.advanceTimersByTimeAsync(10 * 60_000);
  };
  await change();
  await clockAt(begin);
  expect(await backups()).toHaveLength(1);
  await change();
  await clockAt(begin + day / 2);
  expect(await backups()).toHaveLength(1);
  await clockAt(begin + day);
  expect(await backups()).toMatchObject([{ changeSet: 3 }, { changeSet: 2 }]);
  await clockAt(begin + 3 * day);
  expect(await backups()).toHaveLength(2);
  await change();
  await clockAt(begin - 40 * day);
  expect(await backups()).toMatchObject([{ changeSet: 4, at: expect.stringContaining('2026-10-15') }, { changeSet: 3 }, { changeSet: 2 }]);
});

test('the oldest goes only when a new one is whole, and a number of them is kept', async () => {
  const { engine, home, events, change, backups } = await windowWithStore();
  const closedAndOpened = async () => {
    await engine.call('store.close', {});
    await engine.call('store.open', gebied);
  };
  for (let turn = 0; turn < 6; turn += 1) {
    await change();
    await closedAndOpened();
  }
  expect((await backups()).map(({ changeSet }) => changeSet)).toEqual([7, 6, 5]);

  const [folder = ''] = readdirSync(join(home, 'backups')).map((name) => join(home, 'backups', name));
  const damaged = readFileSync(join(home, 'stores', 'Gebied.adem'));
  expect(damaged.includes('Heerlen-Noord')).toBe(true);
  await engine.call('store.close', {});
  damaged[damaged.indexOf('Heerlen-Noord')] = 'h'.charCodeAt(0);
  writeFileSync(join(home, 'stores', 'Gebied.adem'), damaged);
  writeFileSync(join(folder, 'Gebied 0009 2026-11-24T100000Z 9-00000000.adem.123.new'), 'half');
  await engine.call('store.open', gebied);
  await change();
  await engine.call('store.close', {});
  expect(events).toContainEqual({ event: 'backup.failed', problem: expect.objectContaining({ code: 'store-damaged' }) });
  expect((await backups()).map(({ changeSet }) => changeSet)).toEqual([7, 6, 5]);
  expect(readdirSync(folder)).toHaveLength(3);
});

test('the drill: the store is damaged, check names the newest whole backup, and putting it back gives every row', async () => {
  const { engine, home, backups, store } = await windowWithStore();
  await engine.call('store.close', {});
  const target = engine.register(store);
  rmSync(store);
  expect(await engine.call('store.sample', { kind: 'sample', target })).toMatchObject({ ok: true });
  await engine.call('store.backupSettings', { kept: 5 });
  await engine.call('store.close', {});
  await engine.call('store.open', { file: target });
  await engine.call('store.backupSettings', { kept: 6 });
  const before = await engine.call('overview.view', { question: {} });
  await engine.call('store.close', {});
  const [newest, older] = await backups();
  if (newest === undefined || older === undefined) throw new Error('Two backups were expected');

  // The store and its newest backup are both hit.
  const folder = join(home, 'backups', readdirSync(join(home, 'backups'))[0] ?? '');
  for (const path of [store, join(folder, newest.id)]) {
    const bytes = readFileSync(path);
    const at = bytes.indexOf('Ondernemershuis');
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(path, bytes);
  }
  await engine.call('store.open', gebied);
  expect(await engine.call('care.check', {})).toMatchObject({ ok: true, value: { damage: [{ kind: 'row' }], wholeBackup: older } });
  const shell = createEngine({ door: 'command-line', home });
  onTestFinished(shell.close);
  await shell.call('store.open', gebied);
  expect(await shell.call('care.check', {})).toMatchObject({ ok: true, value: { wholeBackup: { path: join(folder, older.id) } } });
  await shell.close();
  expect(await engine.call('store.restore', { backup: newest.id })).toMatchObject({ ok: false, problem: { code: 'store-damaged' } });
  expect(await engine.call('store.restore', { backup: 'weg.adem', of: gebied })).toMatchObject({ ok: false });
  expect(await engine.call('store.restore', { backup: older.id, of: gebied })).toMatchObject({
    ok: true,
    value: { store: { name: 'Gebied', revision: 3 }, replaced: 'Gebied.adem.replaced' },
  });
  expect(await engine.call('care.check', {})).toMatchObject({ ok: true, value: { damage: [], faults: [], wholeBackup: null } });
  expect(await engine.call('overview.view', { question: {} })).toEqual(before);
  expect(existsSync(`${store}.replaced`)).toBe(true);
});

test('what a restore replaces is a backup too, so that it can be taken back', async () => {
  const { engine, change, backups } = await windowWithStore();
  await change();
  await engine.call('store.close', {});
  await engine.call('store.open', gebied);
  await change();
  const [first] = await backups();
  expect(await engine.call('store.restore', { backup: first?.id ?? '' })).toMatchObject({ ok: true, value: { store: { revision: 2 } } });
  const [replaced] = await backups();
  expect(replaced).toMatchObject({ changeSet: 3 });
  expect(await engine.call('store.restore', { backup: replaced?.id ?? '' })).toMatchObject({ ok: true, value: { store: { revision: 3 } } });
});

test('a chosen folder is used as long as it is there', async () => {
  const { engine, home, backups, change } = await windowWithStore();
  const elsewhere = join(home, 'usb');
  mkdirSync(elsewhere);
  expect(await engine.call('store.backupSettings', { folder: engine.register(join(home, 'weg')) })).toMatchObject({ ok: false });
  await engine.call('store.backupSettings', { folder: engine.register(elsewhere) });
  await engine.call('store.close', {});
  expect(readdirSync(elsewhere)).toHaveLength(1);
  const usual = readdirSync(join(home, 'backups'), { recursive: true, encoding: 'utf8' });
  expect(usual.filter((name) => name.endsWith('.adem'))).toEqual([]);
  // Also while the store is closed, as when it does not open any more.
  expect(await backups()).toHaveLength(1);
  rmSync(elsewhere, { recursive: true });
  await engine.call('store.open', gebied);
  await change();
  await engine.call('store.close', {});
  expect(await backups()).toHaveLength(1);
});

test('number and folder are told with the settings, and what an administrator fixed holds and is not changed', async () => {
  const { engine, home, opened } = await windowWithStore();
  const told = async (of: typeof engine) => {
    const view = await of.call('settings.view', {});
    return view.ok ? { ...view.value.backups, fixed: view.value.fixed } : view.problem;
  };
  const usual = join(home, 'backups');
  expect(await told(engine)).toEqual({ kept: 10, chosen: null, folder: usual, fixed: [] });
  // What an administrator fixes may lie on a network share: //tmp/… is /tmp/… here.
  const [elsewhere, fixedFolder] = [join(home, 'usb'), `/${join(home, 'dienst')}`];
  for (const folder of [elsewhere, fixedFolder]) mkdirSync(folder);
  await engine.call('store.backupSettings', { kept: 3, folder: engine.register(elsewhere) });
  expect(await told(engine)).toMatchObject({ kept: 3, chosen: elsewhere, folder: elsewhere });
  expect(await engine.call('store.backupSettings', { folder: null })).toEqual({
    ok: true,
    value: { kept: 3, chosen: null, folder: usual },
  });
  await engine.call('store.backupSettings', { folder: engine.register(elsewhere) });
  rmSync(elsewhere, { recursive: true });
  expect(await told(engine)).toMatchObject({ chosen: elsewhere, folder: usual });
  await engine.close();

  writeFileSync(join(home, 'policy.json'), JSON.stringify({ version: 1, settings: { backupsKept: 20, backupFolder: fixedFolder } }));
  const under = opened();
  onTestFinished(() => under.close());
  await under.call('store.open', gebied);
  expect(await told(under)).toEqual({ kept: 20, chosen: fixedFolder, folder: fixedFolder, fixed: ['backupsKept', 'backupFolder'] });
  for (const change of [{ kept: 2 }, { folder: null }])
    expect(await under.call('store.backupSettings', change)).toMatchObject({ ok: false, problem: { code: 'setting-fixed' } });
  await under.call('store.close', {});
  expect(readdirSync(fixedFolder)).toHaveLength(1);
  expect(await under.call('store.backups', { of: gebied })).toMatchObject({ ok: true, value: [{ changeSet: 4 }] });
});

test('a folder where nothing can be written is told, and the store closes as always', async () => {
  const { engine, home, events, change } = await windowWithStore();
  await change();
  writeFileSync(join(home, 'backups'), 'geen map');
  chmodSync(join(home, 'backups'), 0o444);
  expect(await engine.call('store.close', {})).toMatchObject({ ok: true });
  expect(events).toContainEqual({ event: 'backup.failed', problem: expect.objectContaining({ code: expect.any(String) }) });
});

test('a backup is looked at byte by byte, and a damaged one is neither whole nor put back; the file stays open', async () => {
  const { engine, home, change, backups } = await windowWithStore();
  await change();
  await engine.call('store.close', {});
  await engine.call('store.open', gebied);
  await change();
  const [kept] = await backups();
  if (kept === undefined) throw new Error('There is a backup');
  expect(await engine.call('store.checkBackup', { backup: kept.id })).toEqual({ ok: true, value: { isWhole: true } });
  const [folder = ''] = readdirSync(join(home, 'backups'));
  const file = join(home, 'backups', folder, kept.id);
  const bytes = readFileSync(file);
  bytes.fill(0x5a, bytes.length - 3000, bytes.length - 2000);
  writeFileSync(file, bytes);
  expect(await engine.call('store.checkBackup', { backup: kept.id })).toEqual({ ok: true, value: { isWhole: false } });
  expect(await engine.call('store.restore', { backup: kept.id })).toMatchObject({ ok: false });
  expect(await engine.call('app.state', {})).toMatchObject({ ok: true, value: { store: { name: 'Gebied', revision: 3 } } });
  expect(await engine.call('store.checkBackup', { backup: 'nergens' })).toMatchObject({ ok: false, problem: { code: 'store-missing' } });
});

test('a file that does not open is not held: a backup is put in its place at once', async () => {
  const { engine, change, backups, store } = await windowWithStore();
  await change();
  await engine.call('store.close', {});
  const bytes = readFileSync(store);
  bytes.fill(0x5a, 4096, 44_096);
  writeFileSync(store, bytes);
  expect(await engine.call('store.open', gebied)).toMatchObject({ ok: false, problem: { code: 'store-damaged' } });
  const [kept] = await backups();
  expect(await engine.call('store.restore', { backup: kept?.id ?? '', of: gebied })).toMatchObject({
    ok: true,
    value: { store: { name: 'Gebied', revision: 2 } },
  });
});

test('a folder on a network share is not looked for: neither chosen here, nor named by a store that came from outside', async () => {
  const { engine, home, backups, store } = await windowWithStore();
  const elsewhere = join(home, 'elders');
  mkdirSync(elsewhere);
  // The same folder by an address that a share may have: //tmp/… is /tmp/… here.
  const share = `/${elsewhere}`;
  const chosen = await engine.call('store.backupSettings', { folder: engine.register(share) });
  expect(chosen).toMatchObject({ ok: false, problem: { code: 'not-allowed' } });
  await engine.call('store.close', {});
  const opened = openStore(store);
  if (!opened.ok) throw new Error(opened.problem.code);
  opened.value.write({ kind: 'settings', who: 'vreemd', at: new Date().toISOString(), what: 'map' }, (writer) => {
    writer.putSetting('backupFolder', share);
    return { ok: true, value: null };
  });
  opened.value.close();
  await engine.call('store.open', gebied);
  await engine.call('store.close', {});
  expect(readdirSync(elsewhere)).toEqual([]);
  expect(await backups()).toHaveLength(1);
});
