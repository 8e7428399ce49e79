import { colors, type Look } from '#electron/exporters/looks.ts';
import type { OfficialSheet } from '#electron/exporters/official-sheets.ts';
import {
  type Cell,
  type CellValue,
  cellName,
  columnLetters,
  inEuros,
  type Sheet,
  textInFormula,
  widthForMoney,
} from '#electron/exporters/sheet-model.ts';
import { certaintyWords, hardnessWords, useWords } from '#shared/contracts/fields.ts';
import { share } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ByYear, SharesByYear } from '#shared/domain/results.ts';
import { certaintiesOfLens, hardnesses } from '#shared/domain/words.ts';
import type { Summary } from './figures.ts';
import { headerRow, sheetHead } from './sheet-head.ts';
import type { WorkedSheet } from './worked-sheet.ts';

/** Area by year: money, promises, gap, coverage; the first four rows are all areas together. */
export type YearsSheet = {
  readonly sheet: Sheet;
  /** All areas together, for a measure and the year with this index: the value, and the place of its cell. */
  readonly total: (measure: Measure, yearIndex: number) => { readonly value: CellValue; readonly place: string };
};
export type Measure = 'funding' | 'commitments' | 'gap' | 'coverage';
const measures = ['funding', 'commitments', 'gap', 'coverage'] as const;

type DataSheets = { readonly streams: OfficialSheet; readonly commitments: OfficialSheet; readonly worked: WorkedSheet };
type Amounts = {
  readonly fundingByYear: ByYear;
  readonly commitmentsByYear: ByYear;
  readonly gapByYear: ByYear;
  readonly coverageByYear: SharesByYear;
};

const firstRow = headerRow + 1;
const firstYearColumn = 3;

export function yearsSheet(summary: Summary, data: DataSheets): YearsSheet {
  const { texts, years, figures, names, pageHead } = summary;
  const name = texts.sheets.years;
  const { answer } = figures;
  const lastRow = firstRow + measures.length * (answer.areas.length + 1) - 1;
  const totals = totalAmounts(summary);
  const head = sheetHead(summary, name, '', firstYearColumn - 1 + years.length);
  const header: Cell[] = [
    { value: texts.columns.area, look: 'header' },
    { value: texts.columns.measure, look: 'header' },
    ...years.map((year): Cell => ({ value: year, look: 'headerRight' })),
  ];
  const blockOf = (label: string, amounts: Amounts, from: number, formulaOf: FormulaOf): Cell[][] =>
    measures.map((measure, index) => measureRow(summary, label, measure, amounts, { row: from + index, from }, formulaOf));
  const areas = answer.areas.flatMap((area, index) =>
    blockOf(names.area(area.id), area, firstRow + measures.length * (index + 1), areaFormula(summary, data)),
  );
  return {
    total: (measure, yearIndex) => ({
      value: measureValue(measure, totals, years[yearIndex] ?? 0, texts.none),
      place: `${name}!${cellName(firstRow + measures.indexOf(measure), firstYearColumn + yearIndex, 'both')}`,
    }),
    sheet: {
      name,
      columns: [
        { width: 28, look: 'strong' },
        { width: 13, look: 'muted' },
        ...years.map((year) => ({ width: widthForMoney([largest(totals, year)]), look: 'money' as const })),
      ],
      rows: [...head.rows, header, ...blockOf(texts.allAreas, totals, firstRow, totalFormula(lastRow)), ...areas],
      heights: new Map(head.heights),
      merges: head.merges,
      scrollsFrom: { row: firstRow, column: firstYearColumn },
      printTitle: { from: headerRow, to: headerRow },
      highlights: [
        {
          range: `${cellName(firstRow, firstYearColumn)}:${cellName(lastRow, firstYearColumn + years.length - 1)}`,
          formula: `AND($B${firstRow}=${textInFormula(texts.measures.gap)},N(${cellName(firstRow, firstYearColumn)})>0)`,
          look: 'short',
        },
      ],
      tabColor: colors.money,
      pageHead,
    },
  };
}

/** The widest figure of a year: no area has more than all together. */
function largest({ fundingByYear, commitmentsByYear }: Amounts, year: number): number {
  return inEuros(Math.max(fundingByYear[year] ?? 0, commitmentsByYear[year] ?? 0));
}

function totalAmounts({ figures, years }: Summary): Amounts {
  const { totals } = figures.answer;
  const coverage = (year: number) => {
    const [promised, gap] = [totals.commitmentsByYear[year] ?? 0, totals.gapByYear[year] ?? 0];
    return share(promised - gap, promised);
  };
  return { ...totals, coverageByYear: Object.fromEntries(years.map((year) => [year, coverage(year)])) };
}

/** The formula of a measure for the year in a column; `from` is the first row of its block. */
type FormulaOf = (measure: Exclude<Measure, 'coverage'>, yearIndex: number, row: number) => string;

function measureRow(
  { texts, years }: Summary,
  label: string,
  measure: Measure,
  amounts: Amounts,
  { row, from }: { row: number; from: number },
  formulaOf: FormulaOf,
): Cell[] {
  const isLast = measure === 'coverage';
  const looks: Record<Measure, Look> = { funding: 'money', commitments: 'money', gap: 'money', coverage: 'areaEnd' };
  return [
    { value: label, look: measure === 'funding' ? 'strong' : isLast ? 'areaEndText' : 'muted' },
    { value: texts.measures[measure], look: isLast ? 'areaEndText' : 'muted' },
    ...years.map((year, index): Cell => {
      const value = measureValue(measure, amounts, year, texts.none);
      if (measure !== 'coverage') return { value, formula: formulaOf(measure, index, row), look: looks[measure] };
      const column = columnLetters(firstYearColumn + index);
      const [promised, gap] = [`${column}${from + 1}`, `${column}${from + 2}`];
      const formula = `IF(${promised}=0,${textInFormula(texts.none)},ROUND((${promised}-${gap})/${promised},4))`;
      return { value, formula, look: looks[measure] };
    }),
  ];
}

function measureValue(measure: Measure, amounts: Amounts, year: number, none: string): CellValue {
  if (measure === 'coverage') return amounts.coverageByYear[year] ?? none;
  return inEuros(amounts[`${measure}ByYear`][year] ?? 0);
}

/** All areas together: the sum of the rows below with the same measure. */
function totalFormula(lastRow: number): FormulaOf {
  return (_measure, yearIndex, row) => {
    const column = columnLetters(firstYearColumn + yearIndex);
    const below = firstRow + measures.length;
    return `ROUND(SUMIFS(${column}$${below}:${column}$${lastRow},$B$${below}:$B$${lastRow},$B${row}),2)`;
  };
}

/** One area: what the data sheets say that counts, and what the rules add to it. */
function areaFormula(summary: Summary, { streams, commitments, worked }: DataSheets): FormulaOf {
  const { input, years, names, figures } = summary;
  const { question, language } = input;
  const use = question.use === 'running' ? textInFormula(useWords.running[language]) : null;
  const certainties = question.lens === 'hoped' ? [null] : certaintiesOfLens[question.lens].map((word) => certaintyWords[word][language]);
  const hardness = question.hardness.length === hardnesses.length ? [null] : question.hardness.map((word) => hardnessWords[word][language]);
  const labelOf = (row: number) =>
    names.area(figures.answer.areas[Math.floor((row - firstRow) / measures.length) - 1]?.id ?? ('' as AreaId));
  return (measure, yearIndex, row) => {
    const area = criterion(`$A${row}`, labelOf(row));
    const year = years[yearIndex] ?? 0;
    const terms =
      measure === 'gap'
        ? []
        : measure === 'funding'
          ? certainties.map((word) => typed(streams, year, area, 'certainty', word, use))
          : hardness.map((word) => typed(commitments, year, area, 'hardness', word, use));
    const added = `SUMIFS(${worked.yearRange(yearIndex)},${worked.areaRange},${area},${worked.measureRange},$B${row})`;
    return `ROUND(${[...terms.filter((term) => term !== null), added].join('+')},2)`;
  };
}

/** A cell as a condition: what SUMIFS would take for a pattern or a comparison in its text must be taken as it stands. */
function criterion(cell: string, label: string): string {
  if (!/[*?~]|^[<>=]/.test(label)) return cell;
  return `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`;
}

/** What the cells of a year say for an area, of one certainty or hardness; null where there is no such year. */
function typed(sheet: OfficialSheet, year: number, area: string, field: string, word: string | null, use: string | null): string | null {
  const amounts = sheet.yearRange(year);
  if (amounts === null) return null;
  const conditions = [sheet.rangeOf('area'), area];
  if (word !== null) conditions.push(sheet.rangeOf(field), textInFormula(word));
  if (use !== null) conditions.push(sheet.rangeOf('use'), use);
  return `SUMIFS(${amounts},${conditions.join(',')})`;
}
