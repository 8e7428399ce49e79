import type { Command } from 'commander';
import { finished, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withEngine } from '#electron/cli/with-engine.ts';
import { printWritten } from '#electron/cli/written.ts';

type TemplateOptions = { readonly out: string; readonly area?: string; readonly store?: string };

/** `template`: the empty official workbook, or one area's copy; filled where a store is given. */
export function addTemplate(program: Command, shell: Shell): Command {
  const { texts, language } = shell;
  return program
    .command('template')
    .description(texts.summaries.template)
    .requiredOption('--out <F.xlsx>', texts.about.out)
    .option('--area <NAME>', texts.about.area)
    .option('--store <S>', texts.about.store)
    .action(async ({ out, area: name, store }: TemplateOptions) => {
      const outcome = await withEngine(shell, async (engine) => {
        const opened = store === undefined ? null : await engine.call('store.open', { file: fileOf(engine, store) });
        if (opened?.ok === false) return opened;
        const areas = await engine.call('areas.find', { names: name === undefined ? [] : [name] });
        if (!areas.ok) return areas;
        const area = areas.value[0]?.id;
        const target = fileOf(engine, out);
        const written = await engine.call('export.template', { target, language, ...(area ? { area } : {}) }, thisJob);
        if (!written.ok) return written;
        printWritten(written.value, shell);
        return finished;
      });
      shell.conclude(outcome);
    });
}
