import { createHash } from 'node:crypto';

/** First 16 hex digits of the SHA-256 of a row's identity: what its id is made of. */
export function rowHash(identity: string): string {
  return createHash('sha256').update(identity).digest('hex').slice(0, 16);
}
