import { basename } from 'node:path';
import type { Command } from 'commander';
import { finished, print, type Shell } from '#electron/cli/shell.ts';
import { fileOf, withEngine } from '#electron/cli/with-engine.ts';

/** `sample`: a store with illustrative data, or with what is public. */
export function addSample(program: Command, shell: Shell): Command {
  const { texts } = shell;
  return program
    .command('sample')
    .description(texts.summaries.sample)
    .requiredOption('--store <S>', texts.about.store)
    .option('--public', texts.about.public)
    .action(async (options: { readonly store: string; readonly public?: true }) => {
      const kind = options.public ? 'public' : 'sample';
      const outcome = await withEngine(shell, async (engine) => {
        const made = await engine.call('store.sample', { kind, target: fileOf(engine, options.store) });
        if (!made.ok) return made;
        const { streams, commitments } = made.value.counts;
        print(shell, texts.made(basename(options.store), streams, commitments), texts.kinds[kind]);
        return finished;
      });
      shell.conclude(outcome);
    });
}
