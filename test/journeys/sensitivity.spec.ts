import type { Page } from '@playwright/test';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

async function openSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await page.goto(new URL('/overzicht?at=2026-12-01', page.url()).href);
}

test('by keyboard: dearer promises and later money make the band wider, and the figures stand in a table', async ({ served: { page } }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Gevoeligheid' }).click();
  await expect(page).toHaveTitle('Gevoeligheid – Lange Adem');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^Het gat in 2026 t\/m 2041 ligt tussen €\s[\d,]+\smln en €\s[\d.,]+\smln\.$/,
  );
  const said = page.getByRole('status').filter({ hasText: 'Bij de lens gepland' });
  await expect(said).toContainText('nog niet beschikt');
  await expect(page.getByText('Met deze aannames')).toHaveCount(0);

  await page.getByLabel('Verplichtingen worden duurder, per jaar', { exact: true }).focus();
  await page.keyboard.type('3; 2,5; 2');
  await page.keyboard.press('Enter');
  await expect(said).toContainText('Met deze aannames is het gat');
  await expect(said).toContainText('meer.');
  const before = await said.textContent();
  await page.getByRole('slider', { name: 'Uitstel, schuif' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Geld dat nog moet beginnen, komt later', { exact: true })).toHaveValue('2 maanden');
  await expect(said).not.toHaveText(before ?? '');
  await expect(page.getByRole('columnheader', { name: 'Met deze aannames' })).toBeVisible();
  await expect(page.getByRole('table', { name: /Waar het aan hangt/ }).getByRole('row')).not.toHaveCount(1);
  await expectAccessibleInBothThemes(page);

  await page.getByLabel('Verplichtingen worden duurder, per jaar', { exact: true }).fill('veel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Schrijf een percentage');
});

test('of one area: its two breath lines, from its page and back; under the lens secured nothing hangs on anything; in English too', async ({
  served: { page },
}) => {
  await openSample(page);
  await page.goto(new URL('/gebied/heerlen-noord?at=2026-12-01', page.url()).href);
  await expect(page.getByRole('heading', { name: 'Hoe zeker is dit?' })).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk de band per jaar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heerlen-Noord');
  await expect(page.getByText('Ademlijn zoals het is')).toBeVisible();
  await page.getByRole('radio', { name: 'Zeker' }).press('Space');
  await expect(page.getByText('Al het geld dat meetelt is beschikt')).toBeVisible();
  await page.getByRole('combobox', { name: 'Gebied' }).selectOption({ label: 'Alle gebieden' });
  await expect(page.getByText('Ademlijn zoals het is')).toHaveCount(0);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('English');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Sensitivity – Lange Adem');
  await expectAccessibleInBothThemes(page);
});

test('at 400 % the screen reads as one column, without scrolling sideways', async ({ served: { page } }) => {
  await openSample(page);
  await page.getByRole('link', { name: 'Gevoeligheid' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
