import { expect, test } from 'vitest';
import type { Store } from '#electron/store/store.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';
import { good, heerlen, maker, scheme } from '#test/store/support/new-store.ts';
import { installation } from './support/installation.ts';

const rows = maker();
const ofScheme = (id: string) => rows.stream({ areaId: heerlen, schemeId: id as SchemeId, amounts: { 2026: 100 as Cents } });
const namesIn = ({ store }: { readonly store: Store }) => Object.fromEntries(store.rows().schemes.map(({ id, name }) => [id, name]));

/** Anna has a scheme that Bram has too, and calls it as one that Bram made. */
async function renamedToOther() {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  anna.edit((writer) => writer.putScheme(scheme('regio-deal', { name: 'Regio Deal' })));
  good(await bram.merge(await anna.send()));
  anna.edit((writer) => writer.putScheme(scheme('regio-deal', { name: 'Regiodeal', earmarked: true })));
  bram.edit((writer) => {
    writer.putScheme(scheme('regiodeal', { name: 'regiodeal ' }));
    writer.putStream(ofScheme('regiodeal'));
  });
  return { anna, bram, path: await anna.send() };
}

test('a row that is renamed to the name of another is asked about, and nothing of it is taken until somebody decides', async () => {
  const { bram, path } = await renamedToOther();
  const { rows: shown, counts } = good(await bram.preview(path));
  expect(counts).toMatchObject({ conflict: 1, changed: 0 });
  expect(shown[0]).toMatchObject({ key: 'scheme regio-deal', state: 'conflict' });
  expect(shown[0]?.fields.find(({ field }) => field === 'name')).toMatchObject({
    isConflict: true,
    store: { text: 'regiodeal : zo heet hier al een andere rij', who: 'Bram' },
    file: { text: 'Regiodeal', who: 'Anna' },
  });
  const report = good(await bram.merge(path));
  expect(report).toMatchObject({ changeSet: null, open: [{ key: 'scheme regio-deal' }] });
});

test.each([
  ['keep', { 'regio-deal': 'Regio Deal', regiodeal: 'regiodeal ' }],
  ['newer', { 'regio-deal': 'Regiodeal', regiodeal: 'Regiodeal (2)' }],
] as const)('with %s one of the two keeps the name, on both sides, and nobody is asked again', async (side, names) => {
  const { anna, bram, path } = await renamedToOther();
  good(await bram.merge(path, side));
  expect(namesIn(bram)).toEqual(names);
  expect(bram.store.rows().schemes.find(({ id }) => id === 'regio-deal')?.earmarked).toBe(true);
  expect(good(await bram.merge(path)).changeSet).toBeNull();
  expect(good(await anna.merge(await bram.send())).counts.conflict).toBe(0);
  expect(namesIn(anna)).toEqual(names);
  expect(good(await bram.merge(await anna.send())).changeSet).toBeNull();
});

test('a new row of a name that is taken comes with a number, or gives the other one; what points at it stays', async () => {
  for (const side of ['ask', 'newer'] as const) {
    const [anna, bram] = [installation('Anna'), installation('Bram')];
    anna.edit((writer) => {
      writer.putScheme(scheme('a', { name: 'Fonds' }));
      writer.putStream(ofScheme('a'));
      writer.putArea({ ...anna.store.rows().areas[0], id: 'x' as AreaId, name: 'Delft-West' } as never);
    });
    bram.edit((writer) => {
      writer.putScheme(scheme('b', { name: 'fonds' }));
      writer.putScheme(scheme('c', { name: 'Fonds (2)' }));
    });
    const path = await anna.send();
    expect(good(await bram.preview(path)).rows.slice(0, 2)).toMatchObject([
      { table: 'area', state: 'conflict', fields: [{ field: 'name', isConflict: true }] },
      { table: 'scheme', state: 'conflict', fields: [{ field: 'name', isConflict: true }] },
    ]);
    good(await bram.merge(path, side));
    const named = side === 'ask' ? { a: 'Fonds (3)', b: 'fonds' } : { a: 'Fonds', b: 'Fonds (3)' };
    expect(namesIn(bram)).toEqual({ ...named, c: 'Fonds (2)' });
    const areas = Object.fromEntries(bram.store.rows().areas.map(({ id, name }) => [id, name]));
    expect(areas).toMatchObject(side === 'ask' ? { x: 'Delft-West (2)' } : { x: 'Delft-West', 'delft-west': 'Delft-West (2)' });
    expect(bram.store.rows().streams).toMatchObject([{ schemeId: 'a' }]);
    expect(good(await bram.merge(path)).changeSet).toBeNull();
    expect(bram.store.check().damage).toEqual([]);
  }
});

test('scenarios of one name stay two, each to be meant by its own', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  const save = (id: string, name: string, who: string) => ({ id, name, author: who, note: null, changes: [] });
  anna.edit((writer) => writer.putScenario(save('a', 'Verlengen', 'Anna')));
  bram.edit((writer) => writer.putScenario(save('b', 'verlengen', 'Bram')));
  good(await bram.merge(await anna.send()));
  expect(bram.store.scenarios().map(({ id, name }) => [id, name])).toEqual([
    ['a', 'Verlengen (2)'],
    ['b', 'verlengen'],
  ]);
  good(await anna.merge(await bram.send()));
  expect(anna.store.scenarios()).toEqual(bram.store.scenarios());
});

test('a row that waits for another answer is not given another name', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  anna.edit((writer) => writer.putScheme(scheme('b', { name: 'Fonds', funder: 'X' })));
  good(await bram.merge(await anna.send()));
  anna.edit((writer) => {
    writer.putScheme(scheme('b', { name: 'Anders', funder: 'Y' }));
    writer.putScheme(scheme('a', { name: 'Fonds' }));
  });
  bram.edit((writer) => writer.putScheme(scheme('b', { name: 'Fonds', funder: 'Z' })));
  good(await bram.merge(await anna.send(), 'ask', { 'scheme a': 'file' }));
  expect(namesIn(bram)).toEqual({ a: 'Fonds (2)', b: 'Fonds' });
});
