import { type Browser, chromium, type Page } from '@playwright/test';
import { quiet, testBrowser } from '#test/support/chromium.ts';

/** A real browser, as the tests use it. */
export function startedBrowser(): Promise<Browser> {
  const { executablePath, env } = testBrowser();
  return chromium.launch({ executablePath, args: quiet, env: { ...process.env, ...env } as Record<string, string> });
}

/** A page that nothing was loaded in before: no cache, no memory. */
export async function freshPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'nl-NL', timezoneId: 'Europe/Amsterdam' });
  return context.newPage();
}

/** Waits until an element says a text, and that has been drawn. */
export async function drawn(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(([css, wanted]) => document.querySelector(css)?.textContent?.includes(wanted), [selector, text] as const, {
    polling: 'raf',
  });
  await page.evaluate(() => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle))));
}
