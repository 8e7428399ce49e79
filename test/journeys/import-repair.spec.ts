import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { utils, write } from 'xlsx';
import { enter } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

type Cells = readonly (readonly (string | number | null)[])[];

/** A sheet as they are sent: titles, a header of two rows, areas written once, totals, a note, a slip and a date that is none. */
const messy: Cells = [
  ['Meerjarenraming NPLV - stand januari 2027'],
  ['bedragen x € 1.000'],
  [null, null, null, null, 'Budget'],
  ['Gebied', 'Regeling', 'Verstrekker', 'Looptijd t/m', 2027, 2028, 'Opm.'],
  ['Heerlen Noord', 'Kansrijke Wijk', 'VRO', '31-12-2028', 2805, 2805, 'zie brief'],
  [null, 'Proefregeling', 'BZK', '31-02-2029', 604, 1035],
  ['Totaal Heerlen Noord', null, null, null, 3409, 3840],
  ['Zaandam-Oosst', 'Kansrijke Wijk', 'VRO', '31-12-2028', 1925, 1925],
  [null, 'Proefregeling', 'BZK', '31-12-2028', 414, 710],
  ['Totaal Zaandam-Oost', null, null, null, 2339, 2635],
  ['Totaal', null, null, null, 5748, 6475],
  ['* Bedragen zijn inclusief btw.'],
];

async function give(page: Page, home: string, name: string, cells: Cells): Promise<void> {
  const path = join(home, name);
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(cells.map((row) => [...row]));
  if (cells === messy || name === 'Raming april.xlsx') sheet['!merges'] = [utils.decode_range('E3:F3')];
  utils.book_append_sheet(book, sheet, 'Raming');
  writeFileSync(path, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
  await chooser.setFiles(path);
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

test('a messy file by keyboard: a column is told, two slips are repaired, the total is the file’s own; the next file is read the same way', async ({
  sample: { page, open, home },
}) => {
  await open('/overzicht');
  await give(page, home, 'Raming januari.xlsx', messy);
  await expect(headline(page)).toHaveText('We zagen 4 geldstromen van 1 gebied. Klopt dit?');
  const sheet = page.getByRole('table', { name: 'Uw bestand, blad Raming' });
  await expect(sheet.getByRole('row', { name: /^7 Totaal Heerlen Noord/ })).toContainText('telt niet mee');
  await expect(sheet.getByRole('row', { name: /^6 / })).toContainText('↑ Heerlen Noord');
  // A name that is not known is not the area above it.
  await expect(sheet.getByRole('row', { name: /^9 / })).toContainText('↑ Zaandam-Oosst');

  // The first column that is doubtful has the focus; what it holds is told with the keyboard.
  const doubtful = page.getByRole('combobox', { name: 'Kolom G, Opm.: lezen wij als' });
  await expect(doubtful).toBeFocused();
  await page.keyboard.type('Toel');
  await expect(doubtful).toHaveValue('note');
  await expect(page.getByRole('row', { name: /^G Opm\. zo aangewezen/ })).toContainText('100 %');
  await expectAccessibleInBothThemes(page);

  await page.keyboard.press('Control+Enter');
  await expect(headline(page)).toHaveText('1 van de 4 rijen is goed. 3 hebben u nodig.');
  const date = page.getByRole('textbox', { name: 'Raming!D6 wordt' });
  await expect(date).toBeFocused();
  await expect(date).toHaveValue('28-2-2029');
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('2 van de 4 rijen zijn goed. 2 hebben u nodig.');
  const area = page.getByRole('listitem').filter({ hasText: 'Zaandam-Oosst' });
  await expect(area).toContainText('en 1 andere rij');
  await expect(area.getByRole('button', { name: 'Neem over' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('Alle 4 rijen zijn goed.');
  await expect(page.getByText('Verschil € 0: er is niets verloren gegaan')).toBeVisible();

  // What was told last is taken back, and told again.
  await page.keyboard.press('Control+z');
  await expect(headline(page)).toHaveText('2 van de 4 rijen zijn goed. 2 hebben u nodig.');
  await enter(area.getByRole('button', { name: 'Neem over' }));
  await expect(headline(page)).toHaveText('Alle 4 rijen zijn goed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('4 rijen ingelezen')).toBeVisible();

  const next = messy.map((row) => row.map((cell) => (cell === 31 ? 32 : cell === '31-02-2029' ? '31-12-2029' : cell)));
  await give(page, home, 'Raming april.xlsx', next);
  await expect(page.getByText(/^↺ Gelezen als op .* \(Raming januari\.xlsx\)\.$/)).toBeVisible();
  await expect(headline(page)).toHaveText('We zagen 4 geldstromen van 2 gebieden. Klopt dit?');
  await expect(page.getByRole('combobox', { name: 'Kolom G, Opm.: lezen wij als' })).toHaveValue('note');
});

test('a row that is skipped stays behind; the unit of a table is told, and what it does is seen', async ({
  sample: { page, open, home },
}) => {
  await open('/overzicht');
  await give(page, home, 'Raming.xlsx', messy);
  await page.getByLabel('Bedragen in').selectOption('euro');
  await expect(page.getByText('Blad Raming: de 4 rijen samen zijn € 12.223. Dat staat ook in uw bestand.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Blad Raming: de 4 rijen samen zijn € 12.223.000. Dat staat ook in uw bestand.')).toBeVisible();
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('listitem').filter({ hasText: 'Zaandam-Oosst' }).getByRole('button', { name: 'Neem over' })).toBeFocused();
  await page.keyboard.press('s');
  await expect(page.getByText('Deze rij blijft achter.')).toBeVisible();
});

test('a sheet of many rows scrolls to its end, and shows its own numbers there', async ({ sample: { page, open, home } }) => {
  await open('/overzicht');
  const rows: Cells = [
    ['Gebied', 'Regeling', 'Kenmerk', 2027],
    ...Array.from({ length: 6000 }, (_, at) => ['Delft-West', `Regeling ${at % 40}`, `K-${at + 1}`, 1000 + at]),
  ];
  await give(page, home, 'Groot.xlsx', rows);
  const sheet = page.getByRole('region', { name: 'Uw bestand, blad Raming' });
  await expect(sheet).toContainText('Regeling 5', { timeout: 30_000 });
  await sheet.focus();
  await page.keyboard.press('End');
  await expect(sheet.getByRole('row', { name: /^6001 Delft-West/ })).toBeVisible();
});

test('several files: each a line with its state, those that are ready are saved in one go, the board says who delivered', async ({
  sample: { page, open, home },
}) => {
  await open('/overzicht');
  const head = ['Gebied', 'Regeling', 'Kenmerk', 'Zekerheid', 'Start', 'Einddatum', 2027];
  const fileOf = (name: string, end: string) => {
    const path = join(home, name);
    const book = utils.book_new();
    const row = ['Delft-West', `Fonds ${name}`, name, 'beschikt', '1-1-2027', end, 4_000_000];
    utils.book_append_sheet(book, utils.aoa_to_sheet([head, row]), 'Blad1');
    writeFileSync(path, new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
    return path;
  };
  const foto = join(home, 'foto.xlsx');
  writeFileSync(foto, 'geen rekenblad');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
  const pakket = join(home, 'collega.adempak');
  writeFileSync(pakket, 'geen uitwisselbestand');
  const files = [fileOf('een.xlsx', '31-12-2028'), fileOf('twee.xlsx', '31-12-2028'), fileOf('drie.xlsx', '31-02-2029')];
  await chooser.setFiles([...files, foto, pakket]);
  await expect(headline(page)).toHaveText('2 van de 5 bestanden zijn klaar om op te slaan.', { timeout: 30_000 });
  await expect(page.getByRole('row', { name: /collega\.adempak/ })).toContainText('Een uitwisselbestand. Bekijk het');
  await expect(page.getByRole('row', { name: /drie\.xlsx/ })).toContainText('kijk even');
  await expect(page.getByRole('row', { name: /foto\.xlsx/ })).toContainText('geweigerd');
  await expectAccessibleInBothThemes(page);
  await enter(page.getByRole('button', { name: 'Sla 2 bestanden op' }));
  await expect(page.getByRole('row', { name: /een\.xlsx/ })).toContainText('opgeslagen');
  await expect(page.getByRole('row', { name: /twee\.xlsx/ })).toContainText('opgeslagen');

  await enter(page.getByRole('button', { name: 'Bekijk drie.xlsx' }));
  await expect(headline(page)).toHaveText('We zagen 1 geldstroom van 1 gebied. Klopt dit?');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('textbox', { name: 'Blad1!F2 wordt' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(headline(page)).toHaveText('De ene rij is goed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('row', { name: /drie\.xlsx/ })).toContainText('opgeslagen');

  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText(/^Ingelezen: /)).toHaveCount(3);
  await page.getByRole('link', { name: 'Inlezen' }).click();
  await enter(page.getByRole('button', { name: 'Sluit de lijst' }));
  await page.getByRole('link', { name: 'Leveringen', exact: true }).press('Enter');
  await expect(page.getByRole('row', { name: /^Delft-West/ })).toContainText('drie.xlsx');
  await expectAccessibleInBothThemes(page);
});

test('a repair file leaves with what is wrong beside each row', async ({ sample: { page, open, home } }) => {
  await open('/overzicht');
  await give(page, home, 'Raming.xlsx', messy);
  await expect(headline(page)).toHaveText('We zagen 4 geldstromen van 1 gebied. Klopt dit?');
  await page.keyboard.press('Control+Enter');
  const [download] = await Promise.all([page.waitForEvent('download'), enter(page.getByRole('button', { name: 'Maak herstelbestand' }))]);
  expect(download.suggestedFilename()).toBe('Herstellen Raming.xlsx');
  await expect(page.getByText('Het herstelbestand is klaar: 3 rijen, met erbij wat er mis is.')).toBeVisible();
});

test('documents that contradict each other: the decision counts, both stand with their days, and the other can be chosen', async ({
  sample: { page, open, home },
}) => {
  await open('/overzicht');
  const head = ['Gebied', 'Regeling', 'Kenmerk', 'Zekerheid', 'Start', 'Einddatum', 2027];
  const row = (amount: number) => ['Delft-West', 'Fonds Zuid', 'FZ-1', 'beschikt', '1-1-2027', '31-12-2027', amount];
  await give(page, home, 'Begroting.xlsx', [['Vastgesteld door de raad op 3 juli 2025'], [null], head, row(4_000_000)]);
  await expect(page.getByLabel('Vastgesteld op')).toHaveValue('2025-07-03');
  await page.keyboard.press('Control+Enter');
  await expect(headline(page)).toHaveText('De ene rij is goed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 rij ingelezen')).toBeVisible();

  await give(page, home, 'Opgave.xlsx', [head, row(2_500_000)]);
  await expect(page.getByLabel('Vastgesteld op')).toHaveValue('');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('Begroting.xlsx (vastgesteld op 3-7-2025) blijft tellen.')).toBeVisible();
  await enter(page.getByRole('button', { name: 'Noteer de levering' }));
  await expect(page.getByText('Levering genoteerd. Er is niets veranderd.')).toBeVisible();

  await page.getByRole('link', { name: 'Kwaliteit' }).click();
  const conflicts = page.getByRole('table', { name: 'Documenten die elkaar tegenspreken' });
  await expect(conflicts).toContainText('2027: € 4.000.000');
  await expect(conflicts).toContainText('2027: € 2.500.000');
  await expectAccessibleInBothThemes(page);
  await enter(conflicts.getByRole('button', { name: /^Laat Opgave\.xlsx tellen/ }));
  await expect(page.getByText('Opgave.xlsx telt nu voor deze rij')).toBeVisible();
  await expect(conflicts.getByRole('button', { name: /^Laat Begroting\.xlsx tellen/ })).toBeVisible();
});
