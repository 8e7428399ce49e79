import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('where a scheme is stopped, the screen offers to stop the money that matches it', async ({ sample: { page, open } }) => {
  await open('/scenarios?at=2027-02-22');
  await page.getByLabel('Wat verandert er').selectOption('stop');
  const scheme = page.getByLabel('Regeling', { exact: true });
  const matched = scheme.locator('option', { hasText: /vierde tranche/i }).first();
  await scheme.selectOption((await matched.textContent()) ?? '');
  const offer = page.getByRole('list', { name: 'Cofinanciering' });
  await expect(offer).toBeVisible();
  await page.screenshot({ path: 'test/out/screens/cofinanciering.png' });
  await expectAccessibleInBothThemes(page);
  await offer
    .getByRole('button', { name: /^Stop ook/ })
    .first()
    .focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('list', { name: 'Wijzigingen' }).getByRole('listitem')).toHaveCount(2);
});
