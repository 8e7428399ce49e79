import type { Command } from 'commander';
import { type AreasOption, addAreasOption, chosenAreas } from '#electron/cli/areas-option.ts';
import { finished, print, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withStore } from '#electron/cli/with-engine.ts';
import { exchangeTexts } from '#shared/text/exchange-texts.ts';
import { number } from '#shared/text/format.ts';

type ExchangeOptions = AreasOption & { readonly store: string; readonly out: string };

/** `exchange`: one file with all that the store knows of some areas, for another installation. */
export function addExchange(program: Command, shell: Shell): Command {
  const { texts, language } = shell;
  const { cli } = exchangeTexts(language);
  const command = program
    .command('exchange')
    .description(cli.summary.exchange)
    .requiredOption('--store <S>', texts.about.store)
    .requiredOption('--out <F.adempak>', cli.out);
  return addAreasOption(command, shell).action(async (options: ExchangeOptions) => {
    const outcome = await withStore(options.store, shell, async (engine) => {
      const areas = await chosenAreas(engine, options);
      if (!areas.ok) return areas;
      const written = await engine.call('export.exchange', { target: fileOf(engine, options.out), ...areas.value }, thisJob);
      if (!written.ok) return written;
      const { file, rows, areas: count, bytes } = written.value;
      print(shell, cli.written(file, rows, count, number(bytes / 1000, language, 1)));
      return finished;
    });
    shell.conclude(outcome);
  });
}
