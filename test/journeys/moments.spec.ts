import { expect, test } from '#test/support/served.ts';

test('a moment says until when it can still be influenced, as the settings have it', async ({ sample: { page, open } }) => {
  await open('/kalender?at=2027-02-22');
  const spring = page.locator('[data-moment="Voorjaarsnota 2027"]');
  await expect(spring).toContainText('te beïnvloeden t/m 17-4-2027: nog 54 dagen');
  await page.screenshot({ path: 'test/out/screens/momenten-kalender.png' });

  await open('/instellingen');
  const days = page.getByLabel('Voorjaarsnota: hoeveel dagen ervoor het nog te beïnvloeden is');
  await days.fill('800');
  await expect(page.getByRole('alert').filter({ hasText: 'van 0 tot en met 730' })).toBeVisible();
  await expect(days).toHaveValue('800');
  await days.fill('60');
  await page.screenshot({ path: 'test/out/screens/momenten-instellingen.png', fullPage: true });
  await page
    .getByRole('button', { name: /^Bewaar/ })
    .first()
    .click();
  await expect(page.getByText('Instellingen bewaard.')).toBeVisible();
  await open('/kalender?at=2027-02-22');
  await expect(spring).toContainText('te beïnvloeden t/m 2-4-2027');
});
