import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('a state is kept by name, and what is different since adds up on every row', async ({ sample: { page, open } }) => {
  await open('/overzicht?at=2026-12-01');
  await page.getByRole('link', { name: 'Vergelijken' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Er is nog geen stand bewaard.');
  await page.getByLabel('Naam', { exact: true }).fill('briefing van 1 december');
  await page.keyboard.press('Enter');
  await expect(heading).toHaveText(/^Sinds briefing van 1 december is het gat in 2026 t\/m 2041 gelijk gebleven\.$/);
  await expect(page.getByText('Geen rij is anders.', { exact: true })).toBeVisible();

  await page.getByRole('radio', { name: 'Zeker' }).click();
  await expect(heading).toContainText('groter');
  const lines = page.locator('.compare-part').first().locator('tbody tr');
  await expect(lines).toHaveCount(21);
  const rows = await lines.evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent ?? '')));
  const cents = (text: string) => Math.round(Number(text.replaceAll('.', '').replace(',', '.').replace('−', '-')) * 100);
  for (const row of rows) {
    const [before = 0, data = 0, time = 0, setting = 0, now = 0] = row.map(cents);
    expect(before + data + time + setting).toBe(now);
  }
  await expectAccessibleInBothThemes(page);
});

test('a briefing that goes out keeps its state by itself, and one click compares with it', async ({ sample: { page, open } }) => {
  await open('/briefing?at=2026-12-01');
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /^Word/ }).click()]);
  const link = page.getByRole('link', { name: 'Sinds de laatste briefing' });
  await link.press('Enter');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText(/^Sinds briefing van \d+-\d+-\d{4} is het gat in 2026 t\/m 2041 gelijk gebleven\.$/);
  await page.screenshot({ path: 'test/out/screens/sinds-de-briefing.png' });

  // What is kept later by hand does not take its place; the way back is one click.
  await page.getByLabel('Naam', { exact: true }).fill('stand van nu');
  await page.keyboard.press('Enter');
  await expect(heading).toContainText('Sinds stand van nu');
  await page.getByRole('button', { name: 'Sinds de laatste briefing' }).click();
  await expect(heading).toContainText('Sinds briefing van');
});
