import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { enter } from '#test/support/keys.ts';
import { expect, type Sample, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

async function openScenarios({ page, open }: Sample): Promise<void> {
  await open('/scenarios?at=2026-12-01');
  await expect(page.locator('.scenario-list tbody tr')).toHaveCount(20);
}

/** The list of the overview in words: what the base says. */
async function baseInWords({ page, open }: Sample): Promise<readonly string[]> {
  await open('/overzicht?at=2026-12-01');
  await expect(page.locator('.area-row')).toHaveCount(20);
  return rowsInWords(page);
}

function rowsInWords(page: Page): Promise<readonly string[]> {
  return page.locator('.area-row').evaluateAll((rows) => rows.map((row) => row.getAttribute('aria-label') ?? ''));
}

test('by keyboard: a scheme goes on, a cliff vanishes, the scenario is kept, the base stays as it was', async ({ sample }) => {
  const { page } = sample;
  const before = await baseInWords(sample);
  await page.getByRole('link', { name: 'Scenario’s' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('het gat in');

  // Until when, by typing; how much, with the arrows of the slider and a page at a time.
  await page.getByLabel('Loopt door t/m', { exact: true }).focus();
  await page.keyboard.type('31-12-2045');
  await page.keyboard.press('Enter');
  await expect(heading).toContainText('t/m 2045 op 100');
  await page.getByRole('slider', { name: /Percentage/ }).focus();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('ArrowRight');
  await expect(heading).toContainText('op 81 %');
  const percent = page.getByLabel(/van het laatste jaar$/);
  await expect(percent).toHaveValue('81 %');
  await percent.focus();
  await page.keyboard.type('100');
  await page.keyboard.press('Enter');
  await expect(heading).toContainText('op 100 %');
  await expect(page.locator('.scenario-list .gained').first()).toBeVisible();
  await expect(page.getByRole('cell', { name: 'verdwijnt', exact: true }).first()).toBeVisible();

  await page.getByLabel('Naam', { exact: true }).fill('Langer door');
  await page.keyboard.press('Enter');
  await expect(heading).toContainText('Langer door');
  await enter(page.getByRole('button', { name: 'Bewaar scenario' }));
  await expect(page.getByText('Bewaard: Langer door.')).toBeVisible();
  await expect(page).toHaveURL(/scenario=langer-door/);
  await enter(page.getByRole('button', { name: 'Bekijk in het overzicht' }));
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await expect(page.getByText('Onder scenario: Langer door.')).toBeVisible();
  await expect(page.locator('.area-row')).toHaveCount(20);
  await expect.poll(() => rowsInWords(page)).not.toEqual(before);
  await expectAccessibleInBothThemes(page);
  await page.getByRole('link', { name: 'Terug naar zonder scenario' }).press('Enter');
  await expect(page.getByText('Onder scenario: Langer door.')).toBeHidden();
  expect(await baseInWords(sample)).toEqual(before);
});

test('every kind of change is a sentence; a change that touches nothing says so', async ({ sample }) => {
  const { page } = sample;
  await openScenarios(sample);
  const kind = page.getByLabel('Wat verandert er');
  for (const [name, said] of [
    ['Stop een regeling', 'stopt na'],
    ['Verhoog of verlaag een regeling', 'wordt 90 % vanaf'],
    ['Zet een regeling om in vrij geld', 'wordt vrij geld vanaf'],
    ['Maak een regeling zekerder', 'wordt beschikt'],
    ['Voeg geld toe', 'per jaar uit Aanvulling'],
    ['Voeg een verplichting toe', 'belooft Nieuwe verplichting'],
  ] as const) {
    await kind.selectOption({ label: name });
    await expect(page.getByLabel('Naam', { exact: true })).toHaveValue(new RegExp(said));
    await expect(page.getByRole('heading', { level: 1 })).toContainText(said);
  }
  await page.getByRole('button', { name: 'Voeg wijziging toe' }).click();
  await expect(page.getByRole('list', { name: 'Wijzigingen' }).getByRole('listitem')).toHaveCount(2);
  await expectAccessibleInBothThemes(page);
  await page.getByLabel('Gebied', { exact: true }).selectOption({ label: 'Delft-West' });
  await expect(page.getByText('raakt geen enkele rij')).toBeVisible();
  await page.getByRole('button', { name: /^Haal weg: .*Delft-West/ }).click();
  await expect(page.getByText('raakt geen enkele rij')).toBeHidden();
});

test('a scenario goes out as a file and comes in again, to be looked at first', async ({ sample }) => {
  const { page, home } = sample;
  await openScenarios(sample);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als bestand' }).click()]);
  const scenario = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(scenario.changes[0]).toMatchObject({ do: 'extend', percent: 100 });
  const path = join(home, 'scenario.json');
  const open = async (content: string) => {
    writeFileSync(path, content);
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open een scenariobestand' }).click(),
    ]);
    await chooser.setFiles(path);
  };
  await open(JSON.stringify({ ...scenario, name: 'Uit een bestand', changes: [{ ...scenario.changes[0], percent: 55 }] }));
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Uit een bestand');
  await expect(page.getByLabel(/van het laatste jaar$/)).toHaveValue('55 %');
  // What stood there is one press away, and waits while another screen is looked at.
  await page.getByRole('button', { name: 'Terug naar wat er stond' }).click();
  await expect(page.getByLabel(/van het laatste jaar$/)).toHaveValue('100 %');
  await open(JSON.stringify({ ...scenario, name: 'Uit een bestand', changes: [{ ...scenario.changes[0], percent: 55 }] }));
  await page.getByRole('link', { name: 'Kliffen', exact: true }).click();
  await expect(page).toHaveTitle(/^Kliffen/);
  await page.getByRole('link', { name: 'Scenario’s' }).click();
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Uit een bestand');
  await enter(page.getByRole('button', { name: 'Begin opnieuw' }));
  await expect(page.getByLabel(/van het laatste jaar$/)).toHaveValue('100 %');
  // The way back holds on another screen too.
  await page.getByRole('link', { name: 'Kliffen', exact: true }).click();
  await expect(page).toHaveTitle(/^Kliffen/);
  const begunAgain = page.getByRole('alertdialog').filter({ hasText: 'U begint opnieuw.' });
  await begunAgain.getByRole('button', { name: 'Terug naar wat er stond' }).click();
  await page.getByRole('link', { name: 'Scenario’s' }).click();
  await expect(page.getByLabel('Naam', { exact: true })).toHaveValue('Uit een bestand');
  await open('{"name":"x"}');
  await expect(page.getByText('is geen scenariobestand')).toBeVisible();
});
