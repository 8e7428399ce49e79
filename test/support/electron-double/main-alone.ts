import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { Ask, Fetched, FromMain, ToMain } from './messages.ts';

const register = new URL('./register.ts', import.meta.url).href;

/** The built main on the double, without a browser: its window is spoken for by the test. */
export type MainAlone = {
  /** The text of the preload script that the window was made with. */
  readonly preload: string;
  readonly fetch: (url: string) => Promise<Fetched>;
  /** A call from our own page. */
  readonly call: (name: string, input: unknown) => Promise<unknown>;
  /** What the user chooses in the next choosers. */
  readonly choose: (paths: readonly string[]) => Promise<void>;
  readonly invoke: (channel: string, ...args: readonly unknown[]) => Promise<unknown>;
  /** The exit code of a clean end. */
  readonly quit: () => Promise<number | null>;
};

export async function startMainAlone(root: string, home: string): Promise<MainAlone> {
  const main = fork(join(root, 'dist/main/main.js'), [], {
    execArgv: ['--import', register],
    serialization: 'advanced',
    env: { ...process.env, LANGE_ADEM_HOME: home },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ended = new Promise<number | null>((resolve) => main.once('exit', resolve));
  const waiting = new Map<number, (message: FromMain) => void>();
  const created = Promise.withResolvers<string>();
  void ended.then((code) => created.reject(new Error(`Main ended with ${code} before it had a window`)));
  main.on('message', (message: FromMain) => {
    if (message.tell === 'create') created.resolve(message.preload);
    if ('id' in message) waiting.get(message.id)?.(message);
  });
  let lastId = 0;
  const ask = async (asked: Ask): Promise<unknown> => {
    const id = ++lastId;
    const answer = new Promise<FromMain>((resolve) => waiting.set(id, resolve));
    main.send({ id, ...asked } satisfies ToMain);
    const message = await answer;
    if (message.tell !== 'answer') throw new Error(message.tell === 'failure' ? message.message : message.tell);
    return message.value;
  };
  const invoke = (channel: string, ...args: readonly unknown[]) =>
    ask({ ask: 'invoke', window: 1, url: 'app://bundle/', isMainFrame: true, channel, args });
  const choosing = ({ dialog }: typeof import('./electron.ts'), filePaths: string[]) =>
    void Object.assign(dialog, {
      showOpenDialog: async () => ({ canceled: false, filePaths }),
      showSaveDialog: async () => ({ canceled: false, filePath: filePaths[0] }),
    });
  const preload = await created.promise;
  return {
    preload,
    fetch: (url) => ask({ ask: 'fetch', url }) as Promise<Fetched>,
    invoke,
    call: (name, input) => invoke('call', name, input),
    choose: async (paths) => void (await ask({ ask: 'evaluate', source: choosing.toString(), argument: paths })),
    quit: () => {
      main.send({ id: ++lastId, ask: 'quit' } satisfies ToMain);
      return ended;
    },
  };
}
