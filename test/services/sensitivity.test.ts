import { expect, test } from 'vitest';
import { sensitivityServices } from '#electron/services/sensitivity.ts';
import { storeServices } from '#electron/services/stores.ts';
import type { CallParsed } from '#shared/contracts/calls.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ByYear } from '#shared/domain/results.ts';
import { testContext } from './test-context.ts';

const at = '2026-12-01' as never;

async function sample() {
  const { context } = testContext();
  await storeServices['store.sample']({ kind: 'sample' }, context);
  return async (more: Partial<CallParsed<'sensitivity.view'>> = {}) => {
    const found = await sensitivityServices['sensitivity.view']({ question: { at }, ...more }, context);
    if (!found.ok) throw new Error(found.problem.code);
    return found.value;
  };
}

const sum = (amounts: ByYear) => Object.values(amounts).reduce((all, amount) => all + amount, 0);

test('the three lenses are a band: more money counted leaves no larger gap; dearer promises and later money leave no smaller one', async () => {
  const ask = await sample();
  const { asIs, tried, open, lines } = await ask({ indexation: { byYear: { 2027: 4 }, otherwise: 2.5 }, delay: { months: 6 } });
  expect(lines).toBeNull();
  for (const band of [asIs, tried]) {
    if (band === null) throw new Error('Nothing was tried');
    const { secured, planned, hoped } = band.lenses;
    expect(sum(secured.gapByYear)).toBeGreaterThan(sum(planned.gapByYear));
    expect(sum(planned.gapByYear)).toBeGreaterThan(sum(hoped.gapByYear));
  }
  expect(sum(tried?.commitmentsByYear ?? {})).toBeGreaterThan(sum(asIs.commitmentsByYear));
  expect(sum(tried?.lenses.planned.gapByYear ?? {})).toBeGreaterThan(sum(asIs.lenses.planned.gapByYear));
  expect(open.length).toBeGreaterThan(0);
  for (const { certainty, moreByYear } of open) {
    expect(certainty).toBe('budgeted');
    expect(sum(moreByYear)).toBeGreaterThanOrEqual(0);
  }
});

test('nothing tried is nothing changed, and with only granted money counted nothing hangs on anything', async () => {
  const ask = await sample();
  const plain = await ask({ area: 'heerlen-noord' as AreaId });
  expect(plain.tried).toBeNull();
  expect(plain.areaName).toBe('Heerlen-Noord');
  expect(plain.lines?.asIs.areaId).toBe('heerlen-noord');
  expect(plain.asIs.lenses.planned.until).not.toBeNull();
  expect((await ask({ indexation: { byYear: {}, otherwise: 0 }, delay: { months: 0 } })).tried).toBeNull();
  expect((await ask({ question: { at, lens: 'secured' } })).open).toEqual([]);
});
