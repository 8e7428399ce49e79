import { basename, extname, join } from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import type { FileKind } from '#shared/contracts/bridge.ts';
import type { Language } from '#shared/contracts/values.ts';
import { doorTexts } from '#shared/text/door-texts.ts';
import { endings } from './file-kinds.ts';

/** The paths that the user chose to read; none where the user thought better of it. */
export async function choosePaths(
  window: BrowserWindow,
  kind: FileKind,
  multiple: boolean,
  language: Language,
): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    filters: filtersOf(kind, language),
    properties: multiple ? ['openFile', 'multiSelections'] : ['openFile'],
  });
  return canceled ? [] : filePaths;
}

/** The path that the user chose to write to, with the ending of its kind. The chooser has asked before overwriting. */
export async function chooseTargetPath(window: BrowserWindow, kind: FileKind, name: string, language: Language): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    filters: filtersOf(kind, language),
    defaultPath: join(app.getPath('documents'), basename(name)),
  });
  if (canceled || filePath === '') return null;
  // A kind of one ending, or of several: then that of the name that was offered.
  const offered = extname(name).slice(1).toLowerCase();
  const ending = `.${endings[kind].includes(offered) ? offered : endings[kind][0]}`;
  return filePath.toLowerCase().endsWith(ending) ? filePath : `${filePath}${ending}`;
}

/** The folder that the user chose; null where the user thought better of it. */
export async function chooseFolderPath(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory', 'createDirectory'] });
  return canceled ? null : (filePaths[0] ?? null);
}

function filtersOf(kind: FileKind, language: Language) {
  return [{ name: doorTexts(language).fileKinds[kind], extensions: [...endings[kind]] }];
}
