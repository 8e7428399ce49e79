import { rmSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, type Sample, test } from '#test/support/served.ts';
import { expectAccessible, expectAccessibleInBothThemes } from './axe.ts';
import { largeStore } from './large-store.ts';
import { importedStore } from './why-store.ts';

/** So low that axe has few cells to look at: all are alike. */
const low = { width: 1440, height: 460 };
const deal = 'Regio Deal (vijfde tranche)';

/** The streams of Heerlen-Noord, as seen on the day for which the illustrative data were made. */
async function openData({ page, open }: Sample): Promise<Locator> {
  // A colour that is still on its way from light to dark is no colour to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open('/gegevens?at=2026-12-01');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geldstromen');
  await page
    .locator('label')
    .filter({ hasText: /^Gebied/ })
    .getByRole('combobox')
    .selectOption('Heerlen-Noord');
  await expect(page.getByText('12 van 229 rijen.')).toBeVisible();
  return page.getByRole('grid', { name: 'Geldstromen' });
}

const cellOf = (page: Page, row: string, column: string) =>
  page.evaluate(
    ([name, head]) => {
      const heads = Array.from(document.querySelectorAll('.grid-head th'), (one) => one.textContent?.replace(/[▲▼].*/, '').trim());
      const rows = Array.from(document.querySelectorAll('.grid-row'));
      const found = rows.find((one) => Array.from(one.children).some((cell) => cell.textContent?.replace(/, .*/, '') === name));
      return found?.children[heads.indexOf(head)]?.getAttribute('data-cell') ?? '';
    },
    [row, column] as const,
  );

/** Goes to a cell by the keyboard alone, from wherever the active cell is. */
async function goTo(page: Page, grid: Locator, row: string, column: string): Promise<Locator> {
  await expect.poll(() => cellOf(page, row, column)).not.toBe('');
  const place = await cellOf(page, row, column);
  const [down, right] = place.split(':').map(Number);
  await grid.focus();
  await page.keyboard.press('Control+Home');
  for (let at = 0; at < (down ?? 0); at += 1) await page.keyboard.press('ArrowDown');
  for (let at = 0; at < (right ?? 0); at += 1) await page.keyboard.press('ArrowRight');
  const cell = page.locator(`[data-cell="${place}"]`);
  await expect(cell).toHaveClass(/grid-active/);
  return cell;
}

const paste = (grid: Locator, text: string) =>
  grid.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);

const copied = (grid: Locator) =>
  grid.evaluate((element) => {
    const clipboardData = new DataTransfer();
    element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });

test('a cell is changed by keyboard: what it does to the cliff is seen first, then it is saved, and taken back', async ({ sample }) => {
  const { page } = sample;
  const grid = await openData(sample);
  const panel = page.getByRole('complementary', { name: 'Over deze rij' });
  const cell = await goTo(page, grid, deal, '2028');
  await expect(cell).toHaveText('');
  await page.keyboard.type('2,8 mln');
  await expect(panel).toContainText('Wij lezen: € 2.800.000');
  await expect(panel.getByRole('heading', { name: 'Wat dit doet' })).toBeVisible();
  await expect(panel).toContainText(/klif van .*(verdwijnt|schuift|wordt kleiner)/);
  await expect(panel).toContainText('valt buiten de looptijd');
  await page.setViewportSize(low);
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText(/^2\.800/);
  await expect(cell).toHaveClass(/grid-changed/);
  await page.keyboard.press('ArrowUp');
  await expect(panel).toContainText('2028 leeg › 2.800');
  await expect(panel).toContainText('tester · met de hand');
  await page.keyboard.press('ArrowUp');
  await expect(cell).not.toHaveClass(/grid-changed/);
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText(/^(, gewijzigd.*)?$/);
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText(/2028 gewijzigd: Heerlen-Noord, Regio Deal/).first()).toBeVisible();
});

test('what is wrong stays at its cell, with a message that is tied to it; Esc puts back what stood there', async ({ sample }) => {
  const { page } = sample;
  const grid = await openData(sample);
  const cell = await goTo(page, grid, deal, '2027');
  await page.keyboard.type('veel');
  await page.keyboard.press('Enter');
  await expect(cell).toHaveText('veel');
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await expect(cell).toHaveAccessibleDescription('"veel" is geen bedrag. Vul een getal in, of p.m. als het bedrag niet bekend is.');
  await expect(grid).toBeFocused();
  await expect(page.getByRole('button', { name: 'Sla 1 wijziging op' })).toBeDisabled();
  await page.setViewportSize(low);
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(cell).toHaveText('2.800');
});

test('days are typed freely and a day before the start is told at the end date', async ({ sample }) => {
  const { page } = sample;
  const grid = await openData(sample);
  const panel = page.getByRole('complementary', { name: 'Over deze rij' });
  const cell = await goTo(page, grid, deal, 'Einddatum');
  await page.keyboard.type('eind 2029');
  await expect(panel).toContainText('Wij lezen: 31 december 2029');
  await page.keyboard.press('Tab');
  await expect(cell).toHaveText(/^31-12-2029/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type("31-12-'20");
  await page.keyboard.press('Enter');
  await expect(page.getByText(/De einddatum 31-12-2020 ligt voor de startdatum/)).toBeVisible();
  await expect(cell).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: 'Laat zoals het was' }).click();
  await expect(cell).toHaveText(/^31-12-2029/);
});

test('a block from Excel is pasted, looked at, saved as one step; and copied back with Dutch numbers', async ({ sample }) => {
  const { page } = sample;
  const grid = await openData(sample);
  const panel = page.getByRole('complementary', { name: 'Over deze rij' });
  const cell = await goTo(page, grid, deal, '2026');
  await paste(grid, '1,2 mln\tp.m.\r\n-\t1.234.567,89\r\n');
  await expect(panel).toContainText('4 cellen in 2 rijen, nog niet bewaard.');
  await expect(cell).toHaveText('1.200');
  await page.getByRole('button', { name: 'Sla 4 wijzigingen op' }).click();
  await expect(panel.getByText('nog niet bewaard.')).toBeHidden();
  await expect(page.getByText('p.m.').first()).toBeVisible();
  await grid.focus();
  expect(await copied(grid)).toBe('1.200.000\tp.m.\r\n\t1.234.567,89');
  await page.keyboard.press('Control+z');
  await expect(cell).toHaveText(/^2\.800/);
});

test('amounts that look like thousands are asked about at the cell before they are taken over; their head is not pasted', async ({
  sample,
}) => {
  const { page } = sample;
  const grid = await openData(sample);
  const panel = page.getByRole('complementary', { name: 'Over deze rij' });
  const cell = await goTo(page, grid, deal, '2026');
  const before = await cell.textContent();
  const ask = page.getByRole('dialog', { name: 'In welke eenheid zijn deze bedragen?' });

  await paste(grid, '2.805\t604\r\n1.035\t\r\n');
  await expect(ask).toContainText('Ze zijn ongeveer duizend keer zo klein als de bedragen die er al staan.');
  await expect(ask.getByRole('button', { name: /2\.805 wordt €.2\.805\.000/ })).toBeFocused();
  await page.setViewportSize(low);
  await expectAccessibleInBothThemes(page);
  // Esc takes nothing over, and the grid has the focus again.
  await page.keyboard.press('Escape');
  await expect(ask).toBeHidden();
  await expect(cell).toHaveText(before ?? '');
  await expect(grid).toBeFocused();

  await paste(grid, 'bedragen x € 1.000\t\r\n2026\t2027\r\n2.805\t604\r\n');
  await expect(ask).toContainText('Erboven staat “bedragen x € 1.000”.');
  await page.keyboard.press('Enter');
  await expect(panel).toContainText('2 cellen in 1 rij, nog niet bewaard.');
  await expect(panel).toContainText('Geplakt: 2.805 × € 1.000.');
  await expect(cell).toHaveText('2.805');
  await page.getByRole('button', { name: 'Laat zoals het was' }).click();

  // Euros they were after all.
  await paste(grid, '2.805\t604\r\n');
  await ask.getByRole('button', { name: /^Euro/ }).click();
  await expect(panel).toContainText('2 cellen in 1 rij, nog niet bewaard.');
  await page.getByRole('button', { name: 'Sla 2 wijzigingen op' }).click();
  await expect(panel.getByText('nog niet bewaard.')).toBeHidden();
  await grid.focus();
  expect(await copied(grid)).toBe('2.805\t604');
});

test('fill down, empty, a new row, and a row that goes', async ({ sample }) => {
  const { page } = sample;
  const grid = await openData(sample);
  const cell = await goTo(page, grid, deal, '2027');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(page.getByRole('button', { name: 'Sla 1 wijziging op' })).toBeEnabled();
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Sla 1 wijziging op' })).toBeHidden();
  await goTo(page, grid, deal, '2027');
  await page.keyboard.press('Delete');
  await expect(cell).toHaveText(/^(, gewijzigd.*)?$/);
  await page.getByRole('button', { name: 'Nieuwe rij' }).click();
  await expect(page.getByRole('heading', { name: 'Nieuwe rij' })).toBeVisible();
  await page.keyboard.type('Wijkfonds');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('Nieuwe rij: Heerlen-Noord, Wijkfonds').first()).toBeVisible();
  await expect(page.getByText('13 van 230 rijen.')).toBeVisible();
  await goTo(page, grid, 'Wijkfonds', 'Regeling');
  await page.getByRole('button', { name: 'Verwijder rij' }).click();
  await expect(page.getByText('12 van 229 rijen.')).toBeVisible();
  await page
    .getByRole('button', { name: /^Maak ongedaan/ })
    .last()
    .click();
  await expect(page.getByText('13 van 230 rijen.')).toBeVisible();
});

test('sort, group with sums, choose columns that are remembered', async ({ sample }) => {
  const { page } = sample;
  await openData(sample);
  await page.getByRole('columnheader', { name: /^2027/ }).getByRole('button').click();
  await expect(page.getByRole('columnheader', { name: /^2027/ })).toHaveAttribute('aria-sort', /ascending|descending/);
  await page.getByRole('combobox', { name: 'Groepeer' }).selectOption('per gebied');
  await expect(page.getByText('Heerlen-Noord: 12 rijen')).toBeVisible();
  await page.setViewportSize(low);
  await expectAccessibleInBothThemes(page);
  const group = page.getByRole('gridcell', { name: /^Heerlen-Noord: 12 rijen/ });
  await group.click();
  await expect(page.getByRole('gridcell', { name: /^Heerlen-Noord: 12 rijen ?, ingeklapt/ })).toBeVisible();
  await expect(page.locator('.grid-row')).toHaveCount(1);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('gridcell', { name: /^Heerlen-Noord: 12 rijen ?, uitgeklapt/ })).toBeVisible();
  await page.getByRole('combobox', { name: 'Groepeer' }).selectOption('niet');
  await page.getByRole('button', { name: 'Kolommen' }).click();
  await page.getByRole('checkbox', { name: 'Thema' }).check();
  await page.getByRole('checkbox', { name: 'Kenmerk' }).uncheck();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.getByRole('columnheader', { name: 'Thema' })).toBeVisible();
  await expect(page.getByRole('columnheader', { name: 'Kenmerk' })).toBeHidden();
});

test('the same grid has promises, schemes and areas, clean in both themes', async ({ sample }) => {
  const { page } = sample;
  await openData(sample);
  await page.setViewportSize(low);
  for (const table of ['Verplichtingen', 'Regelingen', 'Gebieden']) {
    await page.getByRole('radio', { name: new RegExp(table) }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(table);
    await expect(page).toHaveURL(/table=/);
    await expect(page.getByRole('grid', { name: table }).locator('.grid-row').first()).toBeVisible();
    await expectAccessibleInBothThemes(page);
  }
});

const imported = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  storePath: async ({}, use) => use(await importedStore()),
});

imported('Alt+Enter opens the cell of the file that a figure came from, and gives the focus back', async ({ served: { page } }) => {
  await page.goto(new URL('/gegevens?at=2026-12-01', page.url()).href);
  const grid = page.getByRole('grid', { name: 'Geldstromen' });
  await expect(grid).toHaveAttribute('aria-rowcount', '3');
  await goTo(page, grid, 'Regio Deal', '2027');
  await page.keyboard.press('Alt+Enter');
  const source = page.getByRole('dialog');
  await expect(source).toContainText('Geldstromen.csv');
  await expect(source).toContainText('K2');
  await page.keyboard.press('Escape');
  await expect(source).toBeHidden();
  await expect(grid).toBeFocused();
  await page.keyboard.type('2900000');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('complementary', { name: 'Over deze rij' });
  await expect(panel).toContainText('2027 3.100 › 2.900');
  await expect(panel).toContainText('Geldstromen.csv');
});

const large = test.extend({
  // biome-ignore lint/correctness/noEmptyPattern: see above
  storePath: async ({}, use) => {
    const path = largeStore(10_000);
    await use(path);
    rmSync(path, { force: true });
  },
});

large('of ten thousand rows only those in sight are drawn, and one key leads to the last', async ({ served: { page } }) => {
  await page.goto(new URL('/gegevens?at=2026-12-01', page.url()).href);
  const grid = page.getByRole('grid', { name: 'Geldstromen' });
  await expect(grid).toHaveAttribute('aria-rowcount', '10001');
  await grid.focus();
  await grid.evaluate(async (scroller) => {
    for (let step = 0; step < 120; step += 1) {
      scroller.scrollTop += 260;
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });
  // However far it scrolls, only what is in sight is drawn.
  expect(await page.locator('.grid-row').count()).toBeLessThan(90);
  await page.keyboard.press('Control+End');
  await expect(page.locator('.grid-row').last()).toHaveAttribute('aria-rowindex', '10001');
  // Halfway, without its first row: it is as long as it was, and a row stands where it belongs.
  const [heightBefore, heightHalfway, place] = await grid.evaluate(async (scroller) => {
    const before = scroller.scrollHeight;
    scroller.scrollTop = before / 2;
    await new Promise((drawn) => setTimeout(drawn, 300));
    const first = scroller.querySelector('.grid-row');
    const fromTop = (first?.getBoundingClientRect().top ?? 0) - scroller.getBoundingClientRect().top + scroller.scrollTop;
    return [before, scroller.scrollHeight, fromTop - 26 * (Number(first?.getAttribute('aria-rowindex')) - 2)];
  });
  expect(heightHalfway).toBe(heightBefore);
  expect(Math.abs(place - 31)).toBeLessThan(2);
  await page.keyboard.press('Control+Home');
  await expect(page.locator('[data-cell="0:0"]')).toHaveClass(/grid-active/);
});
