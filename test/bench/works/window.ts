import { cpSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import { buildWhatChanged } from '#electron/build-all.ts';
import { pageFiles } from '#electron/engine/page-files.ts';
import { rootFolder } from '#electron/engine/root-folder.ts';
import { startServer } from '#electron/server/start-server.ts';
import { drawn, freshPage, startedBrowser } from '#test/bench/beside/browser.ts';
import { storeOf } from '#test/bench/beside/filled-store.ts';
import type { Contender, Given, Ready, Work } from '#test/bench/work.ts';

const store = (folder: string) => join(folder, 'bench.adem');
const search = 'at=2026-12-01&horizon=2042';
const emptyName = 'an empty React page';

async function made({ size, folder }: Given): Promise<void> {
  storeOf(store(folder), size).close();
  await buildWhatChanged(['renderer']);
}

async function servedWindow(folder: string) {
  const started = await startServer({ port: 0, home: join(folder, 'home'), who: 'bench', storePath: store(folder) });
  if (!started.ok) throw new Error(started.problem.code);
  return started.value;
}

/** From nothing, not even a server, to figures that can be read. */
const coldWindow: Contender = {
  name: 'served window with its overview',
  open: async ({ folder }) => {
    const browser = await startedBrowser();
    return {
      timed: async () => {
        const page = await freshPage(browser);
        const start = performance.now();
        const { address, close } = await servedWindow(folder);
        const { origin, hash } = new URL(address);
        await page.goto(`${origin}/overzicht?${search}${hash}`);
        await drawn(page, 'h1', 'geld');
        const milliseconds = performance.now() - start;
        await page.context().close();
        await close();
        return { milliseconds, peak: process.resourceUsage().maxRSS * 1024 };
      },
      close: () => browser.close(),
    };
  },
};

const emptyPage: Contender = {
  name: emptyName,
  open: async ({ folder }) => {
    const [root, outDir] = [join(folder, 'empty'), join(folder, 'empty-built')];
    cpSync(join(rootFolder, 'test/bench/beside/empty-page'), root, { recursive: true });
    // React is found from the folder of the program.
    const alias = { react: join(rootFolder, 'node_modules/react'), 'react-dom': join(rootFolder, 'node_modules/react-dom') };
    await build({ configFile: false, logLevel: 'error', root, base: '/', plugins: [react()], resolve: { alias }, build: { outDir } });
    const browser = await startedBrowser();
    return {
      timed: async () => {
        const page = await freshPage(browser);
        const start = performance.now();
        const { fileOf } = pageFiles(outDir);
        const server = createServer(async (request, response) => {
          const file = await fileOf(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
          response.writeHead(file === null ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' }).end(file?.bytes);
        });
        await new Promise<void>((settle) => void server.listen(0, '127.0.0.1', settle));
        await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
        await drawn(page, 'h1', 'Leeg');
        const milliseconds = performance.now() - start;
        await page.context().close();
        server.closeAllConnections();
        server.close();
        return { milliseconds, peak: process.resourceUsage().maxRSS * 1024 };
      },
      close: () => browser.close(),
    };
  },
};

/** What must have been drawn before the work begins. */
type Sign = readonly [selector: string, text: string];

/** The window on a screen, loaded anew for each run, with work that is done in the page and takes its own time there. */
function inWindow(path: string, sign: Sign, work: (page: Page) => Promise<number>) {
  return async ({ folder }: Given): Promise<Ready> => {
    const [browser, { address, close }] = [await startedBrowser(), await servedWindow(folder)];
    const { origin, hash } = new URL(address);
    const [page, first] = [await freshPage(browser), `${origin}/${path}?${search}${hash}`];
    await page.goto(first);
    return {
      timed: async () => {
        await drawn(page, ...sign);
        return { milliseconds: await work(page), peak: process.resourceUsage().maxRSS * 1024 };
      },
      reset: async () => {
        // By way of another page: the same address alone would load nothing.
        await page.goto('about:blank');
        await page.goto(first);
      },
      close: async () => {
        await browser.close();
        await close();
      },
    };
  };
}

/** Runs in the page: from the click on a lens to the first frame with other figures: in a large store the headline may stay as it is. */
async function anotherLens(): Promise<number> {
  const frame = () => new Promise((settle) => requestAnimationFrame(settle));
  const figures = () => Array.from(document.querySelectorAll('h1, .key-figures, .list-body'), ({ textContent }) => textContent).join();
  await new Promise((settle) => setTimeout(settle, 300));
  const [before, start] = [figures(), performance.now()];
  document.querySelector<HTMLInputElement>('input[type=radio][value=secured]')?.click();
  while (figures() === before && performance.now() - start < 5_000) await frame();
  return performance.now() - start;
}

/** Runs in the page: the longest that the page was busy while all rows were scrolled, in milliseconds. */
async function longestTaskOfScroll(scroller: string): Promise<number> {
  const grid = document.querySelector(scroller);
  if (grid === null || grid.scrollHeight < 100_000) throw new Error('There are not many rows to scroll');
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  for (let step = 1; step <= 120; step += 1) {
    grid.scrollTop = (grid.scrollHeight * step) / 120;
    await new Promise((settle) => requestAnimationFrame(settle));
  }
  await new Promise((settle) => setTimeout(settle, 200));
  observer.disconnect();
  return longest;
}

const sheetFile = (folder: string) => join(folder, 'begroting.csv');

/** A file that is as long as a sheet of a municipality gets, to be read in the window. */
function madeSheet({ size, folder }: Given): Promise<void> {
  const lines = Array.from({ length: size }, (_, at) =>
    ['Delft-West', `Regeling ${at % 50}`, `K-${at}`, 'beschikt', '1-1-2026', '31-12-2028', at * 100, at * 103, at % 900].join(';'),
  );
  writeFileSync(sheetFile(folder), ['Gebied;Regeling;Kenmerk;Zekerheid;Start;Einddatum;2026;2027;2028', ...lines].join('\n'));
  return made({ size: 500, folder });
}

/** The sheet of a file on screen, scrolled to its end. */
async function scrolledSheet(page: Page, folder: string): Promise<number> {
  const chosen = page.waitForEvent('filechooser');
  await page.keyboard.press('Control+i');
  await (await chosen).setFiles(sheetFile(folder));
  await drawn(page, '.sheet tbody', 'Regeling');
  return page.evaluate(longestTaskOfScroll, '.sheet');
}

/** Runs in the page: the middle of twenty steps of the percentage, from the slider to the new figures of the whole picture. */
async function stepOfSlider(): Promise<number> {
  const pause = (milliseconds: number) => new Promise((settle) => setTimeout(settle, milliseconds));
  // Every area that has the scheme has another amount in every year: the whole picture differs at each step.
  const kind = document.querySelector<HTMLSelectElement>('.change-kind select');
  if (kind === null) throw new Error('There is no scenario');
  kind.value = 'scale';
  kind.dispatchEvent(new Event('change', { bubbles: true }));
  await pause(500);
  const slider = document.querySelector<HTMLInputElement>('.slid input[type=range][max="120"]');
  const figures = document.querySelector('.scenario-figures');
  if (slider === null || figures === null) throw new Error('There is no scenario to slide');
  const put = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  const times: number[] = [];
  for (let step = 1; step <= 20; step += 1) {
    const start = performance.now();
    const drawn = new Promise<number>((settle) => {
      const observer = new MutationObserver(() => {
        observer.disconnect();
        settle(performance.now());
      });
      observer.observe(figures, { subtree: true, childList: true, characterData: true });
    });
    put?.call(slider, String(20 + 4 * step));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
    times.push((await drawn) - start);
    await pause(50);
  }
  return times.toSorted((a, b) => a - b)[10] ?? 0;
}

/** An amount typed into the grid: from the last key to the first frame that says what it does. */
async function typedAmount(page: Page): Promise<number> {
  const grid = page.locator('.grid');
  await grid.focus();
  await page.keyboard.press('Control+Home');
  const columns = await grid.locator('.grid-head th').allTextContents();
  const toYear = columns.findIndex((head) => head.trim().startsWith('2028'));
  for (let column = 0; column < toYear; column += 1) await page.keyboard.press('ArrowRight');
  await page.evaluate(() => {
    window.addEventListener('keydown', ({ timeStamp }) => document.body.setAttribute('data-key', String(timeStamp)), {
      capture: true,
      once: true,
    });
    const effect = () => document.querySelector('.data-effect:not(:has(.quiet))')?.textContent ?? '';
    const before = effect();
    const isSaid = () => document.body.hasAttribute('data-key') && effect() !== '' && effect() !== before;
    const watch = () => (isSaid() ? document.body.setAttribute('data-said', String(performance.now())) : requestAnimationFrame(watch));
    requestAnimationFrame(watch);
  });
  await page.keyboard.type('7');
  await page.waitForFunction(() => document.body.hasAttribute('data-said'), null, { polling: 'raf' });
  // Left as it was: a page with something unsaved does not let itself be left.
  await page.keyboard.press('Escape');
  return page.evaluate(() => Number(document.body.getAttribute('data-said')) - Number(document.body.getAttribute('data-key')));
}

/** What a person waits for in the window, from the first start to a key. */
export const works: readonly Work[] = [
  {
    name: 'a store opened and its overview on screen, cold',
    unit: 'rows',
    sizes: [500, 5_000],
    make: made,
    contenders: [coldWindow, emptyPage],
    bars: [{ kind: 'within', milliseconds: 1_000 }],
  },
  {
    name: 'another lens on the overview, from the click to what is drawn',
    unit: 'rows',
    sizes: [500, 5_000],
    make: made,
    contenders: [{ name: 'window', open: inWindow('overzicht', ['h1', 'geld'], (page) => page.evaluate(anotherLens)) }],
    bars: [{ kind: 'within', milliseconds: 50 }],
  },
  {
    name: 'a typed amount to what it does, on screen (with the wait for a next key)',
    unit: 'rows',
    sizes: [500, 5_000],
    make: made,
    contenders: [{ name: 'window', open: inWindow('gegevens', ['.grid', 'Regeling'], typedAmount) }],
    bars: [],
  },
  {
    name: 'the longest task while the table of all rows scrolls to its end',
    unit: 'rows',
    sizes: [10_000],
    make: made,
    contenders: [
      { name: 'window', open: inWindow('gegevens', ['.grid', 'Regeling'], (page) => page.evaluate(longestTaskOfScroll, '.grid')) },
    ],
    bars: [{ kind: 'within', milliseconds: 50 }],
  },
  {
    name: 'the longest task while the sheet of a file that is read scrolls to its end',
    unit: 'rows',
    sizes: [100_000],
    make: madeSheet,
    contenders: [
      { name: 'window', open: (given) => inWindow('overzicht', ['h1', 'geld'], (page) => scrolledSheet(page, given.folder))(given) },
    ],
    bars: [{ kind: 'within', milliseconds: 50 }],
  },
  {
    name: 'a step of a slider in a scenario, to the whole picture anew',
    unit: 'rows',
    sizes: [500, 5_000],
    make: made,
    contenders: [{ name: 'window', open: inWindow('scenarios', ['.scenario-figures', 'per jaar'], (page) => page.evaluate(stepOfSlider)) }],
    bars: [{ kind: 'within', milliseconds: 16 }],
  },
];
