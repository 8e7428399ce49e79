import { mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { rootFolder } from '#electron/engine/root-folder.ts';
import { startServer } from '#electron/server/start-server.ts';
import { quiet, testBrowser } from '#test/support/chromium.ts';
import { smaller } from './smaller.ts';
import { ways } from './ways.ts';

/**
 * `npm run pictures`: the pictures of the guide, taken of the product itself over the illustrative store, on a day that
 * stands still. Fails where a screen does not come, or where a picture is too large.
 */
const mostBytes = 200_000;
const target = join(rootFolder, 'docs/pictures');

const home = mkdtempSync(join(tmpdir(), 'lange-adem-pictures-'));
const started = await startServer({ port: 0, home, who: 'A. de Vries' });
if (!started.ok) throw new Error(started.problem.code);
const { executablePath, env } = testBrowser();
const browser = await chromium.launch({ executablePath, args: [...quiet], env: { ...process.env, ...env } as Record<string, string> });
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'nl-NL',
    timezoneId: 'Europe/Amsterdam',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  await page.goto(started.value.address);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.waitForURL(/overzicht/);
  mkdirSync(target, { recursive: true });
  for (const [name, way] of Object.entries(ways)) {
    await way(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForLoadState('networkidle', { timeout: 2000 }).catch(() => {});
    const path = join(target, `${name}.png`);
    await page.screenshot({ path, scale: 'css', animations: 'disabled' });
    smaller(path);
    const { size } = statSync(path);
    if (size > mostBytes) throw new Error(`${name}.png is ${size} bytes, more than ${mostBytes}`);
    console.log(`docs/pictures/${name}.png  ${Math.round(size / 1000)} kB`);
  }
} finally {
  await browser.close();
  await started.value.close();
  rmSync(home, { recursive: true, force: true });
}
