import { readFileSync } from 'node:fs';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('a briefing is chosen on its real page and leaves with the same words', async ({ sample: { page, open } }) => {
  await open('/overzicht?at=2026-12-01');
  await page.getByRole('row', { name: /^Heerlen-Noord\./ }).focus();
  await page.keyboard.press('b');
  const paper = page.getByRole('article', { name: 'De pagina' });
  await expect(paper.getByRole('heading', { level: 2 })).toContainText('Heerlen-Noord');

  await page.getByRole('radio', { name: 'Alle', exact: true }).click();
  await expect(paper.getByRole('heading', { level: 2 })).toContainText('gebieden');
  await expect(paper).toContainText('Voorbeeldgegevens');

  const own = page.getByRole('textbox', { name: 'Eigen zin' });
  await own.fill('Bewoners rekenen op twintig jaar.');
  await expect(paper.getByText('Bewoners rekenen op twintig jaar.')).toHaveCSS('font-style', 'italic');
  await own.fill('te lang '.repeat(40));
  await expect(page.getByRole('alert')).toContainText('past niet op één pagina: 79 tekens te veel');
  await expect(page.getByRole('button', { name: 'Word' })).toBeDisabled();
  await own.fill('Bewoners rekenen op twintig jaar.');
  await expect(page.getByRole('button', { name: 'Word' })).toBeEnabled();

  const headline = await paper.getByRole('heading', { level: 2 }).innerText();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'PDF' }).click()]);
  expect(
    readFileSync(await download.path())
      .subarray(0, 5)
      .toString('latin1'),
  ).toBe('%PDF-');
  await page.getByRole('radio', { name: 'English' }).click();
  await expect(paper.getByRole('heading', { level: 2 })).not.toHaveText(headline);
});

test('a sentence is put in own words, stays, and says so when its figures change', async ({ sample: { page, open } }) => {
  await open('/briefing?at=2026-12-01');
  const paper = page.getByRole('article', { name: 'De pagina' });
  const pen = paper.getByRole('button', { name: /^Zet in eigen woorden: In 14 van de 20/ });
  await pen.press('Enter');
  const field = page.getByRole('textbox', { name: 'Zin in eigen woorden' });
  await expect(field).toBeFocused();
  await field.fill('In veel wijken valt geld weg.');
  await expectAccessibleInBothThemes(page);
  await field.press('Enter');
  await expect(paper.getByText('In veel wijken valt geld weg.')).toBeVisible();
  await expect(paper).toContainText('door de schrijver in eigen woorden gezet');
  await expect(page.getByRole('region', { name: 'Zinnen in eigen woorden' })).toContainText('De cijfers zijn sindsdien gelijk.');
  await expect(page.getByText('Past op één pagina')).toBeVisible();

  // Another day has other figures: the sentence is marked, with what it was and is.
  await open('/briefing?at=2028-02-01');
  const edited = page.getByRole('region', { name: 'Zinnen in eigen woorden' });
  await expect(edited).toContainText('De cijfers zijn sindsdien veranderd:');
  await expect(edited.locator('del').first()).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await edited.getByRole('button', { name: 'Neem de zin van de cijfers' }).click();
  await expect(edited).toBeHidden();
  await expect(paper.getByText('In veel wijken valt geld weg.')).toBeHidden();
});

test("words of one's own stay with their page, also when a theme makes it another", async ({ sample: { page, open } }) => {
  await open('/briefing?at=2026-12-01');
  const own = page.getByRole('textbox', { name: 'Eigen zin' });
  await own.fill('Bewoners rekenen op twintig jaar.');
  await page.getByRole('combobox', { name: 'Thema' }).selectOption('=school');
  const paper = page.getByRole('article', { name: 'De pagina' });
  await expect(paper.getByText('alleen het thema school')).toBeVisible();
  await expect(own).toHaveValue('');
  await expect(paper.getByText('Bewoners rekenen op twintig jaar.')).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'alle' });
  await expect(own).toHaveValue('Bewoners rekenen op twintig jaar.');
});

test('on paper a briefing is one page without anything to press', async ({ sample: { page, open } }) => {
  await open('/briefing?at=2026-12-01');
  await expect(page.getByRole('article', { name: 'De pagina' })).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('button', { name: 'PDF' })).toBeHidden();
  const bytes = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  expect(bytes.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
});
