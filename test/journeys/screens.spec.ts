import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '#test/support/served.ts';
import { colourViolationsOn, violationsOn } from './axe.ts';
import { openSample, screens } from './every-screen.ts';

/** Where a person looks at every screen after a change; git ignores it. */
const folder = join('test', 'out', 'screens');

const sizes = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
];
/** What the window is in pixels of the page: a 4K screen, 1440 wide at 200 %, and 1280 wide at 400 % [WCAG 1.4.10]. */
const otherSizes = [
  { width: 3840, height: 2160 },
  { width: 720, height: 450 },
  { width: 320, height: 256 },
];
const looks = [
  { name: 'light', media: { colorScheme: 'light', forcedColors: 'none' } },
  { name: 'dark', media: { colorScheme: 'dark', forcedColors: 'none' } },
  { name: 'contrast', media: { colorScheme: 'light', forcedColors: 'active' } },
] as const;

/** Another machine may smooth a letter otherwise; a heading that moved or a line that is gone is more than this. */
const asLookedAt = { maxDiffPixelRatio: 0.004, threshold: 0.2, scale: 'device' } as const;
/** The pictures were drawn on Linux; elsewhere letters have another edge, and the axe part of the test still runs. */
const isLookCompared = process.platform === 'linux';

test('every screen fits the window in both sizes, and is pictured in light, dark and high contrast', async ({ served: { page } }) => {
  test.setTimeout(240_000);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'begin-light.png') });
  const open = await openSample(page);
  for (const screen of screens) {
    await open(screen);
    for (const size of sizes) {
      await page.setViewportSize(size);
      // What high contrast and dark change is the same in every size.
      for (const { name, media } of size === sizes[0] ? looks : looks.slice(0, 1)) {
        await page.emulateMedia(media);
        await page.screenshot({ path: join(folder, `${screen.replace('/', '-')}-${size.width}-${name}.png`) });
      }
      expect([screen, size.width, await page.evaluate(sideways)]).toEqual([screen, size.width, 0]);
    }
  }
});

test('every screen reads at 200 % and 400 % and on a 4K screen without scrolling sideways', async ({ served: { page } }) => {
  test.setTimeout(240_000);
  const open = await openSample(page);
  for (const screen of screens) {
    await open(screen);
    for (const size of otherSizes) {
      await page.setViewportSize(size);
      // A drawing takes its new width a moment after the window did.
      await expect.poll(() => page.evaluate(sideways), `${screen} at ${size.width}`).toBe(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await page.setViewportSize({ width: 320, height: 720 });
    await page.screenshot({ path: join(folder, `${screen.replace('/', '-')}-400-percent.png`) });
  }
});

test.describe('accessible, and as it was looked at', () => {
  // Half the pixels, so that the pictures in the repository stay small.
  test.use({ deviceScaleFactor: 0.5, viewport: { width: 1280, height: 720 } });

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`every screen is accessible, and looks as in test/journeys/looks, ${colorScheme}`, async ({ served: { page } }) => {
      test.setTimeout(600_000);
      const open = await openSample(page);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      for (const screen of screens) {
        await open(screen);
        if (isLookCompared) {
          const ofToday = [page.locator('.rail-foot'), page.locator('time')];
          await expect.soft(page).toHaveScreenshot([`${screen.replace('/', '-')}-${colorScheme}.png`], { ...asLookedAt, mask: ofToday });
        }
        const violations = colorScheme === 'light' ? await violationsOn(page) : await colourViolationsOn(page);
        expect.soft([screen, violations]).toEqual([screen, []]);
      }
    });
  }
});

test('who wants no motion gets none, on any screen', async ({ served: { page } }) => {
  test.setTimeout(120_000);
  const open = await openSample(page);
  for (const screen of screens) {
    await open(screen);
    expect([screen, await page.evaluate(moving)]).toEqual([screen, []]);
  }
});

/** How far the page can be scrolled sideways, in pixels. */
function sideways(): number {
  return Math.max(0, (document.scrollingElement?.scrollWidth ?? 0) - innerWidth);
}

/** What would move: whatever has a transition or an animation that takes time. */
function moving(): string[] {
  return [...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, transitionProperty, animationName, animationDuration } = getComputedStyle(element);
    const takes = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0);
    const isMoving = (transitionProperty !== 'none' && takes(transitionDuration)) || (animationName !== 'none' && takes(animationDuration));
    return isMoving ? [`${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`] : [];
  });
}
