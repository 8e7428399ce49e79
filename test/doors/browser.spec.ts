import { gzipSync } from 'node:zlib';
import { expect, test } from '#test/support/served.ts';

test('the token leaves the address at once, and a reload still knows it', async ({ served: { page, address } }) => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(page.url()).toBe(`${new URL(address).origin}/`);
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByText('Voorbeeldgegevens').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Voorbeeldgegevens').first()).toBeVisible();
  expect(page.url()).not.toContain('token');
});

test('a second tab with the same address shows the same store', async ({ served: { page, address } }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByText('Voorbeeldgegevens').first()).toBeVisible();
  const second = await page.context().newPage();
  await second.goto(address);
  await expect(second.getByText('Voorbeeldgegevens').first()).toBeVisible();
  await second.close();
});

test('without the token a page of the server gets no figure', async ({ served: { page, address }, browser }) => {
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page.getByText('Voorbeeldgegevens').first()).toBeVisible();
  const stranger = await browser.newPage();
  await stranger.goto(`${new URL(address).origin}/overzicht`);
  await expect(stranger.getByText(/\S/).first()).toBeVisible();
  expect(await stranger.evaluate(() => document.body.innerText)).not.toContain('Voorbeeldgegevens');
  const status = await stranger.evaluate(async () => (await fetch('/call/app.state', { method: 'POST' })).status);
  expect(status).toBe(401);
  await stranger.close();
});

test('another site cannot frame the page, read from it or write to it', async ({ served: { address }, browser }) => {
  const { origin } = new URL(address);
  const other = await browser.newPage();
  await other.route('http://evil.example/', (route) => route.fulfill({ contentType: 'text/html', body: '<title>evil</title>' }));
  await other.goto('http://evil.example/');
  const outcome = await other.evaluate(async (target) => {
    const tried = async (options: RequestInit) =>
      fetch(`${target}/call/app.state`, options).then(
        ({ type }) => type,
        () => 'refused',
      );
    const frame = Object.assign(document.createElement('iframe'), { src: `${target}/` });
    const isTried = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    document.body.append(frame);
    await isTried;
    let inside: string;
    try {
      inside = frame.contentDocument?.title ?? 'closed';
    } catch {
      inside = 'closed';
    }
    return {
      read: await tried({ method: 'POST', body: '{}' }),
      blind: await tried({ method: 'POST', mode: 'no-cors', body: '{}' }),
      inside,
    };
  }, origin);
  // Blind: sent, and refused by the server (403); the site learns nothing either way.
  expect(outcome).toMatchObject({ read: 'refused', inside: 'closed' });
  expect(['opaque', 'refused']).toContain(outcome.blind);
  await other.close();
});

test('what the window loads before its first screen is at most 350 kB, compressed', async ({ served: { page, address } }) => {
  const loaded: Promise<number>[] = [];
  page.on('response', (response) => {
    if (!/\.(?:js|css|woff2?|svg)$|\/$/.test(new URL(response.url()).pathname)) return;
    loaded.push(
      response.body().then(
        (bytes) => gzipSync(bytes).length,
        () => 0,
      ),
    );
  });
  await page.goto(`${new URL(address).origin}/`);
  await expect(page.getByRole('button', { name: 'Bekijk het voorbeeld' })).toBeVisible();
  // Never idle: events are streamed. Letters come last.
  await page.evaluate(() => document.fonts.ready);
  const sum = (await Promise.all(loaded)).reduce((all, size) => all + size, 0);
  expect(sum).toBeGreaterThan(50_000);
  expect(sum).toBeLessThan(350_000);
});
