import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { DayOfYear } from '#shared/domain/records.ts';

/** What a cell of a field holds, and so how it is read, checked, stored and written. */
export type FieldKind =
  | 'area'
  | 'scheme'
  | 'text'
  | 'word'
  | 'yes-no'
  | 'date'
  | 'money'
  | 'year'
  | 'whole-number'
  | 'number'
  | 'percent'
  | 'day-of-year'
  | 'year-amount';

/** Words of a closed list as they stand in a cell. */
export type FieldWords = Readonly<Record<string, { readonly nl: string; readonly en: string }>>;

type InBoth = { readonly nl: string; readonly en: string };

export type FieldDefinition = {
  /** Name in contracts/cli.md. */
  readonly field: string;
  readonly header: InBoth;
  readonly kind: FieldKind;
  /** Whether the table cannot be read without this column. */
  readonly required?: true;
  /** Whether a row is rejected when this cell is empty. */
  readonly filled?: true;
  readonly words?: FieldWords;
  /** The word that an empty cell means. */
  readonly empty?: string;
  /** Which day of a year a date cell "2027" means. */
  readonly dayOfYear?: 'first' | 'last';
  /** Said of the scheme, for all areas, not of the row (decisions.md). */
  readonly ofScheme?: true;
  /** What a number counts. */
  readonly unit?: '%' | 'months' | 'fte' | 'residents';
  /** Free text, persons, and where documents lie: a copy to share does without. */
  readonly isPrivate?: true;
  /** Holds sentences: a wide column whose lines are broken. */
  readonly isLong?: true;
  /** What to fill in, in a sentence, and what that looks like. */
  readonly help: InBoth;
  readonly example?: InBoth;
};

/** The value of a field where it is filled. A scheme is what `Scheme` is: its id in a record, its name in a file. */
export type ValueOf<Definition extends FieldDefinition, Scheme> = Definition extends { words: Readonly<Record<infer Word, unknown>> }
  ? Word
  : ValueOfKind<Scheme>[Definition['kind']];

type ValueOfKind<Scheme> = {
  readonly area: string;
  readonly scheme: Scheme;
  readonly text: string;
  readonly word: string;
  readonly 'yes-no': boolean;
  readonly date: CivilDate;
  /** Cents. */
  readonly money: Cents;
  readonly year: number;
  readonly 'whole-number': number;
  readonly number: number;
  /** Hundredths of a percent. */
  readonly percent: number;
  readonly 'day-of-year': DayOfYear;
  readonly 'year-amount': Cents;
};
