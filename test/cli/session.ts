import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { rootFolder } from '#electron/engine/root-folder.ts';

export type Ran = { readonly out: string; readonly err: string; readonly code: number | null };

/** A folder of one's own in which the real command line runs, as a child process. */
export type CliSession = {
  readonly folder: string;
  readonly run: (words: readonly string[], environment?: NodeJS.ProcessEnv) => Promise<Ran>;
  /** What lies in the folder. */
  readonly files: () => readonly string[];
  readonly end: () => void;
};

const main = join(rootFolder, 'electron/cli/main.ts');
const worlds = join(rootFolder, 'test/domain/worlds');

/** Starts with the workbooks of `withFiles` (from the worlds of the calculation's tests) in its folder. */
export function cliSession(withFiles: readonly string[] = []): CliSession {
  const root = mkdtempSync(join(tmpdir(), 'lange-adem-cli-'));
  const folder = join(root, 'work');
  mkdirSync(folder);
  for (const file of withFiles) cpSync(join(worlds, file), join(folder, file));
  return {
    folder,
    run: async (words, environment = {}) => {
      const env = {
        PATH: process.env['PATH'],
        LANG: 'nl_NL.UTF-8',
        LANGE_ADEM_HOME: join(root, 'home'),
        TZ: 'Europe/Amsterdam',
        ...environment,
      };
      const child = spawn(process.execPath, [main, ...words], { cwd: folder, env });
      const [out, err] = [text(child.stdout), text(child.stderr)];
      const [code] = (await once(child, 'close')) as [number | null];
      return { out: await out, err: await err, code };
    },
    files: () => readdirSync(folder).sort(),
    end: () => rmSync(root, { recursive: true, force: true }),
  };
}
