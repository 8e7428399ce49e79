/** Names of parts of the screen that point at each other. */
export const problemId = 'data-problem';
export const activeCellId = 'grid-active-cell';
/** The width of the column with row numbers, in pixels. */
export const gutter = 40;
export const sourceWidth = 92;
export const rowHeight = 26;
export const headHeight = 30;
/** Lists of names that editors offer. */
export const areaNames = 'data-area-names';
export const schemeNames = 'data-scheme-names';
