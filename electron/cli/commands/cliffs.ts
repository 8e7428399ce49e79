import type { Command } from 'commander';
import { addAskedOptions, asked, type QuestionOptions } from '#electron/cli/asked.ts';
import { finished, type Outcome, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { withStore } from '#electron/cli/with-engine.ts';
import { wordOf } from '#electron/cli/words.ts';
import { severities } from '#shared/domain/words.ts';

type CliffsOptions = QuestionOptions & { readonly store: string; readonly failOn?: string; readonly json?: true };

/** `cliffs`: until when each area is paid for, and where the money falls away. */
export function addCliffs(program: Command, shell: Shell): Command {
  const { texts } = shell;
  const command = program.command('cliffs').description(texts.summaries.cliffs).requiredOption('--store <S>', texts.about.store);
  return addAskedOptions(command, shell)
    .option('--fail-on <SEVERITY>', texts.about.failOn)
    .option('--json', texts.about.json)
    .action(async (options: CliffsOptions) => shell.conclude(await shown(options, shell)));
}

async function shown(options: CliffsOptions, shell: Shell): Promise<Outcome> {
  const question = await asked(options);
  if (!question.ok) return question;
  const failOn = wordOf('--fail-on', options.failOn, severities);
  if (!failOn.ok) return failOn;
  return withStore(options.store, shell, async (engine) => {
    const ask = question.value;
    const answer = await engine.call('cliffs.view', ask);
    if (!answer.ok) return answer;
    if (options.json) printJson(shell, (await import('#electron/cli/cliffs-json.ts')).cliffsJson(answer.value, shell.language));
    else {
      const overview = await engine.call('overview.view', ask);
      if (!overview.ok) return overview;
      print(shell, ...(await import('#electron/cli/cliffs-page.ts')).cliffsPage(overview.value, answer.value, shell));
    }
    const limit = failOn.value;
    if (limit === undefined) return finished;
    // Worst first: at least as severe is at most as far in the list.
    const found = answer.value.cliffs.filter(({ severity }) => severities.indexOf(severity) <= severities.indexOf(limit));
    if (found.length === 0) return finished;
    shell.tell(shell.texts.failedOn(found.length, shell.texts.severities[limit]));
    return { ok: true, value: 3 };
  });
}
