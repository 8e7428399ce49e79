import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createEngine } from '#electron/engine/engine.ts';
import { testFolder } from '#test/store/support/new-store.ts';

test('stores that were open are kept, wherever they lie; one that is gone is marked, and can be taken out', async () => {
  const home = testFolder();
  const elsewhere = join(home, 'Netwerkschijf');
  mkdirSync(elsewhere);
  const engine = createEngine({ door: 'window', home });
  const recent = async () => {
    const list = await engine.call('store.recent', {});
    return list.ok ? list.value : [];
  };
  expect(await recent()).toEqual([]);
  const path = join(elsewhere, 'Arnhem.adem');
  await engine.call('store.create', { name: 'Arnhem', target: engine.register(path) });
  await engine.call('store.create', { name: 'Hier' });
  await engine.call('store.sample', { kind: 'sample' });
  expect(await recent()).toMatchObject([
    { name: 'Hier', folder: null, isThere: true },
    { name: 'Arnhem', folder: 'Netwerkschijf', isThere: true },
  ]);

  const [, arnhem] = await recent();
  expect(await engine.call('store.open', { known: arnhem?.id ?? '' })).toMatchObject({
    ...{ ok: true, value: { id: arnhem?.id, name: 'Arnhem' } },
  });
  expect((await recent()).map(({ name }) => name)).toEqual(['Arnhem', 'Hier']);

  await engine.call('store.close', {});
  rmSync(path);
  expect(await recent()).toMatchObject([
    { name: 'Arnhem', isThere: false },
    { name: 'Hier', isThere: true },
  ]);
  expect(await engine.call('store.open', { known: arnhem?.id ?? '' })).toMatchObject({ ok: false, problem: { code: 'store-missing' } });
  await engine.call('store.forget', { id: arnhem?.id ?? '' });
  expect((await recent()).map(({ name }) => name)).toEqual(['Hier']);
  await engine.close();
});

test('a list that is damaged costs no more than the list; the program’s own folder still shows', async () => {
  const home = testFolder();
  const engine = createEngine({ door: 'window', home });
  await engine.call('store.create', { name: 'Hier' });
  await engine.close();
  writeFileSync(join(home, 'stores/recent.json'), '[{"path":3}');
  const again = createEngine({ door: 'window', home });
  expect(await again.call('store.recent', {})).toMatchObject({ ok: true, value: [{ id: 'own:Hier.adem', openedAt: null, isThere: true }] });
  await again.close();
});

test('the command line leaves the list as it is', async () => {
  const home = testFolder();
  const engine = createEngine({ door: 'command-line', home });
  await engine.call('store.create', { name: 'Hier' });
  expect(await engine.call('store.recent', {})).toMatchObject({ ok: true, value: [{ openedAt: null }] });
  await engine.close();
});
