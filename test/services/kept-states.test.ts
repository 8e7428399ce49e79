import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { exportServices } from '#electron/services/exports.ts';
import { historyServices } from '#electron/services/history.ts';
import { keptStateServices } from '#electron/services/kept-states.ts';
import { overviewServices } from '#electron/services/overview.ts';
import { storeServices } from '#electron/services/stores.ts';
import { scenarioFile } from '#shared/contracts/scenario.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { SplitFigure } from '#shared/domain/compare.ts';
import { good } from '#test/support/good.ts';
import { testContext } from './test-context.ts';

const before: QuestionInput = { at: '2026-12-01' as never };
const later: QuestionInput = { at: '2027-03-01' as never, lens: 'secured' };

async function sampleContext(): Promise<Context> {
  return (await sampleWithFiles()).context;
}

async function sampleWithFiles() {
  const made = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, made.context));
  return made;
}

const keep = (name: string, context: Context) => keptStateServices['snapshot.save']({ name, question: before, language: 'nl' }, context);

/** A stream of the first area is gone, another ends earlier. */
function edit(context: Context): { readonly removed: string; readonly changed: string } {
  const store = good(context.store());
  const [first, second] = store
    .rows()
    .streams.filter(({ end, certainty, use }) => end !== null && end > '2027-12-31' && certainty === 'granted' && use === 'running');
  if (first === undefined || second === undefined) throw new Error('The sample has streams');
  good(
    store.write({ kind: 'edit', who: 'Anna', at: '2026-12-02T09:00:00.000Z', what: 'proef' }, (writer) => {
      writer.remove('stream', first.id);
      writer.putStream({ ...second, end: '2027-06-30' as never });
      return { ok: true, value: null };
    }),
  );
  return { removed: first.id, changed: second.id };
}

describe('a state that is kept', () => {
  test('differs in nothing from the same moment', async () => {
    const context = await sampleContext();
    good(await keep('Begroting 2027', context));
    const view = good(await keptStateServices['compare.view']({ with: 'begroting 2027', question: before }, context));
    expect(view.rows).toEqual([]);
    expect(new Set(view.cliffs.map(({ change }) => change))).toEqual(new Set(['same']));
    expect(figuresOf(view.areas).every((figure) => figure.before === figure.now && figure.data === 0)).toBe(true);
  });

  test('is compared row by row, and every figure adds up to the cent: data, time, setting', async () => {
    const context = await sampleContext();
    good(await keep('Begroting 2027', context));
    const then = good(await overviewServices['cliffs.view']({ question: before }, context));
    const { removed, changed } = edit(context);
    const view = good(await keptStateServices['compare.view']({ with: 'begroting-2027', question: later }, context));
    const now = good(await overviewServices['cliffs.view']({ question: later }, context));
    expect(view.rows.map(({ id, change }) => [id, change]).toSorted()).toEqual(
      [
        [changed, 'changed'],
        [removed, 'removed'],
      ].toSorted(),
    );
    expect(view.rows.find(({ id }) => id === changed)?.fields).toMatchObject({ end: [expect.any(String), '2027-06-30'] });
    for (const figure of figuresOf(view.areas)) expect(figure.before + figure.data + figure.time + figure.setting).toBe(figure.now);
    for (const area of view.areas) {
      for (const [year, figure] of Object.entries(area.gapByYear)) {
        expect(figure.before).toBe(then.areas.find(({ id }) => id === area.id)?.gapByYear[year]);
        expect(figure.now).toBe(now.areas.find(({ id }) => id === area.id)?.gapByYear[year]);
      }
    }
    expect(figuresOf(view.areas).some(({ data }) => data !== 0)).toBe(true);
    expect(figuresOf(view.areas).some(({ setting }) => setting !== 0)).toBe(true);
  });

  test('is compared with now under a scenario, which counts as data', async () => {
    const context = await sampleContext();
    good(await keep('Q4', context));
    const scenario = scenarioFile.parse({
      name: 'Alles 10 % minder',
      changes: [{ do: 'scale', streams: {}, from: '2027-01-01', percent: 90 }],
    });
    const view = good(await keptStateServices['compare.view']({ with: 'Q4', question: before, scenario }, context));
    expect(view.scenario).toBe('Alles 10 % minder');
    expect(view.rows).toEqual([]);
    const figures = figuresOf(view.areas);
    expect(figures.some(({ data }) => data !== 0)).toBe(true);
    for (const figure of figures) expect(figure.before + figure.data).toBe(figure.now);
  });

  test('has a name that is there once, is in the history, and the store stays sound', async () => {
    const context = await sampleContext();
    const state = good(await keep('Q4', context));
    expect(await keep('q4', context)).toMatchObject({ ok: false, problem: { code: 'name-taken' } });
    good(await keptStateServices['snapshot.remove']({ id: state.id, language: 'nl' }, context));
    expect(await keptStateServices['compare.view']({ with: 'Q4', question: before }, context)).toMatchObject({
      ok: false,
      problem: { code: 'snapshot-not-found' },
    });
    good(await historyServices['history.undo']({}, context));
    expect(good(await keptStateServices['snapshot.list']({}, context))).toEqual([state]);
    expect(good(context.store()).check().damage).toEqual([]);
  });
});

type Area = { readonly gapByYear: Split; readonly fundingByYear: Split; readonly commitmentsByYear: Split };
type Split = Readonly<Record<string, SplitFigure>>;

function figuresOf(areas: readonly Area[]): SplitFigure[] {
  return areas.flatMap(({ gapByYear, fundingByYear, commitmentsByYear }) => [
    ...Object.values(gapByYear),
    ...Object.values(fundingByYear),
    ...Object.values(commitmentsByYear),
  ]);
}

describe('a briefing that goes out', () => {
  async function briefed({ context, folder, register }: Awaited<ReturnType<typeof sampleWithFiles>>, name: string) {
    const target = register(join(folder, name));
    return good(await exportServices['export.briefing']({ question: before, target, language: 'nl' }, context));
  }

  test('keeps its state by itself, once as long as nothing changes, and is compared with by one word', async () => {
    const made = await sampleWithFiles();
    const { context } = made;
    expect((await briefed(made, 'a.docx')).kept).toMatch(/^briefing van /);
    expect((await briefed(made, 'b.pdf')).kept).toBeNull();
    const [kept] = good(await keptStateServices['snapshot.list']({}, context));
    expect(kept?.id).toMatch(/^briefing:\d{4}-\d\d-\d\d$/);

    const { changed, removed } = edit(context);
    const view = good(await keptStateServices['compare.view']({ with: 'briefing:last', question: later }, context));
    expect(view.with.id).toBe(kept?.id);
    expect(view.rows.map(({ id }) => id).sort()).toEqual([changed, removed].sort());
    for (const { before: then, data, time, setting, now } of figuresOf(view.areas)) expect(then + data + time + setting).toBe(now);

    const again = await briefed(made, 'c.docx');
    expect(again.kept).toMatch(/\(2\)$/);
    const since = good(await keptStateServices['compare.view']({ with: 'briefing:last', question: before }, context));
    expect(since.rows).toEqual([]);
  });

  test('is one step of the history: taking it back takes the state away and no row, and it comes back', async () => {
    const made = await sampleWithFiles();
    const { context } = made;
    const rows = good(context.store()).rows();
    await briefed(made, 'd.docx');
    good(await historyServices['history.undo']({}, context));
    expect(good(await keptStateServices['snapshot.list']({}, context))).toEqual([]);
    expect(good(context.store()).rows()).toEqual(rows);
    const [undone] = good(await historyServices['history.list']({ limit: 1 }, context));
    good(await historyServices['history.undo']({ changeSet: undone?.id }, context));
    expect(good(await keptStateServices['snapshot.list']({}, context))).toHaveLength(1);
    expect(good(await keptStateServices['compare.view']({ with: 'briefing:last', question: before }, context)).rows).toEqual([]);
  });

  test('where none went out, that is said', async () => {
    const context = await sampleContext();
    const result = await keptStateServices['compare.view']({ with: 'briefing:last', question: before }, context);
    expect(result).toMatchObject({ ok: false, problem: { code: 'snapshot-not-found' } });
  });
});
