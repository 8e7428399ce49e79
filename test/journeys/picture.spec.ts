import { readFileSync } from 'node:fs';
import { expect, test } from '#test/support/served.ts';
import { expectAccessibleInBothThemes } from './axe.ts';

test('a picture is copied and saved from overview, area and scenario, by keyboard', async ({ sample: { page, open } }) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await open('/overzicht');
  const menu = page.locator('summary', { hasText: 'Plaatje' });
  await menu.press('Enter');
  await expect(page.getByRole('button', { name: 'Kopieer als plaatje' })).toBeVisible();
  await expectAccessibleInBothThemes(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Kopieer als plaatje' })).toBeHidden();
  await expect(menu).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Het plaatje staat op het klembord.')).toBeVisible();
  const types = await page.evaluate(async () => (await navigator.clipboard.read()).flatMap((item) => item.types));
  expect(types).toContain('image/png');

  await open('/gebied/heerlen-noord?at=2026-12-01');
  const [line, years] = [page.locator('summary', { hasText: 'Plaatje' }).first(), page.locator('summary', { hasText: 'Plaatje' }).nth(1)];
  await line.click();
  const [svg] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als tekening (SVG)' }).first().click(),
  ]);
  expect(readFileSync(await svg.path(), 'utf8')).toContain('Heerlen-Noord: tot wanneer zijn de beloften betaald?');
  await years.click();
  const [png] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Bewaar als plaatje (PNG)' }).last().click(),
  ]);
  expect(
    readFileSync(await png.path())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
  expect(png.suggestedFilename()).toBe('Jaren Heerlen-Noord 2026-12-01.png');

  await open('/scenarios?at=2026-12-01');
  await page.locator('summary', { hasText: 'Plaatje' }).press('Enter');
  const choice = page.getByRole('button', { name: 'Bewaar als tekening (SVG)' });
  await choice.focus();
  const [scenario] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(readFileSync(await scenario.path(), 'utf8')).toContain('loopt door');
});
