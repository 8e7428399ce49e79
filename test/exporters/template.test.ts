import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { templateWorkbook } from '#electron/exporters/template.ts';
import { xlsxOf } from '#electron/exporters/write-xlsx.ts';
import { areaSheet, commitmentSheet, officialSheets, streamSheet } from '#shared/contracts/fields.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { rowsOfArea, sampleRows } from './summary-input.ts';
import { faultsOf, partOf } from './workbook-parts.ts';

const today = '2026-12-01' as CivilDate;
const nothing: StoredRows = { areas: [], schemes: [], streams: [], commitments: [] };

describe('the empty template', async () => {
  const bytes = await xlsxOf(templateWorkbook({ language: 'nl', kind: 'own', rows: nothing, choices: areaRecords(), sent: null, today }));
  const book = read(bytes);

  test('has a page of explanation in front, the official sheets, and the areas to choose from', () => {
    expect(book.SheetNames).toEqual(['Uitleg', 'Geldstromen', 'Verplichtingen', 'Gebieden', 'Lijsten']);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('activeTab="0"');
  });

  test.each([
    [streamSheet, '2025'],
    [commitmentSheet, '2033'],
    [areaSheet, null],
  ])('has every column of the sheet, with years from last year to seven on', (definition, year) => {
    const [header = []] = utils.sheet_to_json<string[]>(book.Sheets[definition.sheet.nl] ?? {}, { header: 1 });
    for (const { kind, header: texts } of definition.fields) if (kind !== 'year-amount') expect(header).toContain(texts.nl);
    if (year !== null) expect(header).toContain(year);
  });

  test('has no rows: the example stands on the page of explanation only', () => {
    for (const { sheet } of officialSheets) {
      const rows = utils.sheet_to_json(book.Sheets[sheet.nl] ?? {}, { blankrows: false });
      expect(rows).toEqual([]);
    }
    const guide = utils.sheet_to_json<string[]>(book.Sheets['Uitleg'] ?? {}, { header: 1 }).flat();
    expect(guide).toContain('Verlengde schooldag, 6 scholen');
  });

  test('lets choose areas and words, and asks when a cell holds something else', () => {
    const sheet = partOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<formula1>Lijsten!$A$2:$A$21</formula1>');
    expect(sheet).toContain('beschikt,begroot,toegezegd,aangevraagd,verwacht');
    expect(sheet).toContain('structureel,incidenteel');
    expect(partOf(bytes, 'xl/worksheets/sheet3.xml')).toContain('juridisch,bestuurlijk,gewenst');
    expect(sheet).toMatch(/<dataValidation [^>]*type="custom"/);
  });

  test('keeps its headers: the sheet is protected, without a password, and cells to fill in are open', () => {
    const sheet = partOf(bytes, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('<sheetProtection');
    expect(sheet).not.toContain('password=');
    expect(partOf(bytes, 'xl/styles.xml')).toContain('locked="');
  });

  test('opens without a repair', () => {
    expect(faultsOf(bytes)).toEqual([]);
  });
});

describe('the template of one area', async () => {
  const rows = rowsOfArea(sampleRows(), 'heerlen-noord');
  const input = { language: 'nl', kind: 'sample', rows, choices: rows.areas, sent: null, today } as const;
  const bytes = await xlsxOf(templateWorkbook(input));

  test('holds the rows of that area', () => {
    const book = read(bytes);
    const streams = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Geldstromen'] ?? {});
    expect(streams).toHaveLength(rows.streams.length);
    expect(new Set(streams.map((row) => row['Gebied']))).toEqual(new Set(['Heerlen-Noord']));
    expect(utils.sheet_to_json(book.Sheets['Gebieden'] ?? {})).toHaveLength(1);
  });

  test('says of illustrative data what they are, on every page that shows them and in the file itself', () => {
    const label = 'Voorbeeldgegevens: de bedragen in dit bestand zijn verzonnen.';
    const book = read(bytes);
    for (const name of ['Uitleg', 'Geldstromen', 'Verplichtingen', 'Gebieden'])
      expect(utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1 }).flat()).toContain(label);
    expect(book.Props?.Keywords).toContain(label);
  });

  test('is the same file when made again', async () => {
    expect(Buffer.compare(bytes, await xlsxOf(templateWorkbook(input)))).toBe(0);
  });

  test('is there in English too', async () => {
    const english = await xlsxOf(templateWorkbook({ ...input, language: 'en' }));
    expect(read(english).SheetNames).toEqual(['Guide', 'Streams', 'Commitments', 'Areas', 'Lists']);
    expect(faultsOf(english)).toEqual([]);
  });
});
