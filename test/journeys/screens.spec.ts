import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#test/support/served.ts';

/** Where a person looks at every screen after a change; git ignores it. */
const folder = join('test', 'out', 'screens');

const screens = [
  'overzicht',
  'gebied/heerlen-noord',
  'gebied/nieuwegein-centrale-as',
  'kliffen',
  'kalender',
  'scenarios',
  'minste-geld',
  'naast-elkaar',
  'gevoeligheid',
  'vergelijken',
  'opvolging',
  'briefing',
  'exporteren',
  'gegevens',
  'kwaliteit',
  'inlezen',
  'leveringen',
  'geschiedenis',
  'instellingen',
  'help',
];
const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
];
const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'contrast', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

test('every screen fits the window in both sizes, and is pictured in light, dark and high contrast', async ({ served: { page } }) => {
  test.setTimeout(120_000);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'begin-light.png') });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  const { origin } = new URL(page.url());
  for (const screen of screens) {
    await page.goto(`${origin}/${screen}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const { name, media } of looks) {
        await page.emulateMedia(media);
        await page.screenshot({ path: join(folder, `${screen.replace('/', '-')}-${size.width}-${name}.png`) });
      }
      const overflow = await page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
      expect([screen, size.width, Math.max(0, overflow)]).toEqual([screen, size.width, 0]);
    }
  }
});
