import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test.beforeEach(async ({ sample: { page, open } }) => {
  await open('/instellingen');
  await expect(page.getByRole('textbox', { name: 'Kleinste verlies' })).toHaveValue('€\u00a050.000');
});

test('a threshold shows its effect before it is saved, is a step in the history, and is taken back', async ({ sample: { page } }) => {
  await page.getByRole('textbox', { name: 'Kleinste verlies' }).fill('1,2 mln');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: 'Kleinste verlies' })).toHaveValue('€\u00a01.200.000');
  await expect(page.getByText('Wat verandert er?')).toBeVisible();
  await expect(page.getByText(/wordt de ernst anders/)).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Instellingen bewaard.')).toBeVisible();
  await page
    .getByRole('alertdialog')
    .getByRole('button', { name: /Maak ongedaan/ })
    .click();
  await expect(page.getByRole('textbox', { name: 'Kleinste verlies' })).toHaveValue('€\u00a050.000');
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText('Instelling gewijzigd').first()).toBeVisible();
});

test('what cannot be read is said at its field, and Esc puts back what stood there', async ({ sample: { page } }) => {
  await page.getByLabel('Kleinste aandeel').fill('veel');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('alert')).toHaveText('Schrijf een percentage van 0 tot en met 100, bijvoorbeeld 5.');
  await expectAccessibleInBothThemes(page);
  await page.getByLabel('Kleinste aandeel').press('Escape');
  await expect(page.getByLabel('Kleinste aandeel')).toHaveValue('5\u00a0%');
  await expect(page.getByRole('button', { name: 'Bewaar in dit bestand' })).toBeDisabled();
});

test('what cannot be read keeps the others from being saved in silence: it is named, and nothing is saved', async ({
  sample: { page },
}) => {
  await page.getByLabel('Kleinste aandeel').fill('7');
  await page.keyboard.press('Tab');
  await page.getByLabel('Kleinste gat').fill('veel');
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Niets is bewaard. Dit kunnen wij niet lezen: Kleinste gat.')).toBeVisible();
  await page.getByLabel('Kleinste gat').press('Escape');
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Instellingen bewaard.')).toBeVisible();
  await expect(page.getByLabel('Kleinste aandeel')).toHaveValue('7\u00a0%');
});

test('language and look are kept on this machine, and the licences of what others made can be read', async ({ sample: { page } }) => {
  await page.getByRole('radio', { name: 'Donker' }).click();
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  // As another window of this machine would: nothing is remembered by the browser.
  await expect.poll(() => page.evaluate(() => localStorage.length)).toBeGreaterThan(0);
  await page.evaluate(() => localStorage.clear());
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Settings');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByText(/^What others made: \d+ parts/).click();
  await page.getByText(/^react \d/).click();
  await expect(page.getByText('Permission is hereby granted, free of charge').filter({ visible: true })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: 'test/out/about.png', fullPage: true });
});

test('a moment of one’s own stands in the calendar', async ({ sample: { page } }) => {
  const form = page.getByRole('form', { name: 'Voeg een moment toe' });
  await form.getByLabel('Naam van het moment').fill('Stuurgroep');
  await form.getByLabel('Dag').fill('12-3-2028');
  await form.getByRole('button', { name: 'Voeg toe' }).click();
  await expect(page.getByRole('row', { name: /Stuurgroep/ })).toContainText('één keer, 12 maart 2028');
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Instellingen bewaard.')).toBeVisible();
  await page.getByRole('link', { name: 'Besluitkalender' }).click();
  await expect(page.getByText('Stuurgroep').first()).toBeVisible();
});

test('changes are made in the name of the author', async ({ sample: { page } }) => {
  await page.getByLabel('Uw naam').fill('Anna de Vries');
  await page.keyboard.press('Enter');
  await page.getByLabel('Uw organisatie').fill('gemeente Arnhem');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Wijzigingen staan op naam van Anna de Vries (gemeente Arnhem).')).toBeVisible();
  await page.getByRole('checkbox', { name: 'Gewenst' }).check();
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Instellingen bewaard.')).toBeVisible();
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(page.getByText('Anna de Vries (gemeente Arnhem)').first()).toBeVisible();
});

test('settings go out as a file and come in again, to be looked at first', async ({ sample: { page, home } }) => {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Bewaar als bestand' }).click()]);
  const { settings } = JSON.parse(readFileSync(await download.path(), 'utf8'));
  expect(settings).toMatchObject({ smallestLoss: 5_000_000, hardness: ['legal', 'administrative'] });
  const path = join(home, 'Instellingen.json');
  writeFileSync(path, JSON.stringify({ version: 1, settings: { smallestShare: 2000 } }));
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Lees uit een bestand' }).click(),
  ]);
  await chooser.setFiles(path);
  await expect(page.getByLabel('Kleinste aandeel')).toHaveValue('20\u00a0%');
  await expect(page.getByText('Wat verandert er?')).toBeVisible();
});
