import type { Context } from '#electron/services/context.ts';
import { services } from '#electron/services/services.ts';
import { type CallName, type CallOutput, calls } from '#shared/contracts/calls.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { failed, type Result } from '#shared/result.ts';
import type { Log } from './log.ts';

const longestNameTold = 60;

/** Whether a name is on the list of calls. */
export function isCallName(name: string): name is CallName {
  return Object.hasOwn(calls, name);
}

/**
 * One call from any door: name and input are checked against the list of calls, the service does the work, and what it
 * throws becomes the problem `bug` with the number under which the log has it.
 */
export async function dispatch(name: string, input: unknown, context: Context, log: Log): Promise<Result<unknown, Problem>> {
  if (!isCallName(name)) return failed(problem('call-unknown', { name: name.slice(0, longestNameTold) }));
  const parsed = calls[name].input.safeParse(input);
  if (!parsed.success) return failed(problem('input-invalid', { detail: parsed.error.issues[0]?.path.join('.') ?? '' }));
  // The list of calls pairs this input with this service: the one place where the compiler cannot follow.
  const service = services[name] as (input: unknown, context: Context) => Outcome | Promise<Outcome>;
  try {
    return await service(parsed.data, context);
  } catch (error) {
    return failed(problem('bug', { number: log.bug(name, error) }));
  }
}

type Outcome = Result<CallOutput<CallName>, Problem>;
