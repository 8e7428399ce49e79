import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '#electron/engine/engine.ts';
import { eventsOf, expect, test } from '#test/support/shell.ts';

test('a file that the user chooses is known to the page by its name, not its path', async ({ shell }) => {
  const path = join(shell.home, 'Begroting 2026.csv');
  writeFileSync(path, 'a;b\n');
  await shell.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [chosen] }) });
  }, path);
  const handles = await shell.page.evaluate(() => globalThis.langeAdem.chooseFiles('workbook'));
  expect(handles).toEqual([{ id: expect.any(String), name: 'Begroting 2026.csv' }]);
  expect(JSON.stringify(handles)).not.toContain(shell.home);
});

test('a user who thinks better of it has chosen nothing', async ({ shell }) => {
  await shell.evaluate(({ dialog }) => {
    Object.assign(dialog, {
      showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
      showSaveDialog: async () => ({ canceled: true, filePath: '' }),
    });
  }, null);
  expect(await shell.page.evaluate(() => globalThis.langeAdem.chooseFiles('store'))).toEqual([]);
  expect(await shell.page.evaluate(() => globalThis.langeAdem.chooseTarget('excel', 'a.xlsx'))).toBeNull();
});

test('a folder that the user chooses for backups is where they go', async ({ shell }) => {
  const folder = mkdtempSync(join(shell.home, 'usb-'));
  const page = shell.page;
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await page.getByRole('link', { name: 'Instellingen' }).click();
  await shell.evaluate(({ dialog }, chosen) => {
    Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [chosen] }) });
  }, folder);
  const where = page.getByRole('region', { name: 'Waar de kopieën staan' });
  await where.getByRole('button', { name: 'Kies een andere map' }).click();
  await expect(where).toContainText(folder);
  await where.getByRole('button', { name: 'Terug naar de gewone map' }).click();
  await expect(where).toContainText('Dit is de gewone map');
});

test('what is written has the ending of its kind', async ({ shell }) => {
  await shell.evaluate(({ dialog }) => {
    Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath: '/tmp/samenvatting' }) });
  }, null);
  expect(await shell.page.evaluate(() => globalThis.langeAdem.chooseTarget('excel', 'samenvatting'))).toMatchObject({
    name: 'samenvatting.xlsx',
  });
});

test('files dropped on the window come in, programs stay out', async ({ shell }) => {
  const sheet = join(shell.home, 'Gebied é.xlsx');
  const program = join(shell.home, 'a.exe');
  for (const path of [sheet, program]) writeFileSync(path, 'x');
  await shell.page.evaluate(() => {
    const taken: unknown[] = [];
    Object.assign(globalThis, { taken });
    // Before the page itself, which has its own place for a drop.
    const first = { capture: true };
    globalThis.addEventListener('dragover', (event) => event.preventDefault(), first);
    globalThis.addEventListener(
      'drop',
      async (event) => {
        event.preventDefault();
        event.stopPropagation();
        taken.push(...(await globalThis.langeAdem.dropFiles([...(event.dataTransfer?.files ?? [])])));
      },
      first,
    );
  });
  await shell.drop(sheet);
  await shell.drop(program);
  const taken = () => shell.page.evaluate(() => (globalThis as unknown as { taken: unknown[] }).taken);
  await expect.poll(taken).toEqual([{ id: expect.any(String), name: 'Gebied é.xlsx' }]);
});

test('a second start gives its file to the first', async ({ shell }) => {
  const path = join(shell.home, 'later.xlsx');
  writeFileSync(path, 'x');
  const heard = await eventsOf(shell.page, 'file.opened');
  await shell.startAgain([path]);
  await expect.poll(heard).toEqual([{ event: 'file.opened', id: expect.any(String), name: 'later.xlsx' }]);
});

test('a window that is broken off comes back, with the engine as it was', async ({ shell }) => {
  await shell.page.evaluate(() => globalThis.langeAdem.call('store.sample', { kind: 'sample' }));
  const isBack = shell.page.waitForEvent('load');
  await shell.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  }, null);
  await isBack;
  const state = await shell.page.evaluate(() => globalThis.langeAdem.call('app.state', {}));
  expect(state).toMatchObject({ value: { store: { kind: 'sample' } } });
});

test('leaving while a file is worked on asks, and staying changes nothing', async ({ shell }) => {
  const target = join(shell.home, 'per gebied.zip');
  await shell.evaluate(({ dialog }, filePath) => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    Object.assign(dialog, {
      showSaveDialog: async () => ({ canceled: false, filePath }),
      showMessageBoxSync: (_window: unknown, { message }: { message: string }) => {
        asked.push(message);
        return 0;
      },
    });
  }, target);
  await shell.page.evaluate(async () => {
    const { call, chooseTarget } = globalThis.langeAdem;
    await call('store.sample', { kind: 'sample' });
    const input = { question: {}, target: await chooseTarget('archive', 'per gebied'), language: 'nl' };
    // Twenty workbooks: it is still at work when the window is closed, also where this test is slow to ask.
    Object.assign(globalThis, { made: call('export.summaries', input, { job: 'made' }) });
  });
  await shell.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close(), null);
  const outcome = await shell.page.evaluate(() => (globalThis as unknown as { made: Promise<unknown> }).made);
  expect(outcome).toMatchObject({ ok: true, value: { files: { length: 20 } } });
  expect(await shell.evaluate(() => (globalThis as unknown as { asked: string[] }).asked, null)).toEqual([
    expect.stringContaining('Als u stopt, verandert er niets in uw gegevens.'),
  ]);
});

test.describe('started with a store', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-start-'));
  const path = join(folder, 'Mijn gebied.adem');
  test.use({ argv: [path] });
  test.beforeAll(async () => {
    const engine = createEngine({ door: 'command-line', home: folder });
    const made = await engine.call('store.create', { name: 'Mijn gebied', target: engine.register(path) });
    expect(made).toMatchObject({ ok: true });
    await engine.close();
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('that store is open', async ({ shell }) => {
    const state = await shell.page.evaluate(() => globalThis.langeAdem.call('app.state', {}));
    expect(state).toMatchObject({ value: { store: { name: 'Mijn gebied', kind: 'own' } } });
  });
});

test('the window comes back where it stood', async ({ shell }) => {
  await shell.quit();
  const place = JSON.parse(readFileSync(join(shell.home, 'window/window.json'), 'utf8'));
  expect(Object.keys(place)).toEqual([expect.stringMatching(/^\d+,\d+,\d+x\d+/)]);
  expect(Object.values(place)).toMatchObject([{ width: expect.any(Number), height: expect.any(Number) }]);
});
