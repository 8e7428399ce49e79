import type { Language } from '#shared/contracts/values.ts';
import { terms as termsEn } from './en/help/terms.ts';
import { terms as termsNl } from './nl/help/terms.ts';

/** A word of the field with what it means. */
export type Term = { readonly word: string; readonly meaning: string };
/** A piece of a text: as it is, or a term that can be explained where it stands. */
export type TextPart = { readonly text: string; readonly term: Term | null };

/** How a word may stand in a sentence beside itself. */
const otherForms: Readonly<Record<Language, Readonly<Record<string, readonly string[]>>>> = {
  nl: {
    ademlijn: ['ademlijnen'],
    besluitmoment: ['besluitmomenten'],
    geldstroom: ['geldstromen'],
    klif: ['kliffen'],
    regeling: ['regelingen'],
    scenario: ['scenario’s'],
    verplichting: ['verplichtingen'],
    'open actie': ['open acties'],
    'bestuurlijk toegezegd': ['bestuurlijk'],
  },
  en: {
    'administrative promise': ['administrative'],
    'breath line': ['breath lines'],
    cliff: ['cliffs'],
    commitment: ['commitments'],
    'decision moment': ['decision moments'],
    'funding stream': ['funding streams'],
    'notice period': ['notice'],
    'open action': ['open actions'],
    scenario: ['scenarios'],
    scheme: ['schemes'],
  },
};
/** Everybody knows what these mean, and they stand everywhere. */
const plain: ReadonlySet<string> = new Set(['gebied', 'area']);

const known: Readonly<Record<Language, ReadonlyMap<string, Term>>> = { nl: formsOf('nl'), en: formsOf('en') };
const pattern: Readonly<Record<Language, RegExp>> = { nl: patternOf('nl'), en: patternOf('en') };

/** A text in pieces, each term of the glossary at its first place, in the form in which it stands there. */
export function withTerms(text: string, language: Language): readonly TextPart[] {
  const parts: TextPart[] = [];
  const seen = new Set<string>();
  let end = 0;
  for (const found of text.matchAll(pattern[language])) {
    const term = known[language].get(found[0].toLowerCase()) ?? null;
    if (term === null || seen.has(term.word)) continue;
    seen.add(term.word);
    if (found.index > end) parts.push({ text: text.slice(end, found.index), term: null });
    parts.push({ text: found[0], term });
    end = found.index + found[0].length;
  }
  if (end < text.length) parts.push({ text: text.slice(end), term: null });
  return parts;
}

/** Every word and form of the glossary, in small letters. */
export function glossaryWords(language: Language): readonly string[] {
  return [...known[language].keys()];
}

function formsOf(language: Language): ReadonlyMap<string, Term> {
  const [table] = (language === 'nl' ? termsNl : termsEn).sections[0]?.blocks ?? [];
  const rows = typeof table === 'object' && 'rows' in table ? table.rows : [];
  return new Map(
    rows.flatMap(([head = '', meaning = '']) => {
      // In English the Dutch word stands behind it.
      const word = head.replace(/ \(.*\)$/, '');
      if (plain.has(word)) return [];
      return [word, ...(otherForms[language][word] ?? [])].map((form) => [form, { word, meaning }] as const);
    }),
  );
}

/** Longest first, so that "tekort zonder klif" is not read as "klif". */
function patternOf(language: Language): RegExp {
  const forms = [...known[language].keys()].sort((a, b) => b.length - a.length).map((form) => form.replaceAll('.', '\\.'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
