import type { FileProblems } from '#shared/contracts/problems/files.ts';
import type { Sentences } from '#shared/text/sentences.ts';
import { targetProblems } from './targets.ts';

export const filesProblems = { ...targetProblems } as Sentences<FileProblems>;
