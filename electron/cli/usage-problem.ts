import type { CommanderError } from 'commander';
import { type Problem, problem } from '#shared/contracts/problem.ts';

/** What commander says of the words of a call, as a problem; null where it only showed help or the version. */
export function usageProblem({ code, message }: CommanderError): Problem | null {
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
  const option = /--[\w-]+/.exec(quoted)?.[0] ?? quoted;
  switch (code) {
    case 'commander.unknownOption':
      return problem('option-unknown', { option: quoted });
    case 'commander.missingMandatoryOptionValue':
      return problem('option-missing', { option });
    case 'commander.optionMissingArgument':
      return problem('option-value-missing', { option });
    case 'commander.missingArgument':
      return problem('argument-missing', { argument: quoted });
    case 'commander.excessArguments':
      return problem('argument-too-many', {});
    case 'commander.unknownCommand':
      return problem('command-unknown', { command: quoted });
    default:
      return null;
  }
}
