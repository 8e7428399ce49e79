import { closeSync, openSync, readdirSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { command } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

const close = async (page: Page) => {
  await command(page, 'Sluit bestand');
  await expect(page.getByRole('button', { name: 'Bekijk het voorbeeld' })).toBeVisible();
};
/** A step of the history: another smallest loss. */
const change = async (page: Page, loss: string) => {
  await page.getByRole('link', { name: 'Instellingen' }).click();
  const field = page.getByRole('textbox', { name: 'Kleinste verlies' });
  await field.fill(loss);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Instellingen bewaard.').last()).toBeVisible();
};

test('a backup is listed as whole and put back after a question; what it replaces is kept', async ({ sample: { page, open } }) => {
  await open('/overzicht');
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await expect(page.getByText(/^Er is nog geen reservekopie\./)).toBeVisible();
  await change(page, '60.000');
  await close(page);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await change(page, '70.000');
  const copies = page.getByRole('table', { name: 'Reservekopieën' });
  await expect(copies.getByRole('row')).toHaveCount(2);
  const first = copies.getByRole('row').nth(1);
  await expect(first).toContainText('stap 3');
  await expect(first).toContainText('heel');
  await expect(first).toContainText(/\d kB|MB/);

  await first.getByRole('button', { name: /^Zet de kopie van .* terug$/ }).press('Enter');
  const question = page.getByRole('alertdialog', { name: /^De kopie van .* terugzetten\?$/ });
  await expect(question).toContainText('Wat daarna is veranderd (1 stap), staat dan niet meer in dit bestand.');
  await expect(question).toContainText('Het bestand van nu wordt eerst zelf bewaard');
  await expect(question.getByRole('button', { name: 'Laat zo' })).toBeFocused();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await page.keyboard.press('Enter');
  await question.getByRole('button', { name: 'Zet terug' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await expect(page.getByText(/^De kopie van .* is teruggezet\. Het vorige bestand heet nu /)).toBeVisible();

  await page.getByRole('link', { name: 'Instellingen' }).click();
  await expect(page.getByRole('textbox', { name: 'Kleinste verlies' })).toHaveValue('€\u00a060.000');
  // What was replaced is a backup too: with it one goes forward again.
  await expect(copies.getByRole('row')).toHaveCount(3);
  await expect(copies.getByRole('row').nth(1)).toContainText('stap 4');
});

test('a file that does not open any more offers its backups, and one of them opens', async ({ served: { page, home } }) => {
  await page.getByRole('button', { name: 'Maak een nieuw bestand' }).click();
  await page.getByLabel('Naam van het nieuwe bestand').fill('Begroting 2027');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await change(page, '60.000');
  await close(page);
  const name = readdirSync(home, { recursive: true, encoding: 'utf8' }).find((path) => /^stores.Begroting 2027\.adem$/.test(path));
  const file = join(home, name ?? '');
  const descriptor = openSync(file, 'r+');
  writeSync(descriptor, Buffer.alloc(40_000, 0x5a), 0, 40_000, 4096);
  closeSync(descriptor);
  await page.getByRole('button', { name: 'Begroting 2027' }).click();
  await expect(page.locator('.problem')).toContainText('is beschadigd');
  const copies = page.getByRole('table', { name: 'Reservekopieën' });
  await expect(copies.getByRole('row').nth(1)).toContainText('heel');
  await expectAccessibleInBothThemes(page);
  await copies.getByRole('button', { name: /^Zet de kopie van / }).click();
  await page
    .getByRole('alertdialog', { name: /terugzetten\?$/ })
    .getByRole('button', { name: 'Zet terug' })
    .click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
});

test('a backup that fails is said, with the way to those that are there', async ({ sample: { page, open, home } }) => {
  await open('/overzicht');
  await change(page, '60.000');
  // Where the folder of backups should be, something else is.
  writeFileSync(join(home, 'backups'), '');
  await close(page);
  await expect(page.getByText(/^De reservekopie is niet gelukt\. .+ Wat al bewaard was, blijft staan\.$/)).toBeVisible();
  await page.getByRole('button', { name: 'Kijk naar de kopieën' }).click();
  await expect(page).toHaveTitle('Instellingen – Lange Adem');
});

test('how many backups are kept is chosen, what cannot be read is said, and the browser says where they go', async ({
  served: { page, home },
}) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await page.getByRole('link', { name: 'Instellingen' }).click();
  const kept = page.getByRole('textbox', { name: 'Hoeveel kopieën blijven' });
  await expect(kept).toHaveValue('10');
  const where = page.getByRole('region', { name: 'Waar de kopieën staan' });
  await expect(where).toContainText(join(home, 'backups'));
  await expect(where).toContainText('In de browser kunt u geen map kiezen.');
  await expect(where.getByRole('button')).toHaveCount(0);
  await kept.fill('tien');
  await page.keyboard.press('Tab');
  await expect(page.getByText('Typ een heel getal van 1 tot 1.000, zoals 10.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await kept.fill('25');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^Bewaard: er blijven 25 kopieën, in /)).toBeVisible();
  await page.reload();
  await expect(kept).toHaveValue('25');
  await page.getByRole('radio', { name: 'English' }).check({ force: true });
  await expect(page.getByRole('textbox', { name: 'How many copies are kept' })).toHaveValue('25');
  await expect(page.getByRole('region', { name: 'Where the copies are' })).toContainText('In the browser you cannot choose a folder.');
});
