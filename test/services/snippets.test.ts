import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { services } from '#electron/services/services.ts';
import { testContext } from './test-context.ts';

const lines = [
  'Gebied;Regeling;Zekerheid;Startdatum;Einddatum;2027;2028',
  'Heerlen-Noord;Wijkbudget;beschikt;1-1-2027;31-12-2028;100.000,50;90.000,00',
  'Delft-West;Wijkbudget;begroot;1-1-2027;31-12-2028;50.000,00;p.m.',
];

async function imported() {
  const { context, folder, register } = testContext();
  await services['store.create']({ name: 'A' }, context);
  const path = join(folder, 'geld.csv');
  writeFileSync(path, `${lines.join('\n')}\n`);
  const report = await services['import.commit']({ file: register(path), onConflict: 'ask', strict: false }, context);
  if (!report.ok) throw new Error(report.problem.code);
  const store = context.store();
  if (!store.ok) throw new Error('no store');
  return { context, store: store.value, path };
}

test('a figure leads to its cell, and to the cells around it as they stood in the file, also when the file is gone', async () => {
  const { context, store, path } = await imported();
  writeFileSync(path, 'changed since');
  const row = store.rows().streams.find(({ areaId }) => areaId === 'delft-west');
  const origin = await services['origins.row']({ table: 'stream', id: row?.id ?? '', field: 'yearAmount:2028' }, context);
  expect(origin).toMatchObject({
    ok: true,
    value: { kind: 'cell', file: 'geld.csv', sheet: 'geld', row: 3, column: 'G', who: 'j.bakker' },
  });
  if (!origin.ok || origin.value.kind !== 'cell') throw new Error('no cell');
  const { sourceId, sheet, row: number, column } = origin.value;
  const cells = await services['origins.cells']({ source: sourceId, sheet, row: number, column }, context);
  if (!cells.ok) throw new Error(cells.problem.code);
  expect(cells.value).toMatchObject({
    file: 'geld.csv',
    sheet: 'geld',
    focus: { row: 3, column: 'G' },
    // What the row is of, then what stands around the cell.
    columns: ['A', 'B', 'E', 'F', 'G', 'H', 'I'],
  });
  expect(cells.value.rows[2]).toEqual({ row: 3, cells: ['Delft-West', 'Wijkbudget', '31-12-2028', '50.000,00', 'p.m.', '', ''] });
});

test('a row as a whole is shown from its first column', async () => {
  const { context } = await imported();
  const cells = await services['origins.cells']({ source: 1, sheet: 'geld', row: 2, column: null }, context);
  expect(cells).toMatchObject({ ok: true, value: { focus: { row: 2, column: null } } });
  if (cells.ok) expect(cells.value.rows[1]?.cells.slice(0, 3)).toEqual(['Heerlen-Noord', 'Wijkbudget', 'beschikt']);
});

test('a sheet that is not in the file is a problem', async () => {
  const { context } = await imported();
  expect(await services['origins.cells']({ source: 1, sheet: 'Blad9', row: 2, column: null }, context)).toMatchObject({
    ok: false,
    problem: { code: 'source-not-kept', params: { file: 'geld.csv' } },
  });
});

test('an area names its files, and a cliff shows the cells of its rows', async () => {
  const { context } = await imported();
  const area = await services['area.view']({ question: { lens: 'secured' }, area: 'heerlen-noord' as never }, context);
  expect(area).toMatchObject({ ok: true, value: { kind: 'own', sources: [{ id: 1, file: 'geld.csv', who: 'j.bakker', rows: 1 }] } });
  if (!area.ok) throw new Error('no area');
  const key = area.value.cliffs[0]?.key ?? '';
  const cliff = await services['cliff.view']({ question: { lens: 'secured' }, key }, context);
  expect(cliff).toMatchObject({
    ok: true,
    value: { rows: [{ table: 'stream', label: 'Wijkbudget', origin: { kind: 'cell' }, snippet: { sheet: 'geld' } }] },
  });
});
