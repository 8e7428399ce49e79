import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { historyServices } from '#electron/services/history.ts';
import { overviewServices } from '#electron/services/overview.ts';
import { scenarioServices } from '#electron/services/scenarios.ts';
import { storeServices } from '#electron/services/stores.ts';
import { type ScenarioFile, scenarioFile } from '#shared/contracts/scenario.ts';
import { scenarioAsFile } from '#shared/contracts/scenario-as-file.ts';
import { good } from '#test/support/good.ts';
import { testContext } from './test-context.ts';

const question = { at: '2026-12-01' as never };
const extended: ScenarioFile = {
  name: 'Kansrijke wijk verlengd',
  changes: [{ do: 'extend', scheme: 'Regeling kansrijke wijk', areas: ['*'], until: '2034-12-31' as never, percent: 80 }],
};

async function sampleContext(): Promise<Context> {
  const { context } = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, context));
  return context;
}

const happened = new Set(['change_set', 'change', 'lease', 'store']);

/** What each table of the file holds, as text; not what happened to it when, which only grows. */
function contentOf(path: string): ReadonlyMap<string, string> {
  const database = new Database(path, { readonly: true });
  const names = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name")
    .pluck()
    .all();
  const kept = names.map(String).filter((name) => !happened.has(name));
  const content = new Map(kept.map((name) => [name, JSON.stringify(database.prepare(`SELECT * FROM "${name}"`).raw().all())]));
  database.close();
  return content;
}

const listed = async (context: Context) => good(await scenarioServices['scenario.list']({}, context)).scenarios;
const view = async (scenario: ScenarioFile | string, context: Context) =>
  good(
    await scenarioServices['scenario.view'](
      { question, scenario: typeof scenario === 'string' ? scenario : scenarioFile.parse(scenario) },
      context,
    ),
  );
const save = async (scenario: ScenarioFile, context: Context, id?: string) =>
  scenarioServices['scenario.save'](
    { scenario: scenarioFile.parse(scenario), note: 'voor het overleg', language: 'nl', ...(id === undefined ? {} : { id }) },
    context,
  );

describe('a scenario that is kept', () => {
  test('has its author and note, answers by name and by id, and changes no row', async () => {
    const context = await sampleContext();
    const store = good(context.store());
    const before = JSON.stringify(store.rows());
    const { scenario } = good(await save(extended, context));
    expect(scenario).toMatchObject({ id: 'kansrijke-wijk-verlengd', name: extended.name, author: 'j.bakker', note: 'voor het overleg' });
    expect(JSON.stringify(store.rows())).toBe(before);
    const byId = good(await overviewServices['cliffs.view']({ question, scenario: scenario.id }, context));
    const byName = good(await overviewServices['cliffs.view']({ question, scenario: 'KANSRIJKE WIJK verlengd' }, context));
    const byFile = good(await overviewServices['cliffs.view']({ question, scenario: scenarioFile.parse(extended) }, context));
    expect(byId).toEqual(byFile);
    expect(byName).toEqual(byFile);
    expect(byId.scenario).toBe(extended.name);
    const base = good(await overviewServices['cliffs.view']({ question }, context));
    expect(byId.base).toEqual({ ...base, base: undefined } as never);
  });

  test('kept, asked under and removed it leaves every byte of the content as it was, and the answer too', async () => {
    const context = await sampleContext();
    const { path } = good(context.store());
    const answer = async () => JSON.stringify(good(await overviewServices['cliffs.view']({ question }, context)));
    const before = { content: contentOf(path), answer: await answer() };
    expect(before.content.size).toBeGreaterThan(8);
    const { scenario } = good(await save(extended, context));
    good(await overviewServices['cliffs.view']({ question, scenario: scenario.id }, context));
    await view(scenario.id, context);
    expect(contentOf(path).get('scenario')).not.toEqual(before.content.get('scenario'));
    good(await scenarioServices['scenario.remove']({ id: scenario.id, language: 'nl' }, context));
    expect(contentOf(path)).toEqual(before.content);
    expect(await answer()).toBe(before.answer);
  });

  test('keeps its id under another name; a name is there once', async () => {
    const context = await sampleContext();
    const { scenario } = good(await save(extended, context));
    good(await save({ ...extended, name: 'Langer' }, context, scenario.id));
    expect(await listed(context)).toMatchObject([{ id: scenario.id, name: 'Langer' }]);
    expect(await save({ ...extended, name: 'langer' }, context)).toMatchObject({ ok: false, problem: { code: 'name-taken' } });
    good(await save(extended, context));
    expect((await listed(context)).map(({ id }) => id)).toEqual(['kansrijke-wijk-verlengd', 'kansrijke-wijk-verlengd-2']);
  });

  test('is in the history and can be taken back; what is gone is said', async () => {
    const context = await sampleContext();
    const { scenario } = good(await save(extended, context));
    good(await scenarioServices['scenario.remove']({ id: scenario.id, language: 'nl' }, context));
    expect(await listed(context)).toEqual([]);
    expect(await overviewServices['cliffs.view']({ question, scenario: scenario.id }, context)).toMatchObject({
      ok: false,
      problem: { code: 'scenario-not-found' },
    });
    good(await historyServices['history.undo']({}, context));
    expect(await listed(context)).toHaveLength(1);
    good(await historyServices['history.undo']({}, context));
    expect(good(context.store()).check().damage).toEqual([]);
  });
});

describe('what a scenario does', () => {
  test('a later end lets cliffs vanish or move, costs its decider money, and the gaps differ by what it pays', async () => {
    const context = await sampleContext();
    const { effect, base, changed } = await view(extended, context);
    expect(effect.vanished.length + effect.moved.length).toBeGreaterThan(0);
    expect(effect.cost.map(({ decider }) => decider)).toEqual(['national']);
    for (const year of Object.keys(effect.gapBefore)) {
      const [gapBefore, gapNow, cost] = [effect.gapBefore, effect.gapNow, effect.cost[0]?.byYear ?? {}].map((sums) => sums[year] ?? 0);
      expect(gapNow).toBeLessThanOrEqual(gapBefore ?? 0);
      const sum = effect.areas.reduce((total, area) => total + (area.gapBefore[year] ?? 0) - (area.gapNow[year] ?? 0), 0);
      expect((gapBefore ?? 0) - (gapNow ?? 0)).toBe(sum);
      expect(cost).toBeGreaterThanOrEqual(0);
    }
    expect(base.rows).toHaveLength(20);
    expect(changed.lines).toHaveLength(20);
  });

  test('without changes nothing differs', async () => {
    const context = await sampleContext();
    const { effect, base, changed } = await view({ name: 'Leeg', changes: [] }, context);
    expect(changed).toEqual(base);
    expect(effect).toMatchObject({ cost: [], vanished: [], appeared: [], moved: [] });
    expect(effect.gapNow).toEqual(effect.gapBefore);
  });

  test('another certainty costs nobody more', async () => {
    const context = await sampleContext();
    const [scheme] = good(await scenarioServices['scenario.list']({}, context)).schemes;
    const { effect } = await view({ name: 'Beschikt', changes: [{ do: 'certainty', scheme: scheme?.name ?? '', to: 'granted' }] }, context);
    expect(effect.cost).toEqual([]);
  });
});

test('every change goes to a file and back without a difference', () => {
  const file: ScenarioFile = {
    name: 'Alles',
    changes: [
      ...extended.changes,
      { do: 'stop', streams: { scheme: 'A' }, commitments: null, areas: ['heerlen-noord'], on: '2027-06-30' as never },
      { do: 'scale', streams: null, commitments: { hardness: 'legal' }, from: '2027-01-01' as never, percent: 87.25 },
      { do: 'convert', scheme: 'A', from: '2028-01-01' as never, percent: 90 },
      { do: 'certainty', scheme: 'A', to: 'granted' },
      { do: 'add-stream', row: { area: 'heerlen-noord', scheme: 'B', start: '2027-01-01' as never, amounts: { 2027: 100, 2028: null } } },
      { do: 'add-commitment', row: { area: 'x', description: 'y', amount: 5, indexation: 2.5 } },
    ],
  };
  const parsed = scenarioFile.parse(file);
  expect(scenarioFile.parse(scenarioAsFile(parsed))).toEqual(parsed);
});
