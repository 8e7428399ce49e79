import { officialSheets } from '#shared/contracts/fields.ts';
import { bareText, closeText } from '#shared/reading/words.ts';
import { synonyms } from './header-synonyms.ts';
import { isNoAmount, isOtherTime } from './header-years.ts';

const byWord: ReadonlyMap<string, string> = new Map([
  ...Object.entries(synonyms).flatMap(([field, words]) => words.map((word) => [closeText(word), field] as const)),
  ...officialSheets.flatMap(({ fields }) =>
    fields.flatMap(({ field, header }) => [[closeText(header.nl), field] as const, [closeText(header.en), field] as const]),
  ),
  // "Begroting" is a day in the sheet of areas and a measure everywhere else: the sheet decides.
  ['begroting', 'budgetDay'],
]);

/** Longest first, so that "besteed t/m" is not read as "besteed". */
const longWords = [...byWord].filter(([word]) => word.length >= 5).sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));

export type HeaderField = { readonly field: string; readonly isExact: boolean };

const remembered = new Map<string, HeaderField | null>();

/** The field that a header names: by exactly its word, or by a word at its begin. null: no known word. */
export function fieldOfHeader(header: string): HeaderField | null {
  const known = remembered.get(header);
  if (known !== undefined) return known;
  const found = fieldOf(header);
  if (remembered.size < 10_000) remembered.set(header, found);
  return found;
}

function fieldOf(header: string): HeaderField | null {
  const close = closeText(header.replace(/\([^)]*\)/g, ' '));
  if (close === '' || close.length > 60) return null;
  const exact = byWord.get(close) ?? byWord.get(closeText(header));
  if (exact !== undefined) return { field: exact, isExact: true };
  const words = bareText(header.replace(/\([^)]*\)/g, ' ')).split(' ');
  const part = longWords.find(
    ([word, field]) =>
      (close.startsWith(word) && (!moneyFields.has(field) || endsWord(words, word.length))) || (word.length >= 7 && close.endsWith(word)),
  );
  const isTotal = /^tota(?:al|l)/.test(close);
  const isOther = isNoAmount(header) || (isOtherTime(header) && !isTotal);
  if (part === undefined || (moneyFields.has(part[1]) && isOther)) return null;
  return { field: part[1], isExact: false };
}

const moneyFields: ReadonlySet<string> = new Set(['amount', 'budgetDay', 'spent', 'reserve']);

/** Whether a word, or its plural, ends after so many letters: "kosten 2026" are costs, a "kostenplaats" is a code. */
function endsWord(words: readonly string[], length: number): boolean {
  let letters = 0;
  for (const word of words) {
    const left = length - letters;
    letters += word.length;
    if (letters >= length) return /^(?:e?n|s)?$/.test(word.slice(left));
  }
  return false;
}
