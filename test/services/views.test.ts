import { describe, expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { services } from '#electron/services/services.ts';
import { calls } from '#shared/contracts/calls.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { answer } from '#shared/domain/answer.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { severities } from '#shared/domain/words.ts';
import type { Result } from '#shared/result.ts';
import { good } from '#test/support/good.ts';
import { testContext } from './test-context.ts';

const at = '2026-12-01' as CivilDate;
const heerlen = 'heerlen-noord' as AreaId;

async function sampleStore() {
  const { context } = testContext();
  good(await services['store.sample']({ kind: 'sample' }, context));
  return context;
}

describe('the question', () => {
  test('left open, is asked of today, planned, legal and administrative, running, to the last horizon of the areas', async () => {
    const context = await sampleStore();
    const { question } = good(await services['overview.view']({ question: {} }, context));
    expect(question).toEqual({
      at,
      horizonYear: 2041,
      lens: 'planned',
      hardness: ['legal', 'administrative'],
      use: 'running',
      theme: null,
    });
  });

  test('is answered as the rules answer it over the rows of the store', async () => {
    const context = await sampleStore();
    const asked = { at, horizonYear: 2030, lens: 'hoped', hardness: ['legal'], use: 'all', theme: null } as const;
    const seen = good(
      await services['cliffs.view']({ question: { at, horizon: 2030, lens: 'hoped', hardness: ['legal'], use: 'all' } }, context),
    );
    expect(seen).toEqual({ base: null, ...answer(good(context.store()).rows(), asked, defaultThresholds) });
  });

  test('with a horizon before its date is a problem, in every view', async () => {
    const context = await sampleStore();
    const question = { at, horizon: 2020 };
    for (const name of ['overview.view', 'lines.view', 'cliffs.view', 'calendar.view'] as const)
      expect(bad(await services[name]({ question }, context)).code).toBe('horizon-before-reference');
    expect(bad(await services['area.view']({ question, area: heerlen }, context)).code).toBe('horizon-before-reference');
    expect(bad(await services['cliff.view']({ question, key: 'x' }, context)).code).toBe('horizon-before-reference');
  });

  test('needs an open store, in every view', async () => {
    const { context } = testContext();
    for (const name of ['overview.view', 'lines.view', 'cliffs.view', 'calendar.view'] as const)
      expect(bad(await services[name]({ question: {} }, context)).code).toBe('no-store-open');
    expect(bad(await services['area.view']({ question: {}, area: heerlen }, context)).code).toBe('no-store-open');
    expect(bad(await services['cliff.view']({ question: {}, key: 'x' }, context)).code).toBe('no-store-open');
    expect(bad(await services['origins.row']({ table: 'area', id: heerlen }, context)).code).toBe('no-store-open');
    expect(bad(await services['origins.cells']({ source: 1, sheet: 'x', row: 1, column: null }, context)).code).toBe('no-store-open');
  });
});

describe('an answer that is remembered', () => {
  test('is new after an undo, and after its undoing the same as before', async () => {
    const context = await sampleStore();
    const cliffs = async () => good(await services['cliffs.view']({ question: {} }, context)).cliffs;
    const before = await cliffs();
    expect(before.length).toBeGreaterThan(20);
    good(await services['history.undo']({}, context));
    expect(await cliffs()).toEqual([]);
    good(await services['history.undo']({ changeSet: 3 }, context));
    expect(await cliffs()).toEqual(before);
  });

  test('is that of each question apart', async () => {
    const context = await sampleStore();
    const gap = async (lens: 'secured' | 'planned' | 'hoped') =>
      Object.values(good(await services['cliffs.view']({ question: { lens } }, context)).totals.gapByYear).reduce(
        (sum, cents) => sum + cents,
        0,
      );
    const [secured, planned, hoped] = [await gap('secured'), await gap('planned'), await gap('hoped')];
    expect(secured).toBeGreaterThan(planned);
    expect(planned).toBeGreaterThan(hoped);
    expect(await gap('secured')).toBe(secured);
  });
});

describe('the overview', () => {
  test('has a row and a line for every area, in the same order, worst first', async () => {
    const context = await sampleStore();
    const { overview, kind } = good(await services['overview.view']({ question: {} }, context));
    const { lines } = good(await services['lines.view']({ question: {} }, context));
    expect(kind).toBe('sample');
    expect(overview.rows).toHaveLength(20);
    expect(lines.map(({ areaId }) => areaId)).toEqual(overview.rows.map(({ areaId }) => areaId));
    const ranks = overview.rows.map(({ severity }) => (severity === null ? 9 : severities.indexOf(severity)));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
  });

  test('over some areas tells of these alone', async () => {
    const context = await sampleStore();
    const { overview } = good(await services['overview.view']({ question: {}, areas: [heerlen] }, context));
    expect(overview).toMatchObject({ areaCount: 1, rows: [{ areaId: heerlen }] });
  });
});

describe('an area', () => {
  test('has its rows with their years adding up to the figures of the area, and each says where it came from', async () => {
    const context = await sampleStore();
    const view = good(await services['area.view']({ question: {}, area: heerlen }, context));
    expect(view).toMatchObject({ kind: 'sample', area: { id: heerlen }, result: { id: heerlen }, line: { areaId: heerlen } });
    for (const year of Object.keys(view.result.fundingByYear)) {
      const total = (rows: readonly { counted: boolean; byYear: Readonly<Record<string, number>> }[]) =>
        rows.filter(({ counted }) => counted).reduce((sum, { byYear }) => sum + (byYear[year] ?? 0), 0);
      expect([year, total(view.streams), total(view.commitments)]).toEqual([
        year,
        view.result.fundingByYear[year],
        view.result.commitmentsByYear[year],
      ]);
    }
    expect(new Set([...view.streams, ...view.commitments].map(({ origin }) => origin.kind))).toEqual(new Set(['sample']));
    expect(view.areaSources.length).toBeGreaterThan(0);
    expect(view.sources).toEqual([]);
  });

  test('that is not there is a problem', async () => {
    const context = await sampleStore();
    expect(bad(await services['area.view']({ question: {}, area: 'parijs' as AreaId }, context))).toMatchObject({
      code: 'area-not-in-store',
      params: { seen: 'parijs' },
    });
  });

  test('of the public store lists what is known but has no place in time', async () => {
    const { context } = testContext();
    good(await services['store.sample']({ kind: 'public' }, context));
    const view = good(await services['area.view']({ question: {}, area: heerlen }, context));
    expect(view.kind).toBe('public');
    expect(view.knownFacts.length).toBeGreaterThan(0);
    expect(view.commitments).toEqual([]);
  });
});

describe('a cliff', () => {
  test('is found by its key, with a row for each stream and commitment that it is made of', async () => {
    const context = await sampleStore();
    const { cliffs } = good(await services['cliffs.view']({ question: {} }, context));
    for (const cliff of cliffs) {
      const view = good(await services['cliff.view']({ question: {}, key: cliff.key }, context));
      expect(view.cliff).toEqual(cliff);
      expect(view.rows.map(({ id }) => id)).toEqual([...cliff.streams.map(({ id }) => id), ...cliff.commitments.map(({ id }) => id)]);
      expect(view.rows.every(({ origin, snippet, label }) => origin.kind === 'sample' && snippet === null && label !== '')).toBe(true);
    }
  });

  test('that is not there is a problem', async () => {
    const context = await sampleStore();
    expect(bad(await services['cliff.view']({ question: {}, key: 'heerlen-noord:cliff:regio-deal:9' }, context)).code).toBe(
      'cliff-not-found',
    );
  });
});

describe('where a figure came from', () => {
  test('a row that is not there is a problem', async () => {
    const context = await sampleStore();
    expect(bad(await services['origins.row']({ table: 'stream', id: 'x' }, context)).code).toBe('row-not-found');
    expect(bad(await services['origins.cells']({ source: 7, sheet: 'Geldstromen', row: 2, column: 'F' }, context)).code).toBe(
      'row-not-found',
    );
  });
});

describe('the calendar', () => {
  test('has every cliff once: on its last moment, or among those that nobody decides on', async () => {
    const context = await sampleStore();
    const { moments, undecided } = good(await services['calendar.view']({ question: {} }, context));
    const { cliffs } = good(await services['cliffs.view']({ question: {} }, context));
    const placed = [...moments.flatMap(({ lastFor }) => lastFor), ...undecided].map(({ key }) => key);
    expect(placed.toSorted()).toEqual(cliffs.map(({ key }) => key).toSorted());
    for (const { date, lastFor } of moments)
      for (const { key } of lastFor) expect(cliffs.find((cliff) => cliff.key === key)?.decision?.date).toBe(date);
  });

  test('has each moment once, in order of date, with the days that are left', async () => {
    const context = await sampleStore();
    const { moments } = good(await services['calendar.view']({ question: {} }, context));
    expect(new Set(moments.map(({ id }) => id)).size).toBe(moments.length);
    const dates = moments.map(({ date }) => date);
    expect(dates).toEqual(dates.toSorted());
    expect(moments.find(({ id }) => id === 'voorjaarsnota:2027')).toMatchObject({
      name: 'Voorjaarsnota 2027',
      date: '2027-06-01',
      daysLeft: 182,
      decides: true,
      ownDayOf: null,
    });
    expect(moments.filter(({ decides, lastFor }) => !decides && lastFor.length > 0)).toEqual([]);
  });

  test('has a council that decides on its own day on that day, apart', async () => {
    const context = await sampleStore();
    const own = good(context.store())
      .rows()
      .areas.filter(({ frameworkDay }) => frameworkDay !== null);
    const { moments } = good(await services['calendar.view']({ question: {} }, context));
    const apart = moments.filter(({ id }) => id.startsWith('kadernota:2027:'));
    expect(apart.flatMap(({ ownDayOf }) => ownDayOf ?? []).toSorted()).toEqual(own.map(({ id }) => id).toSorted());
  });
});

test('every view is JSON: what a door carries is what the service gave', async () => {
  const context = await sampleStore();
  const inputs = { 'overview.view': {}, 'lines.view': {}, 'cliffs.view': {}, 'calendar.view': {}, 'area.view': { area: heerlen } } as const;
  for (const [name, input] of Object.entries(inputs)) {
    const parsed = calls[name as keyof typeof inputs].input.parse({ question: {}, ...input });
    const service = services[name as keyof typeof inputs] as (input: unknown, context: Context) => Promise<Result<unknown, Problem>>;
    const view = good(await service(parsed, context));
    expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  }
});

function bad(outcome: Result<unknown, Problem>): Problem {
  if (outcome.ok) throw new Error('No problem');
  return outcome.problem;
}
