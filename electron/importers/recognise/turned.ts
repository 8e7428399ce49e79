import type { AreaNames } from './area-names.ts';
import type { Grid, GridCell } from './grid.ts';
import { looksLikeAmount } from './header-cells.ts';
import { fieldOfHeader } from './header-words.ts';
import { yearOfHeader } from './header-years.ts';
import { cellAt, type Region } from './region.ts';
import { isBareFlow } from './row-flows.ts';
import { namesTotal } from './total-words.ts';

/**
 * A table with its years as rows, turned so that years are columns; null where it is not such a table. Its first column
 * holds years, under "Jaar" or nothing, and what stands above the other columns are names: areas or schemes.
 */
export function turned(region: Region, names: AreaNames): Region | null {
  const { grid, firstColumn, lastColumn, firstRow, lastRow, headerRows } = region;
  const [header] = region.headers[0] ?? [];
  const isYearHead = header === undefined || fieldOfHeader(header)?.field === 'year';
  const hasKnownHeads = region.headers.slice(1).some((texts) => {
    const text = texts.join(' ');
    return (
      text !== '' &&
      !names.isName(text) &&
      !namesTotal(text) &&
      (fieldOfHeader(text)?.isExact || yearOfHeader(text) !== null || isBareFlow(text))
    );
  });
  if (!isYearHead || hasKnownHeads || lastColumn <= firstColumn) return null;
  const yearRows: number[] = [];
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cell = cellAt(grid, row, firstColumn);
    if (cell === undefined) continue;
    if (yearOfHeader(cell.text)?.isBare) yearRows.push(row);
    else if (grid.rows[row]?.some((one, column) => column > firstColumn && isFigure(one)) && !namesTotal(cell.text)) return null;
  }
  if (yearRows.length < 2) return null;
  const rows: (GridCell | undefined)[][] = [];
  // The cells move, their addresses do not: see `addressOf`.
  for (let row = 0; row <= lastRow; row += 1) {
    for (let column = firstColumn; column <= lastColumn; column += 1) {
      const cell = cellAt(grid, row, column);
      if (cell === undefined || row < (headerRows[0] ?? 0)) continue;
      const line = rows[column] ?? [];
      line[row] = cell;
      rows[column] = line;
    }
  }
  const label = headerRows.at(-1) ?? 0;
  const turnedGrid: Grid = { ...grid, rows, merges: [], hiddenRows: grid.hiddenColumns, hiddenColumns: grid.hiddenRows };
  const last = endOfYears(region, yearRows.at(-1) ?? lastRow);
  const areas = Array.from({ length: lastColumn - firstColumn }, (_, at) => cellAt(turnedGrid, firstColumn + 1 + at, label)).filter(
    (cell) => cell !== undefined && names.isName(cell.text),
  );
  const labelHead = areas.length > 0 ? 'Gebied' : 'Regeling';
  return {
    grid: turnedGrid,
    headerRows: [firstColumn],
    firstColumn: label,
    lastColumn: last,
    firstRow: firstColumn + 1,
    lastRow: lastColumn,
    titles: [...notesBelow(region, yearRows.at(-1) ?? lastRow), ...region.titles],
    farTitles: region.farTitles,
    headers: Array.from({ length: last - label + 1 }, (_, at) => {
      const text = at === 0 ? labelHead : cellAt(turnedGrid, firstColumn, label + at)?.text;
      return text === undefined ? [] : [text];
    }),
    isTurned: true,
  };
}

function isFigure(cell: GridCell | undefined): boolean {
  return cell?.kind === 'number' || (cell?.kind === 'text' && looksLikeAmount(cell.text));
}

/** Lines of one text below the years: of the table, as those above it are. */
function notesBelow({ grid, lastRow }: Region, lastYear: number): string[] {
  return grid.rows.slice(lastYear + 1, lastRow + 1).flatMap((line) => {
    const [only, ...others] = line?.filter((cell) => cell !== undefined) ?? [];
    return only?.kind === 'text' && others.length === 0 ? [only.text] : [];
  });
}

/** The total of the years, right below the last of them, belongs to the table. */
function endOfYears({ grid, firstColumn, lastRow }: Region, lastYear: number): number {
  const below = cellAt(grid, lastYear + 1, firstColumn);
  return lastYear < lastRow && below !== undefined && namesTotal(below.text) ? lastYear + 1 : lastYear;
}
