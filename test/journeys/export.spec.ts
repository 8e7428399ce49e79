import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import * as xlsx from 'xlsx';
import { expect, test } from '#test/support/served.ts';

test('the Excel summary is downloaded, and says the same as the screen', async ({ sample: { page, open } }) => {
  await open('/overzicht');
  const headline = await page.getByRole('heading', { level: 1 }).innerText();
  await page.getByRole('link', { name: 'Exporteren' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Exporteer naar Excel' }).click()]);
  expect(download.suggestedFilename()).toMatch(/samenvatting \d{4}-\d{2}-\d{2}\.xlsx$/);
  const workbook = xlsx.read(readFileSync(await download.path()));
  expect(workbook.SheetNames).toEqual(
    expect.arrayContaining([
      'Geldstromen',
      'Verplichtingen',
      'Gebieden',
      'Samenvatting',
      'Kliffen',
      'Meerjarenoverzicht',
      'Verantwoording',
    ]),
  );
  const cover = textOf(workbook, 'Samenvatting');
  expect(cover).toContain('Voorbeeldgegevens');
  expect(plain(cover)).toContain(plain(headline).slice(0, 40));
});

test('what was exported is read back without a change', async ({ sample: { page, open, home } }) => {
  await open('/exporteren');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Exporteer naar Excel' }).click()]);
  const path = join(home, 'Samenvatting.xlsx');
  await download.saveAs(path);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
  await chooser.setFiles(path);
  await expect(page.getByText(/^Alles in dit bestand staat er al zo, dus er verandert niets\./)).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('button', { name: 'Noteer de levering' })).toBeEnabled();
});

test('the empty workbook for municipalities is one key away', async ({ sample: { page, open } }) => {
  await open('/exporteren');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Sla het lege werkboek op' }).click(),
  ]);
  const workbook = xlsx.read(readFileSync(await download.path()));
  expect(workbook.SheetNames).toEqual(expect.arrayContaining(['Geldstromen', 'Verplichtingen', 'Gebieden']));
});

test('a file for each area, a data package, and workbooks with letters come as one archive each', async ({ sample: { page, open } }) => {
  await open('/exporteren');
  for (const [button, files, one] of [
    ['Maak een bestand per gebied', 20, 'Heerlen-Noord.xlsx'],
    ['Maak een gegevenspakket', 8, 'datapackage.json'],
    ['Maak werkboeken en brieven', 40, 'Heerlen-Noord - brief.docx'],
  ] as const) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: button }).click()]);
    const names = Object.keys(unzipSync(readFileSync(await download.path())));
    expect(names).toHaveLength(files);
    expect(names).toContain(one);
  }
});

function textOf(workbook: xlsx.WorkBook, name: string): string {
  const sheet = workbook.Sheets[name];
  return sheet === undefined ? '' : xlsx.utils.sheet_to_csv(sheet);
}

/** Without the spaces that keep a sum together. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
