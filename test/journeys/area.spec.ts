import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

const of = (area: string) => `/gebied/${area}?at=2026-12-01`;

test('an area says until when it is paid, what falls, and which decision can still repair it', async ({ sample: { page, open } }) => {
  await open(of('heerlen-noord'));
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Heerlen-Noord is betaald t/m 31 december 2027.');
  await expect(page.getByText('Daarna valt € 2,8 mln per jaar weg')).toContainText('over 182 dagen');
  const cliffs = page.getByRole('table', { name: 'Waar het geld wegvalt' });
  await expect(cliffs.getByRole('row')).toHaveCount(4);
});

test('the large line is a slider along its months and cliffs, and Enter tells why', async ({ sample: { page, open } }) => {
  await open(of('heerlen-noord'));
  const line = page.getByRole('slider', { name: 'Ademlijn: Heerlen-Noord' });
  await line.focus();
  await page.keyboard.press('End');
  await expect(line).toHaveAttribute('aria-valuetext', /^december 2041: \d+\s% betaald, €\s[\d.]+ te kort$/);
  await page.keyboard.press('Home');
  await expect(line).toHaveAttribute('aria-valuetext', /^januari 2026: 100\s% betaald$/);
  await page.keyboard.press('PageDown');
  await expect(line).toHaveAttribute('aria-valuetext', /^februari 2026/);
  await page.keyboard.press('ArrowRight');
  await expect(line).toHaveAttribute('aria-valuetext', /^december 2027/);
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('heading', { level: 2 })).toHaveText('Waarom valt hier € 2,8 mln weg?');
  await expect(panel).toContainText('Regio Deal (vijfde tranche) stopt na 31-12-2027 en er is geen opvolger.');
  await page.keyboard.press('Escape');
  await expect(line).toBeFocused();
});

test('by keyboard: the other lenses are laid over the line, named, in the words of each month and in a table, and in the address', async ({
  sample: { page, open },
}) => {
  await open(of('heerlen-noord'));
  const compare = page.getByRole('button', { name: 'Vergelijk lenzen' });
  await compare.press('Enter');
  await expect(compare).toHaveAttribute('aria-pressed', 'true');
  await expect(page).toHaveURL(/lenses=true/);
  await expect(page.locator('.lens-name')).toHaveText(['Gehoopt', 'Zeker']);
  const line = page.getByRole('slider', { name: 'Ademlijn: Heerlen-Noord' });
  await expect(line).toHaveAttribute('aria-valuetext', /^december 2026: zeker \d+\s%, gepland 100\s%, gehoopt 100\s% betaald$/);
  const table = page.getByRole('table', { name: 'Deel van de belofte dat is betaald' });
  await expect(
    table
      .getByRole('row', { name: /^Zeker/ })
      .getByRole('cell')
      .first(),
  ).toHaveText('65\u00a0%');
  await expectAccessibleInBothThemes(page);
  await compare.press('Enter');
  await expect(table).toBeHidden();
  await expect(page).not.toHaveURL(/lenses/);
});

test('back closes the explanation', async ({ sample: { page, open } }) => {
  await open(of('heerlen-noord'));
  await page.getByRole('button', { name: 'Waarom de klif na 31-12-2027?' }).last().click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(page).toHaveURL(/why=/);
  await page.goBack();
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('the pointer shows a month, and the years can be zoomed and evened', async ({ sample: { page, open } }) => {
  await open(of('heerlen-noord'));
  const surface = page.locator('.line-surface');
  await surface.hover({ position: { x: 700, y: 70 } });
  await expect(page.locator('.crosshair-words')).toContainText('betaald');
  await page.getByRole('button', { name: 'Eerste vier jaar' }).click();
  await expect(page.getByRole('button', { name: 'Toon alle jaren (2026 t/m 2029)' })).toBeVisible();
  await page.getByRole('button', { name: /Toon alle jaren/ }).click();
  await page.getByRole('button', { name: 'Gelijke schaal' }).click();
  await expect(page.getByRole('button', { name: 'Gelijke schaal' })).toHaveAttribute('aria-pressed', 'true');
});

test('the chart is a table too, with the figures of every year', async ({ sample: { page, open } }) => {
  await open(of('heerlen-noord'));
  await page.getByRole('button', { name: 'Als tabel' }).click();
  const table = page.getByRole('table', { name: /Geld en verplichtingen per jaar/ });
  await expect(table.getByRole('row')).toHaveCount(17);
  await expect(table.getByRole('row', { name: /^2028/ })).toContainText('1.520');
  await expectAccessibleInBothThemes(page);
});

test('an area without data, and one without commitments, say so', async ({ sample: { page, open } }) => {
  await open(of('nieuwegein-centrale-as'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Van Nieuwegein Centrale As zijn nog geen gegevens ingelezen.');
  await open(of('eindhoven-woensel-zuid'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Van Eindhoven Woensel-Zuid zijn geen verplichtingen bekend.');
  await expect(page.getByRole('tab', { selected: true })).toHaveText(/^Geldstromen/);
});

test('what is public but has no place in time stands apart on the area’s page', async ({ served: { page } }) => {
  await page.getByRole('button', { name: 'Openbare gegevens' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  await page.goto(new URL('/gebied/rotterdam-zuid?at=2026-12-01', page.url()).href);
  await page.getByRole('tab', { name: /Bekend, niet in de tijd/ }).click();
  await expect(page.getByText('Het telt daarom nergens mee.')).toBeVisible();
  await expect(page.getByRole('table', { name: 'Bekend, niet in de tijd' }).getByRole('row')).not.toHaveCount(1);
  await expectAccessibleInBothThemes(page);
});

test('an area that is not there is said, with the way on', async ({ sample: { page, open } }) => {
  await open(of('nergens'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Dit gebied kan niet worden getoond.');
  await expect(page.getByRole('alert')).toBeVisible();
});
