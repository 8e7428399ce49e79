/** What a function gives that may fail on purpose: a value, or the problem that stopped it. Throwing is for bugs only. */
export type Result<Value, Problem> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

/** The good outcome. */
export function done<Value>(value: Value): Result<Value, never> {
  return { ok: true, value };
}

/** The outcome that stopped, with what was wrong. */
export function failed<Problem>(problem: Problem): Result<never, Problem> {
  return { ok: false, problem };
}
