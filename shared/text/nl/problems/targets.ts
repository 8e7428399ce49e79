import type { FileProblems } from '#shared/contracts/problems/files.ts';
import type { Sentences } from '#shared/text/sentences.ts';

type TargetProblems = {
  [Code in keyof FileProblems as Code extends `target-${string}` ? Code : never]: FileProblems[Code];
};

/** What may be wrong with the place where a file should go. */
export const targetProblems: Sentences<TargetProblems> = {
  'target-not-writable': ({ file }) =>
    `${file} mag hier niet worden geschreven. Kies een andere map, of vraag schrijfrechten. Er is niets gewijzigd.`,
  'target-in-use': ({ file }) =>
    `${file} is nog geopend in een ander programma. Sluit het bestand daar, of kies een andere naam. Er is niets gewijzigd.`,
  'target-folder-missing': ({ file, folder }) => `De map ${folder} bestaat niet, dus ${file} is niet gemaakt. Kies een map die er is.`,
  'target-name-too-long': ({ file }) => `De naam ${file.slice(0, 40)}… is te lang. Kies een naam van hoogstens 200 tekens.`,
  'target-wrong-kind': ({ file, allowed }) => `De naam ${file} moet eindigen op ${allowed}. Pas de naam aan.`,
};
