import { isDeepStrictEqual } from 'node:util';
import type { Store } from '#electron/store/store.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { scenarioFile } from '#shared/contracts/scenario.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import { type Calculation, calculationOf, calculationUnder, recalculated } from '#shared/domain/calculation.ts';
import { type PlacedRows, placedRows } from '#shared/domain/placed-rows.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { Scenario, ScenarioProblem } from '#shared/domain/scenario.ts';
import { done, failed, type Result } from '#shared/result.ts';
import type { Context } from './context.ts';
import { filledIn } from './question.ts';
import { Recent } from './recent.ts';

/** What is asked: a question, over the rows as stored or as a scenario changes them. */
export type Asked = { readonly question: QuestionInput; readonly scenario?: string | Scenario | undefined };

/** What was worked out for a question, with the store that it was asked of. */
export type Answered = {
  readonly store: Store;
  readonly question: ResolvedQuestion;
  readonly calculated: Calculation;
  /** The same without the scenario; null where none was given. */
  readonly base: Calculation | null;
};

/**
 * The calculation of a question on the open store, remembered until the next change set, whoever writes it. Problems:
 * `no-store-open`, `horizon-before-reference`, `scenario-not-found`, `scenario-matches-nothing`, `scenario-invalid`.
 */
export function answered(asked: Asked, context: Context): Result<Answered, Problem> {
  const store = context.store();
  if (!store.ok) return store;
  const filled = filledIn(asked.question, store.value, context.today());
  if (!filled.ok) return filled;
  const question = filled.value;
  const { placed, calculated, scenarios, earlier } = rememberedOf(store.value);
  const key = JSON.stringify(question);
  const base = calculated.remembered(key, () => {
    const thresholds = store.value.thresholds();
    const before = earlier?.known(key);
    // An area of which nobody changed a row is not worked out again.
    if (before !== undefined && isDeepStrictEqual(before.thresholds, thresholds)) return recalculated(before, store.value.rows());
    // Placing rows in time is most of the work, and every lens, hardness, use and date of a horizon shares it.
    const rows = placed.remembered(String(question.horizonYear), () => placedRows(store.value.rows(), question.horizonYear));
    return calculationOf(rows, question, thresholds);
  });
  const named = scenarioAskedOf(asked, store.value);
  if (!named.ok) return named;
  const scenario = named.value;
  if (scenario === null) return done({ store: store.value, question, calculated: base, base: null });
  const under = scenarios.remembered(`${key} ${JSON.stringify(scenario)}`, () => calculationUnder(scenario, base));
  if (!under.ok) return failed(told(under.problem));
  return done({ store: store.value, question, calculated: under.value, base });
}

/** The same of every theme: what is paid from what, and the sums per theme, are a matter of all rows. */
export function ofEveryTheme<Question extends Asked>(asked: Question): Question {
  return { ...asked, question: { ...asked.question, theme: undefined } };
}

/** The scenario of a question, looked up where it is named by id or name; null: none. Problem: `scenario-not-found`. */
export function scenarioAskedOf({ scenario }: Pick<Asked, 'scenario'>, store: Store): Result<Scenario | null, Problem> {
  if (typeof scenario !== 'string') return done(scenario ?? null);
  const kept = store.scenarios();
  const wanted = scenario.trim().toLowerCase();
  const found = kept.find(({ id }) => id === scenario) ?? kept.find(({ name }) => name.trim().toLowerCase() === wanted);
  if (found === undefined) return failed(problem('scenario-not-found', { seen: scenario }));
  return done(scenarioFile.parse({ name: found.name, changes: found.changes }));
}

/** A problem of the rules as one for people. */
function told(found: ScenarioProblem): Problem {
  return found.code === 'scenario-invalid' ? problem(found.code, found.params) : problem(found.code, found.params);
}

type Remembered = {
  readonly revision: number;
  readonly placed: Recent<PlacedRows>;
  readonly calculated: Recent<Calculation>;
  readonly scenarios: Recent<Result<Calculation, ScenarioProblem>>;
  /** Of the state before; null: there was none. */
  readonly earlier: Recent<Calculation> | null;
};
const stores = new WeakMap<Store, Remembered>();

function rememberedOf(store: Store): Remembered {
  const revision = store.revision();
  const known = stores.get(store);
  if (known?.revision === revision) return known;
  // A window asks the same question for each of its screens, and its user goes to and fro between a few.
  const fresh = {
    revision,
    placed: new Recent<PlacedRows>(2),
    calculated: new Recent<Calculation>(12),
    scenarios: new Recent<Result<Calculation, ScenarioProblem>>(4),
    earlier: known?.calculated ?? null,
  };
  stores.set(store, fresh);
  return fresh;
}
