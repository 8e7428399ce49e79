import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Programs that read what we write, and strace, which sees what reaches the disk: Debian's, not npm's. */
const readerPrograms = ['soffice', 'lowriter', 'pdftotext', 'strace'];
const folders = (process.env.PATH ?? '').split(delimiter);
const missing = readerPrograms.filter((program) => !folders.some((folder) => existsSync(join(folder, program))));
const hasReaders = missing.length === 0;

if (!hasReaders) {
  const said = `The tests in test/readers need ${missing.join(', ')}, which this machine lacks`;
  if (process.env.REQUIRE_READERS) throw new Error(`${said}; install them first (see .ci/run).`);
  console.log(`${said}: they are left out of this run.`);
}

const notUnit = ['test/readers/**', 'node_modules/**'];
const unit = { extends: true as const, test: { name: 'unit', include: ['test/**/*.test.{ts,tsx}'], exclude: notUnit } };
const readers = {
  extends: true as const,
  // soffice takes one document at a time, and is slow to start.
  test: { name: 'readers', include: ['test/readers/**/*.test.ts'], fileParallelism: false, testTimeout: 120_000 },
};

/** Electron's own module starts a download where its binary is not. */
const electronDouble = fileURLToPath(new URL('test/support/electron-double/electron.ts', import.meta.url));

export default defineConfig({
  resolve: { alias: { electron: electronDouble } },
  test: {
    environment: 'node',
    testTimeout: 20_000,
    // Vitest leaves one core free for who watches: on the two of CI that is half of them.
    maxWorkers: '100%',
    // A test that nobody runs is a promise that nobody keeps.
    allowOnly: false,
    reporters: ['default', ['json', { outputFile: 'test/out/vitest.json' }]],
    passWithNoTests: true,
    projects: hasReaders ? [unit, readers] : [unit],
  },
});
