import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from '@playwright/test';
import type { Ask, Fetched, FromMain, ToMain } from './messages.ts';
import { shimOf } from './page-shim.ts';

const register = new URL('./register.ts', import.meta.url).href;
const ours = { app: 'app://bundle', page: 'http://bundle.localhost' };
const permissionsAsked = ['geolocation', 'notifications', 'midi', 'camera', 'microphone', 'clipboard-read'] as const;

export type MainProcess = {
  readonly page: Page;
  readonly ask: (asked: Ask) => Promise<unknown>;
  readonly drop: (page: Page, path: string) => Promise<void>;
  /** Ends main as its user would; gives its exit code. */
  readonly quit: () => Promise<number | null>;
};

/**
 * Starts the built main on the double, and holds its windows as pages of a real browser: app://bundle/… becomes
 * http://bundle.localhost/…, answered by main's own protocol handler with its own headers.
 */
export async function startOnDouble(root: string, argv: readonly string[], env: NodeJS.ProcessEnv, browser: Browser): Promise<MainProcess> {
  const child = fork(join(root, 'dist/main/main.js'), [...argv], {
    execArgv: ['--import', register],
    serialization: 'advanced',
    env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const { ask, answered } = asking(child);
  const context = await browser.newContext({
    baseURL: ours.page,
    permissions: [],
    locale: 'nl-NL',
    viewport: { width: 1440, height: 900 },
  });
  const pages = new Map<number, Page>();
  const first = Promise.withResolvers<Page>();

  const act = async (message: FromMain) => {
    if (answered(message)) return;
    if (message.tell === 'create') return void pages.set(message.window, await newPage(context, message, ask));
    if (!('window' in message)) return;
    const page = pages.get(message.window);
    if (page === undefined) return;
    if (message.tell === 'load') {
      await page.goto(message.url.replace(ours.app, ours.page));
      await ask({ ask: 'loaded', window: message.window });
      first.resolve(page);
    } else if (message.tell === 'reload') await page.reload();
    else if (message.tell === 'close') {
      await page.unrouteAll({ behavior: 'ignoreErrors' });
      await page.close();
    } else await page.evaluate(tellPage, { channel: message.channel, args: message.args }).catch(() => {});
  };
  // One after the other: a window exists before it loads, and hears its events in their order.
  let last: Promise<unknown> = Promise.resolve();
  child.on('message', (message: FromMain) => {
    if (message.tell === 'answer' || message.tell === 'failure') return void act(message);
    last = last.then(() => act(message)).catch(first.reject);
  });
  void ended.then((code) => first.reject(new Error(`Main ended with ${code} before it had a window`)));
  const page = await first.promise;
  const quit = async () => {
    void ask({ ask: 'quit' });
    const code = await ended;
    await last;
    await context.close();
    return code;
  };
  return { page, ask, quit, drop: dropFile };
}

function asking(child: ChildProcess) {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  let lastId = 0;
  const ask = (asked: Ask): Promise<unknown> => {
    const id = ++lastId;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    waiting.set(id, { resolve, reject });
    // Main may end while it is asked: then nothing more is to be said.
    if (child.connected) child.send({ id, ...asked } satisfies ToMain);
    else resolve(undefined);
    return promise;
  };
  child.once('exit', () => {
    for (const { resolve } of waiting.values()) resolve(undefined);
  });
  const answered = (message: FromMain): boolean => {
    if (message.tell !== 'answer' && message.tell !== 'failure') return false;
    const one = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.tell === 'answer') one?.resolve(message.value);
    else one?.reject(new Error(message.message));
    return true;
  };
  return { ask, answered };
}

async function newPage(context: BrowserContext, made: Extract<FromMain, { tell: 'create' }>, ask: MainProcess['ask']): Promise<Page> {
  const { window, preload, width, height } = made;
  const page = await context.newPage();
  await page.setViewportSize({ width, height });
  await page.exposeBinding('__shellCall', async ({ frame }, kind: 'invoke' | 'send', channel: string, args: unknown[]) => {
    const url = frame.url().replace(ours.page, ours.app);
    const isMainFrame = frame.parentFrame() === null;
    return ask({ ask: kind, window, url, isMainFrame, channel, args }).then(
      (value) => ({ value }),
      (error: Error) => ({ error: error.message }),
    );
  });
  await page.addInitScript(shimOf(preload));
  await page.route('**/*', (route) => answerRoute(route, page, window, ask));
  page.on('popup', async (popup) => {
    if (!(await ask({ ask: 'mayOpen', window, url: popup.url() }))) await popup.close();
  });
  page.on('crash', () => void ask({ ask: 'crashed', window }));
  await setPermissions(context, page, window, ask);
  return page;
}

const loaded = new WeakSet<Page>();

async function answerRoute(route: Route, page: Page, window: number, ask: MainProcess['ask']): Promise<void> {
  const request = route.request();
  const url = request.url().replace(ours.page, ours.app);
  const isFirst = !loaded.has(page);
  // What main itself loads, and a reload, is no navigation of the page.
  const isNavigation = request.isNavigationRequest() && !isFirst && request.url() !== page.url();
  if (isNavigation && !(await ask({ ask: 'mayNavigate', window, url }))) return route.abort('aborted');
  if (!(await ask({ ask: 'mayLoad', url })) || !url.startsWith(ours.app)) return route.abort('blockedbyclient');
  loaded.add(page);
  const { status, headers, body } = (await ask({ ask: 'fetch', url })) as Fetched;
  return route.fulfill({ status, headers, body: Buffer.from(body) });
}

/** The browser refuses what main's handler refuses. */
async function setPermissions(context: BrowserContext, page: Page, window: number, ask: MainProcess['ask']): Promise<void> {
  const session = await context.newCDPSession(page);
  for (const permission of permissionsAsked) {
    const isAllowed = await ask({ ask: 'mayUse', window, permission });
    await session.send('Browser.setPermission', {
      permission: { name: permission },
      setting: isAllowed ? 'granted' : 'denied',
      origin: ours.page,
    });
  }
  await session.detach();
}

function tellPage({ channel, args }: { channel: string; args: readonly unknown[] }): void {
  (globalThis as unknown as { __shellTell?: (channel: string, args: readonly unknown[]) => void }).__shellTell?.(channel, args);
}

/** Drops a file of this machine on the middle of the page, as a hand would. */
async function dropFile(page: Page, path: string): Promise<void> {
  await page.evaluate(
    ([name, where]) => Object.assign((globalThis as unknown as { __shellPaths: object }).__shellPaths, { [name]: where }),
    [path.split(/[\\/]/).at(-1) ?? '', path] as const,
  );
  await dropThere(page, path);
}

/** The same in both worlds: the browser's own drag with a real file. */
export async function dropThere(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', { type, x: 500, y: 400, data });
  }
  await session.detach();
}
