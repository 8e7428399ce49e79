import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { createEngine } from '#electron/engine/engine.ts';
import { startServer } from '#electron/server/start-server.ts';
import { breathLineDrawing, smallLayout } from '#shared/drawing/breath-line.ts';
import { monthOfText, timeScale } from '#shared/drawing/time-scale.ts';
import { quiet, testBrowser } from '#test/support/chromium.ts';
import type { Comparison } from './measure.ts';

const question = { at: '2026-12-01', horizon: 2042 };

/** The overview of the illustrative data: its lines as shapes, and on screen in a real browser over the real server. */
export async function comparisons(): Promise<Comparison[]> {
  const home = mkdtempSync(join(tmpdir(), 'lange-adem-bench-window-'));
  const drawn = await drawing(home);
  const { page, close } = await shownOverview(home);
  process.once('beforeExit', () => void close().then(() => rmSync(home, { recursive: true, force: true })));
  let lens = 'secured';
  return [
    { work: 'twenty breath lines as shapes', ours: { name: 'drawing', run: drawn }, beside: null, bar: { milliseconds: 16 } },
    {
      work: 'overview on screen, page loaded anew',
      ours: { name: 'window', run: () => reloaded(page) },
      beside: null,
      bar: { milliseconds: 1_000 },
    },
    {
      work: 'overview redrawn under another lens',
      ours: {
        name: 'window',
        run: () => {
          lens = lens === 'secured' ? 'planned' : 'secured';
          return page.evaluate(changeLens, lens);
        },
      },
      beside: null,
      bar: { milliseconds: 150 },
    },
  ];
}

async function drawing(home: string): Promise<() => null> {
  const engine = createEngine({ door: 'command-line', home, who: 'bench' });
  await engine.call('store.sample', { kind: 'sample' });
  const [lines, answer] = [await engine.call('lines.view', { question }), await engine.call('cliffs.view', { question })];
  await engine.close();
  if (!lines.ok || !answer.ok) throw new Error('The illustrative data gave no lines');
  const [first] = lines.value.lines;
  if (first === undefined) throw new Error('There is no line');
  const { at, lens } = lines.value.question;
  return () => {
    const scale = timeScale(monthOfText(first.first), monthOfText(first.last), 500, 'triple');
    for (const line of lines.value.lines) {
      const cliffs = answer.value.cliffs.filter(({ areaId }) => areaId === line.areaId);
      breathLineDrawing({ line, cliffs, worst: cliffs[0] ?? null, lens, at }, scale, smallLayout(29.4));
    }
    return null;
  };
}

async function shownOverview(home: string): Promise<{ page: Page; close: () => Promise<void> }> {
  const started = await startServer({ port: 0, home, who: 'bench' });
  if (!started.ok) throw new Error(started.problem.code);
  const own = testBrowser();
  const browser = await chromium.launch({ executablePath: own.executablePath, args: quiet, env: { ...process.env, ...own.env } });
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(started.value.address);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.locator('.area-row').nth(19).waitFor();
  await page.goto(new URL(`/overzicht?at=${question.at}&horizon=${question.horizon}`, page.url()).href);
  await page.locator('.area-row .breath-line').nth(19).waitFor();
  return {
    page,
    close: async () => {
      await browser.close();
      await started.value.close();
    },
  };
}

async function reloaded(page: Page): Promise<null> {
  await page.reload({ waitUntil: 'commit' });
  await page.locator('.area-row .breath-line').nth(19).waitFor({ state: 'attached' });
  return null;
}

/** Runs in the page: chooses a lens and waits until its lines are drawn and painted. */
function changeLens(lens: string): Promise<null> {
  const list = document.querySelector('.area-list');
  return new Promise((painted) => {
    if (list === null) throw new Error('There is no list of areas');
    const seen = new MutationObserver(() => {
      seen.disconnect();
      requestAnimationFrame(() => setTimeout(() => painted(null)));
    });
    seen.observe(list, { subtree: true, attributes: true, attributeFilter: ['d'] });
    document.querySelector<HTMLInputElement>(`.segments input[value="${lens}"]`)?.click();
  });
}
