import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('a step is taken back, and taking it back is taken back', async ({ served: { page } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: /Neem deze stap terug: Stap 2/ }).click();
  await expect(page.getByText('neemt stap 2 terug')).toBeVisible();
  await page.getByRole('link', { name: 'Overzicht' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Er zijn nog geen gegevens');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('van de 20 gebieden');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Er zijn nog geen gegevens');
});
