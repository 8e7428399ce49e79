import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('a step is taken back, and taking it back is taken back', async ({ sample: { page, open } }) => {
  await open('/geschiedenis');
  await page.getByRole('button', { name: /Neem deze stap terug: Stap 2/ }).click();
  await expect(page.getByText('neemt stap 2 terug')).toBeVisible();
  await page.getByRole('link', { name: 'Overzicht' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Er zijn nog geen gegevens');
  await page.keyboard.press('Control+Shift+z');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('van de 20 gebieden');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Er zijn nog geen gegevens');
});

test('a step shows what it did to the figures, and is taken back from there', async ({ sample: { page, open } }) => {
  await open('/instellingen?at=2026-12-01');
  await page.getByRole('textbox', { name: 'Kleinste verlies' }).fill('1,2 mln');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Instellingen bewaard.')).toBeVisible();
  await page.getByRole('link', { name: 'Geschiedenis' }).click();
  const newest = page.getByRole('button', { name: 'Instelling gewijzigd' });
  await newest.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: 'Voorbeeldgegevens geladen' })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByText('Deze stap veranderde geen rij: hij bewaarde iets, of stelde iets in.')).toBeVisible();
  await expect(panel.getByText('Geen bedrag werd anders.')).toBeVisible();
  await expect(panel.getByRole('table', { name: 'Kliffen' })).toContainText('is weg');
  await expect(panel.getByText('Gerekend met peildatum 1-12-2026 en lens gepland: vóór en na deze stap.')).toBeVisible();
  await expect(page).toHaveURL(/step=3/);
  await expectAccessibleInBothThemes(page);
  await panel.getByRole('button', { name: 'Neem deze stap terug' }).click();
  await expect(panel.getByText('Deze stap is teruggenomen in stap 4.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  // What loaded the rows: every row is new, and so are the cliffs.
  await page.getByRole('button', { name: 'Voorbeeldgegevens geladen' }).click();
  await expect(panel.getByRole('table', { name: 'Wat er veranderde' }).getByRole('row')).toHaveCount(9);
  await panel.getByRole('button', { name: /^Toon alle \d+$/ }).click();
  await expect(panel.getByText(/^U ziet 200 van \d+ rijen\.$/)).toBeVisible();
  await expect(panel.getByRole('table', { name: 'Kliffen' })).toContainText('is nieuw');
  await expect(
    panel.getByText(/^Van 2026 tot en met \d{4}: €.+ meer geld, €.+ meer beloofd en een gat dat €.+ groter werd\.$/),
  ).toBeVisible();
});
