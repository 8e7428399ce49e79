import { createHash } from 'node:crypto';

/** The checksum under which bytes are kept. */
export function hashOf(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
