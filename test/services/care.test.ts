import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answered } from '#electron/services/answers.ts';
import { figureFaults } from '#electron/services/figure-faults.ts';
import { services } from '#electron/services/services.ts';
import { cents } from '#shared/domain/money.ts';
import { testContext } from './test-context.ts';

test('a whole store is whole, and its figures are the sums of its rows', async () => {
  const { context } = testContext();
  await services['store.sample']({ kind: 'sample' }, context);
  expect(await services['care.check']({}, context)).toMatchObject({
    ok: true,
    value: { damage: [], faults: [], changeSets: 2, rows: { area: 20 } },
  });
});

test('one bit that turned over is found, and the row is named', async () => {
  const { context, folder, register } = testContext();
  const path = join(folder, 's.adem');
  await services['store.sample']({ kind: 'sample', target: register(path) }, context);
  await services['store.close']({}, context);
  const bytes = readFileSync(path);
  const at = bytes.indexOf('Ondernemershuis');
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(path, bytes);
  await services['store.open']({ file: register(path) }, context);
  const report = await services['care.check']({}, context);
  expect(report).toMatchObject({ ok: true, value: { damage: [{ kind: 'row', table: 'commitment' }], faults: [], checksum: null } });
});

test('a figure that is not the sum of its rows is a fault, with both', async () => {
  const { context } = testContext();
  await services['store.sample']({ kind: 'sample' }, context);
  const found = answered({ question: {} }, context);
  if (!found.ok) throw new Error(found.problem.code);
  const [first, ...others] = found.value.calculated.areas;
  if (first === undefined) throw new Error('no area');
  const fundingByYear = { ...first.result.fundingByYear, 2027: cents((first.result.fundingByYear[2027] ?? 0) + 1) };
  const wrong = { ...found.value.calculated, areas: [{ ...first, result: { ...first.result, fundingByYear } }, ...others] };
  expect(figureFaults({ ...found.value, calculated: wrong })).toEqual([
    { areaId: first.result.id, year: 2027, measure: 'funding', figure: fundingByYear[2027], rows: fundingByYear[2027] - 1 },
  ]);
});

test('a backup put back over the open store is open, and what it replaced is kept', async () => {
  const { context, folder, register } = testContext();
  const [target, copy] = [register(join(folder, 's.adem')), register(join(folder, 'kopie.adem'))];
  await services['store.sample']({ kind: 'sample', target }, context);
  expect(await services['care.backup']({ target: copy }, context)).toMatchObject({ ok: true, value: { file: 'kopie.adem' } });
  await services['history.undo']({}, context);
  expect(await services['care.restore']({ target, from: copy }, context)).toMatchObject({
    ok: true,
    value: { replaced: 's.adem.replaced', store: { name: 's', revision: 2, counts: { streams: 229 } } },
  });
  expect(context.store()).toMatchObject({ ok: true, value: { name: 's' } });
});
