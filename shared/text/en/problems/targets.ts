import type { FileProblems } from '#shared/contracts/problems/files.ts';
import type { Sentences } from '#shared/text/sentences.ts';

type TargetProblems = {
  [Code in keyof FileProblems as Code extends `target-${string}` ? Code : never]: FileProblems[Code];
};

/** What may be wrong with the place where a file should go. */
export const targetProblems: Sentences<TargetProblems> = {
  'target-not-writable': ({ file }) =>
    `${file} may not be written here. Choose another folder, or ask for the right to write. Nothing was changed.`,
  'target-in-use': ({ file }) => `${file} is still open in another program. Close it there, or choose another name. Nothing was changed.`,
  'target-folder-missing': ({ file, folder }) =>
    `The folder ${folder} does not exist, so ${file} was not made. Choose a folder that is there.`,
  'target-name-too-long': ({ file }) => `The name ${file.slice(0, 40)}… is too long. Choose a name of 200 characters at most.`,
  'target-wrong-kind': ({ file, allowed }) => `The name ${file} must end in ${allowed}. Change the name.`,
};
