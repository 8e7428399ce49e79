import { expect, test } from 'vitest';
import { commitReading } from '#electron/services/import/commit.ts';
import { type CivilDate, civilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import { good } from '#test/support/good.ts';
import { installation } from './support/installation.ts';
import { readingOf } from './support/reading-of.ts';

type Installation = ReturnType<typeof installation>;
const [first, second, third] = [civilDate(2025, 7, 3), civilDate(2026, 7, 2), civilDate(2026, 11, 5)];
let minute = 0;

/** A document that says what the Regio Deal gives in 2027 comes in. */
function take({ store }: Installation, file: string, decidedOn: CivilDate | null, amount: number): void {
  const streams = [{ scheme: 'Regio Deal', reference: 'K-1', years: { 2027: cents(amount) } }];
  minute += 1;
  const by = { who: 'Anna', at: `2026-11-24T10:${String(minute).padStart(2, '0')}:00.000Z`, today: civilDate(2026, 11, 24) };
  good(commitReading(store, readingOf({ file, decidedOn, shape: file, streams }), { onConflict: 'ask', strict: false }, by));
}
const amountIn = ({ store }: Installation) => store.rows().streams[0]?.amounts[2027];
const countedIn = ({ store }: Installation) => store.documentAmounts().flatMap(({ file, counts }) => (counts ? [file] : []));

test('what documents say goes along: a decision that a colleague has is not set aside here by a file that is none', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  take(anna, 'Begroting.xlsx', first, 100);
  good(await bram.merge(await anna.send()));
  expect(bram.store.documentAmounts()).toEqual(anna.store.documentAmounts());
  take(bram, 'Opgave.xlsx', null, 60);
  expect([amountIn(bram), countedIn(bram)]).toEqual([100, ['Begroting.xlsx']]);
  take(bram, 'Begroting 2027.xlsx', second, 80);
  good(await anna.merge(await bram.send()));
  expect([amountIn(anna), countedIn(anna)]).toEqual([80, ['Begroting 2027.xlsx']]);
  expect(anna.store.documentAmounts()).toEqual(bram.store.documentAmounts());
  expect(good(await bram.merge(await anna.send())).changeSet).toBeNull();
  expect(anna.store.check().damage).toEqual([]);
});

test.each([
  ['keep', 70, 'Raad.xlsx'],
  ['newer', 60, 'Wijziging.xlsx'],
] as const)('where both took in another decision the choice of the amount (%s) says which document counts', async (side, amount, file) => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  take(anna, 'Begroting.xlsx', first, 100);
  good(await bram.merge(await anna.send()));
  take(anna, 'Raad.xlsx', second, 70);
  take(bram, 'Wijziging.xlsx', third, 60);
  const path = await bram.send();
  expect(good(await anna.preview(path)).counts.conflict).toBe(1);
  // Undecided: the amount stays, and so does what it rests on.
  good(await anna.merge(path));
  expect([amountIn(anna), countedIn(anna)]).toEqual([70, ['Raad.xlsx']]);
  good(await anna.merge(path, side));
  expect([amountIn(anna), countedIn(anna)]).toEqual([amount, [file]]);
  expect(good(await anna.merge(path)).changeSet).toBeNull();
  expect(good(await bram.merge(await anna.send())).counts.conflict).toBe(0);
  expect([amountIn(bram), countedIn(bram)]).toEqual([amount, [file]]);
});

test('a row that a person gave another amount keeps the document that it had', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  take(anna, 'Begroting.xlsx', first, 100);
  good(await bram.merge(await anna.send()));
  const [stream] = anna.store.rows().streams;
  if (stream === undefined) throw new Error('There is a stream');
  anna.edit((writer) => writer.putStream({ ...stream, amounts: { 2027: cents(95) } }));
  bram.edit((writer) => writer.putStream({ ...stream, note: 'gebeld' }));
  good(await anna.merge(await bram.send()));
  expect([amountIn(anna), anna.store.rows().streams[0]?.note, countedIn(anna)]).toEqual([95, 'gebeld', ['Begroting.xlsx']]);
});

test('with some areas only the documents of their rows go along', async () => {
  const [anna, bram] = [installation('Anna'), installation('Bram')];
  take(anna, 'Begroting.xlsx', first, 100);
  good(await bram.merge(await anna.send('deel.adempak', ['delft-west'])));
  expect(bram.store.documentAmounts()).toEqual([]);
});
