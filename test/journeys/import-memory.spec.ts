import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { enter } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

const head = 'Gebied;Regeling;Kenmerk;Zekerheid;Start;Einde;2027;Opm.';

async function give(page: Page, home: string, name: string, lines: readonly string[]): Promise<void> {
  const path = join(home, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
  await chooser.setFiles(path);
}

const headline = (page: Page) => page.getByRole('heading', { level: 1 });

test('a way of reading is named, leaves as a file, is forgotten and comes back; a repaired cell says what the file said', async ({
  sample: { page, open, home },
}) => {
  test.setTimeout(120_000);
  await open('/overzicht');
  await give(page, home, 'Raming.csv', [head, 'Zaandam-Oosst;Fonds Z;Z-1;beschikt;1-1-2027;31-02-2029;5.000.000;gebeld']);
  await page.getByRole('combobox', { name: 'Kolom H, Opm.: lezen wij als' }).selectOption('note');
  await page.keyboard.press('Control+Enter');
  await enter(page.getByRole('listitem').filter({ hasText: 'Zaandam-Oosst' }).getByRole('button', { name: 'Neem over' }));
  await enter(page.getByRole('listitem').filter({ hasText: 'Raming!F2' }).getByRole('button', { name: 'Neem over' }));
  await expect(headline(page)).toHaveText('De ene rij is goed.');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 rij ingelezen')).toBeVisible();

  await page.getByRole('link', { name: 'Inlezen', exact: true }).click();
  const readings = page.getByRole('region', { name: 'Indelingen die wij onthouden' });
  await expect(readings.getByRole('row', { name: /Raming\.csv/ })).toContainText('1 kolom, 1 naam');
  await enter(readings.getByRole('button', { name: 'Geef een naam: Raming.csv' }));
  await page.keyboard.type('Opgave Zaanstad');
  await page.keyboard.press('Enter');
  await expect(readings.getByRole('rowheader', { name: 'Opgave Zaanstad' })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Namen die hetzelfde betekenen' })).toContainText('Zaandam-Oosst');
  await expectAccessibleInBothThemes(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    enter(readings.getByRole('button', { name: 'Bewaar als bestand: Opgave Zaanstad' })),
  ]);
  const path = join(home, 'indeling.json');
  await download.saveAs(path);
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ version: 1, name: 'Opgave Zaanstad' });

  await enter(readings.getByRole('button', { name: 'Vergeet: Opgave Zaanstad' }));
  await expect(readings.getByRole('rowheader', { name: 'Opgave Zaanstad' })).toHaveCount(0);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    enter(readings.getByRole('button', { name: 'Neem een indeling uit een bestand' })),
  ]);
  await chooser.setFiles(path);
  await expect(readings.getByRole('rowheader', { name: 'Opgave Zaanstad' })).toBeVisible();

  await give(page, home, 'Raming april.csv', [
    head.replace('2027', '2028'),
    'Zaandam-Oosst;Fonds Z;Z-2;beschikt;1-1-2028;31-12-2029;6.000.000;',
  ]);
  await expect(page.getByText(/^↺ Gelezen als op .* \(Opgave Zaanstad, /)).toBeVisible();
  await expect(page.getByLabel('Lees als')).toBeVisible();

  // What the file said stands in the history of the store and of the row.
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await page.getByText('1 cel hersteld bij het inlezen').click();
  await expect(page.getByText('Raming!F2: in het bestand stond “31-02-2029”, gelezen als “28-2-2029”')).toBeVisible();
  await page.getByRole('link', { name: 'Gegevens', exact: true }).click();
  await page.getByRole('searchbox').or(page.getByRole('textbox').first()).first().fill('Fonds Z');
  const cell = page.getByRole('gridcell', { name: /In het bestand stond “31-02-2029”/ });
  await cell.click();
  await expect(
    page.getByRole('complementary').getByText('In het bestand stond “31-02-2029”. Dat is bij het inlezen hersteld.'),
  ).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test('of an amount of a municipality with two areas the part of one is asked, and shown as assumed', async ({
  sample: { page, open, home },
}) => {
  await open('/overzicht');
  await give(page, home, 'Amsterdam.csv', [head, 'Amsterdam;Fonds Q;Q-1;beschikt;1-1-2027;31-12-2027;5.000.000;']);
  await expect(headline(page)).toHaveText(/^We zagen 1 geldstroom/);
  await page.keyboard.press('Control+Enter');
  const wrong = page.getByRole('listitem').filter({ hasText: 'in die gemeente' });
  await wrong.getByLabel('Deel van het bedrag van Amsterdam dat voor dit gebied is, in procenten').fill('60');
  await expectAccessibleInBothThemes(page);
  await enter(wrong.getByRole('button', { name: 'Neem over' }));
  await expect(headline(page)).toHaveText('De ene rij is goed.');
  await expect(page.getByText(/^Alle bedragen samen/)).toBeVisible();
  await page.getByText(/^Alles 1$/).click();
  await expect(page.getByText('Van het bedrag van "Amsterdam" is 60 % voor dit gebied gerekend, zoals u aannam.')).toBeVisible();
  await expect(page.getByRole('row', { name: /deel van andere gebieden/ })).toContainText('€ 2.000.000');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText('1 rij ingelezen')).toBeVisible();
});
