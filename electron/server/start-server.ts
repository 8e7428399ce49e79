import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { EngineSettings } from '#electron/engine/engine.ts';
import { startEngine } from '#electron/engine/engine-client.ts';
import { isBuilt, pageFiles } from '#electron/engine/page-files.ts';
import { privateFiles } from '#electron/engine/private-files.ts';
import { rootFolder } from '#electron/engine/root-folder.ts';
import { tokenInFragment } from '#shared/contracts/http-door.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { guard, newToken } from './guard.ts';
import { type BodyLimits, httpDoor } from './http-door.ts';

export type ServerSettings = Omit<EngineSettings, 'door'> & {
  /** 0: any that is free. */
  readonly port: number;
  /** The store to open at the start. */
  readonly storePath?: string;
  readonly limits?: BodyLimits & { readonly millisecondsToSend: number };
  readonly pageFolder?: string;
};

export type RunningServer = {
  /** For people: it works for as long as the server runs. */
  readonly address: string;
  /** For handing to a browser, where other accounts of this machine can read it: it works once. */
  readonly addressOnce: string;
  readonly close: () => Promise<void>;
};

const mebibyte = 1024 * 1024;
const usual = { json: mebibyte, file: 200 * mebibyte, millisecondsToSend: 60_000 };

/** The same window for a browser on this machine: an engine of its own behind a server that nobody else can reach. */
export async function startServer(settings: ServerSettings): Promise<Result<RunningServer, Problem>> {
  const { port, storePath, limits = usual, pageFolder = join(rootFolder, 'dist/renderer'), ...engineSettings } = settings;
  if (!isBuilt(pageFolder)) return failed(problem('window-not-built', {}));
  const server = createServer({
    requestTimeout: limits.millisecondsToSend,
    headersTimeout: Math.min(limits.millisecondsToSend, 10_000),
    connectionsCheckingInterval: 1000,
  });
  const listening = await listen(server, port);
  if (!listening.ok) return listening;

  const host = `127.0.0.1:${listening.value}`;
  const [token, ticket] = [newToken(), newToken()];
  const engine = startEngine({ ...engineSettings, door: 'browser' });
  const files = privateFiles();
  const close = async () => {
    server.close();
    server.closeAllConnections();
    await engine.close();
    files.remove();
  };
  server.on('request', httpDoor({ engine, guard: guard({ host, token, ticket }), token, page: pageFiles(pageFolder), files, limits }));
  if (storePath !== undefined) {
    const opened = await engine.call('store.open', { file: engine.register(resolve(storePath)) });
    if (!opened.ok) {
      await close();
      return opened;
    }
  }
  const addressWith = (secret: string) => `http://${host}/#${tokenInFragment}=${secret}`;
  return done({ address: addressWith(token), addressOnce: addressWith(ticket), close });
}

/** Listens to this machine alone; gives the port. */
function listen(server: Server, port: number): Promise<Result<number, Problem>> {
  const { promise, resolve: settle, reject } = Promise.withResolvers<Result<number, Problem>>();
  server.once('error', (error) => {
    if ('code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')) settle(failed(problem('port-in-use', { port })));
    else reject(error);
  });
  server.listen(port, '127.0.0.1', () => settle(done((server.address() as AddressInfo).port)));
  return promise;
}
