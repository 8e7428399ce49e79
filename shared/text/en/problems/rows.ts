import type { RowProblems } from '#shared/contracts/problems/rows.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const rowProblems: Sentences<RowProblems> = {
  'name-missing': () => 'This row has no name. Fill in a name.',
  'name-taken': ({ seen }) => `"${seen}" is there already. Choose another name.`,
  'row-in-use': ({ name, count }) =>
    `${name} cannot be removed: ${count === 1 ? '1 row still names' : `${count} rows still name`} it. Change or remove those first.`,
  'row-gone': () => 'This row was removed meanwhile. Drop your change, or take the removal back.',
  'value-not-understood': ({ seen }) => `"${seen}" does not fit this column. Fill in another value.`,
};
