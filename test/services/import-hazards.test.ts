import { appendFileSync, mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createEngine } from '#electron/engine/engine.ts';
import type { RunJob } from '#electron/engine/job-list.ts';
import { jobsHere } from '#electron/engine/jobs.ts';
import { services } from '#electron/services/services.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import { good } from '#test/store/support/new-store.ts';
import { testContext } from './test-context.ts';

const head = 'Gebied;Regeling;Kenmerk;Zekerheid;Start;Einddatum;2027';
const linesOf = (count: number) =>
  `${[head, ...Array.from({ length: count }, (_, at) => `Delft-West;Fonds;K-${at};begroot;1-1-2027;31-12-2028;${1000 + at},00`)].join('\n')}\n`;
// Each call of a window's engine starts a thread of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });
const choices = { onConflict: 'ask', strict: false } as const;

/** The engine of a window, with its jobs in threads of their own, over a store that is empty. */
async function windowEngine() {
  const home = mkdtempSync(join(tmpdir(), 'lange-adem-hazards-'));
  const engine = createEngine({ door: 'browser', home, who: 'tester' });
  onTestFinished(async () => {
    await engine.close();
    rmSync(home, { recursive: true, force: true });
  });
  good(await engine.call('store.create', { name: 'Proef' }));
  const give = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(home, name), content);
    return engine.register(join(home, name));
  };
  return { engine, home, give };
}

const stepsOf = async (engine: Awaited<ReturnType<typeof windowEngine>>['engine']) => good(await engine.call('history.list', {})).length;

test('a long import tells how many bytes were read, and then how many rows', async () => {
  const { engine, give } = await windowEngine();
  const content = linesOf(5_000);
  const told: Extract<AppEvent, { event: 'job.progress' }>['progress'][] = [];
  engine.onEvent((event) => {
    if (event.event === 'job.progress') told.push(event.progress);
  });
  const read = await engine.call('import.preview', { file: give('lang.csv', content), ...choices }, { job: 'een' });
  expect(read).toMatchObject({ ok: true, value: { report: { new: 5_000 } } });
  const steps = told.map(({ step }) => step);
  expect(steps).toEqual(steps.toSorted((a, b) => ['read', 'understand'].indexOf(a) - ['read', 'understand'].indexOf(b)));
  expect(told.find(({ step }) => step === 'read')?.of).toBe(content.length);
  expect(told.filter(({ step }) => step === 'understand').some(({ done, of }) => done > 0 && of === 5_001)).toBe(true);
});

test('an import that is cancelled while it reads leaves nothing', async () => {
  const { engine, give } = await windowEngine();
  const before = await stepsOf(engine);
  engine.onEvent((event) => {
    if (event.event === 'job.progress' && event.progress.step === 'understand') engine.cancel('twee');
  });
  const asked = await engine.call('import.commit', { file: give('lang.csv', linesOf(8_000)), ...choices }, { job: 'twee' });
  expect(asked).toEqual({ ok: false, problem: { code: 'cancelled', params: {} } });
  expect(await stepsOf(engine)).toBe(before);
  expect(good(await engine.call('deliveries.view', {})).areas.every(({ state }) => state === 'missing')).toBe(true);
  // The same file comes in whole when it is asked again.
  const again = await engine.call('import.commit', { file: give('kort.csv', linesOf(2)), ...choices }, { job: 'drie' });
  expect(again).toMatchObject({ ok: true, value: { new: 2 } });
});

test('a file with a password, a folder, and one that is no spreadsheet are each refused in a sentence, and nothing changes', async () => {
  const { engine, home, give } = await windowEngine();
  const before = await stepsOf(engine);
  const locked = await writeXlsx({ sheets: [{ name: 'Blad1', rows: [['Gebied', 'Regeling', 2027]] }], encryption: { password: 'geheim' } });
  mkdirSync(join(home, 'map.xlsx'));
  for (const [file, code] of [
    [give('slot.xlsx', locked), 'file-encrypted'],
    [engine.register(join(home, 'map.xlsx')), 'file-unreadable'],
    [engine.register(join(home, 'weg.xlsx')), 'file-missing'],
    [give('foto.xlsx', '%PDF-1.7'), 'file-not-a-spreadsheet'],
  ] as const) {
    for (const call of ['import.inspect', 'import.commit'] as const) {
      const refused = await engine.dispatch(call, { file }, { job: call });
      expect(refused).toMatchObject({ ok: false, problem: { code, params: { file: file.name } } });
    }
  }
  expect(await stepsOf(engine)).toBe(before);
});

test('a file that is changed or gone between the look and the saving is refused', async () => {
  const { engine, home, give } = await windowEngine();
  const file = give('raming.csv', linesOf(2));
  const { sha256 } = good(await engine.call('import.preview', { file, ...choices }));
  appendFileSync(join(home, 'raming.csv'), 'Delft-West;Fonds;K-9;begroot;1-1-2027;31-12-2028;5,00\n');
  expect(await engine.call('import.commit', { file, sha256, ...choices })).toMatchObject({ problem: { code: 'file-changed' } });
  rmSync(join(home, 'raming.csv'));
  expect(await engine.call('import.commit', { file, sha256, ...choices })).toMatchObject({ problem: { code: 'file-missing' } });
  expect(await engine.call('import.sheet', { file, sheet: null, from: 1, count: 5 })).toMatchObject({ problem: { code: 'file-missing' } });
});

test.each([
  ['is cut short', (path: string) => truncateSync(path, 100), 'file-changed'],
  ['grows', (path: string) => appendFileSync(path, 'x'.repeat(10)), 'file-changed'],
  // Its bytes are still there for who has it open: it is read whole.
  ['is removed', (path: string) => rmSync(path), null],
])('a file that %s while it is read', async (_how, happens, code) => {
  const { context, folder, register } = testContext();
  good(await services['store.create']({ name: 'Proef' }, context));
  const path = join(folder, 'lang.csv');
  writeFileSync(path, linesOf(5_000));
  let hasHappened = false;
  const runJob = ((name: string, input: unknown) =>
    jobsHere().run({ name, input }, ({ step }) => {
      if (step !== 'read' || hasHappened) return;
      hasHappened = true;
      happens(path);
    })) as RunJob;
  const read = await services['import.preview']({ file: register(path), ...choices }, { ...context, runJob });
  if (code === null) expect(read).toMatchObject({ value: { report: { new: 5_000 } } });
  else expect(read).toMatchObject({ ok: false, problem: { code, params: { file: 'lang.csv' } } });
  expect(hasHappened).toBe(true);
  expect(good(context.store()).rows().streams).toEqual([]);
});
