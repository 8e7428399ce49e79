import { unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { attempt, codes, reading, sheet, workbook } from './support/read.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const codeOf = (content: Uint8Array, file?: string) => {
  const read = attempt(content, file);
  return read.ok ? 'read' : read.problem.code;
};
const good = [
  ['Gebied', 'Regeling', 'Startdatum', 'Einddatum', 2026],
  ['Heerlen-Noord', 'Kansrijke wijk', '1-1-2026', '31-12-2028', 1_000_000],
];

test('what is no spreadsheet says so', () => {
  expect(codeOf(bytes('%PDF-1.7 en nog iets'))).toBe('file-not-a-spreadsheet');
  expect(codeOf(bytes('Dit is een brief.\nZonder tabel.\n'), 'brief.csv')).toBe('file-not-a-spreadsheet');
  expect(codeOf(new Uint8Array())).toBe('file-not-a-spreadsheet');
  expect(codeOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3]))).toBe('file-not-a-spreadsheet');
  expect(codeOf(zipSync({ 'word/document.xml': bytes('<w/>') }))).toBe('file-not-a-spreadsheet');
});

test('what was cut off says so', () => {
  const xlsx = workbook({ Geldstromen: good });
  expect(codeOf(xlsx.subarray(0, xlsx.length / 2))).toBe('file-broken');
  const xls = workbook({ Geldstromen: good }, 'biff8');
  expect(['file-broken', 'no-table-found']).toContain(codeOf(xls.subarray(0, 1500), 'a.xls'));
});

test('a file that says it unpacks beyond 500 MB is refused before it is unpacked', () => {
  const zip = zipSync({ 'xl/workbook.xml': bytes('<workbook/>'), 'xl/worksheets/sheet1.xml': new Uint8Array(100_000) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  for (let at = 0; at + 46 < zip.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 600_000_000, true);
  expect(codeOf(zip)).toBe('file-too-large');
});

test('words under a year are told, also where no other cell of the column is an amount', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 'Startdatum', 'Einddatum', 2026, 2027],
    ['Breda-Noord', 'Kansrijke wijk', '1-1-2026', '31-12-2027', 'veel', 1_000_000],
  ]);
  expect(read.rejected).toBe(1);
  expect(codes(read)).toEqual(['amount-unreadable']);
});

test('each wrong cell is told with its place, and rejects only its own row', () => {
  const read = sheet([
    ...good,
    ['Nergens', 'Kansrijke wijk', null, null, 1_000_000],
    ['Breda-Noord', 'Kansrijke wijk', null, null, 'veel'],
    ['Breda-Noord', 'Kansrijke wijk', '1-1-2028', '31-12-2027', 1_000_000],
    ['Breda-Noord', 'Kansrijke wijk', null, '31-02-2028', 1_000_000],
    ['Breda-Noord', null, null, null, 1_000_000],
  ]);
  expect(read.streams).toHaveLength(1);
  expect(read.rejected).toBe(5);
  expect(
    read.inspection.issues
      .filter(({ severity }) => severity === 'error')
      .map(({ problem, place }) => [problem.code, `${place.column}${place.row}`]),
  ).toEqual([
    ['area-unknown', 'A3'],
    ['amount-unreadable', 'E4'],
    ['end-before-start', 'D5'],
    ['date-unreadable', 'D6'],
    ['scheme-missing', 'B7'],
  ]);
});

test('a missing column is named', () => {
  expect(
    codes(
      sheet([
        ['Regeling', 'Zekerheid', 2026],
        ['Kansrijke wijk', 'beschikt', 1_000_000],
      ]),
    ),
  ).toContain('column-missing');
});

test('a slip of the pen in an area offers the nearest, and is not taken in silence', () => {
  const read = sheet([good[0] ?? [], ['Heerln-Noord', 'Kansrijke wijk', null, null, 1_000_000]]);
  expect(read.streams).toEqual([]);
  expect(read.inspection.issues[0]?.problem).toMatchObject({ code: 'area-unknown', params: { nearest: 'Heerlen-Noord' } });
});

test('the same table reads the same from every format and encoding', () => {
  const expected = reading(workbook({ Geldstromen: good })).streams;
  for (const type of ['xlsx', 'xlsm', 'xlsb', 'biff8', 'biff5', 'ods', 'fods', 'html', 'xlml'] as const) {
    if (type === 'fods') continue;
    expect(reading(workbook({ Geldstromen: good }, type), `bestand.${type}`).streams, type).toEqual(expected);
  }
  const text = good.map((row) => row.join(';')).join('\r\n');
  const utf16 = new Uint8Array([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);
  for (const content of [bytes(text), bytes(`\ufeff${text}`), utf16, bytes(text.replaceAll(';', '\t')), bytes(text.replaceAll(';', ','))]) {
    expect(reading(content, 'bestand.csv').streams).toEqual(expected);
  }
  const latin = Uint8Array.from([...text.replace('Kansrijke wijk', 'Één wijk')].map((letter) => letter.charCodeAt(0)));
  expect(reading(latin, 'bestand.csv').streams[0]?.scheme).toBe('Één wijk');
});

test('a damaged number is no amount and no percentage: it never reaches the calculation', () => {
  const parts = unzipSync(
    workbook({
      Blad1: [
        ['Gebied', 'Omschrijving', 'Indexatie', 2026],
        ['Heerlen-Noord', 'Wijkteam', 1.5, 777],
      ],
    }),
  );
  const name = 'xl/worksheets/sheet1.xml';
  const text = new TextDecoder().decode(parts[name]);
  for (const [from, to] of [
    ['<v>777</v>', '<v>zeven</v>'],
    ['<v>1.5</v>', '<v>-</v>'],
    ['<v>777</v>', '<v>Infinity</v>'],
  ] as const) {
    const read = reading(zipSync({ ...parts, [name]: bytes(text.replace(from, to)) }));
    expect(read.commitments, to).toEqual([]);
    expect(read.rejected, to).toBe(1);
  }
  const words = sheet([
    ['Gebied', 'Omschrijving', 'Indexatie', 2026],
    ['Heerlen-Noord', 'Wijkteam', 'CPI', 1_000_000],
  ]);
  expect([words.rejected, codes(words)]).toEqual([1, ['number-unreadable']]);
});
