import type { Sentences } from '#shared/text/sentences.ts';
import type { ImportProblems } from '#shared/contracts/problems/import.ts';

export const importProblems = {} as Sentences<ImportProblems>;
