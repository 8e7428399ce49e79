import { command } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('by keyboard: dearer promises and later money make the band wider, and the figures stand in a table', async ({
  sample: { page, open },
}) => {
  await open('/gevoeligheid?at=2026-12-01');
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
  await expect(page.getByRole('columnheader', { name: 'Met deze aannames' })).toBeVisible();
  const before = await said.textContent();
  await page.getByRole('slider', { name: 'Uitstel, schuif' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('Geld dat nog moet beginnen, komt later', { exact: true })).toHaveValue('2 maanden');
  await expect(said).not.toHaveText(before ?? '');
  await expect(page.getByRole('table', { name: /Waar het aan hangt/ }).getByRole('row')).not.toHaveCount(1);
  await expectAccessibleInBothThemes(page);

  await page.getByLabel('Verplichtingen worden duurder, per jaar', { exact: true }).fill('veel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toContainText('Schrijf een percentage');
});

test('of one area: its two breath lines, from its page and back; under the lens secured nothing hangs on anything; in English too', async ({
  sample: { page, open },
}) => {
  await open('/gebied/heerlen-noord?at=2026-12-01');
  await expect(page.getByRole('heading', { name: 'Hoe zeker is dit?' })).toBeVisible();
  await page.getByRole('link', { name: 'Bekijk de band per jaar' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heerlen-Noord');
  await expect(page.getByText('Ademlijn zoals het is')).toBeVisible();
  await page.getByRole('radio', { name: 'Zeker' }).press('Space');
  await expect(page.getByText('Al het geld dat meetelt is beschikt')).toBeVisible();
  await page.getByRole('combobox', { name: 'Gebied' }).selectOption({ label: 'Alle gebieden' });
  await expect(page.getByText('Ademlijn zoals het is')).toHaveCount(0);
  await command(page, 'English');
  await expect(page).toHaveTitle('Sensitivity – Lange Adem');
});
