import { mkdirSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { type OutsideRun, outside } from './outside.ts';

/** LibreOffice, where the machine has it. */
export const officeIsNeeded = { program: 'soffice', args: ['--version'] } as const;

/** Lets LibreOffice open a file and save it as something else, in a profile of its own, which the first run makes. */
export async function officeConverts(folder: string, path: string, to: string): Promise<OutsideRun & { readonly path: string }> {
  const out = join(folder, 'office-out');
  mkdirSync(out, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(folder, 'office-profile')}`;
  const run = await outside('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, path]);
  return { ...run, path: join(out, `${basename(path, extname(path))}.${to}`) };
}
