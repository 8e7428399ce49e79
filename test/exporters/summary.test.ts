import { describe, expect, test } from 'vitest';
import { read, utils } from 'xlsx';
import { summaryJob } from '#electron/exporters/export-jobs.ts';
import type { SummaryInput } from '#electron/exporters/summary/figures.ts';
import { officialSheets } from '#shared/contracts/fields.ts';
import { openRows, summaryInput } from './summary-input.ts';
import { faultsOf, partOf, partsOf } from './workbook-parts.ts';

async function summaryOf(given: Partial<SummaryInput> = {}): Promise<Uint8Array> {
  const made = await summaryJob(summaryInput(given), () => {});
  if (!made.ok) throw new Error('A summary cannot fail');
  return made.value;
}

describe('the Excel summary', async () => {
  const bytes = await summaryOf();
  const book = read(bytes, { cellNF: true });

  test('opens without a repair, on its cover', () => {
    expect(faultsOf(bytes)).toEqual([]);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('activeTab="3"');
  });

  test.each(officialSheets.map(({ sheet }, index) => [sheet.nl, index + 1] as const))(
    '%s is a table with filters under a header that stays',
    (name, number) => {
      const table = partOf(bytes, `xl/tables/table${number}.xml`);
      expect(table).toContain('<autoFilter ');
      const [header = []] = utils.sheet_to_json<string[]>(book.Sheets[name] ?? {}, { header: 1 });
      const columns = Array.from(table.matchAll(/<tableColumn [^>]*name="([^"]*)"/g), (match) => match[1]);
      expect(header.slice(0, columns.length)).toEqual(columns);
      expect(header.at(-1)).toContain('Voorbeeldgegevens');
      const sheet = partOf(bytes, `xl/worksheets/sheet${number}.xml`);
      expect(sheet).toMatch(/<pane [^>]*state="frozen"/);
      expect(sheet).toMatch(/<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/);
    },
  );

  test('repeats headers on paper, and names the reference date', () => {
    const workbook = partOf(bytes, 'xl/workbook.xml');
    expect(workbook).toContain('Geldstromen!$1:$1');
    expect(workbook).toContain('Kliffen!$5:$5');
    expect(workbook).toMatch(/<definedName name="Peildatum">Verantwoording!\$B\$\d+</);
  });

  test('holds euros and days as numbers with a format', () => {
    const sheet = book.Sheets['Geldstromen'] ?? {};
    const [header = []] = utils.sheet_to_json<string[]>(sheet, { header: 1 });
    const cellUnder = (title: string, row: number) => sheet[utils.encode_cell({ r: row - 1, c: header.indexOf(title) })];
    expect(cellUnder('2026', 2)).toMatchObject({ t: 'n', z: expect.stringContaining('€') });
    expect(cellUnder('Startdatum', 2)).toMatchObject({ t: 'n', w: '1-1-2024' });
  });

  test('marks severity by word, shape and colour', () => {
    const sheet = partOf(bytes, 'xl/worksheets/sheet5.xml');
    expect(sheet.match(/<cfRule type="expression"/g)?.length).toBeGreaterThanOrEqual(5);
    const severities = utils
      .sheet_to_json<string[]>(book.Sheets['Kliffen'] ?? {}, { header: 1 })
      .slice(5)
      .map((row) => row[1]);
    expect(new Set(severities)).toEqual(new Set(['⬢ kritiek', '▲ hoog', '◐ midden', '○ laag']));
  });

  test('has a native chart over its own cells, with a text', () => {
    const chart = partOf(bytes, 'xl/charts/chart1.xml');
    expect(chart).toContain('<c:lineChart>');
    expect(chart).toMatch(/<c:f>Samenvatting!\$B\$\d+:\$B\$\d+<\/c:f>/);
    expect(partOf(bytes, 'xl/drawings/drawing4.xml')).toContain('descr="Kolommen per jaar');
  });

  test('carries a value with every formula', () => {
    const bare = [...partsOf(bytes)].filter(([name, text]) => name.startsWith('xl/worksheets/sheet') && /<\/f><\/c>/.test(text));
    expect(bare.map(([name]) => name)).toEqual([]);
  });

  test('says what it is', () => {
    const core = partOf(bytes, 'docProps/core.xml');
    for (const text of ['Lange Adem: tot wanneer', 'Leefbaarheid', 'Voorbeeldgegevens']) expect(core).toContain(text);
  });
});

describe('the summary of other data', () => {
  test('of an empty store is a whole workbook', async () => {
    const rows = { ...summaryInput().rows, schemes: [], streams: [], commitments: [] };
    const bytes = await summaryOf({ rows, kind: 'own', changedAt: null });
    expect(faultsOf(bytes)).toEqual([]);
    expect(JSON.stringify(utils.sheet_to_json(read(bytes).Sheets['Kliffen'] ?? {}, { header: 1 }))).toContain('Er zijn geen kliffen');
  });

  test('of public data says that it is incomplete', async () => {
    const book = read(await summaryOf({ kind: 'public', rows: openRows() }));
    for (const name of ['Samenvatting', 'Kliffen', 'Meerjarenoverzicht', 'Verantwoording', 'Rekenblad']) {
      expect(JSON.stringify(utils.sheet_to_json(book.Sheets[name] ?? {}, { header: 1 }))).toContain('onvolledig');
    }
  });

  test('a note that starts with = stays text', async () => {
    const { rows } = summaryInput();
    const streams = rows.streams.map((stream, index) => (index === 0 ? { ...stream, note: '=1+1' } : stream));
    const sheet = read(await summaryOf({ rows: { ...rows, streams } })).Sheets['Geldstromen'] ?? {};
    const cells = Object.values(sheet).filter((cell) => cell?.v === '=1+1');
    expect(cells).toMatchObject([{ t: 's' }]);
  });
});
