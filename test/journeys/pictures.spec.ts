import { ways } from '#test/pictures/ways.ts';
import { expect, test } from '#test/support/served.ts';

test('the screens of the guide’s pictures are still reached', async ({ served: { page } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  for (const way of Object.values(ways)) await way(page);
});
