/** What may be wrong with a row that is changed by hand, beside what may be wrong with one that is imported. */
export type RowProblems = {
  'name-missing': Record<string, never>;
  'name-taken': { seen: string };
  /** Other rows name it. */
  'row-in-use': { name: string; count: number };
  /** It was removed meanwhile. */
  'row-gone': Record<string, never>;
  'value-not-understood': { seen: string };
};
