import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

test('an import that needs more memory than there is ends alone: the window goes on, and the store is as it was', {
  timeout: 60_000,
  // A thread is given a little room to stop in; one allocation that reaches past it ends the process. With a heap as small as
  // this that happens once in some dozens of times; with the heap of the program it was never seen.
  retry: 2,
}, () => {
  const home = mkdtempSync(join(tmpdir(), 'lange-adem-memory-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  const script = join(import.meta.dirname, 'support', 'import-too-much.ts');
  const told = execFileSync(process.execPath, ['--max-old-space-size=80', script, home], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  expect(JSON.parse(told)).toEqual({ read: 'job-failed', revision: 1, damage: [] });
});
