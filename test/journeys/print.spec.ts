import { expect, test } from '#test/support/served.ts';
import { openSample, screens } from './every-screen.ts';

/** The most sheets of A4 that the sample takes on each screen. */
const most: Readonly<Record<(typeof screens)[number], number>> = {
  overzicht: 2,
  'gebied/heerlen-noord': 3,
  'gebied/nieuwegein-centrale-as': 1,
  kliffen: 4,
  kalender: 3,
  scenarios: 3,
  'minste-geld': 2,
  'naast-elkaar': 2,
  besteding: 1,
  gevoeligheid: 3,
  vergelijken: 2,
  opvolging: 6,
  briefing: 1,
  exporteren: 2,
  gegevens: 12,
  kwaliteit: 5,
  inlezen: 1,
  leveringen: 2,
  geschiedenis: 2,
  instellingen: 4,
  help: 16,
};

test('every screen prints as clean A4: its heading in ink on white, nothing to press, nothing cut off', async ({ served: { page } }) => {
  test.setTimeout(180_000);
  const open = await openSample(page);
  // A dark window prints on white paper too.
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const screen of screens) {
    await open(screen);
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect([screen, sheets >= 1 && sheets <= most[screen], sheets]).toEqual([screen, true, sheets]);
    const sizes = [...pdf.matchAll(/\/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) =>
      [Math.round(Number(width)), Math.round(Number(height))].toSorted((a, b) => a - b).join('x'),
    );
    expect([screen, ...new Set(sizes)]).toEqual([screen, '595x842']);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    if (screen !== 'briefing') await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('.rail')).toBeHidden();
    await expect(page.locator('.page .button:visible')).toHaveCount(0);
    const seen = await page.evaluate(() => {
      const words = document.querySelector('.briefing-paper h2') ?? document.querySelector('h1');
      return { ink: words === null ? '' : getComputedStyle(words).color, paper: getComputedStyle(document.body).backgroundColor };
    });
    expect([screen, seen.paper]).toEqual([screen, 'rgb(255, 255, 255)']);
    expect([screen, seen.ink]).toEqual([screen, 'rgb(26, 29, 33)']);
    expect.soft([screen, await page.evaluate(cutOff)]).toEqual([screen, []]);
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
  }
});

test('a long table is on paper with every row', async ({ sample: { page, open } }) => {
  await open('/gegevens');
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
  await expect(grid.locator('tbody tr').first()).toBeVisible();
  expect(await grid.locator('tbody tr').count()).toBeLessThan(rows);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(grid.locator('tbody tr')).toHaveCount(rows);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect.poll(() => grid.locator('tbody tr').count()).toBeLessThan(rows);
});

/** What holds more than it shows, where nobody can scroll; words that are there to be heard only are none of it. */
function cutOff(): string[] {
  return [...document.querySelectorAll('main, main *')].flatMap((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    if (
      !element.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true }) ||
      element.clientWidth <= 1 ||
      element.matches('.hidden-text')
    )
      return [];
    const isWide = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const isHigh = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    return isWide || isHigh
      ? [
          `${element.scrollWidth} in ${element.clientWidth}, ${element.scrollHeight} in ${element.clientHeight}: ${element.outerHTML.slice(0, 200)}`,
        ]
      : [];
  });
}
