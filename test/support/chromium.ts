import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A browser to test with: its program, and where its own libraries lie when the machine lacks them. */
export type Browser = { readonly executablePath: string; readonly env: Readonly<Record<string, string>> };

/** What every test browser is started with: it may not call home. */
export const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/**
 * The browser that the tests use, in this order: CHROMIUM_PATH, Playwright's own, the machine's, and on Linux x64 the
 * one that came with `npm ci` as a compressed file, inflated once. Throws with the remedy where there is none.
 */
export function testBrowser(): Browser {
  const found = [process.env.CHROMIUM_PATH, chromium.executablePath(), ...ofTheMachine()].find((path) => path && existsSync(path));
  if (found) return { executablePath: found, env: {} };
  if (process.platform === 'linux' && process.arch === 'x64') return inflated();
  throw new Error('No Chromium to test with: run "npx playwright install chromium", or set CHROMIUM_PATH.');
}

function ofTheMachine(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)']].filter((folder) => folder !== undefined);
    return folders.flatMap((folder) => [
      join(folder, 'Google/Chrome/Application/chrome.exe'),
      join(folder, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
  }
  const names = ['chromium', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];
  return (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name)));
}

function inflated(): Browser {
  const packed = join(root, 'node_modules/@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(packed, 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, 'node_modules/.cache/chromium', version);
  const executablePath = join(folder, 'chromium');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(executablePath)) {
    // Renamed when whole: two test runs may start at once.
    const half = `${executablePath}.${process.pid}`;
    writeFileSync(half, inflate(join(packed, 'bin/chromium.br')), { mode: 0o755 });
    renameSync(half, executablePath);
  }
  const lacksLibraries = spawnSync('ldd', [executablePath], { encoding: 'utf8' }).stdout?.includes('not found');
  if (!lacksLibraries) return { executablePath, env: {} };
  const libraries = join(folder, 'lib');
  if (!existsSync(libraries)) spawnSync('tar', ['-x', '-C', folder], { input: inflate(join(packed, 'bin/al2023.tar.br')) });
  return { executablePath, env: { LD_LIBRARY_PATH: libraries } };
}

function inflate(file: string): Buffer {
  return brotliDecompressSync(readFileSync(file));
}
