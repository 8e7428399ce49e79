import { eventsOf, expect, test } from '#test/support/shell.ts';

test('the window shows our page and can ask the engine', async ({ shell }) => {
  await expect(shell.page).toHaveTitle(/Lange Adem/);
  const state = await shell.page.evaluate(() => globalThis.langeAdem.call('app.state', {}));
  expect(state).toMatchObject({ ok: true, value: { door: 'window', store: null } });
});

test('what the engine refuses comes back as it is', async ({ shell }) => {
  const answer = await shell.page.evaluate(() => globalThis.langeAdem.call('no-such-call', {}));
  expect(answer).toEqual({ ok: false, problem: { code: 'call-unknown', params: { name: 'no-such-call' } } });
});

test('the page starts without an error, and breaks none of its own rules', async ({ shell }) => {
  const complaints: string[] = [];
  shell.page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  shell.page.on('pageerror', (error) => complaints.push(error.message));
  await shell.page.reload();
  await shell.page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('a choice in the menu reaches the page', async ({ shell }) => {
  const heard = await eventsOf(shell.page, 'action');
  await shell.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('import')?.click(), null);
  await expect.poll(heard).toEqual([{ event: 'action', action: 'import' }]);
});

test('the menu speaks the language of the page', async ({ shell }) => {
  const labels = () => shell.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).map(({ label }) => label), null);
  expect(await labels()).toContain('Bestand');
  await shell.page.evaluate(() => globalThis.langeAdem.setLanguage('en'));
  await expect.poll(labels).toContain('File');
});
