import type { RowProblems } from '#shared/contracts/problems/rows.ts';
import type { Sentences } from '#shared/text/sentences.ts';

export const rowProblems: Sentences<RowProblems> = {
  'name-missing': () => 'Deze rij heeft geen naam. Vul een naam in.',
  'name-taken': ({ seen }) => `"${seen}" bestaat al. Kies een andere naam.`,
  'row-in-use': ({ name, count }) =>
    `${name} kan niet weg: ${count === 1 ? '1 rij noemt' : `${count} rijen noemen`} deze naam nog. Wijzig of verwijder die eerst.`,
  'row-gone': () => 'Deze rij is intussen verwijderd. Laat uw wijziging vallen, of neem het verwijderen terug.',
  'value-not-understood': ({ seen }) => `"${seen}" past niet in deze kolom. Vul een andere waarde in.`,
};
