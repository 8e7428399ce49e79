import type { Command } from 'commander';
import { type AreasOption, addAreasOption, chosenAreas } from '#electron/cli/areas-option.ts';
import { addWholeQuestionOptions, asked, type QuestionOptions } from '#electron/cli/asked.ts';
import { finished, type Outcome, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { withStore } from '#electron/cli/with-engine.ts';
import { followUpTexts } from '#shared/text/follow-up-texts.ts';

type ActionsOptions = Omit<QuestionOptions, 'theme' | 'scenario'> &
  AreasOption & { readonly store: string; readonly owner?: string; readonly all?: true; readonly json?: true };

/** `actions`: who still has to do what about which cliff, and before when; the rows as stored, as in the window. */
export function addActions(program: Command, shell: Shell): Command {
  const { texts, language } = shell;
  const { cli } = followUpTexts(language);
  const command = program.command('actions').description(cli.summary).requiredOption('--store <S>', texts.about.store);
  // A cliff of another theme is not gone: what is open is open under all of them.
  return addAreasOption(addWholeQuestionOptions(command, shell), shell)
    .option('--owner <NAME>', cli.owner)
    .option('--all', cli.all)
    .option('--json', texts.about.json)
    .action(async (options: ActionsOptions) => shell.conclude(await shown(options, shell)));
}

async function shown(options: ActionsOptions, shell: Shell): Promise<Outcome> {
  const question = await asked(options);
  if (!question.ok) return question;
  return withStore(options.store, shell, async (engine) => {
    const areas = await chosenAreas(engine, options);
    if (!areas.ok) return areas;
    const found = await engine.call('followUp.list', { question: question.value.question });
    if (!found.ok) return found;
    const { actionsJson, actionsOf, actionsPage } = await import('#electron/cli/actions-page.ts');
    const groups = actionsOf(found.value, { owner: options.owner, areas: areas.value.areas, isAll: options.all === true });
    if (options.json) printJson(shell, actionsJson(found.value, groups));
    else print(shell, ...actionsPage(found.value, groups, shell));
    return finished;
  });
}
