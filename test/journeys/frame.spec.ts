import { expect, test } from '#test/support/served.ts';
import { expectAccessible } from './axe.ts';

const screens = ['Exporteren', 'Inlezen', 'Geschiedenis', 'Instellingen'] as const;

test.beforeEach(async ({ served: { page } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
});

test('at 400 percent zoom the screens stand in one column, and nothing runs off the side', async ({ served: { page } }) => {
  // 1280 CSS pixels at 400 percent are 320. [WCAG 1.4.10]
  await page.setViewportSize({ width: 320, height: 640 });
  for (const screen of screens) {
    await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: screen }).click();
    await expect(page).toHaveTitle(`${screen} – Lange Adem`);
    expect(await page.evaluate(() => document.scrollingElement?.scrollWidth)).toBeLessThanOrEqual(320);
  }
});

test('the first tab stop skips bar and rail', async ({ served: { page } }) => {
  await page.getByRole('link', { name: 'Exporteren' }).click();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('a spreadsheet may be dropped anywhere', async ({ served: { page } }) => {
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

test('the palette finds the cliffs of an area, and opens why', async ({ served: { page } }) => {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('arnhem');
  const cliff = page.getByRole('group', { name: 'Kliffen' }).getByRole('menuitem').first();
  await expect(cliff).toContainText('per jaar');
  await cliff.click();
  await expect(page).toHaveURL(/\/gebied\/arnhem-oost\?.*why=/);
  await expect(page.getByRole('heading', { name: /^Waarom/ }).first()).toBeVisible();
});

test('every screen is accessible in English too, in dark', async ({ served: { page } }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  for (const screen of ['Export', 'Import', 'History', 'Settings']) {
    await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: screen, exact: true }).click();
    await expect(page).toHaveTitle(`${screen} – Lange Adem`);
    await expectAccessible(page);
  }
});

test('an address without a screen says so, and leads back', async ({ served: { page } }) => {
  await page.evaluate(() => history.pushState(null, '', '/bestaat-niet'));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit scherm bestaat niet.');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Naar het overzicht' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
});
