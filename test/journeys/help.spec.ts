import type { Page } from '@playwright/test';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

const begin = async (page: Page) => {
  await expect(page).toHaveTitle('Begin – Lange Adem');
  await expect(page.getByRole('button', { name: 'Bekijk het voorbeeld' })).toBeFocused();
};

test('F1 opens the help, also before any file is open', async ({ served: { page } }) => {
  await begin(page);
  await page.keyboard.press('F1');
  await expect(page).toHaveTitle('Hulp – Lange Adem');
  await expect(page.getByRole('heading', { name: 'Voor de programmadirecteur' })).toBeVisible();
});

test('a word finds its piece of the guide, and the number of pieces is said', async ({ served: { page } }) => {
  await begin(page);
  await page.keyboard.press('F1');
  await page.getByRole('searchbox', { name: 'Zoek in de hulp' }).fill('ademlijn');
  await expect(page.getByRole('status').filter({ hasText: 'gevonden' })).toBeVisible();
  await expect(page.getByRole('row', { name: /^ademlijn/ })).toContainText('tot wanneer is betaald');
  await expectAccessibleInBothThemes(page);
  await page.getByRole('searchbox', { name: 'Zoek in de hulp' }).fill('zonnebloem');
  await expect(page.getByText('Niets gevonden. Zoek op een ander woord.')).toBeVisible();
});

test('the keys are in the palette, and stand on a card over the screen', async ({ served: { page } }) => {
  await begin(page);
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('alle toetsen');
  await expect(page.getByRole('menuitem').first()).toHaveAttribute('data-focused', 'true');
  await page.keyboard.press('Enter');
  const everywhere = page.getByRole('dialog', { name: 'Alle toetsen' }).getByRole('region', { name: 'Overal' });
  await expect(everywhere).toContainText('HulpF1');
});

test('the rules named under why are one click away, and back leads to why', async ({ sample: { page, open } }) => {
  await open('/gebied/heerlen-noord?at=2026-12-01');
  await page
    .getByRole('button', { name: /^Waarom de klif/ })
    .first()
    .click();
  await page.getByRole('link', { name: 'Rekenregels 4 en 5' }).click();
  await expect(page.getByRole('heading', { name: '4. Kliffen en ernst' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: /^Waarom valt hier/ })).toBeVisible();
});

test('a link of the contents goes to its piece and back', async ({ served: { page } }) => {
  await begin(page);
  await page.keyboard.press('F1');
  await page.getByRole('navigation', { name: 'Inhoud' }).getByRole('link', { name: '5. Het laatste besluit' }).click();
  await expect(page.getByRole('heading', { name: '5. Het laatste besluit' })).toBeFocused();
  await page.goBack();
  await expect(page).toHaveTitle('Hulp – Lange Adem');
});
