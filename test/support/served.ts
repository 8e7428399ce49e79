import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { createEngine } from '#electron/engine/engine.ts';
import { startServer } from '#electron/server/start-server.ts';

export { expect };

/** The window in a real browser, over the product's own server, with a folder of its own for stores. */
export type Served = {
  readonly page: Page;
  readonly home: string;
  /** With its token: another tab may open it too. */
  readonly address: string;
};

/** The same with the example in it, not yet shown. */
export type Sample = Served & {
  /** Shows a screen of it by its address, and waits until its headline stands there. */
  readonly open: (screen: string) => Promise<void>;
};

type Fixtures = {
  /** The store that is open at the start; none: the window begins at its choice. */
  readonly storePath: string | undefined;
  readonly served: Served;
  readonly sample: Sample;
};

/** Where the program itself keeps the example, in its folder. */
const placeOfSample = join('stores', 'ready-made', 'Voorbeeldgegevens.adem');

/**
 * `served` is the window, opened; `sample` has the example in it already, and opens at any screen: for all that does not
 * begin at the first screen. A journey fails when its page complained in the console, broke its content policy, or asked
 * anything of another host.
 */
export const test = base.extend<Fixtures, { readonly madeSample: string }>({
  storePath: [undefined, { option: true }],
  served: async ({ page, storePath }, use) => {
    const { home, address, stop } = await serve(page, newHome(), storePath);
    await page.goto(address);
    // Only then does the tab keep the token of its address, and may it go elsewhere.
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await use({ page, home, address });
    await stop();
  },
  // Made once, and copied for each: a journey changes its own.
  madeSample: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
    async ({}, use) => {
      const home = newHome();
      const engine = createEngine({ door: 'browser', home, who: 'tester' });
      const made = await engine.call('store.sample', { kind: 'sample' });
      await engine.close();
      if (!made.ok) throw new Error(made.problem.code);
      await use(join(home, placeOfSample));
      rmSync(home, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  sample: async ({ page, madeSample }, use) => {
    const folder = newHome();
    const storePath = join(folder, placeOfSample);
    mkdirSync(dirname(storePath), { recursive: true });
    copyFileSync(madeSample, storePath);
    const { home, address, stop } = await serve(page, folder, storePath);
    const { origin, hash } = new URL(address);
    const open = async (screen: string) => {
      // The tab keeps the token of its first address.
      await page.goto(`${origin}${screen}${page.url().startsWith(origin) ? '' : hash}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    };
    await use({ page, home, address, open });
    await stop();
  },
});

function newHome(): string {
  return mkdtempSync(join(tmpdir(), 'lange-adem-journey-'));
}

type Serving = { readonly home: string; readonly address: string; readonly stop: () => Promise<void> };

/** Serves the window from this folder; `stop` ends it, and fails where the page complained meanwhile. */
async function serve(page: Page, home: string, storePath: string | undefined): Promise<Serving> {
  const started = await startServer({ port: 0, home, who: 'tester', ...(storePath === undefined ? {} : { storePath }) });
  if (!started.ok) throw new Error(started.problem.code);
  const { address, close } = started.value;
  const { origin } = new URL(address);
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  // Playwright catches a file chooser as long as somebody listens: a test that begins to listen as it presses may be too late.
  page.on('filechooser', () => {});
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) complaints.push(`asked ${request.url()}`);
  });
  const stop = async () => {
    // Away first: a page that sees its server go would complain.
    await page.close();
    await close();
    rmSync(home, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  };
  return { home, address, stop };
}
