/** What may be wrong inside a file that is read. `seen` is the text that stood in the cell. */
export type ImportProblems = {
  'no-table-found': { sheets: string };
  'column-missing': { column: string };
  'column-twice': { column: string };
  'area-missing': Record<string, never>;
  'area-unknown': { seen: string; nearest: string };
  'scheme-missing': Record<string, never>;
  'scheme-circle': { scheme: string; follows: string };
  'description-missing': Record<string, never>;
  'amount-unreadable': { seen: string };
  'amount-negative': { seen: string };
  'amount-too-large': { seen: string };
  'date-unreadable': { seen: string };
  'day-unreadable': { seen: string };
  'end-before-start': { start: string; end: string };
  'word-unknown': { seen: string; allowed: string };
  'number-unreadable': { seen: string };
  'number-out-of-range': { seen: string; from: number; to: number };
  'text-too-long': { limit: number };
  'formula-without-value': Record<string, never>;
  'error-cell': { seen: string };
  'row-changed-by-hand': { field: string; store: string; file: string };
  'row-likely-same': { existing: string };
  'rows-rejected': { count: number };
};
