import type { Sentences } from '#shared/text/sentences.ts';
import type { FileProblems } from '#shared/contracts/problems/files.ts';

export const filesProblems = {} as Sentences<FileProblems>;
