import type { Page } from '@playwright/test';
import { enter } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

async function keepAs(page: Page, name: string): Promise<void> {
  await page.getByLabel('Naam', { exact: true }).fill(name);
  await page.keyboard.press('Enter');
  await enter(page.getByRole('button', { name: 'Bewaar scenario' }));
  await expect(page.getByText(`Bewaard: ${name}.`)).toBeVisible();
}

test('two kept scenarios and the base stand side by side: by area, by cliff, by year and decider, with what each changes', async ({
  sample: { page, open },
}) => {
  await open('/naast-elkaar?at=2026-12-01');
  await expect(page.getByText('Bewaar eerst twee scenario’s.')).toBeVisible();
  await open('/scenarios?at=2026-12-01');
  await page.getByLabel('Notitie').fill('Zoals het ministerie het wil');
  await keepAs(page, 'Langer door');
  await open('/scenarios?at=2026-12-01');
  await page.getByLabel('Wat verandert er').selectOption({ label: 'Stop een regeling' });
  await keepAs(page, 'Eerder klaar');

  await page.getByRole('link', { name: 'Leg twee naast elkaar' }).press('Enter');
  await expect(page).toHaveTitle('Scenario’s naast elkaar – Lange Adem');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^“Langer door” laat in 20\d\d t\/m 20\d\d €\s.* minder onbetaald dan “Eerder klaar”\.$/,
  );
  await expect(page.getByRole('region', { name: 'Langer door' })).toContainText('Zoals het ministerie het wil');
  await expect(page.getByRole('region', { name: 'Langer door' }).getByRole('listitem')).toContainText('loopt door');
  await expect(page.getByRole('region', { name: 'Eerder klaar' }).getByRole('listitem')).toContainText('stopt na');
  const areas = page.getByRole('table', { name: /^Per gebied/ });
  await expect(areas.getByRole('row')).toHaveCount(21);
  await expect(
    page
      .getByRole('table', { name: /^Kliffen/ })
      .getByRole('cell', { name: 'verdwijnt' })
      .first(),
  ).toBeVisible();
  await expect(
    page
      .getByRole('table', { name: /^Wat het per jaar kost/ })
      .getByRole('rowheader', { name: /^Langer door/ })
      .first(),
  ).toBeVisible();
  await expectAccessibleInBothThemes(page);

  // The other way round is another sentence about the same figures.
  await page.getByRole('combobox', { name: 'Eerste scenario' }).selectOption({ label: 'Langer door' });
  await expect(page.getByRole('columnheader').nth(2)).toHaveText('Langer door');
  await page.setViewportSize({ width: 320, height: 640 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});
