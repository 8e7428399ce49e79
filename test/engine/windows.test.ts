import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createEngine } from '#electron/engine/engine.ts';
import { startEngine } from '#electron/engine/engine-client.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';

/** Two windows and a command line on one store, on a clock that the test moves. */
function programs() {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date'], now: Date.UTC(2026, 10, 24, 10) });
  const home = mkdtempSync(join(tmpdir(), 'lange-adem-windows-'));
  const clock = { today: () => '2026-11-24' as CivilDate, now: () => new Date().toISOString() };
  const program = (door: 'window' | 'browser' | 'command-line', who: string) => {
    const engine = createEngine({ door, home, who }, { clock });
    const events: AppEvent[] = [];
    engine.onEvent((event) => events.push(event));
    const seconds = async (count: number) => void (await vi.advanceTimersByTimeAsync(count * 1000));
    const readOnly = async () => {
      const state = await engine.call('app.state', {});
      return state.ok ? state.value.store?.readOnly : undefined;
    };
    const write = () => engine.call('store.backupSettings', { kept: kept++ });
    return { engine, events, seconds, readOnly, write };
  };
  let kept = 1;
  const [anna, bram, shell] = [program('window', 'Anna'), program('browser', 'Bram'), program('command-line', 'Cora')];
  onTestFinished(async () => {
    for (const { engine } of [anna, bram, shell]) await engine.close();
    vi.useRealTimers();
    rmSync(home, { recursive: true, force: true });
  });
  const open = { known: 'own:Gebied.adem' } as const;
  return { anna, bram, shell, open };
}

const heldByAnna = { because: 'other-window', who: `Anna (${hostname()})` };

test('a second window reads, is told who writes, and may write as soon as the first is closed', async () => {
  const { anna, bram, open } = programs();
  expect(await anna.engine.call('store.create', { name: 'Gebied' })).toMatchObject({ ok: true, value: { readOnly: null } });
  expect(await bram.engine.call('store.open', open)).toMatchObject({ ok: true, value: { readOnly: heldByAnna } });
  expect(await bram.write()).toMatchObject({
    ok: false,
    problem: { code: 'store-other-window', params: { file: 'Gebied.adem', who: 'Anna', computer: hostname() } },
  });
  expect(await bram.engine.call('history.undo', {})).toMatchObject({ ok: false, problem: { code: 'store-other-window' } });
  expect(await anna.write()).toMatchObject({ ok: true });

  await anna.engine.call('store.close', {});
  await bram.seconds(10);
  expect(bram.events.at(-1)).toMatchObject({ event: 'store.changed' });
  expect(await bram.readOnly()).toBeNull();
  expect(await bram.write()).toMatchObject({ ok: true });
  expect(await anna.engine.call('store.open', open)).toMatchObject({ ok: true, value: { readOnly: { because: 'other-window' } } });
});

test('a window that renews keeps the store for hours, and no other window refreshes for it', async () => {
  const { anna, bram, open } = programs();
  await anna.engine.call('store.create', { name: 'Gebied' });
  await bram.engine.call('store.open', open);
  const [heardByAnna, heardByBram] = [anna.events.length, bram.events.length];
  await anna.seconds(2 * 60 * 60);
  expect(await bram.readOnly()).toEqual(heldByAnna);
  expect(await anna.readOnly()).toBeNull();
  expect(anna.events).toHaveLength(heardByAnna);
  expect(bram.events).toHaveLength(heardByBram);
});

test('the command line writes while a window has the store, and the window hears of it', async () => {
  const { anna, shell, open } = programs();
  await anna.engine.call('store.create', { name: 'Gebied' });
  expect(await shell.engine.call('store.open', open)).toMatchObject({ ok: true, value: { readOnly: null } });
  expect(await shell.write()).toMatchObject({ ok: true });
  await anna.seconds(1);
  expect(anna.events.at(-1)).toEqual({ event: 'store.changed', revision: 2 });
  expect(await anna.write()).toMatchObject({ ok: true });
});

test('an engine that takes over from one that was killed may write at once, and nothing acknowledged is gone', async () => {
  const home = mkdtempSync(join(tmpdir(), 'lange-adem-windows-'));
  const threads: Worker[] = [];
  const note = (worker: Worker) => threads.push(worker);
  process.on('worker', note);
  const engine = startEngine({ door: 'window', home, who: 'Anna' });
  onTestFinished(async () => {
    process.off('worker', note);
    await engine.close();
    rmSync(home, { recursive: true, force: true });
  });
  expect(await engine.call('store.create', { name: 'Gebied' })).toMatchObject({ ok: true });
  expect(await engine.call('store.backupSettings', { kept: 3 })).toMatchObject({ ok: true });
  await threads[0]?.terminate();
  const open = await engine.call('store.open', { known: 'own:Gebied.adem' });
  expect(open).toMatchObject({ ok: true, value: { revision: 2, readOnly: null } });
  expect(await engine.call('store.backupSettings', { kept: 4 })).toMatchObject({ ok: true });
  expect(await engine.call('care.check', {})).toMatchObject({ ok: true, value: { damage: [] } });
});
