import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type RunningServer, startServer } from '#electron/server/start-server.ts';

export type Answer = { readonly status: number; readonly headers: Record<string, string | string[] | undefined>; readonly body: string };
export type Asking = {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string | Buffer;
};

export const limits = { json: 2_000, file: 50_000, millisecondsToSend: 1_500 };

/** A real server with a real engine, a page of two files, and a secret beside the page's folder. */
export function serverUnderTest() {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-server-test-'));
  const pageFolder = join(folder, 'page');
  let server: RunningServer;

  beforeAll(async () => {
    mkdirSync(join(pageFolder, 'assets'), { recursive: true });
    writeFileSync(join(pageFolder, 'index.html'), '<!doctype html><title>page</title>');
    writeFileSync(join(pageFolder, 'assets/index-abc.js'), 'export {};');
    writeFileSync(join(folder, 'secret.json'), '"secret"');
    const started = await startServer({ port: 0, home: join(folder, 'home'), who: 'tester', pageFolder, limits });
    if (!started.ok) throw new Error(started.problem.code);
    server = started.value;
  });
  afterAll(async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const at = () => new URL(server.address);
  const token = () => at().hash.slice('#token='.length);
  const ticket = () => new URL(server.addressOnce).hash.slice('#token='.length);

  /** As written: no client in between that would mend a header or a path. */
  const ask = ({ method = 'GET', path = '/', headers = {}, body }: Asking): Promise<Answer> => {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    const asked = httpRequest({ host: '127.0.0.1', port: at().port, method, path, headers: { host: at().host, ...headers }, agent: false });
    asked.on('response', async (response) => {
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
      } catch (error) {
        return reject(error);
      }
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') });
    });
    asked.on('error', reject);
    asked.end(body);
    return promise;
  };
  const known = () => ({ authorization: `Bearer ${token()}` });
  const post = (path: string, value: unknown, headers: Record<string, string> = {}) =>
    ask({ method: 'POST', path, headers: { ...known(), 'content-type': 'application/json', ...headers }, body: JSON.stringify(value) });

  return { ask, post, known, token, ticket, host: () => at().host, port: () => Number(at().port), folder };
}
