import { bareText, closeText } from '#shared/reading/words.ts';
import { nearlyEqual, spelled } from './near-spelling.ts';

/** A known name that a text may mean, and why: almost the same letters, the same words, or the first letters of its words. */
export type LikeName = { readonly name: string; readonly reason: 'spelling' | 'words' | 'abbreviation' };

/** With so many names a text is compared letter by letter; of more only those that begin alike. */
const mostCompared = 300;
const smallWords = new Set(['de', 'het', 'een', 'en', 'of', 'van', 'voor', 'in', 'op', 'te', 'der', 'den', 'the', 'and', 'for']);

/**
 * Looks for the name that a text is nearly equal to; null where it is like none. Names are the same without regard to
 * letter case and surrounding spaces (contracts/workbook.md), so "Regio-Deal" is not yet "Regio Deal", but nearly.
 */
export function likeNames(names: readonly string[]): (text: string) => LikeName | null {
  const byClose = Map.groupBy(names, closeText);
  const byWords = Map.groupBy(names, wordsOf);
  const byInitials = Map.groupBy(names, initialsOf);
  const byNumbers = Map.groupBy(names, numbersOf);
  const byStart = Map.groupBy(names, startOf);
  const spelledOf = new Map(names.map((name) => [name, spelled(name)]));
  return (text) => {
    const others = (found: readonly string[] = []) => found.filter((name) => sameKey(name) !== sameKey(text));
    const first = (reason: LikeName['reason'], [name]: readonly string[]) => (name === undefined ? null : { name, reason });
    const words = wordsOf(text);
    const alike = byNumbers.get(numbersOf(text)) ?? [];
    const compared = alike.length <= mostCompared ? alike : (byStart.get(startOf(text)) ?? []);
    const own = spelledOf.get(text) ?? spelled(text);
    const beside = compared.length > mostCompared ? [] : compared.flatMap((name) => spelledOf.get(name) ?? []);
    const near = nearlyEqual(
      own,
      beside.filter(({ close }) => close !== own.close),
    );
    return (
      first('spelling', others(byClose.get(closeText(text)))) ??
      (words.includes(' ') ? first('words', others(byWords.get(words))) : null) ??
      (isAbbreviation(text) ? first('abbreviation', byInitials.get(text.trim().toLowerCase()) ?? []) : null) ??
      first('abbreviation', (byWords.get(initialsOf(text)) ?? []).filter(isAbbreviation)) ??
      (near === null ? null : { name: near, reason: 'spelling' })
    );
  };
}

function sameKey(name: string): string {
  return name.trim().toLowerCase();
}

function isAbbreviation(name: string): boolean {
  return /^[A-Z]{3,8}$/.test(name.trim());
}

/** Its words in a fixed order, without the small ones. */
function wordsOf(name: string): string {
  return largeWords(name).sort().join(' ');
}

/** The first letters of a name of three words or more. */
function initialsOf(name: string): string {
  const words = largeWords(name);
  return words.length < 3 ? '-' : words.map((word) => word[0]).join('');
}

function largeWords(name: string): string[] {
  return bareText(name)
    .split(' ')
    .filter((word) => word !== '' && !smallWords.has(word));
}

/** What tells names apart however alike they are spelled. */
function numbersOf(name: string): string {
  return (bareText(name).match(/\d+/g) ?? []).join(' ');
}

function startOf(name: string): string {
  return `${numbersOf(name)}|${closeText(name).slice(0, 4)}`;
}
