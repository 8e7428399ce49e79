import type { Sentences } from '#shared/text/sentences.ts';
import type { StoreProblems } from '#shared/contracts/problems/store.ts';

export const storeProblems = {} as Sentences<StoreProblems>;
