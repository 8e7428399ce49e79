import { expect, test } from '#test/support/served.ts';

/** Every screen, and the most sheets of A4 that its sample takes. */
const screens: readonly (readonly [string, number])[] = [
  ['overzicht', 2],
  ['gebied/heerlen-noord', 3],
  ['kliffen', 4],
  ['kalender', 3],
  ['scenarios', 3],
  ['minste-geld', 2],
  ['naast-elkaar', 2],
  ['gevoeligheid', 3],
  ['vergelijken', 2],
  ['opvolging', 6],
  ['briefing', 1],
  ['exporteren', 2],
  ['gegevens', 12],
  ['kwaliteit', 5],
  ['inlezen', 1],
  ['leveringen', 2],
  ['geschiedenis', 2],
  ['instellingen', 4],
  ['help', 16],
];

test('every screen prints as clean A4: its heading in ink on white, nothing to press, nothing cut off', async ({
  sample: { page, open },
}) => {
  test.setTimeout(180_000);
  await open('/overzicht');
  const { origin } = new URL(page.url());
  // A dark window prints on white paper too.
  await page.emulateMedia({ colorScheme: 'dark' });
  for (const [screen, most] of screens) {
    await page.goto(`${origin}/${screen}?at=2026-12-01`);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
    const sheets = pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
    expect([screen, sheets >= 1 && sheets <= most, sheets]).toEqual([screen, true, sheets]);
    const sizes = [...pdf.matchAll(/\/MediaBox \[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)].map(([, width, height]) =>
      [Math.round(Number(width)), Math.round(Number(height))].toSorted((a, b) => a - b).join('x'),
    );
    expect([screen, ...new Set(sizes)]).toEqual([screen, '595x842']);

    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    if (screen !== 'briefing') await expect(heading).toBeVisible();
    await expect(page.locator('.rail')).toBeHidden();
    await expect(page.locator('.page .button:visible')).toHaveCount(0);
    const seen = await page.evaluate(() => {
      const words = document.querySelector('.briefing-paper h2') ?? document.querySelector('h1');
      return { ink: words === null ? '' : getComputedStyle(words).color, paper: getComputedStyle(document.body).backgroundColor };
    });
    expect([screen, seen.paper]).toEqual([screen, 'rgb(255, 255, 255)']);
    expect([screen, seen.ink]).toEqual([screen, 'rgb(26, 29, 33)']);
    await page.emulateMedia({ media: null, colorScheme: 'dark' });
  }
});

test('a long table is on paper with every row', async ({ sample: { page, open } }) => {
  await open('/gegevens');
  const grid = page.getByRole('grid');
  await expect(grid).toBeVisible();
  const rows = Number(await grid.getAttribute('aria-rowcount')) - 1;
  expect(await grid.locator('tbody tr').count()).toBeLessThan(rows);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(grid.locator('tbody tr')).toHaveCount(rows);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await grid.locator('tbody tr').count()).toBeLessThan(rows);
});
