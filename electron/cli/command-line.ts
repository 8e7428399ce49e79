import { Command, CommanderError } from 'commander';
import { version } from '#electron/engine/version.ts';
import { type Problem, type ProblemCode, problem } from '#shared/contracts/problem.ts';
import type { Language } from '#shared/contracts/values.ts';
import { failed } from '#shared/result.ts';
import { cliTexts } from '#shared/text/cli-texts.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { commands } from './commands.ts';
import { languageOf, languageOfSystem, systemLocale } from './language.ts';
import { type ExitCode, finished, type Outcome, type Shell } from './shell.ts';
import type { Terminal } from './terminal.ts';
import { usageProblem } from './usage-problem.ts';

/** Problems of the words themselves, which need no store to be seen. */
const wordsOff: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'option-unknown',
  'option-missing',
  'option-value-missing',
  'argument-missing',
  'argument-too-many',
  'command-unknown',
  'port-invalid',
  'date-invalid',
  'year-invalid',
  'word-not-known',
  'horizon-before-reference',
  'until-out-of-range',
]);

/** Runs one call of the command line. Whatever happens, what people see is a sentence. */
export async function commandLine(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const system = systemLocale(process.env);
  const chosen = languageOf(words, system);
  const language = chosen.ok ? chosen.value : languageOfSystem(system);
  try {
    const outcome = chosen.ok ? await ran(words, terminal, language) : chosen;
    return outcome.ok ? outcome.value : told(outcome.problem, terminal, language);
  } catch (error) {
    return told(await bug(error), terminal, language);
  }
}

function told(found: Problem, { tell }: Terminal, language: Language): ExitCode {
  tell(problemText(found, language));
  return wordsOff.has(found.code) ? 2 : 1;
}

async function ran(words: readonly string[], terminal: Terminal, language: Language): Promise<Outcome> {
  let outcome: Outcome = finished;
  const texts = cliTexts(language);
  const conclude = (found: Outcome) => {
    outcome = found;
  };
  const shell: Shell = { ...terminal, language, texts, conclude };
  if (words.length === 0) {
    shell.tell(program(shell).helpInformation().trimEnd());
    return { ok: true, value: 2 };
  }
  try {
    await program(shell).parseAsync(words, { from: 'user' });
    return outcome;
  } catch (error) {
    if (error instanceof CommanderError) return outcomeOfUsage(error);
    throw error;
  }
}

function outcomeOfUsage(error: CommanderError): Outcome {
  const found = usageProblem(error);
  if (found !== null) return failed(found);
  return error.exitCode === 0 ? finished : { ok: true, value: 2 };
}

/** Notes a bug of ours in the log, under the number that people are told. */
async function bug(error: unknown): Promise<Problem> {
  const { fileLog } = await import('#electron/engine/log.ts');
  const { homeFolder } = await import('#electron/engine/home-folder.ts');
  const { machineClock } = await import('#electron/engine/clock.ts');
  return problem('bug', { number: fileLog(homeFolder(), machineClock.now).bug('command line', error) });
}

function program(shell: Shell): Command {
  const { texts, out } = shell;
  const titles: Readonly<Record<string, string>> = {
    'Usage:': texts.usage,
    'Arguments:': texts.arguments,
    'Options:': texts.options,
    'Commands:': texts.commands,
  };
  const root = new Command('lange-adem');
  root
    .description(texts.program)
    .helpCommand(false)
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({ writeOut: out, writeErr: out, outputError: () => {} })
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', texts.usageOptions).replace('[command]', texts.usageCommand),
      subcommandTerm: (command) => command.name(),
    })
    .helpOption('-h, --help', texts.helpOption)
    .option('--lang <LANG>', texts.about.lang)
    .version(version(), '--version', texts.versionOption)
    .addHelpText('after', `\n${texts.more}`);
  for (const add of commands) add(root, shell).option('--lang <LANG>', texts.about.lang);
  return root;
}
