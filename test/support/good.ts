import type { Problem } from '#shared/contracts/problem.ts';
import type { Result } from '#shared/result.ts';

/** The value of a result that must be good. */
export function good<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** The code of the problem of a result that must not be good. */
export function codeOf(result: Result<unknown, Problem>): string | null {
  return result.ok ? null : result.problem.code;
}
