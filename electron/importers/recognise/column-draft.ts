import type { Flow, Measure } from './header-measures.ts';

/** What stands in the first rows of a column: how many cells are what. */
export type Stats = {
  readonly filled: number;
  readonly areas: number;
  readonly dates: number;
  readonly amounts: number;
  readonly texts: number;
  readonly years: number;
};
/** Why a column that is known is not read: it would count twice, or belongs to another kind of table. */
export type LeftOut = 'other-kind' | 'other-flow' | 'other-measure' | 'sum-of-years' | 'course';

/**
 * What a column says of its rows that is no field: the unit of their amounts, whether they are income or expenses, or,
 * right of an amount, whether that is favourable ("V") or not ("N").
 */
export type Says = 'unit' | 'flow' | 'favour';

/** What a column is thought to hold, while that is being settled. */
export type ColumnDraft = {
  index: number;
  header: string;
  texts: readonly string[];
  stats: Stats;
  field: string;
  /** What its header calls it, where the values say that it is something else: "Rijksbijdrage" above amounts. */
  called: string | null;
  says: Says | null;
  year: number | null;
  /** Whether its header says "2029 e.v.". */
  isOnward: boolean;
  isPerYear: boolean;
  isExact: boolean;
  confidence: number;
  because: string[];
  measure: Measure | null;
  flow: Flow | null;
  isLost: boolean;
  leftOut: LeftOut | null;
};

/** How many rows are looked at to know what a column holds. */
export const sampleRows = 300;
