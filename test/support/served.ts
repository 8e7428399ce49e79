import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { startServer } from '#electron/server/start-server.ts';

export { expect };

/** The window in a real browser, over the product's own server, with a folder of its own for stores. */
export type Served = {
  readonly page: Page;
  readonly home: string;
  /** With its token: another tab may open it too. */
  readonly address: string;
};

type Fixtures = {
  /** The store that is open at the start; none: the window begins at its choice. */
  readonly storePath: string | undefined;
  readonly served: Served;
};

/**
 * `served` is the window, opened. A journey fails when its page complained in the console, broke its content policy, or
 * asked anything of another host.
 */
export const test = base.extend<Fixtures>({
  storePath: [undefined, { option: true }],
  served: async ({ page, storePath }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'lange-adem-journey-'));
    const started = await startServer({ port: 0, home, who: 'tester', ...(storePath === undefined ? {} : { storePath }) });
    if (!started.ok) throw new Error(started.problem.code);
    const { address, close } = started.value;
    const { origin } = new URL(address);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(origin) && !/^(?:data|blob):/.test(request.url())) complaints.push(`asked ${request.url()}`);
    });
    await page.goto(address);
    await use({ page, home, address });
    // Away first: a page that sees its server go would complain.
    await page.close();
    await close();
    rmSync(home, { recursive: true, force: true });
    expect(complaints).toEqual([]);
  },
});
