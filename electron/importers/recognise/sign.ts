import type { TableKind } from '#shared/contracts/inspection.ts';
import type { ReadingTexts } from '#shared/text/reading-texts.ts';

export type Sign = { readonly plus: 'income' | 'expense'; readonly because: string };

const favourable = '(?:voordel\\w*|voordeel|gunstig|baten|inkomsten|opbrengsten|overschot|income|favou?rable|revenues?)';
const unfavourable = '(?:nadel\\w*|nadeel|ongunstig|lasten|uitgaven|kosten|tekort|expenses?|expenditure|unfavou?rable|costs?)';
const plus = '(?:\\+|plus|positi(?:ef|eve|ve)(?:\\s+(?:bedrag|saldo|getal|balance|amount|bedragen))?)';
const minus = '(?:[-−–]|min|negati(?:ef|eve|ve)(?:\\s+(?:bedrag|saldo|getal|balance|amount|bedragen))?)';
const is = '\\s*(?:=|is|zijn|betekent|:|are|means?)\\s*(?:een\\s+|een\\s+|an?\\s+)?';

const shown = '\\s+(?:zijn|is|staan|worden|are|shown)?\\s*(?:weergegeven\\s+)?(?:als\\s+|as\\s+)?';
const [below, above] = ['(?:negatie(?:f|ve)|negative)\\b', '(?:positie(?:f|ve)|positive)\\b'];

const statements: readonly (readonly [RegExp, 'income' | 'expense'])[] = [
  [new RegExp(`${plus}${is}${unfavourable}`, 'i'), 'expense'],
  [new RegExp(`(?:^|[\\s(,;])${minus}${is}${favourable}`, 'i'), 'expense'],
  [new RegExp(`${plus}${is}${favourable}`, 'i'), 'income'],
  [new RegExp(`(?:^|[\\s(,;])${minus}${is}${unfavourable}`, 'i'), 'income'],
  [new RegExp(`${favourable}${shown}${below}`, 'i'), 'expense'],
  [new RegExp(`${unfavourable}${shown}${above}`, 'i'), 'expense'],
  [new RegExp(`${favourable}${shown}${above}`, 'i'), 'income'],
  [new RegExp(`${unfavourable}${shown}${below}`, 'i'), 'income'],
];

/** Whether a text says what the sign of amounts means, so that its words are not what the table is about. */
export function saysSign(text: string): boolean {
  return statements.some(([words]) => words.test(text));
}

/** What a positive amount of a table means: what is said above it, else all amounts being negative, else what is usual. */
export function signOf(
  kind: TableKind,
  said: readonly string[],
  amounts: { readonly negative: number; readonly positive: number; readonly letters: number },
  texts: ReadingTexts,
): Sign {
  const usual = kind === 'streams' ? 'income' : 'expense';
  for (const text of said) {
    const found = statements.find(([words]) => words.test(text));
    if (found !== undefined) return { plus: found[1], because: texts.signStated(text.trim()) };
  }
  if (amounts.letters > 0) return { plus: 'income', because: texts.signLetters };
  if (amounts.negative > 0 && amounts.positive === 0)
    return { plus: usual === 'income' ? 'expense' : 'income', because: texts.signAllNegative };
  return { plus: usual, because: kind === 'areas' || kind === 'unknown' ? texts.signOfNeither : texts.signUsual[usual] };
}
