import type { CallProblems } from './problems/call.ts';
import type { ExchangeProblems } from './problems/exchange.ts';
import type { FileProblems } from './problems/files.ts';
import type { ImportProblems } from './problems/import.ts';
import type { QuestionProblems } from './problems/question.ts';
import type { RowProblems } from './problems/rows.ts';
import type { StoreProblems } from './problems/store.ts';

/** Every code of a problem with the parameters that its sentence needs. A family is one file in `problems/`. */
export type ProblemParams = StoreProblems &
  FileProblems &
  ImportProblems &
  QuestionProblems &
  CallProblems &
  RowProblems &
  ExchangeProblems;
export type ProblemCode = keyof ProblemParams;

/** Where something stands in a spreadsheet: the sheet's own row number and column letters. */
export type Place = {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
};

/** What went wrong, for people: `shared/text` makes one sentence of it that names file, sheet, cell and remedy. */
export type Problem = {
  [Code in ProblemCode]: { readonly code: Code; readonly params: ProblemParams[Code]; readonly at?: Place };
}[ProblemCode];

/** Makes a problem; the code fixes which parameters it needs. */
export function problem<Code extends ProblemCode>(code: Code, params: ProblemParams[Code], at?: Place): Problem {
  return { code, params, ...(at ? { at } : {}) } as Problem;
}
