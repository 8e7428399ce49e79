import { randomBytes } from 'node:crypto';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Notes a bug under a number that the user can pass on. */
export type Log = { readonly bug: (where: string, error: unknown) => string };

/**
 * A log in a file. It keeps the kind of an error and where in the program it was thrown; never its message, which may
 * hold amounts or names of a user's rows.
 */
export function fileLog(home: string, now: () => string): Log {
  const path = join(home, 'log', 'lange-adem.log');
  return {
    bug: (where, error) => {
      const number = randomBytes(4).toString('hex');
      try {
        mkdirSync(dirname(path), { recursive: true });
        appendFileSync(path, `${now()} ${number} ${where} ${kindAndFrames(error).join(' | ')}\n`);
      } catch {
        // A log that cannot be written must not hide the problem that it was about.
      }
      return number;
    },
  };
}

function kindAndFrames(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return [typeof error];
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').map((line) => line.trim());
  return [`${error.name}${code}`, ...frames.filter((line) => line.startsWith('at '))];
}
