import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What LibreOffice makes of a file: written, opened and saved again as something else, in a folder of its own. */
export function convertedByOffice(bytes: Uint8Array, from: string, to: string): Uint8Array {
  return inFolder((folder) => {
    writeFileSync(join(folder, `in.${from}`), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', join(folder, 'out'), join(folder, `in.${from}`)], {
      stdio: 'ignore',
      timeout: 110_000,
    });
    return readFileSync(join(folder, 'out', `in.${to.split(':')[0]}`));
  });
}

/** The output of a program that reads a file given by its path. */
export function readBy(program: string, bytes: Uint8Array, args: (path: string) => readonly string[]): string {
  return inFolder((folder) => {
    const path = join(folder, 'in');
    writeFileSync(path, bytes);
    return execFileSync(program, [...args(path)], { encoding: 'utf8', timeout: 60_000 });
  });
}

function inFolder<Value>(work: (folder: string) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-readers-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
