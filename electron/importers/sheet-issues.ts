import type { Issue } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { withoutOwnPages } from './own-pages.ts';
import { type Grid, lettersOf, type Workbook } from './recognise/grid.ts';

/** What is told of whole sheets: hidden or protected, hidden rows and columns, our own pages. */
export function sheetIssues(book: Workbook, file: string): Issue[] {
  const tell = (grid: Grid, severity: Issue['severity'], found: Problem): Issue => {
    const place = { file, sheet: grid.sheet };
    return { severity, problem: { ...found, at: place } as Problem, place, value: null };
  };
  const read = new Set(withoutOwnPages(book.grids));
  return book.grids.flatMap((grid) => {
    const found: Issue[] = [];
    if (grid.rows.length === 0) return found;
    if (!read.has(grid)) return [tell(grid, 'info', problem('sheet-left-out', {}))];
    if (grid.isHidden) found.push(tell(grid, 'warning', problem('sheet-hidden', {})));
    if (grid.farRow !== undefined) found.push(tell(grid, 'warning', problem('rows-far-away', { row: grid.farRow + 1 })));
    if (grid.isProtected) found.push(tell(grid, 'info', problem('sheet-protected', {})));
    const rows = [...grid.hiddenRows].filter((row) => grid.rows[row]?.some((cell) => cell !== undefined));
    if (rows.length > 0) found.push(tell(grid, 'warning', problem('rows-hidden', { rows: shortList(rows.map((row) => String(row + 1))) })));
    const columns = [...grid.hiddenColumns].filter((column) => grid.rows.some((row) => row?.[column] !== undefined));
    if (columns.length > 0) found.push(tell(grid, 'warning', problem('columns-hidden', { columns: shortList(columns.map(lettersOf)) })));
    return found;
  });
}

function shortList(texts: readonly string[]): string {
  return texts.length <= 12 ? texts.join(', ') : `${texts.slice(0, 12).join(', ')}, …`;
}
