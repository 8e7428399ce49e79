import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandLine } from '#electron/cli/command-line.ts';
import { type Cells, workbook } from './support/read.ts';

/** Bad input at the real command line (issue 3): one sentence with file, sheet, cell and remedy, exit code 1, the store as it was. */

const folder = mkdtempSync(join(tmpdir(), 'lange-adem-bad-'));
const store = join(folder, 's.adem');
const run = async (...words: string[]) => {
  const [told, out]: [string[], string[]] = [[], []];
  const code = await commandLine(words, { out: (text) => out.push(text), tell: (line) => told.push(line), progress: () => {} });
  return { code, told, out: out.join('') };
};
const hash = () => createHash('sha256').update(readFileSync(store)).digest('hex');
const file = (name: string, content: Uint8Array | string) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const head = ['Gebied', 'Regeling', 'Startdatum', 'Einddatum', 2026];
const sheetFile = (name: string, ...rows: Cells) => file(name, workbook({ Geldstromen: rows }));

beforeAll(async () => {
  process.env['LANGE_ADEM_HOME'] = join(folder, 'home');
  expect((await run('sample', '--store', store)).code).toBe(0);
});
afterAll(() => {
  delete process.env['LANGE_ADEM_HOME'];
  rmSync(folder, { recursive: true, force: true });
});

const bad: readonly (readonly [what: string, path: () => string, sentence: RegExp])[] = [
  [
    'a missing column',
    () => sheetFile('kolom.xlsx', ['Regeling', 'Zekerheid', 2026], ['Kansrijke wijk', 'beschikt', 1_000_000]),
    /^kolom\.xlsx, blad Geldstromen, .*De kolom "Gebied" ontbreekt\. Voeg /,
  ],
  ['no spreadsheet', () => file('brief.xlsx', 'Beste lezer'), /^brief\.xlsx is geen rekenblad\. Kies /],
  [
    'an unknown area',
    () => sheetFile('gebied.xlsx', head, ['Parijs', 'Kansrijke wijk', 2026, 2027, 1_000_000]),
    /^gebied\.xlsx, blad Geldstromen, cel A2: .*Parijs.* Verbeter/,
  ],
  [
    'text where an amount belongs',
    () => sheetFile('bedrag.xlsx', head, ['Heerlen-Noord', 'Kansrijke wijk', 2026, 2027, 'veel']),
    /^bedrag\.xlsx, blad Geldstromen, cel E2: "veel" is geen bedrag\. Vul /,
  ],
  [
    'an end before a start',
    () => sheetFile('eind.xlsx', head, ['Heerlen-Noord', 'Kansrijke wijk', 2027, '31-12-2026', 1_000_000]),
    /^eind\.xlsx, blad Geldstromen, cel D2: .*ligt voor de startdatum.* Verbeter/,
  ],
];

test.each(bad)('%s', async (_what, path, sentence) => {
  const before = hash();
  const { code, told } = await run('import', path(), '--store', store, '--lang', 'nl');
  expect(code).toBe(1);
  expect(told.at(-1)).toMatch(sentence);
  expect(hash()).toBe(before);
});

test('a column missing in a sheet of the official workbook refuses the whole file, also as a dry run and as JSON', async () => {
  const path = file(
    'twee.xlsx',
    workbook({
      Geldstromen: [head, ['Heerlen-Noord', 'Kansrijke wijk', 2026, 2027, 1_000_000]],
      Verplichtingen: [
        ['Omschrijving', 'Hardheid', 2026],
        ['Wijkteam', 'juridisch', 1_000_000],
      ],
    }),
  );
  const before = hash();
  for (const more of [[], ['--dry-run']]) {
    const { code, out } = await run('import', path, '--store', store, '--json', ...more);
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ new: 0, rejected: 0, changeSet: null, error: { code: 'column-missing' } });
  }
  expect(hash()).toBe(before);
});

test('a table beside good ones that lacks a column keeps the others not out', async () => {
  const path = file(
    'bijlage.xlsx',
    workbook({
      Overzicht: [head, ['Heerlen-Noord', 'Regeling van de proef', 2026, 2027, 1_000_000]],
      Bijlage: [
        ['Regeling', 'Zekerheid', 2026],
        ['Kansrijke wijk', 'beschikt', 1_000_000],
      ],
    }),
  );
  const { code, out } = await run('import', path, '--store', store, '--json');
  expect([code, JSON.parse(out)]).toMatchObject([0, { new: 1, rejected: 1 }]);
});
