import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answered } from '#electron/services/answers.ts';
import { storeServices } from '#electron/services/stores.ts';
import { openStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { calculation } from '#shared/domain/calculation.ts';
import { cents } from '#shared/domain/money.ts';
import type { StreamId } from '#shared/domain/records.ts';
import { at, edit, good } from '#test/store/support/new-store.ts';
import { testContext } from './test-context.ts';

const steps = ['amount', 'end', 'remove', 'add', 'promise', 'reserve', 'scheme', 'undo'] as const;
type Step = readonly [act: (typeof steps)[number], which: number];

/** One change set of some kind, over some row. */
function change(store: Store, [act, which]: Step): void {
  const { areas, schemes, streams, commitments } = store.rows();
  const one = <Row>(rows: readonly Row[]): Row => rows[which % rows.length] as Row;
  const [area, scheme, stream, commitment] = [one(areas), one(schemes), one(streams), one(commitments)];
  if (act === 'undo') return void good(store.undo('Anna', at));
  edit(store, (writer) => {
    switch (act) {
      case 'amount':
        return writer.putStream({ ...stream, amounts: { ...stream.amounts, 2028: cents(which * 1000) } });
      case 'end':
        return writer.putStream({ ...stream, end: null });
      case 'remove':
        return writer.remove('stream', stream.id);
      case 'add':
        return writer.putStream({ ...stream, id: `${which}-new` as StreamId, amounts: { 2029: cents(which) } });
      case 'promise':
        return writer.putCommitment({ ...commitment, amounts: { ...commitment.amounts, 2027: null } });
      case 'reserve':
        return writer.putArea({ ...area, reserve: cents(which * 100) });
      case 'scheme':
        return writer.putScheme({ ...scheme, name: `${scheme.name} ${which}` });
    }
  });
}

test('after every change the answer is that of all rows read anew, and rows that nobody touched are still the same', async () => {
  const { context } = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, context));
  const store = good(context.store());
  const questions = [{}, { lens: 'secured' as const }];
  for (const step of fc.sample(fc.tuple(fc.constantFrom(...steps), fc.nat(5000)), { numRuns: 40, seed: 20261125 })) {
    for (const question of questions) good(answered({ question }, context));
    const before = store.rows();
    change(store, step);
    const now = store.rows();
    const other = good(openStore(store.path));
    const afresh = other.rows();
    other.close();
    expect([step, now]).toEqual([step, afresh]);
    const known = new Set<unknown>(before.streams);
    expect(now.streams.filter((row) => !known.has(row)).length).toBeLessThan(3);
    for (const asked of questions) {
      const { calculated, question } = good(answered({ question: asked }, context));
      expect([step, answerOf(calculated)]).toEqual([step, answerOf(calculation(structuredClone(afresh), question, store.thresholds()))]);
    }
  }
});
