import { contextBridge, ipcRenderer, webFrame, webUtils } from 'electron';
import type { AppEvent } from '#shared/contracts/events.ts';
import { type ShellBridge, shellGlobal } from '#shared/contracts/ipc-door.ts';
import type { Language } from '#shared/contracts/values.ts';
import { channels } from './channels.ts';

/** What the window gets of the shell. Built as one CommonJS script: a sandboxed preload cannot be a module. */
const bridge: ShellBridge = {
  call: (name, input, options) => ipcRenderer.invoke(channels.call, name, input, options),
  cancel: (job) => ipcRenderer.send(channels.cancel, job),
  onEvent: (listener) => {
    // The listener gets the event alone: Electron's own would hand the window a sender.
    const hear = (_sender: unknown, event: AppEvent) => listener(event);
    ipcRenderer.on(channels.event, hear);
    return () => ipcRenderer.off(channels.event, hear);
  },
  chooseFiles: (kind, options) => ipcRenderer.invoke(channels.chooseFiles, kind, options),
  chooseTarget: (kind, suggestedName) => ipcRenderer.invoke(channels.chooseTarget, kind, suggestedName),
  chooseFolder: () => ipcRenderer.invoke(channels.chooseFolder),
  dropFiles: (files) => {
    const paths = files.map((file) => webUtils.getPathForFile(file as Parameters<typeof webUtils.getPathForFile>[0]));
    return ipcRenderer.invoke(
      channels.takeFiles,
      paths.filter((path) => path !== ''),
    );
  },
  takePasted: (pasted) => ipcRenderer.invoke(channels.takePasted, pasted),
  open: (handle) => ipcRenderer.invoke(channels.open, handle),
  setLanguage: (language) => {
    ipcRenderer.send(channels.language, language);
    checkSpelling(language);
  },
};

contextBridge.exposeInMainWorld(shellGlobal, bridge);

const mostWords = 5000;
const isWord = (word: string) => word.length <= 200;
let newestCheck = 0;

/**
 * Chromium's own spelling would fetch its dictionaries from the network, except on macOS, which has its own: elsewhere main
 * looks up what is typed in the dictionaries that came along.
 */
function checkSpelling(language: Language): void {
  if (process.platform === 'darwin') return;
  webFrame.setSpellCheckProvider(language, {
    spellCheck: async (words, tell) => {
      newestCheck += 1;
      const mine = newestCheck;
      const wrong: string[] = await ipcRenderer.invoke(channels.misspelt, words.filter(isWord).slice(0, mostWords)).catch(() => []);
      // Chromium waits for its newest question alone: an answer to an older one would be an answer too many.
      if (mine === newestCheck) tell(wrong);
    },
  });
}
