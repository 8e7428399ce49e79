import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#test/support/served.ts';
import { screens } from './every-screen.ts';

/** Words that no English sentence of ours has. Names of schemes and what people wrote stay as they are. */
const dutch =
  /\b(het|een|niet|geen|wordt|worden|deze|gebied|gebieden|kliffen|geldstroom|verplichtingen|besluit|naar|voor|uit|jaar|bewaar|kies)\b/i;

test.beforeEach(async ({ served: { page } }) => {
  await page.getByRole('radio', { name: 'English' }).click();
  await page.getByRole('button', { name: 'Look at the example' }).click();
  await expect(page).toHaveTitle('Overview – Lange Adem');
});

test('every screen speaks English in its headings, buttons, heads of tables and labels', async ({ served: { page } }) => {
  test.setTimeout(240_000);
  const { origin } = new URL(page.url());
  for (const screen of screens) {
    await page.goto(`${origin}/${screen}?at=2026-12-01`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const said = await page.locator('h1, h2, .lead, button, thead th, nav a, label > span').allInnerTexts();
    expect([screen, said.filter((text) => dutch.test(text))]).toEqual([screen, []]);
  }
});

test('the three users find their way in English: plan, bring in, brief', async ({ served: { page, home } }) => {
  await page.getByRole('link', { name: 'Heerlen-Noord' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('is paid up to');
  await page.getByRole('link', { name: /^What if\?/ }).click();
  await expect(page).toHaveTitle('Scenarios – Lange Adem');
  await page.getByLabel('Goes on until', { exact: true }).fill('31-12-2045');
  await page.getByLabel('Goes on until', { exact: true }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('2045');

  const path = join(home, 'Budget Delft.csv');
  writeFileSync(path, 'Area;Scheme;Certainty;Start;End;2027\nDelft-West;Second fund;granted;1-1-2027;31-12-2027;900000\n');
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Control+i')]);
  await chooser.setFiles(path);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('We saw 1 stream of 1 area');
  await page.getByRole('button', { name: 'Right, go on' }).click();
  await page.getByRole('button', { name: /^Save 1 row/ }).click();
  await expect(page.getByText('1 row imported')).toBeVisible();

  await page.getByRole('link', { name: 'Briefing' }).click();
  await expect(page.getByRole('article', { name: 'The page' })).toContainText('before 1 January 2028');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PDF' }).click()]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 4)
      .toString('latin1'),
  ).toBe('%PDF');
});
