import type { Sentences } from '#shared/text/sentences.ts';
import type { QuestionProblems } from '#shared/contracts/problems/question.ts';

export const questionProblems = {} as Sentences<QuestionProblems>;
