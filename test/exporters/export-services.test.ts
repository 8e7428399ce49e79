import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { ownSettingsFiles } from '#electron/engine/own-settings.ts';
import { runHere } from '#electron/engine/run-job.ts';
import type { Context } from '#electron/services/context.ts';
import { exportServices } from '#electron/services/exports.ts';
import { readyMadeAt } from '#electron/services/ready-made-store.ts';
import type { Store } from '#electron/store/store.ts';
import type { CallParsed } from '#shared/contracts/calls.ts';
import { problem } from '#shared/contracts/problem.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Scenario } from '#shared/domain/scenario.ts';
import { done, failed } from '#shared/result.ts';
import { sampleScenario } from './summary-input.ts';
import { faultsOf } from './workbook-parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'lange-adem-exports-'));
let store: Store;

beforeAll(() => {
  const made = readyMadeAt(join(folder, 'voorbeeld.adem'), { kind: 'sample', who: 'J. Bakker', at: '2026-11-30T09:00:00Z' });
  if (!made.ok) throw new Error(made.problem.code);
  store = made.value;
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The world around the services: the sample store, jobs in this thread, and handles that are file names. */
function context(given: Partial<Context> = {}): Context {
  return {
    store: () => done(store),
    switchStore: () => {},
    who: 'J. Bakker',
    account: 'J. Bakker',
    ownSettings: ownSettingsFiles(folder, null),
    today: () => '2026-12-01' as CivilDate,
    now: () => '2026-12-01T10:00:00Z',
    pathOf: ({ name }) => done(join(folder, name)),
    storesFolder: folder,
    door: 'command-line',
    runJob: ((name: string, input: unknown) => runHere(name, input, () => {})) as Context['runJob'],
    ...given,
  };
}

/** As the contract gives it: the same values, not marked as fixed. */
const asParsed = (scenario: Scenario) => scenario as CallParsed<'export.summary'>['scenario'];

const file = (name: string) => ({ id: name, name });

describe('a summary', () => {
  test('lands at its place, whole, with the sheets of the contract', async () => {
    const result = await exportServices['export.summary']({ question: {}, target: file('s.xlsx'), language: 'nl' }, context());
    const bytes = readFileSync(join(folder, 's.xlsx'));
    expect(result).toEqual({ ok: true, value: { file: 's.xlsx', bytes: bytes.length } });
    expect(read(bytes).SheetNames).toEqual([
      'Geldstromen',
      'Verplichtingen',
      'Gebieden',
      'Samenvatting',
      'Kliffen',
      'Meerjarenoverzicht',
      'Verantwoording',
      'Rekenblad',
    ]);
    expect(faultsOf(bytes)).toEqual([]);
    expect(readdirSync(folder).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('is the same file when made again', async () => {
    await exportServices['export.summary']({ question: {}, target: file('t.xlsx'), language: 'nl' }, context());
    expect(Buffer.compare(readFileSync(join(folder, 's.xlsx')), readFileSync(join(folder, 't.xlsx')))).toBe(0);
  });

  test('of one area has the figures of that area in the whole', async () => {
    const areas = ['heerlen-noord' as AreaId];
    await exportServices['export.summary']({ question: {}, target: file('een.xlsx'), areas, language: 'nl' }, context());
    const rowsOf = (name: string) =>
      utils
        .sheet_to_json<unknown[]>(read(readFileSync(join(folder, name))).Sheets['Meerjarenoverzicht'] ?? {}, { header: 1 })
        .filter((row) => row[0] === 'Heerlen-Noord');
    expect(rowsOf('een.xlsx')).toEqual(rowsOf('s.xlsx'));
    expect(rowsOf('een.xlsx')).toHaveLength(4);
  });

  test('says on every sheet that shows figures that they are invented', async () => {
    const book = read(readFileSync(join(folder, 's.xlsx')));
    for (const [name, sheet] of Object.entries(book.Sheets)) {
      expect([name, JSON.stringify(utils.sheet_to_json(sheet, { header: 1 }))].join()).toContain('Voorbeeldgegevens');
    }
  });

  test('to share holds no notes, owners, evidence, names or files, and says so', async () => {
    await exportServices['export.summary']({ question: {}, target: file('deel.xlsx'), shareable: true, language: 'nl' }, context());
    const bytes = readFileSync(join(folder, 'deel.xlsx'));
    const book = read(bytes);
    expect(book.SheetNames.at(-1)).toBe('Weggelaten');
    const [header = []] = utils.sheet_to_json<string[]>(book.Sheets['Geldstromen'] ?? {}, { header: 1 });
    for (const column of ['Toelichting', 'Eigenaar', 'Bewijs']) expect(header).not.toContain(column);
    const all = JSON.stringify(Object.values(book.Sheets).map((sheet) => utils.sheet_to_json(sheet, { header: 1 })));
    expect(all).not.toContain('Bakker');
    expect(all).not.toContain(basename(folder));
    expect(faultsOf(bytes)).toEqual([]);
  });

  test('under a scenario has the stored rows, other figures, and the name of the scenario on every sheet', async () => {
    const input = { question: {}, target: file('wat-als.xlsx'), scenario: asParsed(sampleScenario), language: 'nl' as const };
    expect((await exportServices['export.summary'](input, context())).ok).toBe(true);
    const [base, under] = ['s.xlsx', 'wat-als.xlsx'].map((name) => read(readFileSync(join(folder, name))));
    const cells = (book: typeof base, name: string) => JSON.stringify(utils.sheet_to_json(book?.Sheets[name] ?? {}, { header: 1 }));
    for (const name of ['Geldstromen', 'Verplichtingen', 'Gebieden']) expect(cells(under, name)).toBe(cells(base, name));
    for (const name of ['Samenvatting', 'Kliffen', 'Meerjarenoverzicht', 'Verantwoording', 'Rekenblad'])
      expect(cells(under, name)).toContain('Wat als');
    expect(cells(under, 'Meerjarenoverzicht')).not.toBe(cells(base, 'Meerjarenoverzicht'));
  });

  test('is refused for a scenario that matches nothing', async () => {
    const [extend] = sampleScenario.changes;
    const scenario = asParsed({ name: 'Leeg', changes: [{ ...extend, scheme: 'Bestaat niet' } as Scenario['changes'][number]] });
    const input = { question: {}, target: file('nooit.xlsx'), scenario, language: 'nl' as const };
    expect(await exportServices['export.summary'](input, context())).toMatchObject({
      ok: false,
      problem: { code: 'scenario-matches-nothing' },
    });
  });

  test.each([
    ['an unknown area', 'area-not-in-store', { areas: ['nergens' as AreaId] }],
    ['a horizon before the reference date', 'horizon-before-reference', { question: { horizon: 2020 } }],
    ['another ending', 'target-wrong-kind', { target: file('s.pdf') }],
  ])('is refused for %s, and leaves no file', async (_what, code, given) => {
    const input = { question: {}, target: file('nooit.xlsx'), language: 'nl' as const, ...given };
    expect(await exportServices['export.summary'](input, context())).toMatchObject({ ok: false, problem: { code } });
    expect(readdirSync(folder)).not.toContain('nooit.xlsx');
  });
});

describe('a template', () => {
  test('needs no store to be empty, and then offers the areas of the programme', async () => {
    const closed = context({ store: () => failed(problem('no-store-open', {})) });
    const result = await exportServices['export.template']({ target: file('leeg.xlsx'), language: 'nl' }, closed);
    expect(result.ok).toBe(true);
    expect(utils.sheet_to_json(read(readFileSync(join(folder, 'leeg.xlsx'))).Sheets['Lijsten'] ?? {})).toHaveLength(20);
  });

  test('of an area holds its rows', async () => {
    await exportServices['export.template']({ target: file('h.xlsx'), area: 'heerlen-noord' as AreaId, language: 'nl' }, context());
    const rows = utils.sheet_to_json<Record<string, unknown>>(read(readFileSync(join(folder, 'h.xlsx'))).Sheets['Geldstromen'] ?? {});
    expect(rows.length).toBeGreaterThan(5);
  });
});

describe('a data package', () => {
  test('is a folder with a file for each table, and its description last', async () => {
    const result = await exportServices['export.package']({ question: {}, target: file('pakket'), language: 'nl' }, context());
    const files = [
      'gebieden.csv',
      'geldstromen.csv',
      'verplichtingen.csv',
      'regelingen.csv',
      'jaren.csv',
      'bewijs.csv',
      'README.md',
      'datapackage.json',
    ];
    expect(result).toEqual({ ok: true, value: { folder: 'pakket', files } });
    expect(readdirSync(join(folder, 'pakket')).sort()).toEqual(files.toSorted());
  });

  test('is refused where a file has the name of its folder', async () => {
    writeFileSync(join(folder, 'bezet'), '');
    const result = await exportServices['export.package']({ question: {}, target: file('bezet'), language: 'nl' }, context());
    expect(result).toMatchObject({ ok: false, problem: { code: 'target-not-writable' } });
  });
});

describe('a briefing', () => {
  test.each(['b.pdf', 'b.docx'])('%s is the same file when made again', async (name) => {
    const make = () => exportServices['export.briefing']({ question: {}, target: file(name), language: 'nl' }, context());
    expect((await make()).ok).toBe(true);
    const first = readFileSync(join(folder, name));
    await make();
    expect(Buffer.compare(first, readFileSync(join(folder, name)))).toBe(0);
  });
});
