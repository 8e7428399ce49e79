import { describe, expect, test } from 'vitest';
import { read } from 'xlsx';
import { columnLetters, daySerial, type Sheet, type Workbook, widthFor } from '#electron/exporters/sheet-model.ts';
import { xlsxOf } from '#electron/exporters/write-xlsx.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { faultsOf, partOf } from './workbook-parts.ts';

function workbookOf(sheet: Partial<Sheet>): Workbook {
  const whole: Sheet = {
    name: 'Blad',
    columns: [
      { width: 20, look: 'text' },
      { width: 12, look: 'money' },
    ],
    rows: [],
    tabColor: '000000',
    pageHead: 'Kop & voet',
    ...sheet,
  };
  return {
    title: 'Titel',
    subject: 'Onderwerp',
    keywords: '',
    language: 'nl',
    dated: '2026-11-30T09:00:00Z',
    sheets: [whole],
    names: [{ name: 'Peildatum', refersTo: 'Blad!$A$1' }],
    front: 'Blad',
  };
}

async function cellsOf(sheet: Partial<Sheet>) {
  const sheets = read(await xlsxOf(workbookOf(sheet)), { dense: false }).Sheets;
  return sheets['Blad'] ?? {};
}

describe('a workbook as a file', () => {
  test.each(['=1+1', '+31 6 12345678', '-5', '@SUM(A1)', '=HYPERLINK("http://x")'])('%s stays text', async (text) => {
    const cells = await cellsOf({ rows: [[text, { value: text, look: 'strong' }]] });
    expect(cells['A1']).toMatchObject({ t: 's', v: text });
    expect(cells['B1']).toMatchObject({ t: 's', v: text });
    expect(cells['A1'].f).toBeUndefined();
  });

  test.each(['#N/A', '#DIV/0!', '#REF!'])('the text %s is no error value', async (text) => {
    const cells = await cellsOf({ rows: [[text, { value: text, look: 'strong' }]] });
    expect(cells['A1']).toMatchObject({ t: 's', v: text });
    expect(cells['B1']).toMatchObject({ t: 's', v: text });
  });

  test('markup, blanks and line breaks come back as they went', async () => {
    const texts = ['<b>&"\'</b>', '  voor en na  ', 'twee\nregels', 'a\u00a0b', '\u{1F600}', 'bel\u0007', '_x0041_'];
    const cells = await cellsOf({ rows: texts.map((text) => [text]) });
    expect(texts.map((_, index) => cells[`A${index + 1}`]?.v)).toEqual(texts);
  });

  test('a text longer than a cell can hold is cut, not a broken file', async () => {
    const cells = await cellsOf({ rows: [['x'.repeat(40_000)]] });
    expect(cells['A1'].v).toHaveLength(32_767);
  });

  test('a formula carries its value', async () => {
    const cells = await cellsOf({
      rows: [[1, { value: 2.5, formula: 'A1+1.5', look: 'money' }, { value: 'ja', formula: 'IF(A1=1,"ja","nee")' }]],
    });
    expect(cells['B1']).toMatchObject({ t: 'n', v: 2.5, f: 'A1+1.5' });
    expect(cells['C1']).toMatchObject({ t: 's', v: 'ja' });
  });

  test('euros and days are numbers with a format', async () => {
    const cells = await cellsOf({
      columns: [
        { width: 12, look: 'money' },
        { width: 12, look: 'date' },
      ],
      rows: [[1234567.89, daySerial('2027-12-31' as CivilDate)]],
    });
    expect(cells['A1']).toMatchObject({ t: 'n', v: 1234567.89 });
    expect(cells['A1'].w).toContain('€ 1,234,567.89');
    expect(cells['B1'].w).toBe('31-12-2027');
  });

  test('the same workbook gives the same bytes, whatever the clock and the time zone', async () => {
    const workbook = workbookOf({ rows: [['a', 1]] });
    const first = await xlsxOf(workbook);
    const zone = process.env['TZ'];
    process.env['TZ'] = 'Pacific/Auckland';
    const second = await xlsxOf(workbook);
    process.env['TZ'] = zone ?? 'UTC';
    expect(Buffer.compare(first, second)).toBe(0);
  });

  test('its date is the one that was given, and it names no person', async () => {
    const core = partOf(await xlsxOf(workbookOf({})), 'docProps/core.xml');
    expect(core).toContain('2026-11-30T09:00:00Z');
    expect(core).toContain('<dc:creator>Lange Adem</dc:creator>');
    expect(partOf(await xlsxOf(workbookOf({})), 'docProps/app.xml')).toContain('<Application>Lange Adem</Application>');
  });

  test('a chart has columns and a line, and the parts hang together', async () => {
    const series = (column: string) => ({
      name: { range: `Blad!$${column}$1`, cached: ['Reeks'] },
      values: { range: `Blad!$${column}$2:$${column}$3`, cached: [1, 2] },
      color: '17424F',
    });
    const bytes = await xlsxOf(
      workbookOf({
        rows: [
          ['Jaar', 'Reeks'],
          ['2026', 1],
          ['2027', 2],
        ],
        chart: {
          title: 'Geld & beloften',
          alternative: 'Kolommen en een lijn',
          from: { row: 5, column: 1 },
          to: { row: 20, column: 6 },
          categories: { range: 'Blad!$A$2:$A$3', cached: ['2026', '2027'] },
          columns: [series('B')],
          line: series('B'),
          valueFormat: '0',
        },
      }),
    );
    const chart = partOf(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain('<c:barChart>');
    expect(chart).toContain('<c:lineChart>');
    expect(chart).toContain('Geld &amp; beloften');
    expect(partOf(bytes, 'xl/drawings/drawing1.xml')).toContain('Kolommen en een lijn');
    expect(faultsOf(bytes)).toEqual([]);
  });
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a column is as wide as its longest text, between limits', () => {
  expect(widthFor(['kort', 'een langere tekst'])).toBe(19);
  expect(widthFor(['x'])).toBe(9);
  expect(widthFor(['x'.repeat(99)])).toBe(52);
});
