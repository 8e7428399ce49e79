import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '#electron/store/open.ts';
import { good, newStore } from './support/new-store.ts';

/** The short form; `npm run torture` does a thousand. */
const rounds = 8;

test('a process killed while it writes loses nothing that it acknowledged, and leaves nothing half', { timeout: 60_000 }, async () => {
  const store = newStore();
  store.close();
  for (let round = 0; round < rounds; round += 1) {
    const child = spawn(process.execPath, [join(import.meta.dirname, 'support', 'write-until-killed.ts'), store.path]);
    let told = '';
    child.stdout.on('data', (text) => {
      told += String(text);
    });
    await once(child.stdout, 'data');
    await new Promise((resolve) => setTimeout(resolve, 7 + round * 13));
    child.kill('SIGKILL');
    await once(child, 'close');
    const acknowledged = Number(told.trimEnd().split('\n').at(-1));
    const opened = good(openStore(store.path));
    const found = opened.rows().schemes.length;
    expect(found).toBeGreaterThanOrEqual(acknowledged);
    expect(found % 2).toBe(0);
    expect(opened.history(1)).toMatchObject([{ rows: { added: 2 } }]);
    opened.close();
  }
});
