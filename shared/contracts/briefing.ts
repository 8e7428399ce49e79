import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Answer, BreathLine, Cliff, Overview } from '#shared/domain/results.ts';
import type { ScenarioEffect } from '#shared/domain/scenario-effect.ts';
import type { Evidence } from './evidence.ts';
import type { KeptSentence } from './kept.ts';
import type { StoredRows } from './records.ts';
import type { StoreKind } from './store.ts';
import type { Language } from './values.ts';

/** A document, and the row that it proves. */
export type ProvenBy = Pick<Evidence, 'tableName' | 'rowId' | 'name' | 'page'>;

/** What a briefing is made from: one answer, the same question under the lens `secured`, and the lines to draw. */
export type BriefingInput = {
  readonly language: Language;
  readonly kind: StoreKind;
  /** The areas that it is about, with their rows, and every scheme. */
  readonly rows: StoredRows;
  readonly answer: Answer;
  readonly secured: Answer;
  readonly overview: Overview;
  readonly lines: readonly BreathLine[];
  /** The number that page and annex share: the same figures under the same question have the same. */
  readonly number: string;
  /** What the chosen scenario does to these areas; null where none is chosen. */
  readonly effect: ScenarioEffect | null;
  /** Of the one area that the page is about: how many of all areas are worse off; null for a page about several. */
  readonly worse: { readonly areas: number; readonly of: number } | null;
  /** How many files the rows came from, and the day of the newest change of these rows; null for a store without any. */
  readonly sourceFiles: number;
  /** The documents that prove rows of the store. */
  readonly documents: readonly ProvenBy[];
  readonly changed: CivilDate | null;
  /** Areas whose newest file is old, and how many days that is at least; null where none is. */
  readonly old: { readonly areas: number; readonly days: number } | null;
  /** What the writer made of sentences of this page. */
  readonly kept: readonly KeptSentence[];
  /** A sentence of the writer's own; empty for none. */
  readonly own: string;
  /** How much may stand on the page: 0 is the most, `smallest` the least. */
  readonly size: number;
};

/**
 * A sentence with the numbers of the notes that it rests on. `key` says what it tells (`stake`, `ends:regio-deal`) and
 * stays the same while its figures change.
 */
export type Sentence = {
  readonly key: string;
  readonly text: string;
  readonly notes: readonly number[];
  /** Where the writer put it in other words: what the figures say now, and what they said then. */
  readonly edit: { readonly generated: string; readonly madeFrom: string } | null;
};

/** A sentence that a writer put in other words, while the figures give no such sentence any more. */
export type LostSentence = { readonly key: string; readonly text: string; readonly madeFrom: string };

export type SentenceList = { readonly heading: string; readonly items: readonly Sentence[] };

/** A large figure: what it means, from which money, and its note. */
export type KeyFigure = { readonly figure: string; readonly meaning: string; readonly money: string | null; readonly note: number };

/** One area in the picture: its line to draw, and beside it until when it is paid with which money. */
export type PictureRow = {
  readonly area: string;
  readonly line: BreathLine;
  readonly cliffs: readonly Cliff[];
  readonly worst: Cliff | null;
  readonly granted: string;
  readonly planned: string;
  readonly loss: string;
  /** The line in words, for who does not see it. */
  readonly alternative: string;
};

/** A promise that is not paid for. */
export type UnpaidRow = { readonly what: string; readonly hardness: string; readonly amount: string };

/**
 * One page in the order in which a member of parliament reads [facts g]: what is at stake, three figures, until when,
 * what ends and what going on costs, what is not paid, who must decide when, what a scenario does, what is uncertain, and
 * the notes. Every renderer shows all of it, and nothing else.
 */
export type Briefing = {
  readonly language: Language;
  readonly title: string;
  readonly kicker: string;
  readonly dated: string;
  /** "Nr. 2026-11-25-3f9a2c", also on the annex. */
  readonly number: string;
  /** What must be said of the data; empty for a user's own. */
  readonly label: string;
  readonly headline: Sentence;
  readonly lead: readonly Sentence[];
  /** What the writer adds in words of their own, set apart in italics: no figure of ours stands behind it. Empty for none. */
  readonly own: string;
  readonly figures: readonly KeyFigure[];
  readonly until: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly PictureRow[];
    /** What the patterns and marks of the picture mean. */
    readonly legend: readonly { readonly what: 'granted' | 'budgeted' | 'gap' | 'decision' | 'passed'; readonly text: string }[];
    readonly more: string | null;
  };
  readonly ends: SentenceList;
  readonly unpaid: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly UnpaidRow[];
    readonly none: string | null;
  };
  readonly decide: SentenceList;
  /** What the chosen scenario costs and does; null where none is chosen. */
  readonly scenario: SentenceList | null;
  readonly uncertain: SentenceList;
  readonly notes: readonly string[];
  /** Not on the page: the writer's words for which the figures give no sentence any more. */
  readonly lost: readonly LostSentence[];
};
