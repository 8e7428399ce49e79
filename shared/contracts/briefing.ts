import type { Answer, BreathLine, Cliff, Overview } from '#shared/domain/results.ts';
import type { StoredRows } from './records.ts';
import type { StoreKind } from './store.ts';
import type { Language } from './values.ts';

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
  /** How many files the rows came from, and the day of the newest change; null for a store without any. */
  readonly sourceFiles: number;
  readonly changed: string | null;
  /** A sentence of the writer's own; empty for none. */
  readonly own: string;
};

/** A sentence with the numbers of the notes that it rests on. */
export type Sentence = { readonly text: string; readonly notes: readonly number[] };

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
 * what stops, who must decide when, what is uncertain, and the notes. Every renderer shows all of it, and nothing else.
 */
export type Briefing = {
  readonly language: Language;
  readonly title: string;
  readonly kicker: string;
  readonly dated: string;
  /** What must be said of the data; empty for a user's own. */
  readonly label: string;
  readonly headline: string;
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
  readonly unpaid: {
    readonly heading: string;
    readonly columns: readonly string[];
    readonly rows: readonly UnpaidRow[];
    readonly none: string | null;
  };
  readonly decide: { readonly heading: string; readonly items: readonly Sentence[] };
  readonly uncertain: { readonly heading: string; readonly items: readonly Sentence[] };
  readonly notes: readonly string[];
};
