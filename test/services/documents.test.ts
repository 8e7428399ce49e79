import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { documentServices } from '#electron/services/documents.ts';
import { commitReading, planFor, type TakingIn } from '#electron/services/import/commit.ts';
import { previewOf } from '#electron/services/import/preview.ts';
import { importServices } from '#electron/services/imports.ts';
import type { Store } from '#electron/store/store.ts';
import { type CivilDate, civilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import { at, edit, good, newStore } from '#test/store/support/new-store.ts';
import { readingOf } from './support/reading-of.ts';
import { testContext } from './test-context.ts';

const today = civilDate(2026, 11, 24);
const [earlier, later] = [civilDate(2025, 7, 3), civilDate(2026, 7, 2)];
const language = 'nl' as const;

/** A document that says what the Regio Deal gives in 2027. */
function document(file: string, decidedOn: CivilDate | null, amount: number, more: Readonly<Record<number, number>> = {}) {
  const years = Object.fromEntries(Object.entries({ ...more, 2027: amount }).map(([year, value]) => [year, cents(value)]));
  return readingOf({ file, decidedOn, shape: file, streams: [{ scheme: 'Regio Deal', reference: 'K-1', years }] });
}

const choices = (more: Partial<TakingIn> = {}): TakingIn => ({ onConflict: 'ask', strict: false, ...more });
const take = (store: Store, reading: ReturnType<typeof document>, more: Partial<TakingIn> = {}) =>
  good(commitReading(store, reading, choices(more), { who: 'Anna', at, today }));
const amountOf = (store: Store) => store.rows().streams[0]?.amounts[2027];
async function shown(store: Store) {
  const { context } = testContext();
  context.switchStore(store);
  const view = good(await documentServices['documents.view']({}, context));
  return {
    context,
    view,
    said: view.rows.flatMap(({ documents }) =>
      documents.map(({ file, decidedOn, counts, amounts }) => [file, decidedOn, counts, amounts[2027]]),
    ),
  };
}

test('of two decisions the newest counts, in whatever order they come, and both stay visible with their days', async () => {
  for (const order of ['old first', 'new first']) {
    const store = newStore();
    const two = [document('Begroting 2026.xlsx', earlier, 100), document('Begroting 2027.xlsx', later, 80)];
    for (const one of order === 'old first' ? two : two.toReversed()) take(store, one);
    expect([order, amountOf(store)]).toEqual([order, 80]);
    const { said, view } = await shown(store);
    expect(said).toEqual([
      ['Begroting 2027.xlsx', later, true, 80],
      ['Begroting 2026.xlsx', earlier, false, 100],
    ]);
    expect(view.rows[0]).toMatchObject({ label: 'Heerlen-Noord, Regio Deal K-1', about: [2027] });
  }
});

test('a file without a decision does not set a decision aside: it is told with both days, and a person may let it count', () => {
  const store = newStore();
  take(store, document('Begroting.xlsx', earlier, 100));
  const letter = document('Opgave kwartaal 3.xlsx', null, 60, { 2029: 5 });
  const preview = previewOf(store, letter, choices() as never, { today, at });
  expect(preview.report).toMatchObject({ changed: 1, contradicted: 1 });
  const conflict = {
    counts: 'store',
    store: { file: 'Begroting.xlsx', decidedOn: earlier },
    file: { file: 'Opgave kwartaal 3.xlsx', decidedOn: null },
  };
  expect(preview.changes).toMatchObject([
    { change: 'changed', conflict, fields: { 'yearAmount:2027': ['100', '60'], 'yearAmount:2029': [null, '5'] } },
  ]);
  expect(preview.report.issues.map(({ problem: { code } }) => code)).toEqual(['documents-differ']);

  // A year that the decision does not name contradicts nothing.
  take(store, letter);
  expect(store.rows().streams[0]?.amounts).toEqual({ 2027: 100, 2029: 5 });
  // The same again changes nothing more, and is still told.
  expect(take(store, letter)).toMatchObject({ changeSet: null, changed: 0, unchanged: 1, contradicted: 1 });

  const id = store.rows().streams[0]?.id ?? '';
  expect(take(store, letter, { decisions: { [id]: 'newer' } })).toMatchObject({ changed: 1, contradicted: 1 });
  expect(amountOf(store)).toBe(60);
});

test('a decision counts more than the file that was there before; the older amount is kept with the name of its file', async () => {
  const store = newStore();
  take(store, document('Opgave.xlsx', null, 60));
  const budget = document('Begroting.xlsx', earlier, 100);
  expect(take(store, budget)).toMatchObject({ changed: 1, contradicted: 1 });
  const { said } = await shown(store);
  expect(said).toEqual([
    ['Begroting.xlsx', earlier, true, 100],
    ['Opgave.xlsx', null, false, 60],
  ]);
  good(store.undo('Anna', at));
  expect(amountOf(store)).toBe(60);
  expect(store.documentAmounts()).toEqual([]);
  const id = store.rows().streams[0]?.id ?? '';
  take(store, budget, { decisions: { [id]: 'keep' } });
  expect(amountOf(store)).toBe(60);
  expect((await shown(store)).said).toEqual([
    ['Begroting.xlsx', earlier, false, 100],
    ['Opgave.xlsx', null, true, 60],
  ]);
  expect(store.check().damage).toEqual([]);
});

test('files without any decision are what they were: the newest counts, nothing is kept beside', () => {
  const store = newStore();
  take(store, document('Opgave 1.xlsx', null, 60));
  expect(take(store, document('Opgave 2.xlsx', null, 70))).not.toHaveProperty('contradicted');
  expect(amountOf(store)).toBe(70);
  expect(store.documentAmounts()).toEqual([]);
});

test('a person lets another document count as a step that can be taken back, and the next file does not undo it unasked', async () => {
  const store = newStore();
  take(store, document('Begroting 2026.xlsx', earlier, 100));
  take(store, document('Begroting 2027.xlsx', later, 80));
  const { context, view } = await shown(store);
  const older = view.rows[0]?.documents[1]?.id ?? '';
  good(await documentServices['documents.choose']({ id: older, language }, context));
  expect(amountOf(store)).toBe(100);
  expect(store.history(1)[0]?.what).toBe('Bedragen van Heerlen-Noord, Regio Deal K-1 volgens Begroting 2026.xlsx');
  expect((await shown(store)).said.map(([file, , counts]) => [file, counts])).toEqual([
    ['Begroting 2027.xlsx', false],
    ['Begroting 2026.xlsx', true],
  ]);
  expect(planFor(store, document('Bijstelling.xlsx', civilDate(2026, 11, 5), 70), choices(), { today, at }).counts).toMatchObject({
    doubtful: 1,
  });
  good(store.undo('Anna', at));
  expect(amountOf(store)).toBe(80);
  expect((await shown(store)).said[0]).toEqual(['Begroting 2027.xlsx', later, true, 80]);
});

test('a row that agrees is a row of the newest decision, and a row that is gone has no conflict', async () => {
  const store = newStore();
  take(store, document('Begroting 2026.xlsx', earlier, 100));
  expect(take(store, document('Begroting 2027.xlsx', later, 100))).toMatchObject({ unchanged: 1, changed: 0 });
  take(store, document('Tussentijds.xlsx', civilDate(2026, 1, 8), 90));
  expect(amountOf(store)).toBe(100);
  expect((await shown(store)).said.map(([file]) => file)).toEqual(['Begroting 2027.xlsx', 'Tussentijds.xlsx', 'Begroting 2026.xlsx']);
  edit(store, (writer) => writer.remove('stream', store.rows().streams[0]?.id ?? ''));
  expect((await shown(store)).view.count).toBe(0);
});

test('the day stands in the file, or a person says it; what a person says wins', async () => {
  const { context, folder, register } = testContext();
  context.switchStore(newStore());
  const give = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return register(join(folder, name));
  };
  const table = (amount: number) => `Gebied;Regeling;Kenmerk;2027\nDelft-West;Regio Deal;K-1;${amount}\n`;
  const first = give('Begroting 2026.csv', `Begroting 2026, vastgesteld door de raad op 3 juli 2025;;;\n\n${table(100)}`);
  const preview = good(await importServices['import.preview']({ file: first, onConflict: 'ask', strict: false }, context));
  expect(preview.inspection.decided).toMatchObject({ on: earlier, place: { row: 1, column: 'A' } });
  good(await importServices['import.commit']({ file: first, onConflict: 'ask', strict: false }, context));
  const second = give('Opgave.csv', table(60));
  const told = { file: second, onConflict: 'ask', strict: false, decidedOn: later } as const;
  expect(good(await importServices['import.commit'](told, context))).toMatchObject({ changed: 1, contradicted: 1 });
  expect(amountOf(good(context.store()))).toBe(6000);
});
