import { expect, test } from 'vitest';
import { services } from '#electron/services/services.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import { good } from '#test/support/good.ts';
import { type Cells, commit, open, preview } from './support/given-files.ts';

test('a name that was joined is known of every file, says so, is logged, and can be taken apart', async () => {
  const { context, give } = await open();
  const of = (sheetHead: string, ...schemes: readonly string[]): Cells => [
    ['Gebied', sheetHead, 'Einddatum', 2027],
    ...schemes.map((scheme) => ['Zaandam-Oosst', scheme, '31-12-2028', 1000]),
  ];
  await commit(
    context,
    give('a.xlsx', [
      ['Gebied', 'Regeling', 2027],
      ['Delft-West', 'Kansrijke wijk', 5],
    ]),
  );
  const mapping: Mapping = {
    version: 1,
    tables: [{ sheet: 'Raming', schemes: { 'Kansrijke wjk': 'Kansrijke wijk' }, aliases: { 'Zaandam-Oosst': 'zaandam-oost' } }],
  };
  await commit(context, give('b.xlsx', of('Regeling', 'Kansrijke wjk')), { mapping });
  const view = async () => good(await services['reading.list']({}, context)).names;
  expect(await view()).toEqual([
    { kind: 'area', seen: 'Zaandam-Oosst', meant: 'zaandam-oost', name: 'Zaandam-Oost' },
    { kind: 'scheme', seen: 'Kansrijke wjk', meant: 'Kansrijke wijk', name: 'Kansrijke wijk' },
  ]);
  // A file of another shape: read by the names, and it says so.
  const other = give('c.xlsx', [
    ['Wijk', 'Naam subsidie', 'Looptijd t/m', 2029],
    ['Zaandam-Oosst', 'Kansrijke wjk', '31-12-2030', 1000],
  ]);
  const read = await preview(context, other);
  expect(read.inspection.readAs).toBeNull();
  expect(read.report).toMatchObject({ rejected: 0 });
  expect(read.report.issues.map(({ problem }) => problem.code)).toContain('scheme-joined');
  expect(read.changes.filter(({ table }) => table === 'stream')).toMatchObject([{ areaId: 'zaandam-oost', label: 'Kansrijke wijk' }]);

  good(await services['names.remove']({ kind: 'scheme', seen: 'Kansrijke wjk', language: 'nl' }, context));
  expect((await view()).map(({ seen }) => seen)).toEqual(['Zaandam-Oosst']);
  expect((await preview(context, other)).changes.filter(({ table }) => table === 'stream')).toMatchObject([{ label: 'Kansrijke wjk' }]);
  good(await services['history.undo']({}, context));
  good(await services['history.undo']({}, context));
  expect(await view()).toEqual([]);
});

test('a name that was taken apart stays apart for the file that taught it, also where its reading has a name', async () => {
  const { context, give } = await open();
  const mapping: Mapping = {
    version: 1,
    tables: [
      { sheet: 'Raming', unit: 1000, aliases: { 'Zaandam-Oosst': 'zaandam-oost', 'Delft W': 'delft-west' }, schemes: { FA: 'Fonds A' } },
    ],
  };
  const of = (amount: number): Cells => [
    ['Gebied', 'Regeling', 'Einddatum', 2027],
    ['Zaandam-Oosst', 'FA', '31-12-2028', amount],
    ['Delft W', 'FA', '31-12-2028', amount],
  ];
  await commit(context, give('januari.xlsx', of(1)), { mapping });
  const next = give('april.xlsx', of(2));
  expect((await preview(context, next)).report).toMatchObject({ changed: 2, rejected: 0 });
  good(await services['names.remove']({ kind: 'area', seen: 'Zaandam-Oosst', language: 'nl' }, context));
  const read = await preview(context, next);
  expect(read.report).toMatchObject({ changed: 1, rejected: 1 });
  // What else the file taught stays.
  expect(read.inspection).toMatchObject({ readAs: { file: 'januari.xlsx' }, tables: [{ unit: 1000 }] });

  const [known] = good(await services['reading.list']({}, context)).readings;
  good(await services['reading.name']({ id: known?.id ?? '', name: 'Raming', language: 'nl' }, context));
  good(await services['names.remove']({ kind: 'scheme', seen: 'FA', language: 'nl' }, context));
  expect((await preview(context, next)).changes.filter(({ table, change }) => table === 'stream' && change === 'new')).toMatchObject([
    { label: 'FA' },
  ]);
  good(await services['history.undo']({}, context));
  expect((await preview(context, next)).report).toMatchObject({ changed: 1, rejected: 1 });
});
