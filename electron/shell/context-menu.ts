import { type BrowserWindow, type ContextMenuParams, dialog, Menu, type MenuItemConstructorOptions } from 'electron';
import type { Problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import { doorTexts } from '#shared/text/door-texts.ts';
import { problemText } from '#shared/text/problem-text.ts';

type Item = MenuItemConstructorOptions;

type Parts = {
  readonly window: BrowserWindow;
  readonly language: () => Language;
  readonly suggestions: (word: string) => Promise<readonly string[]>;
  /** Why a word could not be added; null: it was. */
  readonly addWord: (word: string) => Promise<Problem | null>;
};

/** The menu at a text: other spellings of a word that seems misspelt, and cutting, copying and pasting. */
export function offerContextMenu({ window, language, suggestions, addWord }: Parts): void {
  window.webContents.on('context-menu', async (_event, params) => {
    const { misspelledWord: word, dictionarySuggestions: ofSystem = [] } = params;
    const others = word === '' || ofSystem.length > 0 ? ofSystem : await suggestions(word);
    if (window.isDestroyed()) return;
    const items = itemsFor(params, others);
    if (items.length > 0) Menu.buildFromTemplate(items).popup({ window, x: params.x, y: params.y });
  });

  async function add(word: string): Promise<void> {
    const refused = await addWord(word);
    if (refused !== null) return dialog.showErrorBox(doorTexts(language()).spelling.notAdded, problemText(refused, language()));
    // On macOS the system looks words up, and keeps its own list too.
    if (process.platform === 'darwin') window.webContents.session.addWordToSpellCheckerDictionary(word);
    // The line under it goes when the word is written again.
    window.webContents.replaceMisspelling(word);
  }

  function itemsFor({ misspelledWord: word, isEditable, selectionText }: ContextMenuParams, others: readonly string[]): Item[] {
    const { roles, spelling } = doorTexts(language());
    const line: Item = { type: 'separator' };
    const role = (name: 'cut' | 'copy' | 'paste' | 'selectAll'): Item => ({ role: name, label: roles[name] });
    const ofWord: Item[] =
      word === ''
        ? []
        : [
            ...others.map((other): Item => ({ label: other, click: () => window.webContents.replaceMisspelling(other) })),
            ...(others.length === 0 ? [{ label: spelling.noOther, enabled: false }] : []),
            line,
            { label: spelling.add(word), click: () => void add(word) },
            line,
          ];
    if (isEditable) return [...ofWord, role('cut'), role('copy'), role('paste'), line, role('selectAll')];
    return selectionText.trim() === '' ? [] : [role('copy')];
  }
}
