import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exchangeServices } from '#electron/services/exchanges.ts';
import { rowStory } from '#electron/services/rows/row-story.ts';
import type { Store, StoreWriter } from '#electron/store/store.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { DecisionMoment } from '#shared/domain/decision-calendar.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { SchemeId } from '#shared/domain/records.ts';
import { codeOf, good, heerlen, maker, scheme } from '#test/store/support/new-store.ts';
import { installation } from './support/installation.ts';

const rows = maker();
const stream = rows.stream({
  areaId: heerlen,
  schemeId: 's' as SchemeId,
  note: 'eerst',
  end: '2028-12-31' as CivilDate,
  amounts: { 2026: 100 as Cents, 2027: null },
});
const commitment = rows.commitment({
  areaId: heerlen,
  description: 'Conciërges',
  fundedBy: 's' as SchemeId,
  amounts: { 2026: 90 as Cents },
});

function fill(writer: StoreWriter): void {
  writer.putScheme(scheme('s', { name: 'Regio Deal' }));
  writer.putStream(stream);
  writer.putCommitment(commitment);
}

function momentOf(store: Store): DecisionMoment {
  const [moment] = store.thresholds().moments;
  if (moment === undefined) throw new Error('A new store has moments');
  return moment;
}

const rowsOf = ({ store }: { readonly store: Store }) => store.rows();

test('a file brings rows, settings and moments to another installation; a second time nothing changes, and back and forth nothing differs', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  anna.edit(fill);
  anna.edit((writer) => {
    writer.putSetting('smallestLoss', 123_400);
    writer.putMoment({ ...momentOf(anna.store), id: 'eigen', name: 'Eigen moment' });
  });
  const first = await anna.send();
  expect(good(await bram.preview(first))).toMatchObject({ counts: { new: 5, changed: 0, removed: 0, conflict: 0 } });
  const report = good(await bram.merge(first));
  expect(report).toMatchObject({ changeSet: 2, counts: { new: 5 }, open: [] });
  expect(rowsOf(bram)).toEqual(rowsOf(anna));
  expect(bram.store.thresholds()).toEqual(anna.store.thresholds());
  expect(bram.store.check().damage).toEqual([]);

  expect(good(await bram.merge(first))).toMatchObject({ changeSet: null, counts: { new: 0, changed: 0, removed: 0, conflict: 0 } });
  const back = await bram.send();
  expect(good(await anna.merge(back))).toMatchObject({ changeSet: null, counts: { new: 0, changed: 0, removed: 0, conflict: 0 } });
  expect(readFileSync(await anna.send('nogeens.adempak'))).toEqual(readFileSync(await anna.send('nogeens2.adempak')));
});

test('who decides on a scheme follows its funder: the side that changed the funder, or the two together', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  const national = scheme('s', { name: 'Regio Deal', funder: 'Ministerie van BZK', decidedBy: 'national', statedDecider: null });
  anna.edit((writer) => writer.putScheme(national));
  good(await bram.merge(await anna.send()));

  const provincial = { ...national, funder: 'Provincie Limburg', decidedBy: 'provincial' } as const;
  bram.edit((writer) => writer.putScheme(provincial));
  anna.edit((writer) => writer.putScheme({ ...national, earmarked: false }));
  good(await bram.merge(await anna.send()));
  expect(bram.store.rows().schemes).toEqual([{ ...provincial, earmarked: false }]);

  // Both change the funder, and the store is kept: its decider with it.
  good(await anna.merge(await bram.send()));
  anna.edit((writer) => writer.putScheme({ ...provincial, earmarked: false, funder: 'Gemeente Heerlen', decidedBy: 'municipal' }));
  bram.edit((writer) => writer.putScheme({ ...provincial, earmarked: false, funder: 'Ministerie van VWS', decidedBy: 'national' }));
  good(await bram.merge(await anna.send(), 'keep'));
  expect(bram.store.rows().schemes).toMatchObject([{ funder: 'Ministerie van VWS', decidedBy: 'national' }]);
  good(await anna.merge(await bram.send(), 'newer'));
  expect(anna.store.rows().schemes).toEqual(bram.store.rows().schemes);
});

test('a document goes with its row, on whichever side the row was taken away', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  anna.edit(fill);
  good(await bram.merge(await anna.send()));
  const document = {
    ...{
      id: 'e1',
      tableName: 'commitment',
      rowId: commitment.id,
      kind: 'address',
      name: 'besluit',
      address: 'https://voorbeeld.nl/besluit',
    },
    ...{ sha256: null, bytes: null, page: null },
  } as const;
  bram.edit((writer) => writer.putEvidence(document as never, null));
  anna.edit((writer) => writer.remove('commitment', commitment.id));
  const withDocument = await bram.send();
  good(await anna.merge(withDocument));
  expect(anna.store.evidence()).toEqual([]);
  good(await bram.merge(await anna.send()));
  expect(bram.store.rows().commitments).toEqual([]);
  expect(bram.store.evidence()).toEqual([]);
  for (const { store } of [anna, bram]) expect(store.check().damage).toEqual([]);
});

test('what one side changed is taken, also when the other changed another field; what both changed is a conflict that is asked', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  anna.edit(fill);
  good(await bram.merge(await anna.send()));

  anna.edit((writer) => writer.putStream({ ...stream, note: 'van Anna' }));
  bram.edit((writer) => writer.putStream({ ...stream, amounts: { 2026: 150 as Cents, 2027: null } }));
  const changed = good(await bram.preview(await anna.send()));
  expect(changed.counts).toMatchObject({ changed: 1, conflict: 0 });
  expect(changed.rows[0]).toMatchObject({
    label: 'Heerlen-Noord, Regio Deal',
    state: 'changed',
    who: 'Anna',
    fields: [
      { name: 'Toelichting', store: { text: 'eerst' }, file: { text: 'van Anna', who: 'Anna' }, isConflict: false },
      { name: '2026', store: { text: '€\u00a01,50', who: 'Bram' }, file: { text: '€\u00a01' }, isConflict: false },
    ],
  });
  good(await bram.merge(await anna.send()));
  expect(bram.store.rows().streams).toEqual([{ ...stream, note: 'van Anna', amounts: { 2026: 150, 2027: null } }]);
  // Anna gets what both made of it, and nothing is left to tell.
  expect(good(await anna.merge(await bram.send())).counts).toMatchObject({ changed: 1, conflict: 0 });
  expect(rowsOf(anna)).toEqual(rowsOf(bram));
  expect(good(await bram.merge(await anna.send()))).toMatchObject({ changeSet: null });

  const now = anna.store.rows().streams[0] ?? stream;
  anna.edit((writer) => writer.putStream({ ...now, note: 'Anna nog eens' }));
  bram.edit((writer) => writer.putStream({ ...now, note: 'Bram ook', owner: 'Bram' }));
  const file = await anna.send();
  const asked = good(await bram.merge(file));
  expect(asked).toMatchObject({ changeSet: null, counts: { conflict: 1 } });
  expect(asked.open[0]?.fields).toContainEqual({
    field: 'note',
    name: 'Toelichting',
    store: { text: 'Bram ook', who: 'Bram', at: expect.any(String) },
    file: { text: 'Anna nog eens', who: 'Anna', at: expect.any(String) },
    isConflict: true,
  });
  // Kept: the next time there is nothing to ask, and Anna gets what Bram chose.
  expect(good(await bram.merge(file, 'ask', { [asked.open[0]?.key ?? '']: 'store' })).open).toEqual([]);
  expect(good(await bram.merge(file))).toMatchObject({ changeSet: null, counts: { conflict: 0 } });
  expect(good(await anna.merge(await bram.send())).counts).toMatchObject({ changed: 1, conflict: 0 });
  expect(anna.store.rows().streams[0]).toMatchObject({ note: 'Bram ook', owner: 'Bram' });
  expect(rowsOf(anna)).toEqual(rowsOf(bram));

  anna.edit((writer) => writer.putStream({ ...now, note: 'derde' }));
  bram.edit((writer) => writer.putStream({ ...now, note: 'vierde' }));
  good(await bram.merge(await anna.send(), 'newer'));
  expect(bram.store.rows().streams[0]?.note).toBe('derde');
  expect(anna.store.check().damage).toEqual([]);
  expect(bram.store.check().damage).toEqual([]);
});

test('a choice for all holds for every conflict but those of which it is said that they wait', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  anna.edit(fill);
  good(await bram.merge(await anna.send()));
  bram.edit((writer) => {
    writer.putStream({ ...stream, note: 'van Bram' });
    writer.putCommitment({ ...commitment, note: 'van Bram' });
  });
  anna.edit((writer) => {
    writer.putStream({ ...stream, note: 'van Anna' });
    writer.putCommitment({ ...commitment, note: 'van Anna' });
  });
  const merged = good(await anna.merge(await bram.send(), 'newer', { [`commitment ${commitment.id}`]: null }));
  expect(merged.open.map(({ key }) => key)).toEqual([`commitment ${commitment.id}`]);
  expect(rowsOf(anna).streams[0]?.note).toBe('van Bram');
  expect(rowsOf(anna).commitments[0]?.note).toBe('van Anna');
});

test('a merge is one step that can be taken back, done again, and done anew from the file', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  anna.edit(fill);
  const file = await anna.send();
  const before = rowsOf(bram);
  const merged = good(await bram.merge(file));
  good(bram.store.undo('Bram', '2026-11-25T09:00:00Z'));
  expect(rowsOf(bram)).toEqual(before);
  expect(good(await bram.merge(file)).counts).toMatchObject({ new: 3 });
  expect(rowsOf(bram)).toEqual(rowsOf(anna));
  good(bram.store.undo('Bram', '2026-11-25T10:00:00Z'));
  good(bram.store.undo('Bram', '2026-11-25T11:00:00Z', (merged.changeSet ?? 0) + 1));
  expect(rowsOf(bram)).toEqual(rowsOf(anna));
  expect(good(await bram.merge(file))).toMatchObject({ changeSet: null });
  anna.edit((writer) => writer.putStream({ ...stream, note: 'later' }));
  expect(good(await bram.merge(await anna.send())).counts).toMatchObject({ changed: 1, conflict: 0 });
  expect(bram.store.check().damage).toEqual([]);
});

test('removed rows are removed elsewhere too; a row that the other changed meanwhile is asked about; a scheme in use stays', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  anna.edit(fill);
  good(await bram.merge(await anna.send()));
  anna.edit((writer) => {
    writer.remove('commitment', commitment.id);
    writer.remove('stream', stream.id);
    writer.remove('scheme', 's');
  });
  bram.edit((writer) => writer.putStream({ ...stream, note: 'nog nodig' }));
  const file = await anna.send();
  const preview = good(await bram.preview(file));
  expect(preview.rows.map(({ state, table }) => [table, state])).toEqual([
    ['stream', 'conflict'],
    ['commitment', 'removed'],
  ]);
  expect(good(await bram.merge(file, 'keep')).counts).toMatchObject({ removed: 1, conflict: 1 });
  expect(bram.store.rows()).toMatchObject({ commitments: [], streams: [{ note: 'nog nodig' }], schemes: [{ id: 's' }] });
  expect(good(await bram.merge(file))).toMatchObject({ changeSet: null });
  expect(good(await anna.merge(await bram.send())).counts).toMatchObject({ conflict: 0 });
  expect(rowsOf(anna)).toEqual(rowsOf(bram));

  // A scheme that one took away, and for which the other made a row meanwhile, comes back with that row.
  anna.edit((writer) => {
    writer.remove('stream', stream.id);
    writer.remove('scheme', 's');
  });
  const [carla] = [installation('Carla')];
  good(await carla.merge(await bram.send()));
  carla.edit((writer) => writer.putStream(rows.stream({ areaId: heerlen, schemeId: 's' as SchemeId, reference: 'nieuw' })));
  good(await anna.merge(await carla.send()));
  expect(anna.store.rows()).toMatchObject({ schemes: [{ id: 's', name: 'Regio Deal' }], streams: [{ reference: 'nieuw' }] });
});

test('where a value came from survives: file, sheet, cell and person, with the kept bytes of the file; the next delivery knows', async () => {
  const [anna, bram, carla] = [installation('Anna'), installation('Bram'), installation('Carla')];
  const content = new TextEncoder().encode('bytes van een werkboek');
  const header = { kind: 'import', who: 'Anna', at: '2026-11-23T08:00:00.000Z', what: 'Begroting.xlsx' } as const;
  const sha256 = createHash('sha256').update(content).digest('hex');
  good(
    anna.store.write(header, (writer) => {
      writer.putScheme(scheme('s', { name: 'Regio Deal' }));
      writer.keepSource({
        ...{ file: 'Begroting.xlsx', sha256, content, shape: 'vorm', repaired: [], reading: null },
        tables: [{ sheet: 'Geldstromen', columns: { area: 'A', note: 'D', 'yearAmount:2026': 'E' } }],
      });
      writer.putStream(stream, { table: 0, row: 7 });
      return { ok: true, value: null };
    }),
  );
  anna.edit((writer) => writer.putStream({ ...stream, note: 'met de hand' }));
  good(await bram.merge(await anna.send()));
  good(await carla.merge(await bram.send()));
  for (const { store } of [bram, carla]) {
    expect(store.origin('stream', stream.id, 'yearAmount:2026')).toMatchObject({
      ...{ kind: 'cell', file: 'Begroting.xlsx', sheet: 'Geldstromen', row: 7, column: 'E', who: 'Anna', at: header.at },
    });
    expect(store.origin('stream', stream.id, 'note')).toMatchObject({ kind: 'person', who: 'Anna' });
    expect(store.origins('stream').get(stream.id)).toMatchObject({ kind: 'person', who: 'Anna' });
    expect(store.changedByHand('stream').get(stream.id)).toEqual(new Set(['note']));
    expect(store.deliveredBefore('stream', 'vorm', [heerlen])).toEqual(new Set([stream.id]));
    const [source] = store.sources();
    expect(source).toMatchObject({ file: 'Begroting.xlsx', who: 'Anna', at: header.at, kept: true });
    expect(store.sourceBytes(source?.id ?? 0)).toEqual(Buffer.from(content));
    expect(store.check().damage).toEqual([]);
    // The row's own history is that of Anna.
    expect(rowStory(store, 'stream', stream.id)).toMatchObject([
      { act: 'changed', who: 'Anna', brought: true, origin: { kind: 'person' }, fields: { note: { before: 'eerst', now: 'met de hand' } } },
      { act: 'added', who: 'Anna', brought: true, at: header.at, origin: { kind: 'cell', file: 'Begroting.xlsx', row: 7 } },
    ]);
  }
  expect(good(await anna.merge(await carla.send()))).toMatchObject({ changeSet: null });
  expect(anna.store.sources()).toHaveLength(1);
});

test('one area goes without the others; unknown areas, invented figures and files that are not ours are refused and change nothing', async () => {
  const [anna, bram, voorbeeld] = [installation('Anna'), installation('Bram'), installation('Vera', 'sample')];
  anna.edit(fill);
  const other = rows.stream({ areaId: anna.store.rows().areas[0]?.id as never, schemeId: 't' as SchemeId });
  anna.edit((writer) => {
    writer.putScheme(scheme('t'));
    writer.putStream(other);
  });
  const one = await anna.send('een.adempak', [heerlen]);
  good(await bram.merge(one));
  expect(bram.store.rows().streams.map(({ id }) => id)).toEqual([stream.id]);
  expect(bram.store.rows().schemes.map(({ id }) => id)).toEqual(['s']);
  const unknown = { target: anna.handle('x.adempak'), areas: ['nergens' as never] as never };
  expect(codeOf(await exchangeServices['export.exchange'](unknown, anna.context))).toBe('area-not-in-store');
  expect(codeOf(await exchangeServices['export.exchange']({ target: anna.handle('x.zip') }, anna.context))).toBe('target-wrong-kind');
  expect(codeOf(await voorbeeld.merge(one))).toBe('exchange-other-kind');
  expect(codeOf(await bram.merge(await voorbeeld.send()))).toBe('exchange-other-kind');
  const text = join(bram.folder, 'tekst.adempak');
  writeFileSync(text, 'geen zip');
  expect(codeOf(await bram.merge(text))).toBe('exchange-not-ours');
  expect(codeOf(await bram.merge(join(bram.folder, 'weg.adempak')))).toBe('file-missing');
  expect(bram.store.revision()).toBe(2);
});
