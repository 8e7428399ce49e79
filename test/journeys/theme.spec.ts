import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('what stops at the schools: one theme goes along through every screen, and the sums per theme add up', async ({
  sample: { page, open },
}) => {
  await open('/overzicht?at=2027-02-22');

  const sums = page.getByRole('table', { name: 'Per thema' });
  const lines = sums.locator('tbody tr');
  await expect(lines.getByRole('rowheader', { name: 'school' })).toBeVisible();
  const figures = await lines.evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number((cell.textContent ?? '').replaceAll('.', '')))),
  );
  const total = figures.pop() ?? [];
  expect(figures.length).toBeGreaterThan(3);
  // Thousands are rounded by row: each row may be half of one off.
  for (const column of [2, 3]) {
    const sum = figures.reduce((all, row) => all + (row[column] ?? 0), 0);
    expect(total[column]).toBeGreaterThan(0);
    expect(Math.abs(sum - (total[column] ?? 0))).toBeLessThanOrEqual(figures.length / 2);
  }

  await sums.getByRole('button', { name: 'Toon het thema school' }).press('Enter');
  await expect(page.getByText('Alleen het thema school.', { exact: true })).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Thema' })).toHaveValue('=school');
  await expectAccessibleInBothThemes(page);
  await page.screenshot({ path: 'test/out/screens/thema-overzicht.png', fullPage: true });

  await page.getByRole('link', { name: 'Kliffen', exact: true }).click();
  await expect(page.getByText('Alleen het thema school.', { exact: true })).toBeVisible();
  const why = page.getByRole('button', { name: /^Waarom\?/ }).first();
  await expect(page.getByRole('columnheader', { name: 'Fte' })).toBeVisible();
  await why.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.screenshot({ path: 'test/out/screens/thema-kliffen.png' });
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Briefing', exact: true }).click();
  await expect(page.getByRole('article').getByText('alleen het thema school')).toBeVisible();
  await page.screenshot({ path: 'test/out/screens/thema-briefing.png', fullPage: true });

  await page.getByRole('combobox', { name: 'Thema' }).selectOption({ label: 'alle' });
  await expect(page.getByText('Alleen het thema school.', { exact: true })).toHaveCount(0);
});

test('an area shows its sums per theme, and of a theme only its rows', async ({ sample: { page, open } }) => {
  await open('/gebied/heerlen-noord?at=2027-02-22');
  const commitments = page.getByRole('tab', { name: /Verplichtingen/ });
  await expect(commitments).toHaveText(/\d/);
  const all = (await commitments.textContent()) ?? '';
  await page.getByRole('tab', { name: /Per thema/ }).click();
  await page.screenshot({ path: 'test/out/screens/thema-gebied.png', fullPage: true });
  await expectAccessibleInBothThemes(page);
  await page.getByRole('button', { name: 'Toon het thema school' }).click();
  await commitments.click();
  await expect(commitments).not.toHaveText(all);
  await page.screenshot({ path: 'test/out/screens/thema-gebied-school.png', fullPage: true });
});
