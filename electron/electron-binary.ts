import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const packageFolder = fileURLToPath(new URL('../node_modules/electron/', import.meta.url));
const programs: Partial<Record<NodeJS.Platform, string>> = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };

/**
 * Electron's program, or null where it was never fetched. The package itself is never imported: under plain Node that
 * starts a download.
 */
export function electronBinary(): string | null {
  const program = programs[process.platform] ?? 'electron';
  const elsewhere = process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  const path = join(elsewhere ?? join(packageFolder, 'dist'), program);
  // path.txt is written last: without it an unpacking was broken off.
  const isWhole = elsewhere !== undefined || existsSync(join(packageFolder, 'path.txt'));
  return isWhole && existsSync(path) ? path : null;
}

/**
 * Lets the package fetch its program, in a child that is ended when nothing came in for so long; gives the program, or
 * null. Nothing is told of why: the window opens in the browser then.
 */
export async function fetchElectron(millisecondsWithoutProgress: number): Promise<string | null> {
  const script = join(packageFolder, 'install.js');
  if (!existsSync(script)) return null;
  const arriving = join(packageFolder, '..', '.cache', 'lange-adem', 'electron');
  mkdirSync(arriving, { recursive: true });
  // What arrives is written to the temporary folder: its own one can be watched growing.
  const env = { ...process.env, TMPDIR: arriving, TEMP: arriving, TMP: arriving };
  const child = spawn(process.execPath, [script], { stdio: 'ignore', env });
  await endOf(child, () => sizeOf(arriving) + sizeOf(join(packageFolder, 'dist')), millisecondsWithoutProgress);
  rmSync(arriving, { recursive: true, force: true });
  return electronBinary();
}

/** Waits for a child, and ends it when `size` stays the same for too long. */
function endOf(child: ChildProcess, size: () => number, milliseconds: number): Promise<void> {
  let last = { size: size(), at: performance.now() };
  const watch = setInterval(() => {
    const found = size();
    if (found !== last.size) last = { size: found, at: performance.now() };
    else if (performance.now() - last.at > milliseconds) child.kill('SIGKILL');
  }, 500);
  return new Promise<void>((resolve) => {
    child.on('error', () => resolve());
    child.on('exit', () => resolve());
  }).then(() => clearInterval(watch));
}

function sizeOf(folder: string): number {
  if (!existsSync(folder)) return 0;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return files.reduce((sum, file) => sum + (statSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.size ?? 0), 0);
}
