import { join } from 'node:path';
import { rootFolder } from '#electron/engine/root-folder.ts';
import { storeOf } from '#test/bench/beside/filled-store.ts';
import { outside } from '#test/bench/beside/outside.ts';
import type { Contender, Work } from '#test/bench/work.ts';

const main = join(rootFolder, 'electron/cli/main.ts');
const nodeName = 'node -e 0';

function command(name: string, words: (folder: string) => readonly string[]): Contender {
  return {
    name,
    open: ({ folder }) => ({
      timed: async () => {
        const start = performance.now();
        const { peak } = await outside(process.execPath, words(folder));
        return { milliseconds: performance.now() - start, peak };
      },
    }),
  };
}

const bareNode = command(nodeName, () => ['-e', '0']);
const store = (folder: string) => join(folder, 'bench.adem');

/** A command line is called from scripts, many times: its start must not be felt. */
export const works: readonly Work[] = [
  {
    name: 'the command line says what it can do, cold',
    unit: 'times',
    sizes: [1],
    contenders: [command('--help', () => [main, '--help']), bareNode],
    bars: [{ kind: 'time', beside: nodeName, atMost: 5 }],
  },
  {
    name: 'the command line opens a store and tells its cliffs, cold',
    unit: 'rows',
    sizes: [500, 5_000],
    make: ({ size, folder }) => storeOf(store(folder), size).close(),
    contenders: [
      command('cliffs --json', (folder) => [main, 'cliffs', '--store', store(folder), '--at', '2026-12-01', '--json']),
      bareNode,
    ],
    bars: [],
  },
];
