import type { Briefing, Sentence, SentenceList } from '#shared/contracts/briefing.ts';
import type { KeptSentence } from '#shared/contracts/kept.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { themeKey } from '#shared/domain/theme.ts';

/** The key of the sentence that is the writer's alone. */
export const ownSentence = 'own';

/**
 * Which page a writer's words belong to: its language, its areas, its scenario and its theme. Date, lens and figures are no part of
 * it, so that words stay when those change, and show that they did.
 */
export function briefingPageId(
  language: Language,
  areas: readonly AreaId[] | undefined,
  scenario: string | null,
  theme: string | null,
): string {
  const ofTheme = theme === null ? [] : [themeKey(theme)];
  return JSON.stringify([language, areas === undefined ? '*' : areas.toSorted().join(','), scenario, ...ofTheme]);
}

/** The areas of a page, by its id; null: all, or it is no id of a page. */
export function areasOfPage(page: string): readonly string[] | null {
  try {
    const [, areas] = JSON.parse(page) as readonly unknown[];
    return typeof areas !== 'string' || areas === '*' ? null : areas.split(',');
  } catch {
    return null;
  }
}

/** Whether the figures say something else than when the writer chose these words. */
export function isOutdated({ edit }: Sentence): boolean {
  return edit !== null && edit.generated !== edit.madeFrom;
}

/** Every sentence of a page that can be put in other words, in the order in which they stand. */
export function sentencesOf({ headline, lead, ends, decide, scenario, uncertain }: Briefing): Sentence[] {
  return [headline, ...lead, ...ends.items, ...decide.items, ...(scenario?.items ?? []), ...uncertain.items];
}

/**
 * The page with the writer's words in the place of those that the figures gave, each with a note that says so, and with
 * one more where a figure changed since. Words without a sentence to stand for are told apart.
 */
export function withEdits(briefing: Briefing, kept: readonly KeptSentence[], notes: { edited: string; outdated: string }): Briefing {
  const wordsOf = new Map(kept.filter(({ sentence }) => sentence !== ownSentence).map((words) => [words.sentence, words]));
  const [editedNote, outdatedNote] = [briefing.notes.length + 1, briefing.notes.length + 2];
  const edited = (sentence: Sentence): Sentence => {
    const words = wordsOf.get(sentence.key);
    if (words === undefined) return sentence;
    const { key, text: generated } = sentence;
    const { text, madeFrom } = words;
    const marks = generated === madeFrom ? [editedNote] : [editedNote, outdatedNote];
    return { key, text, notes: [...sentence.notes, ...marks], edit: { generated, madeFrom } };
  };
  const inList = (list: SentenceList): SentenceList => ({ ...list, items: list.items.map(edited) });
  const page: Briefing = {
    ...briefing,
    headline: edited(briefing.headline),
    lead: briefing.lead.map(edited),
    ends: inList(briefing.ends),
    decide: inList(briefing.decide),
    scenario: briefing.scenario === null ? null : inList(briefing.scenario),
    uncertain: inList(briefing.uncertain),
  };
  const sentences = sentencesOf(page);
  const shown = new Set(sentences.map(({ key }) => key));
  const hasEdits = sentences.some(({ edit }) => edit !== null);
  return {
    ...page,
    notes: [...briefing.notes, ...(hasEdits ? [notes.edited] : []), ...(sentences.some(isOutdated) ? [notes.outdated] : [])],
    lost: Array.from(wordsOf.values()).flatMap(({ sentence: key, text, madeFrom }) => (shown.has(key) ? [] : [{ key, text, madeFrom }])),
  };
}
