import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { machineClock } from '#electron/engine/clock.ts';
import { createEngine, type Engine, type EngineSettings } from '#electron/engine/engine.ts';
import { startEngine } from '#electron/engine/engine-client.ts';
import type { AppEvent } from '#shared/contracts/events.ts';

/** The same promises for an engine in the caller's thread and for one in a thread of its own. */
const kinds = [
  ['in this thread', createEngine],
  ['in its own thread', startEngine],
] as const;

async function engineOf(make: (settings: EngineSettings) => Engine) {
  const home = mkdtempSync(join(tmpdir(), 'lange-adem-engine-'));
  const engine = make({ door: 'window', home, who: 'j.bakker' });
  const events: AppEvent[] = [];
  const stop = engine.onEvent((event) => events.push(event));
  onTestFinished(async () => {
    await engine.close();
    rmSync(home, { recursive: true, force: true });
  });
  return { engine, home, events, stop };
}

test.each(kinds)('%s: a name and an input give the service’s outcome', async (_kind, make) => {
  const { engine } = await engineOf(make);
  const state = await engine.call('app.state', {});
  expect(state).toMatchObject({ ok: true, value: { door: 'window', who: 'j.bakker', store: null, today: machineClock.today() } });
  expect(await engine.dispatch('app.state', {})).toEqual(state);
});

test.each(kinds)('%s: what is not on the list, or not of the right form, is refused and told', async (_kind, make) => {
  const { engine } = await engineOf(make);
  const refused = (code: string, params: unknown) => ({ ok: false, problem: { code, params } });
  for (const name of ['store.destroy', '__proto__', 'constructor', 'toString', '']) {
    expect(await engine.dispatch(name, {})).toEqual(refused('call-unknown', { name }));
  }
  expect(await engine.dispatch('x'.repeat(500), {})).toEqual(refused('call-unknown', { name: 'x'.repeat(60) }));
  expect(await engine.dispatch('store.sample', { kind: 'own' })).toEqual(refused('input-invalid', { detail: 'kind' }));
  expect(await engine.dispatch('store.sample', null)).toEqual(refused('input-invalid', { detail: '' }));
  expect(await engine.dispatch('overview.view', { question: {} })).toEqual(refused('no-store-open', {}));
});

test.each(kinds)('%s: doors hear that another store is open, until they stop listening', async (_kind, make) => {
  const { engine, events, stop } = await engineOf(make);
  expect(await engine.call('store.sample', { kind: 'sample' })).toMatchObject({ ok: true });
  expect(events).toContainEqual({ event: 'store.switched' });
  stop();
  const heard = events.length;
  await engine.call('store.close', {});
  expect(events).toHaveLength(heard);
});

test.each(kinds)('%s: a file that a door takes in is written by its handle', async (_kind, make) => {
  const { engine, home, events } = await engineOf(make);
  await engine.call('store.sample', { kind: 'sample' });
  const target = engine.register(join(home, 'leeg.xlsx'));
  const made = await engine.call('export.template', { target, language: 'nl' }, { job: 'template' });
  expect(made).toMatchObject({ ok: true, value: { file: 'leeg.xlsx' } });
  expect(readFileSync(join(home, 'leeg.xlsx')).subarray(0, 2).toString()).toBe('PK');
  expect(events).toContainEqual({ event: 'job.progress', job: 'template', progress: expect.objectContaining({ step: 'write' }) });
});

test.each(kinds)('%s: a job that is cancelled says so and leaves nothing', async (_kind, make) => {
  const { engine, home } = await engineOf(make);
  await engine.call('store.sample', { kind: 'sample' });
  const target = engine.register(join(home, 'leeg.xlsx'));
  const asked = engine.dispatch('export.template', { target, language: 'nl' }, { job: 'template' });
  engine.cancel('template');
  expect(await asked).toEqual({ ok: false, problem: { code: 'cancelled', params: {} } });
  expect(existsSync(join(home, 'leeg.xlsx'))).toBe(false);
  expect(await engine.call('app.state', {})).toMatchObject({ ok: true });
});

test('two programs on one store: what one writes, the other hears', async () => {
  const { engine, home, events } = await engineOf(startEngine);
  await engine.call('store.create', { name: 'Gebied' });
  await engine.call('store.close', {});
  await engine.call('store.sample', { kind: 'sample' });
  const other = createEngine({ door: 'command-line', home, who: 'other' });
  onTestFinished(other.close);
  await other.call('store.sample', { kind: 'sample' });
  const undone = await other.call('history.undo', {});
  expect(undone).toMatchObject({ ok: true });
  await expect.poll(() => events.filter(({ event }) => event === 'store.changed').length, { timeout: 4_000 }).toBeGreaterThan(0);
});

test('a thread that is killed is told with the number of the log, and the next one works', async () => {
  const threads: Worker[] = [];
  const note = (worker: Worker) => threads.push(worker);
  process.on('worker', note);
  onTestFinished(() => void process.off('worker', note));
  const { engine, home, events } = await engineOf(startEngine);
  await engine.call('store.sample', { kind: 'sample' });
  const target = engine.register(join(home, 'leeg.xlsx'));
  const waiting = engine.call('export.template', { target, language: 'nl' }, { job: 'template' });
  await threads[0]?.terminate();

  const told = await waiting;
  expect(told).toMatchObject({ ok: false, problem: { code: 'bug' } });
  const number = told.ok || told.problem.code !== 'bug' ? '' : told.problem.params.number;
  expect(readFileSync(join(home, 'log/lange-adem.log'), 'utf8')).toContain(` ${number} engine `);
  expect(events.at(-1)).toEqual({ event: 'store.switched' });
  expect(await engine.call('app.state', {})).toMatchObject({ ok: true, value: { store: null } });
  expect(await engine.call('store.sample', { kind: 'sample' })).toMatchObject({ ok: true });
  // What was handed in before is known to the new thread too.
  expect(await engine.call('export.template', { target, language: 'nl' })).toMatchObject({ ok: true });
});
