import * as electron from './electron.ts';
import type { Ask, Fetched, ToMain } from './messages.ts';
import { mayGoOn, tell, windows } from './windows.ts';

/** Answers the fixture inside main's process. Imported once by what registers the double. */
export function listenToFixture(): void {
  // Ctrl-C reaches parent and child: the parent decides when main ends.
  process.on('SIGINT', () => {});
  process.on('disconnect', () => process.exit(0));
  process.on('message', async (message: ToMain) => {
    try {
      tell({ tell: 'answer', id: message.id, value: await answer(message) });
    } catch (error) {
      tell({ tell: 'failure', id: message.id, message: error instanceof Error ? error.message : String(error) });
    }
  });
}

async function answer(asked: Ask): Promise<unknown> {
  const { app, ipcMain, policy } = electron;
  switch (asked.ask) {
    case 'invoke': {
      const handler = ipcMain.handlers.get(asked.channel);
      if (handler === undefined) throw new Error(`No handler registered for '${asked.channel}'`);
      return handler(eventOf(asked), ...asked.args);
    }
    case 'send':
      ipcMain.emit(asked.channel, eventOf(asked), ...asked.args);
      return undefined;
    case 'fetch':
      return fetched(asked.url);
    case 'mayLoad':
      return new Promise((resolve) => policy.beforeRequest({ url: asked.url }, ({ cancel }) => resolve(cancel !== true)));
    case 'mayNavigate': {
      const contents = contentsOf(asked.window);
      return mayGoOn(contents, 'will-frame-navigate') && mayGoOn(contents, 'will-navigate', asked.url);
    }
    case 'mayOpen':
      return contentsOf(asked.window).openHandler({ url: asked.url }).action === 'allow';
    case 'mayUse':
      return policy.permissionCheck(contentsOf(asked.window), asked.permission);
    case 'loaded':
      // A page may still be told as loaded when its window has just closed.
      windows.get(asked.window)?.emit('ready-to-show');
      windows.get(asked.window)?.webContents.emit('did-finish-load');
      return undefined;
    case 'crashed':
      contentsOf(asked.window).emit('render-process-gone', {}, { reason: 'crashed' });
      return undefined;
    case 'evaluate': {
      const run: unknown = new Function(`return (${asked.source})`)();
      return (run as (module: unknown, argument: unknown) => unknown)(electron, asked.argument);
    }
    case 'secondStart':
      app.emit('second-instance', {}, asked.argv, asked.folder);
      return undefined;
    case 'quit':
      app.quit();
      return undefined;
  }
}

function contentsOf(window: number) {
  const found = windows.get(window);
  if (found === undefined) throw new Error(`There is no window ${window}`);
  return found.webContents;
}

function eventOf({ window, url, isMainFrame }: Extract<Ask, { ask: 'invoke' | 'send' }>) {
  return { sender: contentsOf(window), senderFrame: { url, parent: isMainFrame ? null : {} } };
}

async function fetched(url: string): Promise<Fetched> {
  const handle = electron.schemes.handlers.get(new URL(url).protocol.slice(0, -1));
  if (handle === undefined) throw new Error(`Nobody serves ${url}`);
  const response = await handle(new Request(url));
  return { status: response.status, headers: Object.fromEntries(response.headers), body: new Uint8Array(await response.arrayBuffer()) };
}
