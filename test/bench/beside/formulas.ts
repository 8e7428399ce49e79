import { type Cell, cellValue, type Sheet, type Workbook } from '#electron/exporters/sheet-model.ts';
import { kernelFigures } from '#electron/exporters/summary/kernel-figures.ts';
import { summaryWorkbook } from '#electron/exporters/summary.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { Answer, ByYear } from '#shared/domain/results.ts';
import { summaryInput } from '#test/exporters/summary-input.ts';

export type Value = string | number | boolean | null;

/** What the formulas of our export say: of each area the money, the promises and the gap by year, in cents. */
export type AreaYears = Readonly<Record<string, readonly number[]>>;

/** The sheet of our export that says it, and its rows above those of the first area: head, header, all areas together. */
export const yearsSheet = 'Meerjarenoverzicht';
const rowsBefore = 9;
const measures = ['Geld', 'Beloofd', 'Niet betaald'] as const;

/** Our export, with its formulas and what they come to. */
export function exported(rows: StoredRows): Workbook {
  const input = summaryInput({ kind: 'own', rows });
  const figures = kernelFigures(input);
  if (!figures.ok) throw new Error('Without a scenario nothing can be wrong');
  return summaryWorkbook(input, figures.value);
}

/** A sheet as a program that calculates takes it in: formulas begin with =. */
export function withFormulas({ rows }: Sheet): Value[][] {
  return rows.map((row) => row.map(formulaOrValue));
}

function formulaOrValue(cell: Cell): Value {
  return cell !== null && typeof cell === 'object' && cell.formula !== undefined ? `=${cell.formula}` : cellValue(cell);
}

/** What the sheet with the years says. */
export function areaYearsIn(rows: readonly (readonly unknown[])[]): AreaYears {
  const found: [string, number[]][] = [];
  for (const [area, measure, ...euros] of rows.slice(rowsBefore)) {
    const amounts = euros.map((euro) => (typeof euro === 'number' ? Math.round(euro * 100) : Number.NaN));
    if (measures.some((one) => one === measure)) found.push([`${area} ${measure}`, amounts]);
  }
  return inOrder(found);
}

/** The same of an answer. */
export function areaYearsOf({ areas }: Answer): AreaYears {
  const years = (byYear: ByYear): number[] => Object.values(byYear);
  return inOrder(
    areas.flatMap(({ name, fundingByYear, commitmentsByYear, gapByYear }): [string, number[]][] => [
      [`${name} Geld`, years(fundingByYear)],
      [`${name} Beloofd`, years(commitmentsByYear)],
      [`${name} Niet betaald`, years(gapByYear)],
    ]),
  );
}

function inOrder(entries: [string, number[]][]): AreaYears {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
