import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { areaServices } from '#electron/services/areas.ts';
import type { Context } from '#electron/services/context.ts';
import { historyServices } from '#electron/services/history.ts';
import { knownStores, readyMadePath, storeFileName } from '#electron/services/known-stores.ts';
import { storeServices } from '#electron/services/stores.ts';
import { createStore } from '#electron/store/open.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { done } from '#shared/result.ts';
import { testContext } from './test-context.ts';

const state = (context: Context) => storeServices['app.state']({}, context);
const create = (name: string, context: Context) => storeServices['store.create']({ name }, context);
const sample = (kind: 'sample' | 'public', context: Context) => storeServices['store.sample']({ kind }, context);

describe('a first start', () => {
  test('has no store open and knows none', async () => {
    const { context } = testContext();
    expect(await state(context)).toMatchObject({
      ok: true,
      value: { version: expect.stringMatching(/^\d/), door: 'window', today: '2026-12-01', store: null, known: [] },
    });
  });

  test('a new store holds the 20 areas and nothing else, is open, and is known from then on', async () => {
    const { context, events } = testContext();
    expect(await create('Begroting 2027', context)).toMatchObject({
      ok: true,
      value: {
        name: 'Begroting 2027',
        kind: 'own',
        revision: 1,
        readOnly: null,
        counts: { areas: 20, schemes: 0, streams: 0, commitments: 0 },
      },
    });
    expect(events).toEqual([{ event: 'store.switched' }]);
    const { value } = await opened(state(context));
    expect(value.store?.name).toBe('Begroting 2027');
    expect(value.known).toMatchObject([{ name: 'Begroting 2027', kind: 'own', changedAt: expect.stringMatching(/^\d{4}-/) }]);
  });

  test('a second store of the same name is refused, and the first stays open', async () => {
    const { context } = testContext();
    await create('A', context);
    expect(await create('A', context)).toMatchObject({ ok: false, problem: { code: 'store-exists', params: { file: 'A.adem' } } });
    expect((await opened(state(context))).value.store?.name).toBe('A');
  });
});

describe('the ready-made stores', () => {
  test.each(['sample', 'public'] as const)('%s is made once, filled, and then kept', async (kind) => {
    const { context } = testContext();
    const first = await opened(sample(kind, context));
    expect(first.value).toMatchObject({ kind, revision: 2 });
    expect(first.value.counts.streams).toBeGreaterThan(kind === 'sample' ? 100 : 0);
    await historyServices['history.undo']({}, context);
    storeServices['store.close']({}, context);
    const again = await opened(sample(kind, context));
    expect(again.value.revision).toBe(3);
    expect(again.value.counts.streams).toBe(0);
  });

  test('one that was made but never filled, by a program that stopped halfway, is filled', async () => {
    const { context } = testContext();
    const path = readyMadePath(context.storesFolder, 'sample');
    mkdirSync(dirname(path), { recursive: true });
    const halfway = createStore(path, { kind: 'sample', who: 'j.bakker', at: '2026-12-01T08:00:00.000Z', areas: areaRecords() });
    if (halfway.ok) halfway.value.close();
    expect((await opened(sample('sample', context))).value.counts.streams).toBeGreaterThan(100);
    expect(knownStores(context.storesFolder)).toMatchObject([{ id: 'sample', name: 'Voorbeeldgegevens', kind: 'sample' }]);
  });

  test('are not made over a store that has rows, whatever its kind', async () => {
    const { context, folder, register } = testContext();
    const target = register(join(folder, 's.adem'));
    await storeServices['store.sample']({ kind: 'sample', target }, context);
    for (const kind of ['sample', 'public'] as const) {
      expect(await storeServices['store.sample']({ kind, target }, context)).toMatchObject({
        ok: false,
        problem: { code: 'store-has-rows', params: { file: 's.adem' } },
      });
    }
  });

  test('may take the place of a store in which nothing was ever written', async () => {
    const { context, folder, register } = testContext();
    const target = register(join(folder, 's.adem'));
    await storeServices['store.create']({ name: 's', target }, context);
    expect(await storeServices['store.sample']({ kind: 'public', target }, context)).toMatchObject({
      ok: true,
      value: { kind: 'public', name: 's' },
    });
  });

  test('a user can have a store of the same name', async () => {
    const { context } = testContext();
    await create('Voorbeeldgegevens', context);
    const { value } = await opened(sample('sample', context));
    expect(value.kind).toBe('sample');
    expect(knownStores(context.storesFolder).map(({ id }) => id)).toEqual(['own:Voorbeeldgegevens.adem', 'sample']);
  });
});

describe('opening', () => {
  test('a known store by its id', async () => {
    const { context } = testContext();
    await create('A', context);
    await create('B', context);
    expect(await storeServices['store.open']({ known: 'own:A.adem' }, context)).toMatchObject({ ok: true, value: { name: 'A' } });
  });

  test.each(['own:../A.adem', '../A.adem', 'own:/etc/passwd', 'own:', 'sample', 'A.adem'])('%s leads nowhere', async (known) => {
    const { context, folder } = testContext();
    writeFileSync(join(folder, 'A.adem'), 'x');
    await create('B', context);
    expect(await storeServices['store.open']({ known }, context)).toMatchObject({ ok: false, problem: { code: 'store-missing' } });
  });

  test('a chosen file; what is no store says so, and the open store stays', async () => {
    const { context, folder, register } = testContext();
    await create('A', context);
    writeFileSync(join(folder, 'letter.adem'), 'Geachte heer,');
    expect(await storeServices['store.open']({ file: register(join(folder, 'letter.adem')) }, context)).toMatchObject({
      ok: false,
      problem: { code: 'store-not-ours' },
    });
    expect(await storeServices['store.open']({ file: register(join(folder, 'gone.adem')) }, context)).toMatchObject({
      ok: false,
      problem: { code: 'store-missing' },
    });
    expect((await opened(state(context))).value.store?.name).toBe('A');
  });

  test('a handle that nobody gave is unknown', async () => {
    const { context } = testContext();
    const file = { id: 'x', name: 'x.adem' };
    expect(await storeServices['store.open']({ file }, context)).toMatchObject({ ok: false, problem: { code: 'handle-unknown' } });
    expect(await storeServices['store.create']({ name: 'x', target: file }, context)).toMatchObject({
      ok: false,
      problem: { code: 'handle-unknown' },
    });
  });

  test('closing leaves none open, and then nothing can be asked', async () => {
    const { context } = testContext();
    await create('A', context);
    expect(storeServices['store.close']({}, context)).toEqual(done(null));
    expect(historyServices['history.list']({}, context)).toMatchObject({ ok: false, problem: { code: 'no-store-open' } });
    expect(historyServices['history.undo']({}, context)).toMatchObject({ ok: false, problem: { code: 'no-store-open' } });
  });
});

describe('names of store files', () => {
  test.each([
    ['Begroting 2027', 'Begroting 2027.adem'],
    ['a/b\\c:d', 'a-b-c-d.adem'],
    ['../../etc', '-..-etc.adem'],
    ['...', 'opslag.adem'],
    ['CON', 'opslag CON.adem'],
    ['Gemeente Súdwest', 'Gemeente Súdwest.adem'],
  ])('%s becomes %s', (name, file) => {
    expect(storeFileName(name)).toBe(file);
  });

  test('a long name stays a name that every file system takes', () => {
    expect(Buffer.byteLength(storeFileName('é'.repeat(120)))).toBeLessThan(255);
  });
});

describe('areas by name', () => {
  test.each(['heerlen-noord', 'Heerlen-Noord', 'HEERLEN NOORD'])('%s is found, with and without a store', async (name) => {
    const { context } = testContext();
    expect(await areaServices['areas.find']({ names: [name] }, context)).toMatchObject({ ok: true, value: [{ id: 'heerlen-noord' }] });
    await create('A', context);
    expect(await areaServices['areas.find']({ names: [name] }, context)).toMatchObject({ ok: true, value: [{ id: 'heerlen-noord' }] });
  });

  test('a name that is not there is told with the one that looks most like it', async () => {
    const { context } = testContext();
    expect(await areaServices['areas.find']({ names: ['Heerlen-Nord'] }, context)).toMatchObject({
      ok: false,
      problem: { code: 'area-not-in-store', params: { seen: 'Heerlen-Nord', nearest: 'Heerlen-Noord' } },
    });
    expect(await areaServices['areas.find']({ names: ['Parijs'] }, context)).toMatchObject({
      ok: false,
      problem: { params: { nearest: '' } },
    });
  });
});

/** The value of a call that must go well. */
async function opened<Value>(outcome: { ok: true; value: Value } | { ok: false } | Promise<{ ok: true; value: Value } | { ok: false }>) {
  const found = await outcome;
  if (!found.ok) throw new Error(JSON.stringify(found));
  return found;
}
