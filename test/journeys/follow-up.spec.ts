import { command } from '#test/support/keys.ts';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('a cliff gets an owner, a status and a day; what is called repaired opens again, and the list per owner says who is late', async ({
  sample: { page, open },
}) => {
  await open('/overzicht?at=2026-12-01');
  await page.getByRole('link', { name: 'Open acties' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Er staan \d+ acties open, waarvan \d+ te laat\.$/);

  // By keyboard: along the actions, open, note.
  const first = page.getByRole('button', { name: /^Bekijk / }).first();
  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('button', { name: /^Bekijk / }).nth(1)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByText('Niemand heeft hier nog iets over afgesproken.')).toBeVisible();
  await panel.getByRole('button', { name: 'Noteer' }).press('Enter');
  await panel.getByRole('radio', { name: 'aangekaart' }).click();
  await panel.getByLabel('Eigenaar').fill('Fatma Yildiz');
  // Digits are typed here: they go to no step.
  await panel.getByLabel('Klaar vóór').fill('');
  await panel.getByLabel('Klaar vóór').pressSequentially('1 nov 26');
  await expect(panel.getByText('Gelezen als 1-11-2026.')).toBeVisible();
  await expect(panel.getByLabel('Klaar vóór')).toBeFocused();
  await panel.getByLabel('Afspraak').fill('Wij wachten op de Voorjaarsnota.');
  await panel.getByRole('button', { name: 'Bewaar' }).click();
  await expect(panel.getByRole('alert')).toHaveText('Schrijf bij wie u dit hebt aangekaart.');
  await panel.getByLabel('Aangekaart bij').fill('BZK, mw. Peters');
  await page.keyboard.press('Enter');
  await expect(panel.getByText('Wij wachten op de Voorjaarsnota.')).toBeVisible();
  await expect(panel.getByText('De dag waarop dit klaar moest zijn, 1-11-2026, is voorbij.')).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Wijzig' })).toBeFocused();

  // Called repaired while the figures still have it.
  await page.keyboard.press('Enter');
  await panel.getByRole('radio', { name: 'gerepareerd' }).click();
  await panel.getByRole('button', { name: 'Bewaar' }).click();
  await expect(
    panel.getByText(/^Op \d+-\d+-\d{4} is dit gerepareerd genoemd, maar de cijfers zien het nog: .+(per jaar|niet betaald)\. Daarom/),
  ).toBeVisible();
  await page.keyboard.press('Escape');

  const mine = page.locator('tbody').filter({ has: page.getByRole('rowheader', { name: /^Fatma Yildiz 1 klif · 1 te laat · €/ }) });
  await expect(mine.getByRole('row').nth(1)).toContainText('1-11-2026 te laat');
  await expect(mine.getByRole('row').nth(1)).toContainText('weer open');
  await page.getByLabel('Eigenaar').selectOption('Fatma Yildiz');
  await expect(page.getByRole('button', { name: /^Bekijk / })).toHaveCount(1);
  await expect(page).toHaveURL(/owner=Fatma/);

  // The list of cliffs has it too, and one step back clears it.
  await page.getByRole('link', { name: 'Alle kliffen' }).click();
  await expect(page.getByRole('row', { name: /Fatma Yildiz weer open/ })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Fatma Yildiz aangekaart/ })).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('row', { name: /Fatma Yildiz/ })).toHaveCount(0);
});

test('the form is accessible in both themes, also where it refuses', async ({ sample: { page, open } }) => {
  await open('/opvolging?at=2026-12-01&area=heerlen-noord');
  await expect(page.getByRole('rowheader', { name: /^Nog zonder eigenaar/ })).toBeVisible();
  await page
    .getByRole('button', { name: /^Bekijk Heerlen-Noord/ })
    .first()
    .click();
  const panel = page.getByRole('dialog');
  await panel.getByRole('button', { name: 'Noteer' }).click();
  await panel.getByRole('radio', { name: 'aangekaart' }).click();
  await panel.getByRole('button', { name: 'Bewaar' }).click();
  await expect(panel.getByRole('alert')).toHaveText('Schrijf bij wie u dit hebt aangekaart.');
  await expectAccessibleInBothThemes(page);
});

test('a cliff that is gone from the figures is still there to be called repaired', async ({ sample: { page, open } }) => {
  await open('/opvolging?at=2026-12-01&area=lelystad-oost');
  const panel = page.getByRole('dialog');
  await page.getByRole('button', { name: 'Bekijk Lelystad-Oost, 31-12-2026' }).click();
  await panel.getByRole('button', { name: 'Noteer' }).click();
  await panel.getByLabel('Eigenaar').fill('Fatma Yildiz');
  await panel.getByRole('button', { name: 'Bewaar' }).click();
  await expect(panel.getByRole('button', { name: 'Wijzig' })).toBeVisible();
  await page.keyboard.press('Escape');
  // So large a smallest loss that no cliff counts any more.
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await page.getByRole('textbox', { name: 'Kleinste verlies' }).fill('900 mln');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Bewaar in dit bestand' }).click();
  await expect(page.getByText('Instellingen bewaard.')).toBeVisible();
  await page.getByRole('link', { name: 'Open acties' }).click();
  await expect(page.getByRole('row', { name: /31-12-2026/ })).toContainText('verdwenen uit de cijfers');
  await page.getByRole('button', { name: 'Bekijk Lelystad-Oost, 31-12-2026' }).click();
  await expect(panel.getByText('De cijfers hebben deze klif niet meer.', { exact: false })).toBeVisible();
  await panel.getByRole('button', { name: 'Wijzig' }).click();
  await panel.getByRole('radio', { name: 'gerepareerd' }).click();
  await panel.getByRole('button', { name: 'Bewaar' }).click();
  await expect(panel.getByText('De cijfers bevestigen het: deze klif is er niet meer.')).toBeVisible();
});

test('in English, found by the palette', async ({ sample: { page, open } }) => {
  await open('/overzicht');
  await command(page, 'English');
  await command(page, 'Open actions');
  await expect(page).toHaveTitle('Open actions – Lange Adem');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('actions are open');
  await expect(page.getByRole('rowheader', { name: /^Without an owner/ })).toBeVisible();
});
