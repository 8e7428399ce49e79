import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('an area lays what was spent beside the plan, and its implementation plan beside the promise', async ({ sample: { page, open } }) => {
  await open('/gebied/rotterdam-zuid?at=2027-02-22');
  await expect(page.getByText(/^Het uitvoeringsplan loopt t\/m /)).toBeVisible();
  const tab = page.getByRole('tab', { name: /^Besteding/ });
  await tab.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table', { name: 'Besteding' })).toBeVisible();
  await page.screenshot({ path: 'test/out/screens/besteding.png', fullPage: true });
  await expectAccessibleInBothThemes(page);
});
