import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('an area lays what was spent beside the plan, and its implementation plan beside the promise', async ({ sample: { page, open } }) => {
  await open('/gebied/rotterdam-zuid?at=2027-02-22');
  await expect(page.getByText(/^Het uitvoeringsplan loopt t\/m /)).toBeVisible();
  const tab = page.getByRole('tab', { name: /^Besteding/ });
  await tab.focus();
  await page.keyboard.press('Enter');
  // What stood ready, was spent until when, and is left: here the term is over, and what is left goes back.
  const row = page.getByRole('table', { name: 'Besteding' }).getByRole('row', { name: /^Preventie met Gezag/ });
  await expect(row.getByRole('cell')).toHaveText([
    'PMG-2023-1108',
    '4.695',
    '4.125',
    '31-5-2026',
    '570',
    '31-5-2026',
    'voorbij',
    '101',
    '570',
  ]);
  await page.screenshot({ path: 'test/out/screens/besteding.png', fullPage: true });
  await expectAccessibleInBothThemes(page);
});
