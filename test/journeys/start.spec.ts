import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('a first start offers the example, public data, a new file and a spreadsheet, and is accessible', async ({ served: { page } }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tot wanneer is de belofte betaald?');
  for (const name of ['Bekijk het voorbeeld', 'Openbare gegevens', 'Maak een nieuw bestand', 'Kies een bestand'])
    await expect(page.getByRole('button', { name })).toBeVisible();
  await expect(page).toHaveTitle('Begin – Lange Adem');
  await expectAccessibleInBothThemes(page);
});

test('Enter on the first screen opens the example, and every screen of it says that it is an example', async ({ served: { page } }) => {
  await expect(page.getByRole('button', { name: 'Bekijk het voorbeeld' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('van de 20 gebieden');
  for (const screen of ['Overzicht', 'Kliffen', 'Besluitkalender', 'Exporteren', 'Inlezen', 'Geschiedenis', 'Instellingen']) {
    await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: screen }).click();
    await expect(page).toHaveTitle(`${screen} – Lange Adem`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('banner').getByText('Voorbeeldgegevens')).toBeVisible();
  }
});

test('the public data say on each screen that they are incomplete', async ({ served: { page } }) => {
  await page.getByRole('button', { name: 'Openbare gegevens' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const screen of ['Overzicht', 'Kliffen', 'Besluitkalender', 'Exporteren', 'Geschiedenis']) {
    await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: screen }).click();
    await expect(page).toHaveTitle(`${screen} – Lange Adem`);
    await expect(page.getByRole('banner').getByText('Openbare gegevens, onvolledig')).toBeVisible();
  }
});

test('a new file is named, made and opened, and is there at the next start', async ({ served: { page } }) => {
  await page.getByRole('button', { name: 'Maak een nieuw bestand' }).click();
  await page.getByLabel('Naam van het nieuwe bestand').fill('Begroting 2027');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await expect(page.getByText('Begroting 2027')).toBeVisible();
  await page.getByRole('link', { name: 'Lange Adem' }).click();
  await page.getByRole('button', { name: 'Begroting 2027' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
});

test('a file that is gone says so on the first screen, and leaves the list where the user wants that', async ({
  served: { page, home },
}) => {
  await page.getByRole('button', { name: 'Maak een nieuw bestand' }).click();
  await page.getByLabel('Naam van het nieuwe bestand').fill('Begroting 2027');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await command(page, 'sluit bestand');
  await expect(page).toHaveTitle('Begin – Lange Adem');
  renameSync(join(home, 'stores/Begroting 2027.adem'), join(home, 'elders.adem'));
  await page.reload();
  await expect(page.getByText('niet gevonden')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: 'test/out/recent.png' });
  await page.getByRole('button', { name: 'Haal Begroting 2027 weg uit deze lijst' }).click();
  await expect(page.getByText('niet gevonden')).toHaveCount(0);
});

test('English is one switch away, without a restart', async ({ served: { page } }) => {
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Until when is the promise paid for?');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Look at the example' }).click();
  await expect(page.getByRole('banner').getByText('Illustrative data')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('of the 20 areas');
});

test('the palette finds an area by a part of its name, by keyboard alone', async ({ served: { page } }) => {
  await expect(page.getByRole('button', { name: 'Bekijk het voorbeeld' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('delft');
  await expect(page.getByRole('menuitem').first()).toContainText('Delft-West');
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Delft-West');
});
