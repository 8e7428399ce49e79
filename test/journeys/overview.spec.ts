import type { Page } from '@playwright/test';
import { expect, type Sample, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

/** The illustrative data as seen on the day for which they were made. */
async function openOverview({ page, open }: Sample): Promise<void> {
  await open('/overzicht?at=2026-12-01');
  await expect(page.locator('.area-row')).toHaveCount(20);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('geld weg');
}

const rowOf = (page: Page, area: string) => page.getByRole('row', { name: new RegExp(`^${area}\\.`) });

test('twenty areas and their legend fit at 1280 by 720 without scrolling, worst first', async ({ sample }) => {
  const { page } = sample;
  await page.setViewportSize({ width: 1280, height: 720 });
  await openOverview(sample);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'In 14 van de 20 gebieden valt vóór 1 januari 2028 geld weg. Nog 182 dagen tot de Voorjaarsnota.',
  );
  const rows = page.locator('.area-row');
  await expect(rows).toHaveCount(20);
  await expect(rows.first()).toHaveAccessibleName(/Kritiek\./);
  await expect(page.getByRole('list', { name: 'Legenda' })).toBeInViewport({ ratio: 1 });
  for (const box of await rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height)))
    expect(box).toBeGreaterThanOrEqual(24);
  await expect(rows.last()).toBeInViewport({ ratio: 1 });
});

test('a line says in words what it shows, also where there are no data or no commitments', async ({ sample }) => {
  const { page } = sample;
  await openOverview(sample);
  await expect(rowOf(page, 'Zaandam-Oost')).toHaveAccessibleName(
    /Kritiek\. Betaald tot en met 31 december 2027\. .* valt 1,7 miljoen euro per jaar weg, 28 procent\. Laatste besluit: Voorjaarsnota 2027, 1 juni 2027, over 182 dagen\./,
  );
  await expect(rowOf(page, 'Nieuwegein Centrale As')).toHaveAccessibleName('Nieuwegein Centrale As. Nog geen gegevens ingelezen.');
  await expect(rowOf(page, 'Eindhoven Woensel-Zuid')).toHaveAccessibleName(/Geen verplichtingen\./);
});

test('by keyboard alone: down the list, right to a cliff, why, and back to the same cliff', async ({ sample }) => {
  const { page } = sample;
  await openOverview(sample);
  const rows = page.locator('.area-row');
  await rows.first().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rows.last()).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  const cliff = rows.nth(1).getByRole('button');
  await expect(cliff).toBeFocused();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
  await expect(panel.getByRole('heading', { level: 2 })).toContainText('Waarom valt hier');
  await page.keyboard.press('3');
  await expect(panel.getByRole('heading', { name: 'Tot wanneer een besluit helpt' })).toBeFocused();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(cliff).toBeFocused();
});

test('the list is one tab stop', async ({ sample }) => {
  const { page } = sample;
  await openOverview(sample);
  await page.locator('.area-row').first().focus();
  await page.keyboard.press('Tab');
  await expect(page.locator('.area-list :focus')).toHaveCount(0);
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('T gives the line as text, D its decision, Enter the area, and back leads to the same row', async ({ sample }) => {
  const { page } = sample;
  await openOverview(sample);
  const row = rowOf(page, 'Heerlen-Noord');
  await row.focus();
  await page.keyboard.press('t');
  await expect(page.locator('.area-text')).toContainText('Heerlen-Noord. Hoog. Betaald tot en met 31 december 2027.');
  await page.keyboard.press('t');
  await page.keyboard.press('d');
  await expect(page).toHaveTitle('Besluitkalender – Lange Adem');
  await expect(page.locator('.moment-row.chosen')).toContainText('Voorjaarsnota 2027');
  await page.goBack();
  await expect(row).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Heerlen-Noord – Lange Adem');
  await page.goBack();
  await expect(row).toBeFocused();
});

test('another lens, date and horizon change the answer and the address; the order stays until sorted again', async ({ sample }) => {
  const { page } = sample;
  await openOverview(sample);
  const names = () => page.locator('.area-row .cell-name').allTextContents();
  const before = await names();
  await page.getByRole('radio', { name: 'Zeker' }).click();
  await expect(page).toHaveURL(/lens=secured/);
  await expect(page.getByText('met begroot geld')).toBeHidden();
  expect(await names()).toEqual(before);
  await page.getByRole('button', { name: 'Sorteer opnieuw op ernst' }).click();
  await expect(page.getByText('Op ernst, dan op datum')).toBeVisible();

  await page.getByLabel('Peildatum').fill('1 juni 2027');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/at=2027-06-01/);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('1 januari 2028');
  await expect(page.getByLabel('Peildatum')).toHaveValue('1-6-2027');
  await page.getByLabel('Peildatum').fill('31-2-2027');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Dit is geen datum. Schrijf bijvoorbeeld 22-2-2027.');
  await page.keyboard.press('Escape');

  await page.getByLabel('Horizon').fill('2032');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/horizon=2032/);
});

test('a filter leaves its areas, says so, and the headline follows', async ({ sample }) => {
  const { page } = sample;
  await openOverview(sample);
  await page.getByLabel('Ernst').selectOption({ label: 'hoog' });
  const rows = page.locator('.area-row');
  await expect(rows).toHaveCount(7);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('van de 7 gebieden');
  await expect(page.getByRole('status').filter({ hasText: '7 van de 20 gebieden.' })).toHaveCount(1);
  await page.getByLabel('Filter gebieden').fill('heerlen');
  await expect(rows).toHaveCount(1);
  await page.getByLabel('Filter gebieden').fill('xyz');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen gebied past bij dit filter.');
  // Of no area there are no figures and no picture: those of before would be read as its own.
  await expect(page.getByText('€ 24,0 mln')).toHaveCount(0);
  await expect(page.locator('.picture-menu')).toHaveCount(0);
  await page.getByRole('button', { name: 'Toon alle gebieden' }).click();
  await expect(rows).toHaveCount(20);
});

test('public data show what ends and say that they are incomplete', async ({ served: { page } }) => {
  await page.getByRole('button', { name: 'Openbare gegevens' }).click();
  await expect(page.getByText('Openbare gegevens, onvolledig.', { exact: true })).toBeVisible();
  await expect(page.locator('.area-row')).toHaveCount(20);
  await expectAccessibleInBothThemes(page);
});

test('at 400 % the list reads as one column, without scrolling sideways', async ({ sample }) => {
  const { page } = sample;
  await openOverview(sample);
  await page.setViewportSize({ width: 320, height: 640 });
  await expect(rowOf(page, 'Heerlen-Noord').getByText('31-12-2027')).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
