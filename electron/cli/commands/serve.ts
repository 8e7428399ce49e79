import type { Command } from 'commander';
import { finished, type Outcome, print, type Shell } from '#electron/cli/shell.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { done, failed, type Result } from '#shared/result.ts';

type ServeOptions = { readonly store: string; readonly port?: string; readonly open: boolean };

const highestPort = 65_535;

/** `serve`: the same window in a browser on this machine, until Ctrl+C. */
export function addServe(program: Command, shell: Shell): Command {
  const { texts } = shell;
  return program
    .command('serve')
    .description(texts.summaries.serve)
    .requiredOption('--store <S>', texts.about.store)
    .option('--port <N>', texts.about.port)
    .option('--no-open', texts.about.noOpen)
    .action(async (options: ServeOptions) => shell.conclude(await served(options, shell)));
}

async function served({ store, port: stated, open }: ServeOptions, shell: Shell): Promise<Outcome> {
  const port = portOf(stated);
  if (!port.ok) return port;
  const { serve } = await import('#electron/server/serve.ts');
  const { language } = shell;
  const served = await serve({ port: port.value, storePath: store, noOpen: !open, language, say: (line) => print(shell, line) });
  return served.ok ? finished : served;
}

/** A port of this machine; 0 where none was stated: any that is free. */
function portOf(seen: string | undefined): Result<number, Problem> {
  if (seen === undefined) return done(0);
  const port = Number(seen);
  return /^\d+$/.test(seen) && port >= 1 && port <= highestPort ? done(port) : failed(problem('port-invalid', { seen }));
}
