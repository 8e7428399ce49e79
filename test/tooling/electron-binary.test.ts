import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { electronBinary, fetchElectron } from '#electron/electron-binary.ts';

/** Looks for Electron in an empty folder of this test's own, whatever this machine has. */
function elsewhere(): string {
  const folder = mkdtempSync(join(tmpdir(), 'lange-adem-electron-'));
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  return folder;
}

test('Electron is there when its program is', () => {
  const folder = elsewhere();
  expect(electronBinary()).toBeNull();
  const names: Partial<Record<NodeJS.Platform, string>> = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' };
  const program = join(folder, names[process.platform] ?? 'electron');
  mkdirSync(dirname(program), { recursive: true });
  writeFileSync(program, '');
  chmodSync(program, 0o755);
  expect(electronBinary()).toBe(program);
});

test('a host that says nothing is given up after the time without progress', async () => {
  elsewhere();
  let asked = 0;
  const silent = createServer(() => {
    asked += 1;
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    silent.close();
    silent.closeAllConnections();
  });
  vi.stubEnv('ELECTRON_MIRROR', `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`);
  vi.stubEnv('electron_config_cache', mkdtempSync(join(tmpdir(), 'lange-adem-electron-cache-')));
  const begin = performance.now();
  expect(await fetchElectron(1_500)).toBeNull();
  expect(asked).toBe(1);
  expect(performance.now() - begin).toBeLessThan(6_000);
});
