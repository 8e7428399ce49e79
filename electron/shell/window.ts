import { fileURLToPath } from 'node:url';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { appAddress } from './app-protocol.ts';
import { rememberedPlace, rememberPlace } from './window-place.ts';

const preload = fileURLToPath(new URL('../preload/preload.cjs', import.meta.url));
const ground = { light: '#fbfaf6', dark: '#14171a' };
const crashesForgiven = 3;
const millisecondsCounted = 60_000;

/** The one window: a sandboxed page of our own, without Node. It shows when it has something to show. */
export function createWindow(): BrowserWindow {
  const window = new BrowserWindow({
    ...rememberedPlace(),
    minWidth: 1000,
    minHeight: 640,
    show: false,
    title: app.getName(),
    backgroundColor: nativeTheme.shouldUseDarkColors ? ground.dark : ground.light,
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      navigateOnDragDrop: false,
      devTools: !app.isPackaged,
      // Its dictionaries would be fetched from the network; macOS has its own, and elsewhere the preload brings ours.
      spellcheck: process.platform === 'darwin',
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', () => rememberPlace(window));
  reloadAfterCrash(window);
  void window.loadURL(appAddress);
  return window;
}

/** The page's address holds where the user was, so a reload comes back there; the engine and its store never noticed. */
function reloadAfterCrash(window: BrowserWindow): void {
  let crashes: number[] = [];
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    const now = Date.now();
    crashes = [...crashes.filter((at) => now - at < millisecondsCounted), now];
    if (crashes.length <= crashesForgiven) window.webContents.reload();
  });
}
