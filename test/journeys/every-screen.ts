import { expect, type Page } from '@playwright/test';

/** Every screen by its address; a new one belongs here. */
export const screens = [
  'overzicht',
  'gebied/heerlen-noord',
  'gebied/nieuwegein-centrale-as',
  'kliffen',
  'kalender',
  'scenarios',
  'minste-geld',
  'naast-elkaar',
  'gevoeligheid',
  'besteding',
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
] as const;

/** Opens the sample, and gives a way to each of its screens as on the day for which it was made. */
export async function openSample(page: Page): Promise<(screen: string) => Promise<void>> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle('Overzicht – Lange Adem');
  const { origin } = new URL(page.url());
  return async (screen) => {
    await page.goto(`${origin}/${screen}?at=2026-12-01`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await settled(page);
  };
}

/** Until nothing comes any more: a screen first shows its head, and then what it asked for. */
async function settled(page: Page): Promise<void> {
  let before = -1;
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => document.querySelectorAll('main *').length);
        const isSame = now === before;
        before = now;
        return isSame;
      },
      { intervals: [250] },
    )
    .toBe(true);
}
