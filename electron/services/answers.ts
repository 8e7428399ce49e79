import type { Store } from '#electron/store/store.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import { type Calculation, calculationOf } from '#shared/domain/calculation.ts';
import { type PlacedRows, placedRows } from '#shared/domain/placed-rows.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { done, type Result } from '#shared/result.ts';
import type { Context } from './context.ts';
import { filledIn } from './question.ts';
import { Recent } from './recent.ts';

/** What was worked out for a question, with the store that it was asked of. */
export type Answered = { readonly store: Store; readonly question: ResolvedQuestion; readonly calculated: Calculation };

/**
 * The calculation of a question on the open store, remembered until the next change set, whoever writes it. Problems:
 * `no-store-open`, `horizon-before-reference`.
 */
export function answered(input: QuestionInput, context: Context): Result<Answered, Problem> {
  const store = context.store();
  if (!store.ok) return store;
  const question = filledIn(input, store.value.rows().areas, context.today());
  if (!question.ok) return question;
  const { placed, calculated } = rememberedOf(store.value);
  const { horizonYear } = question.value;
  return done({
    store: store.value,
    question: question.value,
    calculated: calculated.remembered(JSON.stringify(question.value), () => {
      // Placing rows in time is most of the work, and every lens, hardness, use and date of a horizon shares it.
      const rows = placed.remembered(String(horizonYear), () => placedRows(store.value.rows(), horizonYear));
      return calculationOf(rows, question.value, store.value.thresholds());
    }),
  });
}

type Remembered = { readonly revision: number; readonly placed: Recent<PlacedRows>; readonly calculated: Recent<Calculation> };
const stores = new WeakMap<Store, Remembered>();

function rememberedOf(store: Store): Remembered {
  const revision = store.revision();
  const known = stores.get(store);
  if (known?.revision === revision) return known;
  // A window asks the same question for each of its screens, and its user goes to and fro between a few.
  const fresh = { revision, placed: new Recent<PlacedRows>(2), calculated: new Recent<Calculation>(12) };
  stores.set(store, fresh);
  return fresh;
}
