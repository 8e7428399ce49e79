import { createReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import type * as z from 'zod';
import type { Engine } from '#electron/engine/engine.ts';
import type { PageFiles } from '#electron/engine/page-files.ts';
import type { PrivateFiles } from '#electron/engine/private-files.ts';
import { contentPolicy } from '#shared/contracts/content-policy.ts';
import { callBody, cancelBody, httpPaths, type SessionAnswer, targetBody } from '#shared/contracts/http-door.ts';
import { problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import { done, failed } from '#shared/result.ts';
import { streamEvents } from './event-stream.ts';
import type { Guard } from './guard.ts';
import { BodyTooLarge, bodyText, saveBody } from './request-body.ts';

/** What a request may bring: bytes of JSON, and bytes of a file. */
export type BodyLimits = { readonly json: number; readonly file: number };

type Parts = {
  readonly engine: Engine;
  readonly guard: Guard;
  readonly token: string;
  readonly page: PageFiles;
  readonly files: PrivateFiles;
  readonly limits: BodyLimits;
};

/** One request that may go on: `rest` is what follows the route's path. */
type Asked = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly rest: string;
  readonly query: URLSearchParams;
};
type Route = {
  readonly path: string;
  readonly method: 'GET' | 'POST';
  readonly refusal?: Guard['refusal'];
  readonly answer: (asked: Asked) => Promise<void> | void;
};

/** A request that is refused with an HTTP status. */
class Refusal extends Error {
  readonly status: number;
  constructor(status: number) {
    super(`Refused with ${status}`);
    this.status = status;
  }
}

const fixedHeaders = {
  'content-security-policy': contentPolicy("'self'"),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** Answers every request of the browser's window, as `shared/contracts/http-door.ts` describes it. */
export function httpDoor(parts: Parts): RequestListener {
  const { guard, page } = parts;
  const routes = routesOf(parts);

  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    refuse(guard.refusal(request));
    const address = request.url ?? '';
    // An absolute address in the request line is how one speaks to a proxy.
    if (!address.startsWith('/')) throw new Refusal(400);
    const { pathname, searchParams } = new URL(address, 'http://127.0.0.1');
    const atPath = routes.filter(({ path }) => (path.endsWith('/') ? pathname.startsWith(path) : pathname === path));
    const route = atPath.find(({ method }) => method === request.method);
    if (route !== undefined) {
      refuse((route.refusal ?? guard.refusalWithoutToken)(request));
      return route.answer({ request, response, rest: pathname.slice(route.path.length), query: searchParams });
    }
    if (atPath.length > 0 || request.method !== 'GET') throw new Refusal(405);
    return givePageFile(page, pathname, response);
  };

  return (request, response) => {
    for (const [name, value] of Object.entries(fixedHeaders)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => end(response, statusOf(error)));
  };
}

function routesOf({ engine, guard, token, files, limits }: Parts): readonly Route[] {
  // What this door handed out itself; nothing else can be downloaded.
  const paths = new Map<string, string>();
  const handOut = (path: string): FileHandle => {
    const handle = engine.register(path);
    paths.set(handle.id, path);
    return handle;
  };
  const jsonOf = <Schema extends z.ZodType>(request: IncomingMessage, schema: Schema) => readJson(request, schema, limits.json);

  return [
    {
      path: httpPaths.session,
      method: 'POST',
      refusal: guard.refusalOfSession,
      answer: ({ response }) => giveJson(response, { token } satisfies SessionAnswer),
    },
    {
      path: httpPaths.call,
      method: 'POST',
      answer: async ({ request, response, rest }) => {
        const { input, job } = await jsonOf(request, callBody);
        giveText(response, await engine.dispatchText(rest, input, job === undefined ? {} : { job }));
      },
    },
    {
      path: httpPaths.cancel,
      method: 'POST',
      answer: async ({ request, response }) => {
        engine.cancel((await jsonOf(request, cancelBody)).job);
        end(response, 204);
      },
    },
    { path: httpPaths.events, method: 'GET', answer: ({ response }) => streamEvents(engine, response) },
    {
      path: httpPaths.files,
      method: 'POST',
      answer: async ({ request, response, query }) => {
        if (request.headers['content-type'] !== 'application/octet-stream') throw new Refusal(415);
        const path = files.freshPath(query.get('name') ?? '');
        if (path.toLowerCase().endsWith('.adem')) return giveJson(response, failed(problem('not-allowed', {})));
        try {
          await saveBody(request, path, limits.file);
        } catch (error) {
          await rm(path, { force: true });
          throw error;
        }
        giveJson(response, done(handOut(path)));
      },
    },
    {
      path: httpPaths.targets,
      method: 'POST',
      answer: async ({ request, response }) => {
        const { name } = await jsonOf(request, targetBody);
        giveJson(response, done(handOut(files.freshPath(name))));
      },
    },
    {
      path: `${httpPaths.files}/`,
      method: 'GET',
      answer: async ({ response, rest }) => {
        const path = paths.get(rest);
        const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
        if (path === undefined || !found?.isFile()) throw new Refusal(404);
        response.writeHead(200, {
          'content-type': 'application/octet-stream',
          'content-length': found.size,
          'content-disposition': 'attachment',
          'cache-control': 'no-store',
        });
        await pipeline(createReadStream(path), response);
      },
    },
    { path: '/favicon.ico', method: 'GET', refusal: guard.refusal, answer: ({ response }) => end(response, 204) },
  ];
}

async function readJson<Schema extends z.ZodType>(request: IncomingMessage, schema: Schema, limit: number): Promise<z.output<Schema>> {
  const [type] = (request.headers['content-type'] ?? '').split(';');
  if (type?.trim().toLowerCase() !== 'application/json') throw new Refusal(415);
  const parsed = schema.safeParse(parseJson(await bodyText(request, limit)));
  if (!parsed.success) throw new Refusal(400);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400);
  }
}

function refuse(status: number | null): void {
  if (status !== null) throw new Refusal(status);
}

function statusOf(error: unknown): number {
  if (error instanceof Refusal) return error.status;
  return error instanceof BodyTooLarge ? 413 : 500;
}

async function givePageFile(page: PageFiles, address: string, response: ServerResponse): Promise<void> {
  const file = await page.fileOf(address);
  if (file === null) throw new Refusal(404);
  response.writeHead(200, {
    'content-type': file.type,
    'content-length': file.bytes.length,
    'cache-control': file.isFixed ? 'private, max-age=31536000, immutable' : 'no-store',
  });
  response.end(file.bytes);
}

function giveJson(response: ServerResponse, value: unknown): void {
  giveText(response, JSON.stringify(value));
}

function giveText(response: ServerResponse, json: string): void {
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(json);
}

/** Ends with a status and no body. A refused request may still be sending: its connection closes. */
function end(response: ServerResponse, status: number): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(status, status >= 400 ? { connection: 'close', 'cache-control': 'no-store' } : {});
  response.end();
}
