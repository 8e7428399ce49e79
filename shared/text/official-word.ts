import { officialSheets } from '#shared/contracts/fields.ts';
import type { Language } from '#shared/contracts/values.ts';

const english = new Map<string, string>([
  ['ja', 'yes'],
  ['nee', 'no'],
  ...officialSheets.flatMap(({ fields }) =>
    fields.flatMap(({ header, words }) => [header, ...Object.values(words ?? {})].map(({ nl, en }) => [nl, en] as const)),
  ),
]);

/** A header or a word of a closed list of the official workbook, given in Dutch, in a language; another text stays as it is. */
export function officialWord(dutch: string, language: Language): string {
  return language === 'nl' ? dutch : (english.get(dutch) ?? dutch);
}
