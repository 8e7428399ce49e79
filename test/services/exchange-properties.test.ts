import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exchangeBytes } from '#electron/exporters/exchange/exchange-file.ts';
import { exchangeContent } from '#electron/importers/exchange/read-exchange.ts';
import { mergeInto } from '#electron/services/exchange/commit.ts';
import { exchangeOf } from '#electron/services/exchange/gather.ts';
import type { Decisions } from '#electron/services/exchange/planned-row.ts';
import { createStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import type { MergeSide } from '#shared/contracts/exchange.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { CommitmentId, SchemeId, StreamId } from '#shared/domain/records.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { bareCommitment, bareStream } from '#shared/ready-made/row-maker.ts';
import { good, heerlen, scheme, testFolder } from '#test/store/support/new-store.ts';

/** Few rows and few values, so that two installations meet in the same fields. */
const step = fc.oneof(
  { weight: 5, arbitrary: fc.record({ act: fc.constant('stream' as const), id: fc.nat(3), note: fc.nat(2), cents: fc.nat(2) }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('commitment' as const), id: fc.nat(2), note: fc.nat(2), cents: fc.nat(2) }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('remove' as const), id: fc.nat(3), note: fc.nat(2), cents: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('undo' as const), id: fc.nat(3), note: fc.nat(2), cents: fc.nat(2) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('setting' as const), id: fc.nat(3), note: fc.nat(2), cents: fc.nat(2) }) },
);
type Step = typeof step extends fc.Arbitrary<infer One> ? One : never;

let minute = 0;
/** Every moment is another one, as on a real clock. */
const tick = () => new Date(Date.UTC(2026, 0, 1) + 60_000 * minute++).toISOString();

function play(store: Store, who: string, steps: readonly Step[]): void {
  for (const { act, id, note, cents } of steps) {
    if (act === 'undo') {
      store.undo(who, tick());
      continue;
    }
    good(
      store.write({ kind: act === 'setting' ? 'settings' : 'edit', who, at: tick(), what: act }, (writer) => {
        if (!store.rows().schemes.some((row) => row.id === 's')) writer.putScheme(scheme('s'));
        const amounts = cents === 0 ? {} : { 2026: cents as Cents, ...(note === 1 ? { 2027: null } : {}) };
        const shared = { areaId: heerlen, note: note === 0 ? null : `notitie ${note}`, amounts };
        if (act === 'stream') writer.putStream({ ...bareStream, ...shared, id: `s${id}` as StreamId, schemeId: 's' as SchemeId });
        if (act === 'commitment')
          writer.putCommitment({ ...bareCommitment, ...shared, id: `c${id}` as CommitmentId, description: `belofte ${id}` });
        if (act === 'remove') writer.remove('stream', `s${id}`);
        if (act === 'setting') writer.putSetting('smallestLoss', cents);
        return { ok: true, value: null };
      }),
    );
  }
}

function merge(into: Store, from: Store, who: string, ofAll: MergeSide | null) {
  const bytes = exchangeBytes(exchangeOf(from, null));
  expect(exchangeBytes(exchangeOf(from, null))).toEqual(bytes);
  const decisions: Decisions = { ofRow: {}, ofAll };
  return good(mergeInto(into, good(exchangeContent(bytes, 'f.adempak')), decisions, { who, at: tick(), file: 'f.adempak' }));
}

const told = (store: Store) => JSON.stringify([store.rows(), store.thresholds()]);

test('random stores: a second merge changes nothing, back and forth gives no difference, each merge can be taken back', () => {
  let count = 0;
  const folder = testFolder();
  const made = (who: string) =>
    good(createStore(join(folder, `${who}-${count}.adem`), { kind: 'own', who, at: '2025-12-31T00:00:00.000Z', areas: areaRecords() }));
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.array(step, { maxLength: 6 }), fc.array(step, { maxLength: 6 }), fc.constantFrom('file', 'store')), {
        minLength: 1,
        maxLength: 3,
      }),
      (rounds) => {
        count += 1;
        const [anna, bram] = [made('Anna'), made('Bram')];
        try {
          for (const [hers, his, side] of rounds) {
            play(anna, 'Anna', hers);
            play(bram, 'Bram', his);
            const before = told(bram);
            const { changeSet } = merge(bram, anna, 'Bram', side as MergeSide);
            if (changeSet !== null) {
              good(bram.undo('Bram', tick(), changeSet));
              expect(told(bram)).toBe(before);
              merge(bram, anna, 'Bram', side as MergeSide);
            }
            expect(merge(bram, anna, 'Bram', null).changeSet).toBeNull();
            // What Bram has now follows on all that Anna knows: nothing is left to ask.
            expect(merge(anna, bram, 'Anna', null).plan.counts.conflict).toBe(0);
            expect(told(anna)).toBe(told(bram));
            expect(merge(bram, anna, 'Bram', null).changeSet).toBeNull();
            expect(merge(anna, bram, 'Anna', null).changeSet).toBeNull();
          }
          expect(anna.check().damage).toEqual([]);
          expect(bram.check().damage).toEqual([]);
        } finally {
          anna.close();
          bram.close();
        }
      },
    ),
    { seed: 7, numRuns: 10 },
  );
}, 60_000);
