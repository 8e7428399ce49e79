import { createWriteStream } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** Thrown where a body is larger than allowed. */
export class BodyTooLarge extends Error {}

function isAnnouncedTooLarge(request: IncomingMessage, limit: number): boolean {
  return Number(request.headers['content-length'] ?? 0) > limit;
}

/** The body as text; throws `BodyTooLarge` past `limit` bytes. */
export async function bodyText(request: IncomingMessage, limit: number): Promise<string> {
  if (isAnnouncedTooLarge(request, limit)) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let bytes = 0;
  // Not destroyed on leaving: the refusal must still reach the sender.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > limit) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** Writes the body to a new file that only this user can read; throws `BodyTooLarge` past `limit` bytes. */
export async function saveBody(request: IncomingMessage, path: string, limit: number): Promise<void> {
  if (isAnnouncedTooLarge(request, limit)) throw new BodyTooLarge();
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      bytes += chunk.length;
      if (bytes > limit) pass(new BodyTooLarge());
      else pass(null, chunk);
    },
  });
  await pipeline(request, counted, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
}
