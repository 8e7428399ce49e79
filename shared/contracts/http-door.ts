import * as z from 'zod';
import type { FileKind } from './bridge.ts';

/**
 * What the browser's bridge and the server say to each other. Every request but the page's own files carries
 * `Authorization: Bearer <token>`; bodies and answers are JSON, bytes of files excepted.
 *
 * - The page is opened at `/#token=<first token>`. Its bridge first posts to `session` with that token as the bearer,
 *   gets `SessionAnswer`, keeps that token in sessionStorage (a reload needs it) and takes the fragment out of the
 *   address. The address that the server itself opens in a browser works once: others on the machine can see it.
 * - POST `call/<name>` with `callBody` gives 200 and exactly the `Result` of the call, also where it is a problem.
 * - POST `cancel` with `cancelBody` gives 204.
 * - GET `events` streams one `AppEvent` a line, with an empty line every 15 seconds; on its end the bridge asks again.
 * - POST `files?name=<file name>` with the file's bytes as application/octet-stream gives `Result<FileHandle, Problem>`.
 *   A store (.adem) is refused with `not-allowed`: what is written to an uploaded copy would be lost.
 * - POST `targets` with `targetBody` gives `Result<FileHandle, Problem>`: a file that an export may write to.
 * - GET `files/<handle id>` gives the bytes of an uploaded or written file, as an attachment.
 *
 * Other statuses: 400 not JSON or not the shape, 401 no or wrong token, 403 another site asks, 404 no such path or
 * file, 405 other method, 408 too slow, 413 too large, 415 other content type, 421 other host, 429 too many wrong tokens.
 */
export const httpPaths = {
  session: '/session',
  call: '/call/',
  cancel: '/cancel',
  events: '/events',
  files: '/files',
  targets: '/targets',
} as const;

/** The name in the address's fragment: `#token=…`. */
export const tokenInFragment = 'token';

const jobId = z.string().min(1).max(100);

export const callBody = z.object({ input: z.unknown(), job: jobId.optional() });

export const cancelBody = z.object({ job: jobId });

const writable = [
  'workbook',
  'excel',
  'word',
  'pdf',
  'calendar',
  'settings',
  'scenario',
  'exchange',
  'document',
  'archive',
  'svg',
  'png',
] as const satisfies readonly FileKind[];
export const targetBody = z.object({ kind: z.enum(writable), name: z.string().min(1).max(500) });

export type SessionAnswer = { readonly token: string };
