import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { app, type BrowserWindow, dialog, nativeTheme } from 'electron';
import type { Engine } from '#electron/engine/engine.ts';
import { startEngine } from '#electron/engine/engine-client.ts';
import { homeFolder } from '#electron/engine/home-folder.ts';
import { type PrivateFiles, privateFiles } from '#electron/engine/private-files.ts';
import { rootFolder } from '#electron/engine/root-folder.ts';
import type { StoreChoice } from '#shared/contracts/calls/gives.ts';
import type { AppEvent } from '#shared/contracts/events.ts';
import { defaultOwnSettings } from '#shared/contracts/settings.ts';
import type { Language } from '#shared/contracts/values.ts';
import { doorTexts } from '#shared/text/door-texts.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { registerAppScheme, serveApp } from './app-protocol.ts';
import { channels } from './channels.ts';
import { closeTheProcess, closeTheWorld } from './closed-world.ts';
import { offerContextMenu } from './context-menu.ts';
import { isStore, isTaken } from './file-kinds.ts';
import { ipcDoor } from './ipc-door.ts';
import { setMenu } from './menu.ts';
import { startReminders } from './reminders.ts';
import { createWindow } from './window.ts';
import { windowSpelling } from './window-spelling.ts';

/** The desktop program: one window over one engine. What must precede `ready` stands in this file's own run. */
const userData = join(homeFolder(), 'window');
mkdirSync(userData, { recursive: true });
app.setPath('userData', userData);
registerAppScheme();
closeTheProcess();

if (app.requestSingleInstanceLock()) run();
else app.quit();

function run(): void {
  const fromOutside: string[] = filesIn(process.argv, process.cwd());
  let open = (path: string): void => void fromOutside.push(path);
  app.on('second-instance', (_event, argv, folder) => {
    for (const path of filesIn(argv, folder)) open(path);
  });
  // macOS gives a file that was opened with the program by this event, also before the program is ready.
  app.on('open-file', (event, path) => {
    event.preventDefault();
    open(path);
  });
  app.on('window-all-closed', () => app.quit());

  void app.whenReady().then(async () => {
    closeTheWorld();
    serveApp(join(rootFolder, 'dist/renderer'));
    const engine = startEngine({ door: 'window' });
    const files = privateFiles();
    closeWith(engine, files);
    let settings = defaultOwnSettings;
    let language: Language = settings.language;
    const stores = fromOutside.filter(isStore);
    for (const path of stores) await openStore(engine, { file: engine.register(path) }, language);

    const window = createWindow();
    const tell = (event: AppEvent) => window.webContents.send(channels.event, event);
    const showMenu = async () => {
      const known = await engine.call('store.recent', {});
      setMenu(language, {
        choose: (action) => tell({ event: 'action', action }),
        recent: known.ok ? known.value : [],
        openRecent: (id) => void openStore(engine, { known: id }, language),
      });
    };
    const toFront = () => {
      if (window.isMinimized()) window.restore();
      window.focus();
    };
    const reminders = startReminders({
      engine,
      window,
      settings: () => settings,
      onChosen: (moment) => {
        toFront();
        tell({ event: 'moment.chosen', moment });
      },
    });
    const takeSettings = async () => {
      const view = await engine.call('settings.view', {});
      if (view.ok) settings = view.value.own;
      language = settings.language;
      nativeTheme.themeSource = settings.theme;
      // Elsewhere the window's own spelling looks at the setting; on macOS the system does the looking up.
      if (process.platform === 'darwin') window.webContents.session.setSpellCheckerEnabled(settings.spelling);
      await Promise.all([showMenu(), reminders.look()]);
    };
    const spelling = windowSpelling({ engine, settings: () => settings, language: () => language, onKept: takeSettings });
    offerContextMenu({ window, language: () => language, ...spelling });
    const door = ipcDoor({
      engine,
      window,
      files,
      language: () => language,
      onLanguage: (chosen) => {
        language = chosen;
        void showMenu();
      },
      misspelt: spelling.misspelt,
      onCalled: (name) => {
        if (name === 'store.forget') void showMenu();
        if (name === 'settings.save') void takeSettings();
      },
    });
    engine.onEvent(({ event }) => {
      if (event === 'store.switched') void showMenu();
    });
    void takeSettings();
    window.on('close', (event) => {
      if (door.isBusy() && !isLeavingSure(window, language)) event.preventDefault();
    });
    open = (path) => {
      toFront();
      if (isStore(path)) void openStore(engine, { file: engine.register(path) }, language);
      else tell({ event: 'file.opened', ...engine.register(path) });
    };
    window.webContents.once('did-finish-load', () => {
      for (const path of fromOutside.filter((path) => !stores.includes(path))) open(path);
    });
  });
}

/** The files among the words of a start; a second start without any still brings the window to the front. */
function filesIn(argv: readonly string[], folder: string): string[] {
  return argv
    .slice(1)
    .filter((word) => !word.startsWith('-') && isTaken(word))
    .map((word) => resolve(folder, word));
}

async function openStore(engine: Engine, choice: StoreChoice, language: Language): Promise<void> {
  const opened = await engine.call('store.open', choice);
  if (!opened.ok) dialog.showErrorBox(doorTexts(language).cannotOpen, problemText(opened.problem, language));
}

function isLeavingSure(window: BrowserWindow, language: Language): boolean {
  const { workRuns, stay, leave } = doorTexts(language);
  return (
    dialog.showMessageBoxSync(window, { type: 'question', message: workRuns, buttons: [stay, leave], defaultId: 0, cancelId: 0 }) === 1
  );
}

/** The program ends when the engine has closed its store; what was pasted goes with it. */
function closeWith(engine: Engine, files: PrivateFiles): void {
  let isClosed = false;
  app.on('will-quit', (event) => {
    if (isClosed) return;
    event.preventDefault();
    void engine.close().finally(() => {
      isClosed = true;
      files.remove();
      app.quit();
    });
  });
}
