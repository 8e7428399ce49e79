import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { fileNames, zipOf } from '#electron/exporters/bundle.ts';
import type { Context } from '#electron/services/context.ts';
import { exportServices } from '#electron/services/exports.ts';
import { storeServices } from '#electron/services/stores.ts';
import { testContext } from '#test/services/test-context.ts';
import { good } from '#test/support/good.ts';

const folder = mkdtempSync(join(tmpdir(), 'lange-adem-bundles-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function sample() {
  const given = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, given.context));
  return given;
}

const templates = async (context: Context, target: unknown, given: object = {}) =>
  exportServices['export.templates']({ target, language: 'nl', ...given } as never, context);

test('each of the twenty areas gets its own workbook with what it has, and a letter', async () => {
  const { context, register } = await sample();
  const store = good(context.store());
  const made = good(await templates(context, register(join(folder, 'formulieren'))));
  expect(made.files).toHaveLength(40);
  const { areas, streams, commitments } = store.rows();
  for (const { id, name, municipality } of areas) {
    const book = read(readFileSync(join(folder, 'formulieren', `${name}.xlsx`)));
    const rowsOf = (sheet: string) => utils.sheet_to_json<Record<string, unknown>>(book.Sheets[sheet] ?? {});
    const own = streams.filter(({ areaId }) => areaId === id).length;
    expect(rowsOf('Geldstromen')).toHaveLength(own);
    expect(new Set(rowsOf('Geldstromen').map((row) => row['Gebied']))).toEqual(new Set(own === 0 ? [] : [name]));
    expect(rowsOf('Verplichtingen')).toHaveLength(commitments.filter(({ areaId }) => areaId === id).length);
    const letter = strFromU8(
      unzipSync(readFileSync(join(folder, 'formulieren', `${name} - brief.docx`)))['word/document.xml'] ?? new Uint8Array(),
    );
    expect(letter).toContain(`Aan: gemeente ${municipality?.replace("'", '&apos;')}`);
    expect(letter).toContain(`“${name}.xlsx”`);
    expect(letter).toContain('stuurden. Alleen wat veranderd is');
  }
});

test('without a store they are empty, for the areas of the programme, and in an archive on wish', async () => {
  const { context, register } = testContext();
  const made = good(await templates(context, register(join(folder, 'leeg.zip'))));
  const parts = unzipSync(readFileSync(join(folder, 'leeg.zip')));
  expect(Object.keys(parts)).toEqual([...made.files]);
  expect(made.files).toHaveLength(40);
  const book = read(parts['Heerlen-Noord.xlsx'] ?? new Uint8Array());
  expect(utils.sheet_to_json(book.Sheets['Geldstromen'] ?? {})).toEqual([]);
  expect(utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Gebieden'] ?? {})[0]?.['Gebied']).toBe('Heerlen-Noord');
});

test('the same store and day give the same bytes', async () => {
  const { context, register } = await sample();
  for (const name of ['a.zip', 'b.zip']) good(await templates(context, register(join(folder, name)), { areas: ['heerlen-noord'] }));
  expect(readFileSync(join(folder, 'a.zip')).equals(readFileSync(join(folder, 'b.zip')))).toBe(true);
});

test('a summary for each area has the figures of that area', async () => {
  const { context, register } = await sample();
  const made = good(
    await exportServices['export.summaries']({ question: {}, language: 'nl', target: register(join(folder, 's.zip')) } as never, context),
  );
  expect(made.files).toHaveLength(20);
  const parts = unzipSync(readFileSync(join(folder, 's.zip')));
  const rows = utils.sheet_to_json<Record<string, unknown>>(
    read(parts['Heerlen-Noord.xlsx'] ?? new Uint8Array()).Sheets['Geldstromen'] ?? {},
  );
  expect(new Set(rows.map((row) => row['Gebied']))).toEqual(new Set(['Heerlen-Noord']));
});

test('a file that is open in Excel leaves the others as they were', async () => {
  const { context, register } = await sample();
  const target = join(folder, 'open');
  mkdirSync(target);
  writeFileSync(join(target, '~$Heerlen-Noord.xlsx'), '');
  const made = await templates(context, register(target));
  expect(made).toMatchObject({ ok: false, problem: { code: 'target-in-use' } });
  expect(readdirSync(target)).toEqual(['~$Heerlen-Noord.xlsx']);
});

test('a name of an area never names another folder, keeps its ending, and is of one file', () => {
  const nameOf = fileNames();
  expect(nameOf('Noord/Zuid: "wijk"?.xlsx')).toBe('Noord-Zuid- -wijk-.xlsx');
  expect(nameOf('noord-zuid- -WIJK-.xlsx')).toBe('noord-zuid- -WIJK- (2).xlsx');
  expect(nameOf(`${'lang '.repeat(900)}.docx`)).toMatch(/^[lang ]{80,90}\.docx$/);
  expect(nameOf('..')).toBe('-');
  expect(Object.keys(unzipSync(zipOf([{ name: nameOf('../x.docx'), bytes: new Uint8Array() }])))).toEqual(['..-x.docx']);
});
