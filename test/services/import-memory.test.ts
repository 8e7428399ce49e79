import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { services } from '#electron/services/services.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import { good } from '#test/support/good.ts';
import { type Cells, commit, open, preview } from './support/given-files.ts';

const head = ['Gebied', 'Regeling', 'Kenmerk', 'Einddatum', 2027, 'Opm.'];
const rows: Cells = [
  head,
  ['Heerlen-Noord', 'Fonds A', 'K-1', '31-12-2028', 1000, 'zie brief'],
  ['Zaandam-Oosst', 'Fonds B', 'K-2', '31-02-2029', 2000, null],
];
const told: Mapping = {
  version: 1,
  tables: [
    {
      sheet: 'Raming',
      position: 0,
      unit: 1000,
      columns: { F: 'note' },
      headers: { F: 'Opm.' },
      aliases: { 'Zaandam-Oosst': 'zaandam-oost' },
      corrections: [{ row: 3, column: 'D', seen: '31-02-2029', value: '28-2-2029' }],
    },
  ],
};

test('what is told of a file counts at once: an alias, a column, a unit, a repaired cell', async () => {
  const { context, give } = await open();
  const file = give('januari.xlsx', rows);
  expect((await preview(context, file)).report).toMatchObject({ new: 1, rejected: 1 });
  const { report, inspection } = await preview(context, file, { mapping: told });
  expect(report).toMatchObject({ new: 2, rejected: 0, total: 300_000_000 });
  expect(inspection).toMatchObject({ mapping: told, readAs: null });
});

test('the next file of the shape is read the same way and says so; repairs of cells were for the first one only', async () => {
  const { context, give } = await open();
  await commit(context, give('januari.xlsx', rows), { mapping: told });
  const next = [head.map((cell) => (cell === 2027 ? 2028 : cell)), ...rows.slice(1)];
  const { report, inspection } = await preview(context, give('april.xlsx', next));
  expect(inspection.readAs).toEqual({ file: 'januari.xlsx', at: '2026-12-01T09:00:00.000Z', differs: [] });
  expect(inspection.tables[0]).toMatchObject({ unit: 1000, areas: ['heerlen-noord', 'zaandam-oost'] });
  expect(inspection.mapping?.tables[0]).not.toHaveProperty('corrections');
  expect(report).toMatchObject({ rejected: 1 });
  expect(report.issues.filter(({ severity }) => severity === 'error')).toMatchObject([{ place: { column: 'D', row: 3 } }]);
});

test('where it no longer fits, only the difference is asked: a column that moved is found by its header', async () => {
  const { context, give } = await open();
  await commit(context, give('januari.xlsx', rows), { mapping: told });
  const moved = rows.map((row, at) => [row[0], row[1], at === 0 ? 'Dossier' : 'D', ...row.slice(2)] as (string | number | null)[]);
  const { inspection } = await preview(context, give('april.xlsx', moved));
  expect(inspection.readAs?.differs).toEqual(['dossier']);
  expect(inspection.tables[0]?.columns.find(({ header }) => header === 'Opm.')).toMatchObject({
    column: 'G',
    field: 'note',
    confidence: 1,
  });
});

test('nothing is remembered of a file that is taken back, nor of one that is not to be remembered', async () => {
  const { context, give } = await open();
  await commit(context, give('januari.xlsx', rows), { mapping: told, remember: false });
  expect((await preview(context, give('april.xlsx', rows))).inspection.readAs).toBeNull();
  const again = rows.map((row, at) => (at === 1 ? ['Heerlen-Noord', 'Fonds C', 'K-9', '31-12-2028', 7, null] : row));
  await commit(context, give('mei.xlsx', again), { mapping: told });
  expect((await preview(context, give('juni.xlsx', rows))).inspection.readAs?.file).toBe('mei.xlsx');
  good(await services['history.undo']({}, context));
  expect((await preview(context, give('juli.xlsx', rows))).inspection.readAs).toBeNull();
});

test('a scheme may be told to be another, or to follow one; a name that looks like the next tranche is asked about', async () => {
  const { context, give } = await open();
  const of = (...schemes: readonly string[]): Cells => [
    ['Gebied', 'Regeling', 'Einddatum', 2027],
    ...schemes.map((scheme) => ['Delft-West', scheme, '31-12-2028', 1000]),
  ];
  await commit(context, give('a.xlsx', of('Kansrijke wijk 2025', 'Regeling A')));
  const file = give('b.xlsx', of('Kansrijke wijk 2027', 'Kansrijke wjk 2025', 'Regeling B'));
  const asked = await preview(context, file);
  expect(
    asked.report.issues.flatMap(({ problem }) => (problem.code.startsWith('scheme-') ? [[problem.code, problem.params]] : [])),
  ).toEqual([
    ['scheme-may-follow', { seen: 'Kansrijke wijk 2027', earlier: 'Kansrijke wijk 2025' }],
    ['scheme-nearly', { seen: 'Kansrijke wjk 2025', nearest: 'Kansrijke wijk 2025', reason: 'spelling' }],
  ]);
  const mapping: Mapping = {
    version: 1,
    tables: [
      {
        sheet: 'Raming',
        schemes: { 'Kansrijke wjk 2025': 'Kansrijke wijk 2025' },
        follows: { 'Kansrijke wijk 2027': 'Kansrijke wijk 2025' },
      },
    ],
  };
  await commit(context, file, { mapping, onConflict: 'newer' });
  const { schemes } = good(context.store()).rows();
  expect(schemes.map(({ name, follows }) => [name, follows])).toEqual([
    ['Kansrijke wijk 2025', null],
    ['Kansrijke wijk 2027', 'kansrijke-wijk-2025'],
    ['Regeling A', null],
    ['Regeling B', null],
  ]);
});

test('the rejected rows leave as they were, each with what is wrong; repaired, they come in', async () => {
  const { context, folder, register, give } = await open();
  const file = give('januari.xlsx', [
    ['Bedragen x € 1.000'],
    ['Gebied', 'Regeling', 'Einddatum', 2027],
    ['Delft-West', 'Fonds A', '31-12-2028', 1000],
    [null, 'Fonds B', '31-02-2029', 2000],
    [null, 'Fonds C', '31-12-2028', 3000],
    ['Totaal', null, null, 6000],
  ]);
  const target = register(join(folder, 'herstel.xlsx'));
  const made = good(await services['import.repair']({ file, target, language: 'nl', onConflict: 'ask', strict: false }, context));
  expect(made).toMatchObject({ file: 'herstel.xlsx', rows: 1 });
  const book = read(readFileSync(join(folder, 'herstel.xlsx')));
  const cells = utils.sheet_to_json<(string | number)[]>(book.Sheets['Raming'] ?? {}, { header: 1 });
  expect(cells[1]).toEqual(['Gebied', 'Regeling', 'Einddatum', 2027, 'Wat is er mis']);
  expect(cells[2]?.slice(0, 4)).toEqual(['Delft-West', 'Fonds B', '31-02-2029', 2000]);
  expect(cells[2]?.[4]).toContain('C: "31-02-2029" is geen bestaande datum');
  expect(cells).toHaveLength(3);
  const repaired = cells.map((row) => row.map((cell) => (cell === '31-02-2029' ? '28-2-2029' : cell)));
  const { report } = await preview(context, give('hersteld.xlsx', repaired));
  expect(report).toMatchObject({ new: 1, rejected: 0, total: 200_000_000 });
  expect(report.issues).toEqual([]);
});

test('rows of the sheet itself are given as they stand, a window at a time', async () => {
  const { context, give } = await open();
  const file = give('lang.xlsx', [head, ...Array.from({ length: 500 }, (_, at) => ['Delft-West', `Fonds ${at}`, null, null, at, null])]);
  const shown = good(await services['import.sheet']({ file, sheet: 'Raming', from: 199, count: 4 }, context));
  expect(shown.sheets).toEqual([{ name: 'Raming', hidden: false, rows: 501, columns: 6 }]);
  expect(shown.rows.map(([, scheme]) => scheme)).toEqual(['Fonds 197', 'Fonds 198', 'Fonds 199', 'Fonds 200']);
});

test('a repaired cell tells what stood in the file, also where nothing is remembered; a later change by hand tells both', async () => {
  const { context, give } = await open();
  await commit(context, give('januari.xlsx', rows), { mapping: told, remember: false });
  const store = good(context.store());
  const stream = store.rows().streams.find(({ areaId }) => areaId === 'zaandam-oost');
  const id = stream?.id ?? '';
  const repaired = [{ sheet: 'Raming', row: 3, column: 'D', seen: '31-02-2029', value: '28-2-2029', field: 'end' }];
  const inFile = { kind: 'cell', file: 'januari.xlsx', sheet: 'Raming', row: 3 };
  expect(store.origin('stream', id, 'end')).toMatchObject({ ...inFile, column: 'D', repaired });
  expect(store.origin('stream', id, 'scheme')).not.toHaveProperty('repaired');
  expect(store.origins('stream').get(id)).toMatchObject({ ...inFile, column: null, repaired });
  const { field: _, ...cell } = repaired[0] ?? {};
  expect(good(await services['history.list']({}, context))[0]?.source).toMatchObject({ file: 'januari.xlsx', repaired: [cell] });
  const line = async () => good(await services['rows.list']({ table: 'stream', question: {} }, context)).lines.find((one) => one.id === id);
  expect((await line())?.marks).toEqual({ end: { kind: 'repaired', seen: '31-02-2029' } });

  const edits = [{ act: 'change', table: 'stream', id, values: { end: '2030-12-31', note: 'gebeld' } }] as const;
  good(await services['rows.save']({ edits: [...edits], language: 'nl' }, context));
  expect(store.origin('stream', id, 'end')).toMatchObject({ kind: 'person', instead: { ...inFile, column: 'D', repaired } });
  expect((await line())?.marks).toEqual({ end: { kind: 'hand' }, note: { kind: 'hand' } });
  const [byHand, read] = good(await services['rows.history']({ table: 'stream', id }, context));
  expect(byHand?.fields['end']).toEqual({ before: '2029-02-28', now: '2030-12-31' });
  expect(read?.origin).toMatchObject({ ...inFile, repaired });
});

test('a reading is named, leaves as a file, is forgotten, and comes in again; the next file is read by it', async () => {
  const { context, folder, register, give } = await open();
  const list = async () => good(await services['reading.list']({}, context)).readings;
  await commit(context, give('januari.xlsx', rows), { mapping: told });
  const [first] = await list();
  expect(first).toMatchObject({ name: null, file: 'januari.xlsx', mapping: { tables: [{ columns: { F: 'note' } }] } });
  const id = first?.id ?? '';
  good(await services['reading.name']({ id, name: 'Raming Heerlen', language: 'nl' }, context));
  const next = give('april.xlsx', [head.map((cell) => (cell === 2027 ? 2028 : cell)), ...rows.slice(1)]);
  expect((await preview(context, next)).inspection.readAs).toMatchObject({ name: 'Raming Heerlen', file: 'januari.xlsx' });

  const target = register(join(folder, 'indeling.json'));
  good(await services['reading.export']({ id, target }, context));
  const written = JSON.parse(readFileSync(join(folder, 'indeling.json'), 'utf8')) as object;
  expect(written).toMatchObject({ version: 1, name: 'Raming Heerlen', tables: [{ sheet: 'Raming', unit: 1000 }] });

  good(await services['reading.remove']({ id, language: 'nl' }, context));
  expect(await list()).toEqual([]);
  expect((await preview(context, next)).inspection).toMatchObject({ readAs: null, mapping: null });
  good(await services['history.undo']({}, context));
  expect((await list()).map(({ name }) => name)).toEqual(['Raming Heerlen']);
  good(await services['history.undo']({}, context));
  good(await services['reading.remove']({ id, language: 'nl' }, context));

  good(await services['reading.import']({ file: target, language: 'nl' }, context));
  expect(await list()).toMatchObject([{ name: 'Raming Heerlen', id }]);
  expect((await preview(context, next)).inspection.tables[0]).toMatchObject({ unit: 1000 });
  const broken = join(folder, 'kapot.json');
  writeFileSync(broken, '{"version":1}');
  expect(await services['reading.import']({ file: register(broken), language: 'nl' }, context)).toMatchObject({
    problem: { code: 'mapping-unreadable' },
  });
});

test('a text is called after its file, and is read like one of another name all the same', async () => {
  const { context, folder, register } = await open();
  const give = (name: string, year: number) => {
    writeFileSync(join(folder, name), `Gebied;Regeling;Einddatum;${year};Opm.\nDelft-West;Fonds A;31-12-2029;4.000.000;gebeld\n`);
    return register(join(folder, name));
  };
  const mapping: Mapping = { version: 1, tables: [{ sheet: 'Opgave', position: 0, columns: { E: 'note' }, headers: { E: 'Opm.' } }] };
  await commit(context, give('Opgave.csv', 2027), { mapping });
  const { inspection } = await preview(context, give('Delft april.csv', 2028));
  expect(inspection.readAs).toMatchObject({ file: 'Opgave.csv', differs: [] });
  expect(inspection.mapping?.tables).toMatchObject([{ sheet: 'Delft april', columns: { E: 'note' } }]);
  expect(inspection.tables[0]?.columns.at(-1)).toMatchObject({ field: 'note', confidence: 1 });
});

test('of an amount of a whole municipality the part of one area is kept, and shown as assumed', async () => {
  const { context, give } = await open();
  const file = give('amsterdam.xlsx', [
    ['Gebied', 'Regeling', 'Einddatum', 2027, 2028],
    ['Amsterdam', 'Fonds A', '31-12-2028', 1000, 333],
    ['Delft-West', 'Fonds B', '31-12-2028', 50, 50],
  ]);
  const asked = await preview(context, file);
  expect(asked.report.issues.find(({ problem }) => problem.code === 'area-unknown')?.problem).toMatchObject({
    params: { seen: 'Amsterdam', reason: 'municipality' },
  });
  const area = good(context.store())
    .rows()
    .areas.find(({ municipality }) => municipality === 'Amsterdam');
  const mapping: Mapping = {
    version: 1,
    tables: [{ sheet: 'Raming', position: 0, aliases: { Amsterdam: area?.id ?? '' }, shares: { Amsterdam: 6000 } }],
  };
  const { report } = await commit(context, file, { mapping }).then((saved) => ({ report: saved }));
  expect(report).toMatchObject({ new: 2, rejected: 0, total: 60_000 + 19_980 + 10_000 });
  expect(report.issues.map(({ problem }) => problem)).toContainEqual(
    expect.objectContaining({ code: 'area-share-assumed', params: { seen: 'Amsterdam', share: 6000 } }),
  );
  const stream = good(context.store())
    .rows()
    .streams.find(({ areaId }) => areaId === area?.id);
  expect(stream).toMatchObject({ areaShare: 6000, amounts: { 2027: 60_000, 2028: 19_980 } });
  const { lines } = good(await services['rows.list']({ table: 'stream', question: {} }, context));
  expect(lines.find(({ id }) => id === stream?.id)?.marks).toEqual({ areaShare: { kind: 'assumed' } });
  // It is no other name of the area: a file of another shape asks again. Its own next file does not.
  expect(good(await services['reading.list']({}, context)).names).toEqual([]);
  const next = give('amsterdam april.xlsx', [
    ['Gebied', 'Regeling', 'Einddatum', 2028, 2029],
    ['Amsterdam', 'Fonds A', '31-12-2029', 100, 100],
  ]);
  expect((await preview(context, next)).report).toMatchObject({ rejected: 0, total: 12_000 });
});
