import { expect, test } from 'vitest';
import { leastServices } from '#electron/services/least.ts';
import { storeServices } from '#electron/services/stores.ts';
import { testContext } from './test-context.ts';

const question = { at: '2026-12-01' as never };

test('what every area needs at least, and which come first for an amount: never dearer than it, and more keeps no less', async () => {
  const { context } = testContext();
  await storeServices['store.sample']({ kind: 'sample' }, context);
  const ask = async (budget?: number) => {
    const found = await leastServices['least.areas']({ question, language: 'nl', ...(budget === undefined ? {} : { budget }) }, context);
    if (!found.ok) throw new Error(found.problem.code);
    return found.value;
  };
  const { needs, first } = await ask();
  expect(first).toBeNull();
  expect(needs.length).toBeGreaterThan(5);
  for (const { least, keeps } of needs) expect(keeps.legal + keeps.administrative + keeps.intended).toBe(least.sum);
  const all = needs.reduce((sum, { least }) => sum + least.level, 0);
  let before = -1;
  for (const budget of [Math.round(all / 3), all]) {
    const chosen = (await ask(budget)).first;
    expect(chosen?.cost).toBeLessThanOrEqual(budget);
    expect(chosen?.keeps.legal).toBeGreaterThanOrEqual(before);
    before = chosen?.keeps.legal ?? 0;
  }
});
