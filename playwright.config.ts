import { defineConfig } from '@playwright/test';
import { quiet, testBrowser } from '#test/support/chromium.ts';

const browser = testBrowser();

export default defineConfig({
  testDir: 'test',
  testMatch: ['journeys/**/*.spec.ts', 'shell/**/*.spec.ts', 'doors/**/*.spec.ts'],
  // Made anew, and then looked at, by `npm run looks`.
  snapshotPathTemplate: 'test/journeys/looks/{arg}{ext}',
  outputDir: 'test/out/playwright',
  workers: 2,
  // Each journey has its own server and folder: the longest file need not keep one worker waiting for another.
  fullyParallel: true,
  forbidOnly: true,
  // A busy machine can be late once. Such a test is tried again and named as such by .ci/count-tests.mjs: never in silence.
  retries: 1,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test/out/playwright.json' }]],
  use: {
    browserName: 'chromium',
    headless: true,
    viewport: { width: 1440, height: 900 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser.executablePath, args: quiet, env: { ...process.env, ...browser.env } },
  },
});
