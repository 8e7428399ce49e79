/** What may be wrong inside a file that is read. `seen` is the text that stood in the cell. */
export type ImportProblems = {
  'no-table-found': { sheets: string };
  'column-missing': { column: string };
  'column-twice': { column: string };
  'area-missing': Record<string, never>;
  /** `reason`: why we think of the nearest. */
  'area-unknown': { seen: string; nearest: string; reason?: 'spelling' | 'municipality' | 'part' };
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
  /** `seen`: a number where the cell holds one, else its text. */
  'number-out-of-range': { seen: string | number; from: number; to: number };
  /** A percentage is kept in hundredths; `read` is in hundredths of a percent. */
  'percent-rounded': { seen: string; read: number };
  'percent-decimals': { seen: string };
  'text-too-long': { limit: number };
  'formula-without-value': Record<string, never>;
  'error-cell': { seen: string };
  /** Values as they are kept: cents, dates as YYYY-MM-DD, words by their id; null: nothing. */
  'row-changed-by-hand': { field: string; store: string | null; file: string | null };
  /** A formal decision on the file, as it tells of it itself. */
  'decision-seen': { day: string };
  /** `counts`: the document whose amount counts. A day is that of a formal decision; null: there was none. */
  'documents-differ': { counts: string; countsDay: string | null; other: string; otherDay: string | null };
  'row-likely-same': { existing: string };
  /** No row is rejected: there is nothing for a repair file. */
  'nothing-to-repair': Record<string, never>;
  'rows-rejected': { count: number };
  /** Dots and commas may mean two things, and nothing in the column decides. */
  'amount-ambiguous': { seen: string };
  /** Nothing in the table proves what dots and commas mean; what was assumed is told. */
  'locale-assumed': { seen: string; read: string };
  /** A word beside the number ("ruim"), which is kept in the note. */
  'amount-word': { seen: string };
  /** "p.m." of no year in particular. */
  'amount-unknown': { seen: string };
  'amount-range': { seen: string };
  'amounts-none': { seen: string; count: number };
  /** A total that is the sum of other columns of amounts: money of more than one giver. */
  'amount-has-parts': { column: string; parts: string };
  /** "per jaar", and spread over the years of the term. */
  'amount-spread': { seen: string; from: number; to: number };
  /** "per jaar", and no term says over which years. */
  /** An amount in a cell that is merged over several years or rows. */
  'amount-merged': { seen: string };
  'amount-per-year': { seen: string };
  /** A column of a year and all that follow it. */
  'year-onward': { column: string; year: number };
  /** The name of a row, or a line above it, states a unit of its own. */
  'unit-of-rows': { seen: string; unit: number };
  /** Of a column without a unit beside columns with one. */
  /** More than a year stands in the header of a column that was read as that of the year. */
  'year-loose': { column: string; year: number };
  /** Its header says costs or a balance in a table of money, or income or a balance in one of promises. */
  'column-other-flow': { column: string };
  /** The table states no unit: one that stands further off in the file was used. */
  'unit-far-away': { seen: string; unit: number };
  /** Titles that state different units; that nearest to the table was used. */
  'units-several': { seen: string; unit: number };
  'unit-assumed': { column: string; unit: number };
  'unit-of-row-unknown': { seen: string };
  /** The title says that these are changes of a budget. */
  'table-of-changes': { seen: string };
  /** Another table has the same rows with an amount for the same years. */
  'tables-overlap': { other: string; count: number };
  'area-by-municipality': { seen: string; area: string };
  /** `share`: hundredths of a percent. */
  'area-share-assumed': { seen: string; share: number };
  /** Rows that name no area have that of the title of their table, or of its sheet. */
  'area-of-title': { seen: string; area: string };
  'area-carried': { count: number };
  'column-unused': { column: string };
  'cell-without-column': { seen: string };
  'date-assumed': { seen: string; date: string };
  'scheme-nearly': { seen: string; nearest: string; reason: 'spelling' | 'words' | 'abbreviation' };
  /** A name that a person joined with another, for every file. */
  'scheme-joined': { seen: string; meant: string };
  /** The name is that of an earlier scheme with a later year or number. */
  'scheme-may-follow': { seen: string; earlier: string };
  /** A known column that is not read. */
  'column-left-out': { column: string; reason: 'other-kind' | 'other-flow' | 'other-measure' | 'sum-of-years' | 'course' };
  /** Of a state of reserves the opening balances are the reserves of its areas. */
  'reserves-taken': { column: string; count: number };
  /** A table that the law asks for, which is neither streams nor commitments (facts.md e). */
  'table-of-law': { table: 'reserves' | 'grant-balances' | 'sisa' };
  'row-other-flow': Record<string, never>;
  'kind-unknown': Record<string, never>;
  'row-may-be-total': Record<string, never>;
  /** Left out, though it has a name of its own: it is the sum of the rows above it. */
  'row-is-sum': Record<string, never>;
  /** Left out: it is the sum of the rows below it. */
  'row-is-sum-of-below': Record<string, never>;
  /** Read, though its name speaks of income among expenses, or the other way round. */
  'row-may-be-other-flow': Record<string, never>;
  /** Read, though its name says that it counts something else than money. */
  'row-may-be-count': Record<string, never>;
  /** Read, though it stands under "waarvan". */
  'row-may-be-part': Record<string, never>;
  /** Read, though the rows below it add up to it. */
  'row-may-be-sum-of-below': Record<string, never>;
  'row-is-part': Record<string, never>;
  /** Read, though it is called a total: it is the sum of nothing. */
  'row-called-total': Record<string, never>;
  /** `row`: the row that by itself makes the difference, 0 without one. Amounts in cents. */
  'total-differs': { stated: number; found: number; row: number };
  'unit-doubtful': { unit: number };
  /** An amount that is very large beside the others of its table, as one in euros among thousands is. */
  'amount-large-for-unit': { unit: number };
  /** Read with three decimals, because other columns prove what the mark means. */
  'decimals-assumed': { seen: string };
  /** No unit is stated, and another table of the file has thousands. */
  'unit-unlike-others': Record<string, never>;
  'unit-unstated': Record<string, never>;
  'sheet-hidden': Record<string, never>;
  /** Cells that hold or announce what looks like a citizen service number, such as `B3, B4, …`. */
  'citizen-number': { cells: string };
  'sheet-protected': Record<string, never>;
  /** A page of our own beside the sheets of the official workbook, made from them. */
  'sheet-left-out': Record<string, never>;
  /** Rows with figures in no table that was found. */
  'rows-outside-table': { from: number; to: number };
  'rows-hidden': { rows: string };
  /** Thousands of empty rows below all others; from there on nothing is read. */
  'rows-far-away': { row: number };
  'columns-hidden': { columns: string };
};
