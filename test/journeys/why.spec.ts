import { expect, test as served } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';
import { importedStore } from './why-store.ts';

const test = served.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  storePath: async ({}, use) => use(await importedStore()),
});

test('a figure leads to the rule, the rows, the file and the cell, by keyboard alone, and back', async ({ served: { page } }) => {
  await page.goto(new URL('/overzicht?at=2026-12-01&horizon=2036', page.url()).href);
  const row = page.getByRole('row', { name: /^Heerlen-Noord\. Hoog\./ });
  await row.focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: /Waarom valt hier €\s.*\smln weg\?/ });
  await expect(panel).toContainText('juridische verplichting onbetaald');
  await expect(panel).toContainText('31-12-2027 min 6 maanden = uiterlijk 30-6-2027. Het Rijk beslist over Regio Deal');
  await page.keyboard.press('4');
  await expect(panel.getByRole('heading', { name: 'Uit welke rijen dit komt' })).toBeFocused();
  await expect(panel).toContainText('Geldstromen.csv › blad Geldstromen');
  const sheet = panel.getByRole('table', { name: /Blad Geldstromen van Geldstromen.csv/ }).first();
  await expect(sheet).toContainText('Regio Deal');
  // The edge is the end date, and what is unpaid the last amount: each named and marked by its cell.
  await expect(panel.getByText('Geldstromen!I2', { exact: true })).toBeVisible();
  await expect(sheet.locator('[aria-current=true]')).toHaveText('31-12-2027');
  await panel.getByText('Verplichtingen!I3', { exact: true }).click();
  await expect(panel.getByRole('table', { name: /Blad Verplichtingen/ }).locator('[aria-current=true]')).toHaveText('2.900.000');
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(row.getByRole('button')).toBeFocused();
  // A closed explanation is no step of the history: back does not open it again.
  await page.goBack();
  await expect(page).not.toHaveURL(/why=/);
});

test('a row of an area leads to its sheet, and back to the same link', async ({ served: { page } }) => {
  await page.goto(new URL('/gebied/heerlen-noord?at=2026-12-01&horizon=2036', page.url()).href);
  const row = page.getByRole('row', { name: /Talenthuis/ });
  const link = row.getByRole('button', { name: 'Verplichtingen!I3' });
  await link.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel).toContainText('Verplichtingen.csv › blad Verplichtingen');
  await expect(panel.getByRole('table')).toContainText('Talenthuis');
  await expect(panel.locator('[aria-current=true]')).toHaveText('2.900.000');
  await page.keyboard.press('Escape');
  await expect(link).toBeFocused();
  await row.getByRole('button', { name: '6 mnd' }).click();
  await expect(panel.getByRole('heading', { name: 'Verplichtingen!G3' })).toBeVisible();
  await expect(panel.locator('[aria-current=true]')).toHaveText('6');
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: /^Bronnen/ }).click();
  await expect(page.getByRole('row', { name: /Geldstromen.csv/ })).toContainText('M. de Wit');
});

test('a cliff that is not there under this question is said', async ({ served: { page } }) => {
  await page.goto(new URL('/overzicht?at=2026-12-01&why=heerlen-noord:cliff:nergens:1', page.url()).href);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('Deze klif is er niet bij deze peildatum, lens en horizon.');
});
