import type { Command } from 'commander';
import { finished, print, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withEngine } from '#electron/cli/with-engine.ts';
import { printWritten } from '#electron/cli/written.ts';
import { problem } from '#shared/contracts/problem.ts';
import { failed } from '#shared/result.ts';

type TemplateOptions = { readonly out?: string; readonly each?: string; readonly area?: string; readonly store?: string };

/** `template`: the empty official workbook, or one area's copy; filled where a store is given; `--each`: one for every area, with a letter. */
export function addTemplate(program: Command, shell: Shell): Command {
  const { texts, language } = shell;
  return program
    .command('template')
    .description(texts.summaries.template)
    .option('--out <F.xlsx>', texts.about.out)
    .option('--each <DIR|F.zip>', texts.about.eachTemplate)
    .option('--area <NAME>', texts.about.area)
    .option('--store <S>', texts.about.store)
    .action(async ({ out, each, area: name, store }: TemplateOptions) => {
      const path = each ?? out;
      if (path === undefined) return shell.conclude(failed(problem('option-missing', { option: '--out' })));
      const outcome = await withEngine(shell, async (engine) => {
        const opened = store === undefined ? null : await engine.call('store.open', { file: fileOf(engine, store) });
        if (opened?.ok === false) return opened;
        const areas = await engine.call('areas.find', { names: name === undefined ? [] : [name] });
        if (!areas.ok) return areas;
        const area = areas.value[0]?.id;
        const target = fileOf(engine, path);
        if (each !== undefined) {
          const made = await engine.call('export.templates', { target, language, ...(area ? { areas: [area] } : {}) }, thisJob);
          if (!made.ok) return made;
          print(shell, texts.packaged(made.value.folder, made.value.files.length));
          return finished;
        }
        const written = await engine.call('export.template', { target, language, ...(area ? { area } : {}) }, thisJob);
        if (!written.ok) return written;
        printWritten(written.value, shell);
        return finished;
      });
      shell.conclude(outcome);
    });
}
