import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { command } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';

/**
 * The three journeys with keys alone: nothing is clicked, and no focus is set but by Tab, arrows and the keys of the
 * program. On the way the focus is never lost: each Tab leaves it on something that shows it.
 */
const mostTabs = 120;

async function tabTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible();
  let rounds = 0;
  for (let count = 0; count < mostTabs; count += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(focusSeen);
    // Past the last stop the browser itself has the focus, and then the page again: once a round.
    if (seen === 'page') rounds += 1;
    else expect(seen).toBe('shown');
    expect(rounds).toBeLessThan(2);
  }
  throw new Error(`Not reached in ${mostTabs} tabs: ${wanted}`);
}

/** Whether what has the focus shows it: a mark of its own, on something that is there to see. `page`: nothing has it. */
function focusSeen(): string {
  const focused = document.activeElement;
  if (focused === null || focused === document.body) return 'page';
  const { width, height } = focused.getBoundingClientRect();
  const isShown = focused.matches(':focus-visible') && width > 0 && height > 0;
  return isShown ? 'shown' : `hidden: ${focused.outerHTML.slice(0, 160)}`;
}

test.beforeEach(async ({ served: { page } }) => {
  await expect(page.getByRole('button', { name: 'Bekijk het voorbeeld' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
});

test('who closes why with Esc is back on its cliff before the next key', async ({ served: { page } }) => {
  await tabTo(page, page.locator('.area-row').first());
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^Waarom/ })).toBeFocused();
  const isBack = await page.evaluate(() => {
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }));
    return document.activeElement?.hasAttribute('data-cliff');
  });
  expect(isBack).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.locator('.area-row').first()).toBeFocused();
});

test('plan: from the overview to an area, why, and the effect of a scenario that is kept', async ({ served: { page } }) => {
  await tabTo(page, page.locator('.area-row').first());
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /^Waarom/ })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle(/Lelystad-Oost/);
  await tabTo(page, page.getByRole('link', { name: /^Wat als\?/ }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Scenario’s – Lange Adem');
  await tabTo(page, page.getByLabel('Loopt door t/m', { exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('31-12-2045');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('t/m 2045');
  await tabTo(page, page.getByLabel('Naam', { exact: true }));
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Langer door');
  await tabTo(page, page.getByRole('button', { name: 'Bewaar scenario' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Bewaard: Langer door.')).toBeVisible();
  // What was kept stays where it was put together: the next stop is the next button, and it leads on.
  const overview = page.getByRole('button', { name: 'Bekijk in het overzicht' });
  await expect(overview).toBeEnabled();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Voeg wijziging toe' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(overview).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('Onder scenario: Langer door.')).toBeVisible();
});

test('bring in: a file, what it changes, saved, taken back and done again', async ({ served: { page, home } }) => {
  const path = join(home, 'Begroting Delft.csv');
  writeFileSync(path, 'Gebied;Regeling;Zekerheid;Start;Einde;2027\nDelft-West;Tweede wijkfonds;beschikt;1-1-2027;31-12-2027;900.000\n');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
  await chooser.setFiles(path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('We zagen 1 geldstroom');
  await tabTo(page, page.getByRole('button', { name: 'Klopt, ga verder' }));
  await page.keyboard.press('Enter');
  // 900.000 may be read in two ways: the row is repaired as it is proposed.
  await expect(page.getByText('kan twee bedragen betekenen')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'Neem over' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'Sla 1 rij op' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await expect(page.getByText('1 rij ingelezen')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Teruggenomen: .*Begroting Delft\.csv/)).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(page.getByText(/^Opnieuw gedaan: /)).toBeVisible();
  await command(page, 'geschiedenis');
  await expect(page.getByText('Begroting Delft.csv').first()).toBeVisible();
});

test('brief: from the overview to the page and its annex on disk', async ({ served: { page } }) => {
  await tabTo(page, page.locator('.area-row').first());
  await page.keyboard.press('b');
  await expect(page).toHaveTitle('Briefing – Lange Adem');
  const saved = async (name: string) => {
    await tabTo(page, page.getByRole('button', { name }));
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    return readFileSync(await download.path())
      .subarray(0, 4)
      .toString('latin1');
  };
  expect(await saved('PDF')).toBe('%PDF');
  expect(await saved('Excel-bijlage')).toBe('PK\u0003\u0004');
});
