import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { _electron, test as base, expect, type Page } from '@playwright/test';
import { electronBinary } from '#electron/electron-binary.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import type { ShellBridge } from '#shared/contracts/ipc-door.ts';
import { dropThere, startOnDouble } from './electron-double/fixture-side.ts';

export { expect };

declare global {
  /** In the page: what the preload script gives it. */
  var langeAdem: ShellBridge;
}

/** The desktop program as it runs: on Electron where its binary is, else on the double with a real browser. */
export type RunningShell = {
  readonly page: Page;
  readonly home: string;
  readonly isOnElectron: boolean;
  /** Runs in main with Electron's module; it may name nothing from outside but its argument. */
  readonly evaluate: <Argument, Answer>(
    run: (module: typeof import('electron'), argument: Argument) => Answer,
    argument: Argument,
  ) => Promise<Awaited<Answer>>;
  readonly drop: (path: string) => Promise<void>;
  /** A second start of the program with these words. */
  readonly startAgain: (argv: readonly string[]) => Promise<void>;
  readonly quit: () => Promise<void>;
};

/** The product's folder, or one that a package was unpacked to. */
const root = process.env['SHELL_ROOT'] ?? fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

type Fixtures = { readonly argv: readonly string[]; readonly shell: RunningShell };

export const test = base.extend<Fixtures>({
  argv: [[], { option: true }],
  shell: async ({ argv, browser }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'lange-adem-shell-test-'));
    const { ELECTRON_RUN_AS_NODE: _asNode, ...inherited } = process.env;
    const env = { ...inherited, LANGE_ADEM_HOME: home };
    const binary = electronBinary();
    const running = binary === null ? await onDouble() : await onElectron(binary);
    let hasQuit = false;
    const quit = async () => {
      if (!hasQuit) await running.quit();
      hasQuit = true;
    };
    // Page and menu come a moment after the window: the page says its language, the menu reads the settings.
    await expect(running.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect.poll(() => running.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items.length ?? 0) > 0, null)).toBe(true);
    await use({ ...running, quit });
    await quit();
    rmSync(home, { recursive: true, force: true });

    async function onDouble(): Promise<RunningShell> {
      const main = await startOnDouble(root, argv, env, browser);
      return {
        page: main.page,
        home,
        isOnElectron: false,
        evaluate: (run, argument) => main.ask({ ask: 'evaluate', source: run.toString(), argument }) as never,
        drop: (path) => main.drop(main.page, path),
        startAgain: async (words) => void (await main.ask({ ask: 'secondStart', argv: ['electron', ...words], folder: process.cwd() })),
        quit: async () => expect(await main.quit()).toBe(0),
      };
    }

    async function onElectron(executablePath: string): Promise<RunningShell> {
      const cleanEnv = Object.fromEntries(Object.entries(env).filter((entry): entry is [string, string] => entry[1] !== undefined));
      const app = await _electron.launch({ executablePath, args: [root, ...argv], env: cleanEnv });
      const page = await app.firstWindow();
      return {
        page,
        home,
        isOnElectron: true,
        evaluate: (run, argument) => app.evaluate(run as never, argument) as never,
        drop: (path) => dropThere(page, path),
        startAgain: async (words) => {
          const again = await _electron.launch({ executablePath, args: [root, ...words], env: cleanEnv }).catch(() => null);
          await again?.close();
        },
        quit: () => app.close(),
      };
    }
  },
});

/** Listens in the page from now on; the answer gives what it has heard of this kind until then. */
export async function eventsOf(page: Page, kind: AppEvent['event']): Promise<() => Promise<AppEvent[]>> {
  const events = await page.evaluateHandle((wanted) => {
    const heard: AppEvent[] = [];
    globalThis.langeAdem.onEvent((event) => void (event.event === wanted && heard.push(event)));
    return heard;
  }, kind);
  return () => events.jsonValue();
}
