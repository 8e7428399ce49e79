import type { Issue } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { holdsCitizenNumber, namesCitizenNumber } from '#shared/reading/citizen-number.ts';
import { type Grid, lettersOf, type Workbook } from './recognise/grid.ts';

/** So many cells are named; more are counted. */
const namedCells = 5;

/**
 * A warning for each sheet with what looks like citizen service numbers: budgets need no personal data, and the file is
 * kept. The numbers themselves are not repeated.
 */
export function personalDataIssues({ grids }: Workbook, file: string): Issue[] {
  return grids.flatMap((grid) => {
    const cells = cellsWithNumbers(grid);
    const [first] = cells;
    if (first === undefined) return [];
    const place = { file, sheet: grid.sheet, cell: first };
    const named = cells.slice(0, namedCells).join(', ');
    const found = problem('citizen-number', { cells: cells.length > namedCells ? `${named}, …` : named });
    return [{ severity: 'warning', problem: { ...found, at: place } as Problem, place, value: null }];
  });
}

function cellsWithNumbers(grid: Grid): string[] {
  const cells: string[] = [];
  grid.rows.forEach((row, rowIndex) => {
    row?.forEach((cell, column) => {
      // A number of a budget is an amount: only a text can be a number of a person, or a column that says so.
      if (cell?.kind !== 'text') return;
      if (holdsCitizenNumber(cell.text) || namesCitizenNumber(cell.text)) cells.push(`${lettersOf(column)}${rowIndex + 1}`);
    });
  });
  return cells;
}
