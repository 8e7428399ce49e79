import { execFileSync } from 'node:child_process';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { expect, test } from 'vitest';
import { encryptedOds, encryptedXls } from './support/encrypted.ts';
import { attempt, type Cells, codes, reading, workbook } from './support/read.ts';

/** Files that are meant to harm, or are only too much (issue 4): a clear sentence or a right reading, in bounded time and memory. */

const good: Cells = [
  ['Gebied', 'Regeling', 'Einddatum', 2026],
  ['Heerlen-Noord', 'Kansrijke wijk', '31-12-2028', 1_000_000],
];
const codeOf = (content: Uint8Array, file?: string) => {
  const started = performance.now();
  const read = attempt(content, file);
  expect(performance.now() - started).toBeLessThan(10_000);
  return read.ok ? 'read' : read.problem.code;
};
/** A good workbook with its parts changed. */
function changed(change: (parts: Record<string, Uint8Array>) => void, cells: Cells = good): Uint8Array {
  const parts = unzipSync(workbook({ Geldstromen: cells }));
  change(parts);
  return zipSync(parts);
}
const xml = (parts: Record<string, Uint8Array>, name: string) => new TextDecoder().decode(parts[name]);
const sheet1 = 'xl/worksheets/sheet1.xml';
const replaceIn = (name: string, from: string | RegExp, to: string) => (parts: Record<string, Uint8Array>) => {
  parts[name] = strToU8(xml(parts, name).replace(from, to));
};

test('a zip bomb is stopped while it unpacks, whatever its directory says: sixty parts that are one', () => {
  const zip = zipSync({ 'xl/workbook.xml': new Uint8Array(10_000_000) });
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.length - 22;
  const directory = zip.slice(view.getUint32(end + 16, true), end);
  // The directory says that each is small.
  new DataView(directory.buffer).setUint32(24, 1000, true);
  const bomb = new Uint8Array(end - directory.length + 60 * directory.length + 22);
  bomb.set(zip.subarray(0, end - directory.length));
  for (let part = 0; part < 60; part += 1) bomb.set(directory, end - directory.length + part * directory.length);
  bomb.set(zip.subarray(end), bomb.length - 22);
  const bombView = new DataView(bomb.buffer);
  for (const at of [8, 10]) bombView.setUint16(bomb.length - 22 + at, 60, true);
  expect(codeOf(bomb)).toBe('file-too-large');
});

test('a zip that was cut off, or has another file in it, is broken', () => {
  const whole = workbook({ Geldstromen: good });
  for (const part of [0.2, 0.5, 0.9, 0.99]) expect(codeOf(whole.subarray(0, whole.length * part))).toBe('file-broken');
  const wrong = whole.slice();
  wrong.fill(7, 60, 400);
  expect(['file-broken', 'no-table-found', 'file-not-a-spreadsheet']).toContain(codeOf(wrong));
});

test('files with a password say so: xlsx, ods, xls', async () => {
  const locked = await writeXlsx({
    sheets: [{ name: 'Geldstromen', rows: good.map((row) => [...row]) }],
    encryption: { password: 'geheim' },
  });
  expect(codeOf(locked)).toBe('file-encrypted');
  expect(codeOf(encryptedOds(workbook({ Geldstromen: good }, 'ods'), 'geheim'), 'a.ods')).toBe('file-encrypted');
  expect(codeOf(encryptedXls(workbook({ Geldstromen: good }, 'biff8'), 'geheim'), 'a.xls')).toBe('file-encrypted');
});

test('a sheet that claims a million rows, or has its last row there, is read as what it has', () => {
  expect(codeOf(changed(replaceIn(sheet1, /<dimension ref="[^"]*"\/>/, '<dimension ref="A1:XFD1048576"/>')))).toBe('read');
  const far = changed(replaceIn(sheet1, '</sheetData>', '<row r="1048576"><c r="XFD1048576" t="str"><v>los</v></c></row></sheetData>'));
  expect(reading(far).streams).toHaveLength(1);
  expect(codes(reading(far))).toContain('rows-far-away');
});

test('ten thousand columns, thousands of merged cells', () => {
  const wide = Array.from({ length: 10_000 }, (_, at) => (at < 4 ? (good[0]?.[at] ?? null) : `Kolom ${at}`));
  expect(reading(workbook({ Blad: [wide, [...(good[1] ?? []), ...wide.slice(4)]] })).streams).toHaveLength(1);
  const many = 20_000;
  const rows = Array.from({ length: many }, (_, at) => ['Heerlen-Noord', `Regeling ${at}`, '31-12-2028', 1000 + at]);
  const merges = Array.from({ length: many }, (_, at) => `<mergeCell ref="F${at + 2}:H${at + 2}"/>`).join('');
  const merged = changed(replaceIn(sheet1, '</sheetData>', `</sheetData><mergeCells count="${many}">${merges}</mergeCells>`), [
    good[0] ?? [],
    ...rows,
  ]);
  expect(reading(merged).streams).toHaveLength(many);
}, 60_000);

test('more cells than fit are refused before they are made: in a sheet, in repeated cells, in a text', () => {
  const cells = '<c><v>1</v></c>'.repeat(4_000_000);
  expect(codeOf(changed(replaceIn(sheet1, '</sheetData>', `<row r="9">${cells}</row></sheetData>`)))).toBe('file-too-large');
  const ods = unzipSync(workbook({ Geldstromen: good }, 'ods'));
  const repeated =
    '<table:table-row table:number-rows-repeated="1000000"><table:table-cell office:value-type="float" office:value="1" table:number-columns-repeated="1000"/></table:table-row>';
  ods['content.xml'] = strToU8(xml(ods, 'content.xml').replace('</table:table>', `${repeated}</table:table>`));
  expect(codeOf(zipSync(ods), 'a.ods')).toBe('file-too-large');
  expect(codeOf(strToU8('1;2;3;4;5;6;7;8;9;0\n'.repeat(400_000)), 'a.csv')).toBe('file-too-large');
});

test('formulas in a circle, links to other files and macros are read by what was saved, never run', () => {
  const circle = changed((parts) => {
    replaceIn(sheet1, /<c r="D2"[^>]*><v>1000000<\/v><\/c>/, '<c r="D2"><f>D2+1</f><v>1000000</v></c>')(parts);
    parts['xl/vbaProject.bin'] = new Uint8Array(100);
    parts['xl/externalLinks/externalLink1.xml'] = strToU8('<externalLink><externalBook r:id="rId1"/></externalLink>');
  });
  const read = reading(circle);
  expect([read.inspection.kind, read.streams[0]?.years]).toEqual(['xlsm', { 2026: 100_000_000 }]);
});

test('entities of XML are not opened: neither a thousand laughs nor a file of this machine', () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghij'
    .split('')
    .map((name, at) => `<!ENTITY ${name} "${`&${'abcdefghij'[at]};`.repeat(10)}">`)
    .join('')}<!ENTITY f SYSTEM "file:///etc/passwd">]>`;
  const evil = changed((parts) => {
    replaceIn('xl/sharedStrings.xml', '<sst', `${laughs}<sst`)(parts);
    replaceIn('xl/sharedStrings.xml', 'Kansrijke wijk', '&j;&f;')(parts);
  });
  const read = attempt(evil);
  expect(JSON.stringify(read.ok ? read.value.streams : read)).not.toMatch(/haha|root:/);
});

test('a formula in a csv file stays text', () => {
  const read = reading(strToU8('Gebied;Regeling;2026\nHeerlen-Noord;=HYPERLINK("http://x");1000\nBreda-Noord;+cmd;=1+1\n'), 'a.csv');
  expect(read.streams.map(({ scheme }) => scheme)).toEqual(['=HYPERLINK("http://x")']);
  expect(codes(read)).toContain('amount-unreadable');
});

test('a million cells fit in a gigabyte: measured in a process of its own', () => {
  const script = `
    import { strToU8, zipSync } from 'fflate';
    const { attempt } = await import('#test/importers/support/read.ts');
    const cell = '<c t="str"><v>' + 'x'.repeat(60) + '</v></c>';
    const row = '<row>' + cell.repeat(10) + '</row>';
    const sheet = '<worksheet><sheetData>' + row.repeat(100000) + '</sheetData></worksheet>';
    const bytes = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), '${sheet1}': strToU8(sheet) }, { level: 1 });
    console.log(JSON.stringify([attempt(bytes).ok, process.resourceUsage().maxRSS / 1024]));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '--max-old-space-size=900', '-e', script], { encoding: 'utf8' });
  const [, megabytes] = JSON.parse(out) as [boolean, number];
  expect(megabytes).toBeLessThan(1000);
}, 60_000);
