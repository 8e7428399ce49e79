import type { ProblemParams } from '#shared/contracts/problem.ts';
import type { Sentences } from '#shared/text/sentences.ts';
import { callProblems } from './problems/call.ts';
import { exchangeProblems } from './problems/exchange.ts';
import { filesProblems } from './problems/files.ts';
import { importProblems } from './problems/import.ts';
import { questionProblems } from './problems/question.ts';
import { rowProblems } from './problems/rows.ts';
import { storeProblems } from './problems/store.ts';

/** Every problem as a sentence: what is wrong and what to do. */
export const problems: Sentences<ProblemParams> = {
  ...storeProblems,
  ...exchangeProblems,
  ...filesProblems,
  ...importProblems,
  ...questionProblems,
  ...callProblems,
  ...rowProblems,
};
