import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('an area lays what was spent beside the plan, and its implementation plan beside the promise', async ({ sample: { page, open } }) => {
  await open('/gebied/rotterdam-zuid?at=2027-02-22');
  await expect(page.getByText(/^Het uitvoeringsplan loopt t\/m /)).toBeVisible();
  const tab = page.getByRole('tab', { name: /^Besteding/ });
  await tab.press('Enter');
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

test('what must still be spent stands under the overview and area beside area; it sorts, and why leads to the streams and their cell', async ({
  served: { page },
}) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await page.goto(new URL('/overzicht?at=2026-12-01', page.url()).href);
  await expect(page.getByText(/^Er moet nog €.31,5.mln worden besteed, in 6 gebieden/)).toBeVisible();
  await page.getByRole('link', { name: 'Besteding per gebied' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Er moet nog €.31,5.mln worden besteed/);
  const table = page.getByRole('table', { name: 'Besteding per gebied' });
  const firstArea = table.getByRole('row').nth(1).getByRole('rowheader');
  await expect(firstArea).toHaveText('Den Haag Zuidwest');
  await table.getByRole('button', { name: 'Gebied' }).press('Enter');
  await expect(firstArea).toHaveText('Amsterdam Nieuw-West');
  await expect(table.getByRole('columnheader', { name: /^Gebied/ })).toHaveAttribute('aria-sort', 'ascending');
  await table.getByRole('button', { name: 'Nog te besteden' }).press('Enter');
  await expect(firstArea).toHaveText('Den Haag Zuidwest');
  await table.getByRole('button', { name: 'Waarom: de geldstromen van Den Haag Zuidwest' }).press('Enter');
  const streams = page.getByRole('table', { name: 'Besteding van Den Haag Zuidwest' });
  await expect(streams.getByRole('row', { name: /^Regio Deal \(vierde tranche\)/ })).toContainText('30-6-2027');
  await streams
    .getByRole('row', { name: /^Regio Deal/ })
    .getByRole('button')
    .first()
    .press('Enter');
  await expect(page.getByRole('dialog', { name: 'Voorbeeld, verzonnen' })).toBeVisible();
  await page.keyboard.press('Escape');

  // Purchasing power is off until somebody says how much prices rise.
  await page.getByRole('link', { name: 'Vul bij Instellingen in hoeveel lonen en prijzen stijgen.' }).click();
  await page.getByRole('textbox', { name: 'Stijging van lonen en prijzen' }).fill('2,5');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Instellingen bewaard.').first()).toBeVisible();
  await page.goto(new URL('/besteding?at=2026-12-01', page.url()).href);
  const power = page.getByRole('table', { name: 'Koopkracht van alle gebieden samen' });
  await expect(power.getByRole('row', { name: /^2026/ }).getByRole('cell').last()).toHaveText('0');
  await expect(table.getByRole('columnheader', { name: 'Koopkracht kwijt in 2041' })).toBeVisible();
});
