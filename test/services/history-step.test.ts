import { describe, expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { historyServices } from '#electron/services/history.ts';
import { overviewServices } from '#electron/services/overview.ts';
import { settingsServices } from '#electron/services/settings.ts';
import { storeServices } from '#electron/services/stores.ts';
import type { Store, StoreWriter } from '#electron/store/store.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { good } from '#test/support/good.ts';
import { testContext } from './test-context.ts';

const question: QuestionInput = { at: '2026-12-01' as CivilDate };

async function sampleContext(): Promise<{ readonly context: Context; readonly store: Store }> {
  const { context } = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, context));
  return { context, store: good(context.store()) };
}

function edit(store: Store, what: string, work: (writer: StoreWriter) => void): number {
  const written = store.write({ kind: 'edit', who: 'Anna', at: '2026-12-02T09:00:00.000Z', what }, (writer) => {
    work(writer);
    return { ok: true, value: null };
  });
  return good(written).changeSet ?? 0;
}

const step = async (changeSet: number, context: Context) => good(await historyServices['history.step']({ changeSet, question }, context));
const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;

describe('the store as it was', () => {
  test('after every step is what it held then: rows, amounts, settings, also of what was removed and undone', async () => {
    const { context, store } = await sampleContext();
    const held = new Map([[store.revision(), plain([store.rows(), store.thresholds()])]]);
    const note = () => held.set(store.revision(), plain([store.rows(), store.thresholds()]));
    const [one, other] = store.rows().streams.filter(({ total, amounts }) => total === null && Object.keys(amounts).length > 1);
    const [promise] = store.rows().commitments;
    if (one === undefined || other === undefined || promise === undefined) throw new Error('The sample has rows');
    const [year = 0] = Object.keys(one.amounts).map(Number);
    edit(store, 'bedrag', (writer) =>
      writer.putStream({ ...one, end: '2028-06-30' as CivilDate, amounts: { ...one.amounts, [year]: 12_300 as Cents, 2039: null } }),
    );
    note();
    edit(store, 'weg', (writer) => writer.remove('stream', other.id));
    note();
    edit(store, 'nieuw', (writer) =>
      writer.putCommitment({ ...promise, id: 'nieuw' as never, description: 'Nieuw', amounts: { 2027: 500 as Cents } }),
    );
    note();
    edit(store, 'nieuw anders', (writer) =>
      writer.putCommitment({ ...promise, id: 'nieuw' as never, description: 'Anders', amounts: { 2027: 700 as Cents, 2028: 1 as Cents } }),
    );
    note();
    good(
      await settingsServices['settings.save']({ figures: { smallestLoss: 100_000_000 as Cents, moments: [] }, language: 'nl' }, context),
    );
    note();
    good(await historyServices['history.undo']({ changeSet: 4 }, context));
    note();
    edit(store, 'terug en weg', (writer) => {
      writer.remove('commitment', 'nieuw');
      writer.putStream({ ...one, amounts: {} });
    });
    note();
    expect(held.size).toBe(8);
    for (const [revision, state] of held) {
      const { rows, thresholds } = store.stateAfter(revision);
      expect([revision, plain([rows, thresholds])]).toEqual([revision, state]);
    }
    expect(store.stateAfter(0).rows).toEqual({ areas: [], schemes: [], streams: [], commitments: [] });
    expect(store.check().damage).toEqual([]);
  });

  test('rows that nothing touched later are the same objects', async () => {
    const { store } = await sampleContext();
    const before = store.revision();
    const [one] = store.rows().streams;
    if (one === undefined) throw new Error('The sample has rows');
    edit(store, 'kenmerk', (writer) => writer.putStream({ ...one, reference: 'anders' }));
    const now = new Map(store.rows().streams.map((row) => [row.id, row]));
    const { rows } = store.stateAfter(before);
    expect(rows.streams.filter((row) => now.get(row.id) !== row).map(({ id }) => id)).toEqual([one.id]);
  });
});

describe('what a step did', () => {
  test('to its rows and to the figures, as the answers before and after say', async () => {
    const { context, store } = await sampleContext();
    const sums = async (areaId: string) => {
      const { areas } = good(await overviewServices['cliffs.view']({ question }, context));
      const area = areas.find(({ id }) => id === areaId);
      const sum = (byYear: Readonly<Record<string, number>> = {}) => Object.values(byYear).reduce((all, cents) => all + cents, 0);
      return { funding: sum(area?.fundingByYear), commitments: sum(area?.commitmentsByYear), gap: sum(area?.gapByYear) };
    };
    const one = store
      .rows()
      .streams.find(({ certainty, use, end }) => certainty === 'granted' && use === 'running' && end !== null && end > '2027-12-31');
    if (one === undefined) throw new Error('The sample has streams');
    const before = await sums(one.areaId);
    const id = edit(store, 'weg', (writer) => writer.remove('stream', one.id));
    const now = await sums(one.areaId);
    // Later steps say nothing of this one.
    edit(store, 'later', (writer) => {
      for (const other of store.rows().streams.slice(0, 3)) writer.putStream({ ...other, reference: 'later' });
    });
    const view = await step(id, context);
    expect(view.rows).toEqual([{ kind: 'stream', id: one.id, change: 'removed', fields: {}, name: expect.stringContaining(': ') }]);
    expect(view.rowCount).toBe(1);
    expect(view.difference).toEqual({
      funding: now.funding - before.funding,
      commitments: now.commitments - before.commitments,
      gap: now.gap - before.gap,
    });
    expect(view.difference.funding).toBeLessThan(0);
    expect(view.areas.map(({ id: area }) => area)).toEqual([one.areaId]);
    expect(view.cliffs.length).toBeGreaterThan(0);
    expect(new Set(view.cliffs.map(({ areaId }) => areaId))).toEqual(new Set([one.areaId]));
  });

  test('that took an area away shows what went with it', async () => {
    const { context, store } = await sampleContext();
    const [like] = store.rows().areas;
    const [promise] = store.rows().commitments;
    if (like === undefined || promise === undefined) throw new Error('The sample has rows');
    const id = edit(store, 'nieuw gebied', (writer) => {
      writer.putArea({ ...like, id: 'nieuw-gebied' as AreaId, name: 'Nieuw gebied' });
      const amounts = { 2027: 100_000_000 as Cents, 2028: 100_000_000 as Cents };
      writer.putCommitment({ ...promise, id: 'p' as never, areaId: 'nieuw-gebied' as AreaId, amounts, total: null });
    });
    const made = await step(id, context);
    expect(made.difference.commitments).toBeGreaterThan(0);
    const undone = good(store.undo('Anna', '2026-12-02T09:00:00.000Z', id));
    const view = await step(undone.changeSet, context);
    expect(view.difference).toEqual({ funding: 0, commitments: -made.difference.commitments, gap: -made.difference.gap });
    const [area] = made.areas;
    expect(view.areas).toEqual([{ id: 'nieuw-gebied', name: 'Nieuw gebied', before: area?.now, now: null, gap: -(area?.gap ?? 0) }]);
  });

  test('that only noted something changed no figure', async () => {
    const { context, store } = await sampleContext();
    const id = edit(store, 'scenario', (writer) =>
      writer.putScenario({ id: 's', name: 'S', author: 'Anna', note: null, changes: [] as never }),
    );
    expect(await step(id, context)).toMatchObject({
      rows: [],
      rowCount: 0,
      difference: { funding: 0, commitments: 0, gap: 0 },
      areas: [],
      cliffs: [],
    });
  });

  test('to the settings shows in the cliffs of all areas', async () => {
    const { context } = await sampleContext();
    const saved = good(
      await settingsServices['settings.save']({ figures: { smallestLoss: 1_000_000_000_00 as Cents }, language: 'nl' }, context),
    );
    const view = await step(saved.changeSet ?? 0, context);
    expect(view.rows).toEqual([]);
    expect(new Set(view.cliffs.map(({ change }) => change))).toEqual(new Set(['gone']));
  });

  test('of a step that is not there is refused', async () => {
    const { context } = await sampleContext();
    expect(await historyServices['history.step']({ changeSet: 999, question }, context)).toMatchObject({
      ok: false,
      problem: { code: 'change-set-unknown' },
    });
  });
});
