import { expect, type RunningShell, test } from '#test/support/shell.ts';

/** Menus that are shown at the pointer are kept by their labels, and what replaces a word too. */
const watchMenus = (shell: RunningShell) =>
  shell.evaluate(({ Menu, BrowserWindow }) => {
    const menus: unknown[] = [];
    const replaced: string[] = [];
    Object.assign(globalThis, { menus, replaced });
    const build = Menu.buildFromTemplate;
    Menu.buildFromTemplate = (template) => Object.assign(build(template), { popup: () => void menus.push(template) });
    for (const { webContents } of BrowserWindow.getAllWindows())
      webContents.replaceMisspelling = (word: string) => void replaced.push(word);
  }, null);

type Shown = { readonly label?: string; readonly role?: string; readonly click?: () => void };

const labels = (shell: RunningShell) =>
  shell.evaluate(() => (globalThis as unknown as { menus: Shown[][] }).menus.at(-1)?.map(({ label }) => label ?? '') ?? [], null);

const choose = (shell: RunningShell, label: string) =>
  shell.evaluate(
    (_electron, wanted) =>
      (globalThis as unknown as { menus: Shown[][] }).menus
        .at(-1)
        ?.find((item) => item.label === wanted)
        ?.click?.(),
    label,
  );

/** A click with the right button on a word, as Chromium tells main of it. */
const rightClick = (shell: RunningShell, misspelledWord: string, isEditable = true) =>
  shell.evaluate(
    ({ BrowserWindow }, params) => {
      for (const { webContents } of BrowserWindow.getAllWindows()) webContents.emit('context-menu', {}, params);
    },
    { misspelledWord, isEditable, selectionText: misspelledWord, dictionarySuggestions: [] },
  );

/** What the stand-in for Chromium was told of the words in each field, by its label. */
const marked = ({ page }: RunningShell) =>
  page.evaluate(() => (globalThis as unknown as { __shellSpelling: { wrong: Record<string, string[]> } }).__shellSpelling.wrong);

/** On the real Electron only Chromium can ask the preload script; the menu at a word that was typed shows that it did. */
async function seenAtTheWord(shell: RunningShell): Promise<void> {
  await watchMenus(shell);
  await shell.page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await shell.page.getByRole('link', { name: 'Briefing' }).click();
  const own = shell.page.getByRole('textbox', { name: 'Eigen zin' });
  await own.pressSequentially('leefbaarhied ');
  await expect(async () => {
    await own.click({ button: 'right', position: { x: 24, y: 12 } });
    expect(await labels(shell)).toContain('leefbaarheid');
  }).toPass();
}

test('what is misspelt is found in the dictionaries that came along, in fields for sentences, in the language of the window', async ({
  shell,
}) => {
  if (shell.isOnElectron) return seenAtTheWord(shell);
  const { page } = shell;
  await page.getByRole('button', { name: 'Bekijk het voorbeeld' }).click();
  await expect(page).toHaveTitle(/^Overzicht/);
  await page.getByPlaceholder('Filter gebieden').fill('leefbaarhied');
  await expect.poll(() => marked(shell)).toEqual({ 'Filter gebieden': ['not checked'] });
  await page.getByRole('link', { name: 'Briefing' }).click();
  const own = page.getByRole('textbox', { name: 'Eigen zin' });
  await own.pressSequentially('De leefbaarhied van de wijkaanpak in Woensel, SPUK 2027');
  await expect.poll(() => marked(shell)).toMatchObject({ 'Eigen zin': ['leefbaarhied'] });
  await page.evaluate(() => globalThis.langeAdem.setLanguage('en'));
  await own.fill('The goverment decides');
  await expect.poll(() => marked(shell)).toMatchObject({ 'Eigen zin': ['goverment'] });
});

test('the menu at a word gives other spellings, one is taken over, and a word is right from then on', async ({ shell }) => {
  await watchMenus(shell);
  await rightClick(shell, 'leefbaarhied');
  await expect
    .poll(() => labels(shell))
    .toEqual(['leefbaarheid', '', 'Zet ‘leefbaarhied’ in mijn woordenlijst', '', 'Knip', 'Kopieer', 'Plak', '', 'Selecteer alles']);
  await choose(shell, 'leefbaarheid');
  expect(await shell.evaluate(() => (globalThis as unknown as { replaced: string[] }).replaced, null)).toEqual(['leefbaarheid']);
  await choose(shell, 'Zet ‘leefbaarhied’ in mijn woordenlijst');
  await expect
    .poll(() => shell.page.evaluate(() => globalThis.langeAdem.call('settings.view', {})))
    .toMatchObject({ value: { own: { ownWords: ['leefbaarhied'] } } });
  // Written again, so that Chromium looks at it again.
  await expect
    .poll(() => shell.evaluate(() => (globalThis as unknown as { replaced: string[] }).replaced, null))
    .toEqual(['leefbaarheid', 'leefbaarhied']);
});

test('a text that cannot be changed can be copied', async ({ shell }) => {
  await watchMenus(shell);
  await shell.evaluate(({ BrowserWindow }) => {
    const params = { misspelledWord: '', isEditable: false, selectionText: '€ 24,0 mln', dictionarySuggestions: [] };
    for (const { webContents } of BrowserWindow.getAllWindows()) webContents.emit('context-menu', {}, params);
  }, null);
  await expect.poll(() => labels(shell)).toEqual(['Kopieer']);
});
