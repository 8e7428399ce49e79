import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { templatesJob } from '#electron/exporters/export-jobs.ts';
import { fileProperties } from '#electron/importers/file-properties.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { rowsOfArea, sampleRows } from '#test/exporters/summary-input.ts';
import { convertedByOffice, readBy } from './office.ts';

const sent = { changeSet: 12, checksum: '0123456789abcdef0123456789abcdef' };
const today = '2026-12-01' as CivilDate;
const [heerlen] = areaRecords().filter(({ id }) => id === 'heerlen-noord');
if (heerlen === undefined) throw new Error('Heerlen-Noord is one of the areas');
const area = heerlen;

async function filesOf(language: 'nl' | 'en') {
  const made = await templatesJob(
    { language, today, sent, areas: [{ area, kind: 'own', rows: rowsOfArea(sampleRows(), area.id) }] },
    () => {},
  );
  if (!made.ok) throw new Error('A template cannot fail');
  return made.value;
}

test('what another program reads of the workbook: lists, checks, protection, open cells', async () => {
  const [workbook] = await filesOf('nl');
  const fods = strFromU8(convertedByOffice(workbook?.bytes ?? new Uint8Array(), 'xlsx', 'fods'));
  const sheet = fods.slice(fods.indexOf('table:name="Geldstromen"'), fods.indexOf('table:name="Verplichtingen"'));
  expect(fods).toContain('table:name="Geldstromen"');
  expect(/<table:table table:name="Geldstromen"[^>]*table:protected="true"/.test(fods)).toBe(true);
  expect(sheet).toContain('table:content-validation-name=');
  const checks = fods.slice(fods.indexOf('<table:content-validations>'), fods.indexOf('</table:content-validations>'));
  expect(checks).toContain('beschikt');
  expect(checks).toContain('structureel');
  expect(checks).toContain('Lijsten');
  expect(fods).toContain('style:cell-protect="none"');
});

test.each(['nl', 'en'] as const)('the letter is one page with a heading that a reader finds (%s)', async (language) => {
  const [, letter] = await filesOf(language);
  const pdf = convertedByOffice(
    letter?.bytes ?? new Uint8Array(),
    'docx',
    'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}',
  );
  expect(readBy('pdfinfo', pdf, (path) => [path])).toMatch(/Pages:\s+1\n/);
  const read = readBy('pdfinfo', pdf, (path) => ['-struct-text', path]);
  expect(read.match(/^\s*H1/gm)).toHaveLength(1);
  expect(read.match(/^\s*H2/gm)).toHaveLength(2);
  expect(readBy('pdftotext', pdf, (path) => [path, '-'])).toContain('Heerlen-Noord.xlsx');
  expect(Object.keys(unzipSync(letter?.bytes ?? new Uint8Array()))).toContain('word/document.xml');
});

test('the state that it was filled from survives being saved by another program', async () => {
  const [workbook] = await filesOf('nl');
  const bytes = workbook?.bytes ?? new Uint8Array();
  const mark = { changeSet: 12, checksum: '0123456789abcdef' };
  expect(fileProperties(bytes).sent).toEqual(mark);
  expect(fileProperties(convertedByOffice(bytes, 'xlsx', 'xlsx')).sent).toEqual(mark);
  expect(fileProperties(convertedByOffice(bytes, 'xlsx', 'ods')).sent).toEqual(mark);
});
