import { expect, test } from '#test/support/served.ts';
import { expectAccessible } from './axe.ts';

test.beforeEach(async ({ sample: { open } }) => {
  await open('/overzicht');
});

test('the first tab stop skips bar and rail', async ({ sample: { page } }) => {
  await page.getByRole('link', { name: 'Exporteren' }).click();
  await expect(page).toHaveTitle('Exporteren – Lange Adem');
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('a spreadsheet may be dropped anywhere', async ({ sample: { page } }) => {
  const dropped = await page.evaluateHandle(() => {
    const data = new DataTransfer();
    data.items.add(
      new File(['Gebied;Regeling;Start;Einde;2027\nDelft-West;Wijkfonds;1-1-2027;31-12-2027;1000\n'], 'Delft.csv', { type: 'text/csv' }),
    );
    return data;
  });
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.getByRole('heading', { level: 1 }).dispatchEvent(type, { dataTransfer: dropped });
  await expect(page).toHaveTitle('Inlezen – Lange Adem');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We zagen 1 geldstroom van 1 gebied. Klopt dit?');
});

test('the palette finds the cliffs of an area, and opens why', async ({ sample: { page } }) => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('arnhem');
  const cliff = page.getByRole('group', { name: 'Kliffen' }).getByRole('menuitem').first();
  await expect(cliff).toContainText('per jaar');
  await cliff.click();
  await expect(page).toHaveURL(/\/gebied\/arnhem-oost\?.*why=/);
  await expect(page.getByRole('heading', { name: /^Waarom/ }).first()).toBeVisible();
});

test('the rail leads to the same screens in English', async ({ sample: { page } }) => {
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  for (const screen of ['Export', 'Import', 'History', 'Settings']) {
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen, exact: true }).click();
    await expect(page).toHaveTitle(`${screen} – Lange Adem`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('an address without a screen says so, and leads back', async ({ sample: { page } }) => {
  await page.goto(new URL('/bestaat-niet', page.url()).href);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit scherm bestaat niet.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Naar het overzicht' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
});
