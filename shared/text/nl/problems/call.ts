import type { Sentences } from '#shared/text/sentences.ts';
import type { CallProblems } from '#shared/contracts/problems/call.ts';

export const callProblems = {} as Sentences<CallProblems>;
