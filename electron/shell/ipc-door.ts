import { writeFileSync } from 'node:fs';
import { type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent, ipcMain, shell } from 'electron';
import type { z } from 'zod';
import type { Engine } from '#electron/engine/engine.ts';
import type { PrivateFiles } from '#electron/engine/private-files.ts';
import { problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import { failed } from '#shared/result.ts';
import { appAddress } from './app-protocol.ts';
import { channels } from './channels.ts';
import { chooseFolderPath, choosePaths, chooseTargetPath } from './choosers.ts';
import { isOpenedOutside, isTaken } from './file-kinds.ts';
import { messages } from './messages.ts';

type Parts = {
  readonly engine: Engine;
  readonly window: BrowserWindow;
  /** Where what is pasted lies. */
  readonly files: PrivateFiles;
  readonly language: () => Language;
  readonly onLanguage: (language: Language) => void;
  readonly misspelt: (words: readonly string[]) => Promise<readonly string[]>;
  /** A call of the window was answered. */
  readonly onCalled: (name: string) => void;
};

type Channel = keyof typeof messages;

export type IpcDoor = {
  /** Whether a job runs that leaving would end. */
  readonly isBusy: () => boolean;
};

const refused = failed(problem('not-allowed', {}));

/** Carries what the window asks to the engine and to the machine. Only our own page is heard, and only what has the right form. */
export function ipcDoor({ engine, window, files, language, onLanguage, misspelt, onCalled }: Parts): IpcDoor {
  const jobs = new Set<string>();
  const isOurs = ({ sender, senderFrame }: IpcMainEvent | IpcMainInvokeEvent) =>
    sender === window.webContents && senderFrame !== null && senderFrame.parent === null && senderFrame.url.startsWith(appAddress);

  const answer = <Name extends Channel>(name: Name, give: (...message: z.output<(typeof messages)[Name]>) => unknown, otherwise: unknown) =>
    ipcMain.handle(channels[name], (event, ...message: unknown[]) => {
      const parsed = messages[name].safeParse(message);
      return isOurs(event) && parsed.success ? give(...(parsed.data as z.output<(typeof messages)[Name]>)) : otherwise;
    });
  const hear = <Name extends Channel>(name: Name, act: (...message: z.output<(typeof messages)[Name]>) => void) =>
    ipcMain.on(channels[name], (event, ...message: unknown[]) => {
      const parsed = messages[name].safeParse(message);
      if (isOurs(event) && parsed.success) act(...(parsed.data as z.output<(typeof messages)[Name]>));
    });

  answer(
    'call',
    async (name, input, { job } = {}) => {
      if (job === undefined) return engine.dispatch(name, input).finally(() => onCalled(name));
      jobs.add(job);
      return engine.dispatch(name, input, { job }).finally(() => jobs.delete(job));
    },
    refused,
  );
  hear('cancel', engine.cancel);
  answer(
    'chooseFiles',
    async (kind, { multiple = false } = {}) => (await choosePaths(window, kind, multiple, language())).map(engine.register),
    [],
  );
  answer(
    'chooseTarget',
    async (kind, name) => {
      const path = await chooseTargetPath(window, kind, name, language());
      return path === null ? null : engine.register(path);
    },
    null,
  );
  answer(
    'chooseFolder',
    async () => {
      const path = await chooseFolderPath(window);
      return path === null ? null : engine.register(path);
    },
    null,
  );
  answer('takeFiles', (paths) => paths.filter(isTaken).map(engine.register), []);
  answer(
    'takePasted',
    ({ name, kind, content }) => {
      const path = files.freshPath(`${name}.${kind}`);
      writeFileSync(path, content, { flag: 'wx', mode: 0o600 });
      return { ...engine.register(path), name };
    },
    null,
  );
  answer(
    'open',
    async (handle) => {
      const path = engine.pathOf(handle);
      if (path.ok && isOpenedOutside(path.value)) await shell.openPath(path.value);
    },
    undefined,
  );
  hear('language', onLanguage);
  answer('misspelt', misspelt, []);
  engine.onEvent((event) => {
    if (!window.isDestroyed()) window.webContents.send(channels.event, event);
  });
  return { isBusy: () => jobs.size > 0 };
}
