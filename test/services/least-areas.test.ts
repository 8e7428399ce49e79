import { expect, test } from 'vitest';
import { leastServices } from '#electron/services/least.ts';
import { scenarioServices } from '#electron/services/scenarios.ts';
import { storeServices } from '#electron/services/stores.ts';
import type { CallParsed } from '#shared/contracts/calls.ts';
import { testContext } from './test-context.ts';

const question = { at: '2026-12-01' as never };

async function sample() {
  const { context } = testContext();
  await storeServices['store.sample']({ kind: 'sample' }, context);
  const ask = async (choices: Partial<CallParsed<'least.areas'>> = {}) => {
    const found = await leastServices['least.areas']({ question, language: 'nl', ...choices }, context);
    if (!found.ok) throw new Error(found.problem.code);
    return found.value;
  };
  return { context, ask };
}

test('what every area needs at least, and which come first for an amount: never dearer than it, and more keeps no less', async () => {
  const { ask } = await sample();
  const { needs, without, first } = await ask();
  expect(first).toBeNull();
  expect(needs.length).toBeGreaterThan(5);
  expect(needs.length + without.length).toBe(20);
  for (const { least, keeps } of needs) expect(keeps.legal + keeps.administrative + keeps.intended).toBe(least.sum);
  const all = needs.reduce((sum, { least }) => sum + least.level, 0);
  let before = -1;
  for (const budget of [Math.round(all / 3), all]) {
    const chosen = (await ask({ budget })).first;
    expect(chosen?.cost).toBeLessThanOrEqual(budget);
    expect(chosen?.keeps.legal).toBeGreaterThanOrEqual(before);
    before = chosen?.keeps.legal ?? 0;
  }
});

test('an area may be closed after another of its cliffs, and to an earlier year', async () => {
  const { ask } = await sample();
  const several = (await ask()).needs.find(({ choices }) => choices.length > 1);
  const other = several?.choices.at(-1);
  if (several === undefined || other === undefined) throw new Error('No area has two cliffs');
  const [need] = (await ask({ areas: [several.least.areaId], cliffs: [other.key] })).needs;
  expect(need?.cliff.key).toBe(other.key);
  expect(need?.least.from).not.toBe(several.least.from);
  const [short] = (await ask({ areas: [several.least.areaId], until: 2030 as never })).needs;
  expect(short?.least.until).toBe('2030-12-31');
  const { context } = await sample();
  const lost = await leastServices['least.areas']({ question, language: 'nl', cliffs: ['weg:cliff:s:1'] }, context);
  expect(lost).toMatchObject({ ok: false, problem: { code: 'cliff-not-found' } });
  const beyond = await leastServices['least.areas']({ question, language: 'nl', until: 2150 }, context);
  expect(beyond).toMatchObject({ ok: false, problem: { code: 'until-out-of-range' } });
});

test('all of it together is a scenario: computed forward no area has a gap left, and with one cent less each has', async () => {
  const { context, ask } = await sample();
  const { needs } = await ask();
  const plan = await leastServices['least.plan']({ question, language: 'nl' }, context);
  if (!plan.ok) throw new Error(plan.problem.code);
  const { changes, checks } = plan.value;
  expect(checks.map(({ areaId }) => areaId)).toEqual(needs.map(({ least }) => least.areaId));
  for (const { monthsWithGap, withCentLess } of checks) {
    expect(monthsWithGap).toBe(0);
    expect(withCentLess).not.toBeNull();
  }
  // Who must decide on it stays who must decide, though a scheme has one decider.
  const asked = new Map(needs.map(({ least }) => [least.areaId as string, least.change?.row.decidedBy]));
  for (const { row } of changes) expect(row.decidedBy).toBe(asked.get(row.area));
  expect(new Set(changes.map(({ row }) => row.scheme)).size).toBe(new Set(changes.map(({ row }) => row.decidedBy)).size);

  const saved = await scenarioServices['scenario.save'](
    { scenario: { name: 'Alles dicht', changes: changes as never }, note: null, language: 'nl' },
    context,
  );
  expect(saved).toMatchObject({ ok: true });
  const view = await scenarioServices['scenario.view']({ question, scenario: 'alles-dicht' }, context);
  if (!view.ok) throw new Error(view.problem.code);
  const deciders = view.value.effect.cost.map(({ decider }) => decider);
  expect(new Set(deciders)).toEqual(new Set(changes.map(({ row }) => row.decidedBy)));
});
