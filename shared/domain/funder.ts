import type { Decider } from './words.ts';

const signs: readonly (readonly [Decider, RegExp])[] = [
  ['national', /\b(ministeries?|minister|rijk|rijksoverheid|rvo|bzk|vws|ocw|szw|j&v|jenv|ezk?|vro|ienw|i&w|lvvn|ministry|state)\b/],
  ['provincial', /\b(provincies?|province)\b/],
  ['municipal', /\b(gemeenten?|municipality)\b/],
];

/** Who decides on the money of a funder, where its name makes that clear [contracts/workbook.md]; null: it does not. */
export function deciderOfFunder(funder: string | null): Decider | null {
  if (funder === null) return null;
  const found = signs.filter(([, sign]) => sign.test(funder.toLowerCase()));
  return found.length === 1 && found[0] !== undefined ? found[0][0] : null;
}
