import { mkdirSync } from 'node:fs';
import { command, enter } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test.beforeEach(async ({ sample: { open } }) => {
  mkdirSync('test/out', { recursive: true });
  await open('/overzicht');
});

test('the tour leads past the screens by keyboard alone, can be stopped at any step, and is not offered again', async ({
  sample: { page },
}) => {
  await enter(page.getByRole('button', { name: 'Leid mij rond' }));
  const card = page.getByRole('dialog', { name: 'Het antwoord staat bovenaan' });
  await expect(card).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Het antwoord staat bovenaan' })).toBeFocused();
  await expect(page.locator('[data-tour]')).toHaveCount(1);
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: 'test/out/tour.png' });
  for (const [title, screen] of [
    ['Elk gebied is een lijn', 'Overzicht'],
    ['Alle kliffen, de ergste eerst', 'Kliffen'],
    ['Wie beslist wanneer', 'Besluitkalender'],
    ['Wat als?', 'Scenario’s'],
    ['Uw eigen gegevens', 'Inlezen'],
  ] as const) {
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: title })).toBeFocused();
    await expect(page).toHaveTitle(`${screen} – Lange Adem`);
  }
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: 'Overzicht' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('van de 20 gebieden');
  await expect(page.getByRole('button', { name: 'Leid mij rond' })).toHaveCount(0);
});

test('a tour that is not wanted is gone at once, and is in the commands for later', async ({ sample: { page } }) => {
  await page.getByRole('button', { name: 'Niet nodig' }).click();
  await expect(page.getByRole('button', { name: 'Leid mij rond' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('van de 20 gebieden');
  await expect(page.getByRole('button', { name: 'Leid mij rond' })).toHaveCount(0);
  await command(page, 'rondleiding');
  await expect(page.getByRole('dialog', { name: 'Het antwoord staat bovenaan' })).toBeVisible();
});

test('? shows every key, not while somebody types, and not where single letters are switched off', async ({ sample: { page } }) => {
  await page.locator('body').press('?');
  const card = page.getByRole('dialog', { name: 'Alle toetsen' });
  await expect(card).toBeVisible();
  await expect(card.getByText('vul naar onder')).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: 'test/out/keys.png' });
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  const filter = page.getByPlaceholder('Filter gebieden');
  await filter.press('?');
  await expect(filter).toHaveValue('?');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen gebied past bij dit filter.');
  await expect(card).toHaveCount(0);
  await filter.fill('');

  await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('checkbox', { name: 'Losse letters als toets' }).uncheck();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  // A key that is still one answers after it, and finds no card in its way.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Losse letters als toets' }).check();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('?');
  await expect(card).toBeVisible();
});

test('a term explains itself where it stands: under the mouse, on focus, and Esc takes it away', async ({ sample: { page } }) => {
  await page.getByRole('navigation', { name: 'Schermen' }).getByRole('link', { name: 'Kliffen' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const term = page.locator('main th').filter({ hasText: 'Gat, mln' }).getByRole('button');
  await term.focus();
  const meaning = page.getByRole('tooltip');
  await expect(meaning).toHaveText('Wat is beloofd en niet wordt betaald.');
  await expect(term).toHaveAccessibleDescription('Wat is beloofd en niet wordt betaald.');
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: 'test/out/term.png' });
  await page.keyboard.press('Escape');
  await expect(meaning).toHaveCount(0);
  await page.mouse.move(400, 500);
  await page.locator('main table .term').first().hover();
  await expect(meaning).toBeVisible();
  // The pointer may go onto the meaning itself, to read or enlarge it.
  await meaning.hover();
  await expect(meaning).toBeVisible();
});
