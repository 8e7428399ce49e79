import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Store } from '#electron/store/store.ts';
import type { AreaRecord, CommitmentRecord, SchemeRecord, StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { at, edit, good, heerlen, maker, newStore, reopened, scheme } from './support/new-store.ts';

/** Few rows and few values, so that change sets often touch the same fields. */
const numbers = fc.nat({ max: 3 });
const amounts = fc.dictionary(fc.constantFrom('2026', '2027', '2028'), fc.option(fc.nat({ max: 2 }), { nil: null }));
const operations = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant('scheme' as const), id: numbers, funder: fc.option(fc.constantFrom('Rijk', 'EU'), { nil: null }) }),
    fc.record({ act: fc.constant('stream' as const), id: numbers, scheme: numbers, amounts, note: fc.constantFrom(null, 'a', 'b') }),
    fc.record({ act: fc.constant('commitment' as const), id: numbers, amounts, fte: fc.constantFrom(null, 1, 2.5) }),
    fc.record({ act: fc.constant('area' as const), reserve: fc.nat({ max: 2 }) }),
    fc.record({ act: fc.constant('remove' as const), table: fc.constantFrom('stream' as const, 'commitment' as const), id: numbers }),
  ),
  { maxLength: 4 },
);
const steps = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: operations },
    { weight: 2, arbitrary: fc.constant('undo' as const) },
    { weight: 1, arbitrary: fc.constant('redo' as const) },
  ),
  {
    maxLength: 12,
  },
);
type Operation = (typeof operations extends fc.Arbitrary<infer All> ? All : never)[number];

/** The same rows, plainly: what a store is compared with. */
type Model = {
  areas: Map<string, AreaRecord>;
  schemes: Map<string, SchemeRecord>;
  streams: Map<string, StreamRecord>;
  commitments: Map<string, CommitmentRecord>;
};
const emptyModel = (): Model => ({
  areas: new Map(areaRecords().map((area) => [area.id, area])),
  schemes: new Map(),
  streams: new Map(),
  commitments: new Map(),
});
const rowsOf = (model: Model): StoredRows => {
  const inOrder = <Row extends { id: string }>(rows: Map<string, Row>) => [...rows.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    areas: inOrder(model.areas),
    schemes: inOrder(model.schemes),
    streams: inOrder(model.streams),
    commitments: inOrder(model.commitments),
  };
};
const make = maker();
const streams = [0, 1, 2, 3].map((number) => make.stream({ areaId: heerlen, schemeId: scheme('s0').id, reference: `K${number}` }));
const commitments = [0, 1, 2, 3].map((number) => make.commitment({ areaId: heerlen, description: `V${number}` }));

/** What an operation puts; every stream brings its scheme along. */
function puts(
  operation: Operation,
): Partial<{ area: AreaRecord; scheme: SchemeRecord; stream: StreamRecord; commitment: CommitmentRecord }>[] {
  const asYears = (given: Record<string, number | null>) => ({ ...given }) as StreamRecord['amounts'];
  switch (operation.act) {
    case 'area':
      return [{ area: { ...(areaRecords()[0] as AreaRecord), reserve: operation.reserve as AreaRecord['reserve'] } }];
    case 'scheme':
      return [{ scheme: scheme(`s${operation.id}`, { funder: operation.funder }) }];
    case 'stream': {
      const own = scheme(`s${operation.scheme}`);
      return [
        { scheme: own },
        {
          stream: {
            ...(streams[operation.id] as StreamRecord),
            schemeId: own.id,
            amounts: asYears(operation.amounts),
            note: operation.note,
          },
        },
      ];
    }
    case 'commitment':
      return [
        { commitment: { ...(commitments[operation.id] as CommitmentRecord), amounts: asYears(operation.amounts), fte: operation.fte } },
      ];
    case 'remove':
      return [];
  }
}

function write(store: Store, done: readonly Operation[]): number | null {
  return edit(store, (writer) => {
    for (const operation of done) {
      for (const put of puts(operation)) {
        if (put.area) writer.putArea(put.area);
        if (put.scheme) writer.putScheme(put.scheme);
        if (put.stream) writer.putStream(put.stream);
        if (put.commitment) writer.putCommitment(put.commitment);
      }
      if (operation.act === 'remove') writer.remove(operation.table, removed(operation));
    }
  });
}
const removed = (operation: Operation & { act: 'remove' }) =>
  ((operation.table === 'stream' ? streams : commitments)[operation.id] as { id: string }).id;

function play(model: Model, done: readonly Operation[]): Model {
  const after: Model = {
    areas: new Map(model.areas),
    schemes: new Map(model.schemes),
    streams: new Map(model.streams),
    commitments: new Map(model.commitments),
  };
  for (const operation of done) {
    for (const put of puts(operation)) {
      if (put.area) after.areas.set(put.area.id, put.area);
      if (put.scheme) after.schemes.set(put.scheme.id, put.scheme);
      if (put.stream) after.streams.set(put.stream.id, put.stream);
      if (put.commitment) after.commitments.set(put.commitment.id, put.commitment);
    }
    if (operation.act === 'remove') after[operation.table === 'stream' ? 'streams' : 'commitments'].delete(removed(operation));
  }
  return after;
}

test('change sets, undo and redo, in any order, leave what a plain list of rows holds; undo of everything gives the empty store', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const store = newStore();
      // Which change set made which state, newest last; and the undos that can be undone themselves.
      const past: { set: number; before: Model }[] = [];
      const future: { undo: number; set: number; after: Model; before: Model }[] = [];
      let model = emptyModel();
      for (const step of given) {
        if (step === 'undo') {
          const last = past.pop();
          const undone = store.undo('Anna', at);
          expect(undone.ok).toBe(last !== undefined);
          if (last === undefined) continue;
          const report = good(undone);
          expect(report.undid).toBe(last.set);
          future.push({ undo: report.changeSet, set: last.set, after: model, before: last.before });
          model = last.before;
        } else if (step === 'redo') {
          const next = future.pop();
          if (next === undefined) continue;
          good(store.undo('Anna', at, next.undo));
          model = next.after;
          past.push({ set: next.set, before: next.before });
        } else {
          const set = write(store, step);
          if (set === null) continue;
          past.push({ set, before: model });
          model = play(model, step);
          future.length = 0;
        }
        expect(store.rows()).toEqual(rowsOf(model));
      }
      expect(reopened(store).rows()).toEqual(rowsOf(model));
    }),
    { numRuns: 40 },
  );
}, 60_000);

test('undo of everything, newest first, gives the store as it was made', () => {
  fc.assert(
    fc.property(fc.array(operations, { maxLength: 8 }), (sets) => {
      const store = newStore();
      for (const set of sets) write(store, set);
      while (store.undo('Anna', at).ok);
      expect(store.rows()).toEqual(rowsOf(emptyModel()));
    }),
    { numRuns: 25 },
  );
}, 60_000);

test('a set counts streams, not their amounts; what changes nothing is not kept', () => {
  const store = newStore();
  const stream = { ...(streams[0] as StreamRecord), amounts: { 2026: 1, 2027: 2 } as never };
  expect(
    edit(store, (writer) => {
      writer.putScheme(scheme('s0'));
      writer.putStream(stream);
    }),
  ).toBe(2);
  expect(edit(store, (writer) => writer.putStream(stream))).toBeNull();
  expect(edit(store, (writer) => writer.putStream({ ...stream, amounts: { 2027: 3, 2028: 4 } as never }))).toBe(3);
  expect(store.history().map((set) => set.rows)).toEqual([
    { added: 0, changed: 1, removed: 0 },
    { added: 2, changed: 0, removed: 0 },
    { added: 27, changed: 0, removed: 0 },
  ]);
  expect(good(store.undo('Anna', at))).toMatchObject({ undid: 3, rows: { added: 0, changed: 1, removed: 0 } });
  expect(good(store.undo('Anna', at))).toMatchObject({ undid: 2, rows: { added: 0, changed: 0, removed: 2 } });
  expect(store.undo('Anna', at)).toMatchObject({ ok: false, problem: { code: 'nothing-to-undo' } });
});

test('what fails or throws inside a write leaves nothing behind', () => {
  const store = newStore();
  const before = store.rows();
  const refused = store.write({ kind: 'edit', who: 'Anna', at, what: 'x' }, (writer) => {
    writer.putScheme(scheme('s0'));
    return { ok: false, problem: { code: 'cancelled', params: {} } };
  });
  expect(refused).toMatchObject({ ok: false, problem: { code: 'cancelled' } });
  expect(() =>
    edit(store, (writer) => {
      writer.putScheme(scheme('s0'));
      throw new Error('fout');
    }),
  ).toThrow('fout');
  expect(() => edit(store, (writer) => writer.putStream(streams[0] as StreamRecord))).toThrow(/FOREIGN KEY/);
  expect(store.rows()).toEqual(before);
  expect(store.revision()).toBe(1);
});
