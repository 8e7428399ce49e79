import fc from 'fast-check';
import { expect, test } from 'vitest';
import { planFor } from '#electron/services/import/commit.ts';
import { rowsAfter } from '#electron/services/import/plan.ts';
import { cents } from '#shared/domain/money.ts';
import { at, newStore } from '#test/store/support/new-store.ts';
import { readingOf } from './support/reading-of.ts';
import { day, take, today, whole } from './support/taking-in.ts';

test('the same file twice changes nothing the second time, whatever is in it', () => {
  const cell = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
  const empty = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
  const row = fc.record(
    {
      scheme: fc.constantFrom('A', 'a ', 'B', 'C', 'Á'),
      follows: cell(empty(fc.constantFrom('A', 'B', 'D'))),
      funder: cell(empty(fc.constantFrom('Gemeente Heerlen', 'Rijk'))),
      earmarked: cell(empty(fc.boolean())),
      reference: cell(empty(fc.constantFrom('1', '2'))),
      certainty: cell(empty(fc.constantFrom('granted' as const, 'budgeted' as const))),
      start: cell(empty(fc.constantFrom(day(2025), day(2026)))),
      matches: cell(empty(fc.constantFrom('A', 'E'))),
      years: fc.constantFrom({}, { 2026: cents(1) }, { 2026: 'unknown' as const, 2027: null }),
    },
    { requiredKeys: ['scheme', 'years'] },
  );
  const clean = (rows: readonly Record<string, unknown>[]) =>
    rows.map((given) => Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)));
  const commitment = fc.record({
    description: fc.constantFrom('X', 'Y'),
    fundedBy: empty(fc.constantFrom('A', 'F')),
    years: fc.constantFrom({}, { 2026: cents(1) }),
  });
  fc.assert(
    fc.property(
      fc.array(row, { maxLength: 8 }),
      fc.array(commitment, { maxLength: 4 }),
      fc.constantFrom('ask' as const, 'newer' as const, 'keep' as const),
      (streams, commitments, onConflict) => {
        const store = newStore();
        const reading = readingOf({ streams: clean(streams) as never, commitments });
        const expected = rowsAfter(store.rows(), planFor(store, reading, whole({ onConflict }), { today, at }));
        const first = take(store, reading, { onConflict });
        expect(store.rows()).toEqual(expected);
        const second = take(store, reading, { onConflict });
        expect(second).toMatchObject({
          changeSet: null,
          new: 0,
          changed: 0,
          absent: 0,
          rejected: first.rejected,
          unchanged: first.new + first.changed + first.unchanged,
        });
      },
    ),
    { numRuns: 80 },
  );
}, 60_000);
