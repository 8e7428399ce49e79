import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type RunningShell, test } from '#test/support/shell.ts';

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** A store of the user's own with one cliff, and one moment in ten days that can still repair it. */
async function storeWithMoment({ page }: RunningShell): Promise<void> {
  const made = await page.evaluate(
    async ({ day, end, start }) => {
      const { call } = globalThis.langeAdem;
      await call('store.create', { name: 'Proef' });
      const year = end.slice(0, 4);
      const term = { area: 'Heerlen-Noord', start, end };
      const rows = await call('rows.save', {
        edits: [
          { act: 'add', table: 'scheme', id: 'a', values: { scheme: 'Proefregeling', decidedBy: 'national' } },
          {
            act: 'add',
            table: 'stream',
            id: 'b',
            values: { ...term, scheme: 'Proefregeling', certainty: 'granted', [`yearAmount:${year}`]: 100_000_000 },
          },
          {
            act: 'add',
            table: 'commitment',
            id: 'c',
            values: { area: 'Heerlen-Noord', description: 'School', start, [`yearAmount:${year}`]: 100_000_000 },
          },
        ],
        language: 'nl',
      });
      const moment = {
        id: 'proef',
        name: 'Proefbesluit',
        decider: 'national',
        rule: { kind: 'once', date: day },
        decides: true,
        areaDay: null,
      } as const;
      return [rows, await call('settings.save', { figures: { moments: [moment] }, language: 'nl' })];
    },
    { day: inDays(10), start: `${new Date().getFullYear()}-01-01`, end: `${new Date().getFullYear() + 2}-12-31` },
  );
  expect(made).toMatchObject([{ ok: true, value: { problems: [] } }, { ok: true }]);
}

const remind = ({ page }: RunningShell, reminders: boolean) =>
  page.evaluate((chosen) => globalThis.langeAdem.call('settings.save', { own: { reminders: chosen }, language: 'nl' }), reminders);

test('a decision moment that comes near is told once, where the user asked for it, and leads to its place in the calendar', async ({
  shell,
}) => {
  await shell.evaluate(({ Notification, app }) => {
    const shown: unknown[] = [];
    const badges: number[] = [];
    Object.assign(globalThis, { shown, badges });
    Notification.prototype.show = function show() {
      shown.push(this);
    };
    app.setBadgeCount = ((count: number) => badges.push(count)) as unknown as typeof app.setBadgeCount;
  }, null);
  const messages = () =>
    shell.evaluate(
      () => (globalThis as unknown as { shown: { title: string; body: string }[] }).shown.map(({ title, body }) => [title, body]),
      null,
    );
  const badge = () => shell.evaluate(() => (globalThis as unknown as { badges: number[] }).badges.at(-1), null);

  await storeWithMoment(shell);
  expect(await messages()).toEqual([]);
  await remind(shell, true);
  await expect.poll(messages).toEqual([['Proefbesluit: over 10 dagen', 'Het laatste besluit voor 1 klif in Heerlen-Noord.']]);
  await expect.poll(badge).toBe(1);

  await remind(shell, true);
  await expect.poll(badge).toBe(1);
  expect(await messages()).toHaveLength(1);

  await shell.evaluate(() => (globalThis as unknown as { shown: { emit: (name: string) => void }[] }).shown[0]?.emit('click'), null);
  await expect(shell.page).toHaveURL(/\/kalender\?moment=proef$/);
  await expect(shell.page.getByText('Proefbesluit').first()).toBeVisible();

  await remind(shell, false);
  await expect.poll(badge).toBe(0);
});

test('files that were open stand in the menu, and one that is gone cannot be chosen', async ({ shell }) => {
  const items = () =>
    shell.evaluate(({ Menu }) => {
      const file = Menu.getApplicationMenu()?.items[0];
      const all = (file?.submenu as unknown as { items?: unknown[] })?.items ?? (file?.submenu as unknown as unknown[]);
      const recent = (all as { label: string; submenu?: unknown }[]).find(({ label }) => label === 'Open recent');
      const stores = (recent?.submenu as { items?: unknown[] })?.items ?? (recent?.submenu as unknown[]);
      return (stores as { label: string; enabled?: boolean }[]).map(({ label, enabled }) => [label, enabled !== false]);
    }, null);
  await expect.poll(items).toEqual([['Nog geen bestanden', false]]);
  await shell.page.evaluate(async () => {
    await globalThis.langeAdem.call('store.create', { name: 'Arnhem' });
    await globalThis.langeAdem.call('store.create', { name: 'Breda' });
  });
  await expect.poll(items).toEqual([
    ['Breda', true],
    ['Arnhem', true],
  ]);
  rmSync(join(shell.home, 'stores/Arnhem.adem'));
  await shell.page.evaluate(() => globalThis.langeAdem.call('store.close', {}));
  await expect.poll(items).toEqual([
    ['Breda', true],
    ['Arnhem (niet gevonden)', false],
  ]);
});

test('a window that is broken off comes back at its own address', async ({ shell }) => {
  await shell.page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await shell.page.getByRole('link', { name: 'Geschiedenis' }).click();
  await expect(shell.page).toHaveTitle(/^Geschiedenis/);
  const address = shell.page.url();
  const isBack = shell.page.waitForEvent('load');
  await shell.evaluate(({ BrowserWindow }) => {
    for (const window of BrowserWindow.getAllWindows()) window.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
  }, null);
  await isBack;
  expect(shell.page.url()).toBe(address);
  await expect(shell.page).toHaveTitle(/^Geschiedenis/);
});

test('light or dark reaches the frame of the window too', async ({ shell }) => {
  await shell.page.evaluate(() => globalThis.langeAdem.call('settings.save', { own: { theme: 'dark' }, language: 'nl' }));
  await expect.poll(() => shell.evaluate(({ nativeTheme }) => nativeTheme.themeSource, null)).toBe('dark');
});
