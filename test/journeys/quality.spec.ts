import { command } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('what is odd says what it does to the answer, leads to its cell, and is gone when it is mended', async ({
  sample: { page, open },
}) => {
  await open('/overzicht?at=2026-12-01');
  await page.getByRole('link', { name: 'Kwaliteit' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Er vallen 25 punten op in 16 gebieden. Daarvan kunnen 6 punten een gat veranderen.');
  const points = page.getByRole('table', { name: 'Kwaliteit' });
  const first = points.getByRole('row').nth(1);
  await expect(first).toContainText('er is geen einddatum');
  await expect(first).toContainText(/Loopt het geld door, dan is er €\s1,3\smln meer geld en wordt het gat €\s1,3\smln kleiner\./);
  await expect(page.getByRole('row', { name: /Nieuwegein Centrale As/ })).toContainText(
    'Dit gebied heeft geen antwoord tot er cijfers zijn.',
  );

  // To the cell, by keyboard; there it is mended and saved.
  await first.getByRole('link', { name: /^Herstel Einddatum van / }).press('Enter');
  await expect(page).toHaveURL(/cell=.*%40end/);
  const grid = page.getByRole('grid', { name: 'Geldstromen' });
  await expect(grid).toBeFocused();
  await expect(page.getByRole('heading', { name: /^Rij \d+ · Wijkactieplan$/ })).toBeVisible();
  await page.keyboard.type('31-12-2027');
  await page.keyboard.press('Enter');
  await expect(grid).toContainText('31-12-2027');
  await page.keyboard.press('Control+s');
  await page.getByRole('link', { name: 'Kwaliteit' }).click();
  await expect(heading).toHaveText('Er vallen 24 punten op in 15 gebieden. Daarvan kunnen 5 punten een gat veranderen.');
  await expect(points.getByRole('row').filter({ hasText: 'er is geen einddatum' })).toHaveCount(0);
});

test('the list is filtered, and the points of an area are accessible in both themes', async ({ sample: { page, open } }) => {
  await open('/kwaliteit?at=2026-12-01&area=heerlen-noord');
  await expect(page.getByRole('table', { name: 'Kwaliteit' }).getByRole('row')).toHaveCount(4);
  await page.getByRole('search').getByLabel('Wat').selectOption('opzegtermijn onbekend');
  await expect(page.getByRole('table', { name: 'Kwaliteit' }).getByRole('row')).toHaveCount(2);
  await page.getByRole('table', { name: 'Kwaliteit' }).getByRole('link', { name: 'Heerlen-Noord' }).click();
  await page.getByText('Let op: 3 punten.').click();
  await expect(page.getByText('Is de opzegtermijn lang, dan moet het laatste besluit eerder vallen.')).toBeVisible();
  await expectAccessibleInBothThemes(page);
});

test('in English, found by the palette', async ({ sample: { page, open } }) => {
  await open('/overzicht');
  await command(page, 'English');
  await command(page, 'Quality of the data');
  await expect(page).toHaveTitle('Quality – Lange Adem');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('points stand out');
  await expect(page.getByText(/^If the money goes on, there is/).first()).toBeVisible();
});
