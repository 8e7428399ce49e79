import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('where a scheme is stopped, the screen offers to stop the money that matches it', async ({ served: { page } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await page.goto(new URL('/scenarios?at=2027-02-22', page.url()).href);
  await page.getByLabel('Wat verandert er').selectOption('stop');
  const scheme = page.getByLabel('Regeling', { exact: true });
  const options = await scheme.locator('option').evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  const matched = options.find((name) => /vierde tranche/i.test(name)) ?? options.find((name) => /Regio Deal/.test(name)) ?? '';
  await scheme.selectOption(matched);
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
