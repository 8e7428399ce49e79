import { colors } from '#electron/exporters/looks.ts';
import { type Cell, cellValue, columnRange, inEuros, rangeName, type Sheet, widthForMoney } from '#electron/exporters/sheet-model.ts';
import { isCountedStream } from '#shared/domain/area-money.ts';
import type { Commitment, Stream, Term } from '#shared/domain/records.ts';
import type { ByYear } from '#shared/domain/results.ts';
import { isKnownByTotal } from '#shared/domain/row-series.ts';
import { number } from '#shared/text/format.ts';
import type { Summary } from './figures.ts';
import { headerRow, sheetHead } from './sheet-head.ts';

/**
 * The amounts that no cell of the data sheets holds: what an open-ended row runs on to, what a total comes to per year,
 * and what of a commitment is unpaid. With it every sum of the summary is a formula over cells.
 */
export type WorkedSheet = {
  readonly sheet: Sheet;
  readonly areaRange: string;
  readonly measureRange: string;
  /** The cells of a year, counted from the reference year. */
  readonly yearRange: (yearIndex: number) => string;
};

type WorkedRow = {
  readonly area: string;
  readonly measure: string;
  readonly name: string;
  readonly row: string;
  readonly how: string;
  readonly amounts: readonly number[];
};

const columnsBefore = 5;

export function workedSheet(summary: Summary, dataSheets: { streams: string; commitments: string }): WorkedSheet {
  const { texts, years, pageHead } = summary;
  const name = texts.sheets.worked;
  const rows = [
    ...fundingRows(summary, dataSheets.streams),
    ...commitmentRows(summary, dataSheets.commitments),
    ...changeRows(summary),
    ...unpaidRows(summary, dataSheets.commitments),
  ];
  const { columns } = texts;
  const head = sheetHead(summary, name, texts.worked.lead, columnsBefore + years.length);
  const headers = [columns.area, columns.measure, columns.name, columns.row, columns.because, ...years.map(String)];
  const body: Cell[][] = rows.map(({ area, measure, name: label, row, how, amounts }) => [
    area,
    measure,
    label,
    row,
    how,
    ...amounts.map((amount) => (amount === 0 ? null : inEuros(amount))),
  ]);
  if (body.length === 0) body.push(headers.map(() => null));
  const lastRow = headerRow + body.length;
  const range = (column: number, moves: 'moves' | 'stays') => columnRange(name, column, headerRow + 1, lastRow, moves);
  return {
    areaRange: range(1, 'stays'),
    measureRange: range(2, 'stays'),
    yearRange: (yearIndex) => range(columnsBefore + 1 + yearIndex, 'moves'),
    sheet: {
      name,
      columns: [
        { width: 26, look: 'text' },
        { width: 14, look: 'text' },
        { width: 40, look: 'text' },
        { width: 20, look: 'muted' },
        { width: 46, look: 'muted' },
        ...years.map((_, index) => ({
          width: widthForMoney(body.map((row) => cellValue(row[columnsBefore + index] ?? null))),
          look: 'money' as const,
        })),
      ],
      rows: [
        ...head.rows,
        headers.map((value, index): Cell => ({ value, look: index < columnsBefore ? 'header' : 'headerRight' })),
        ...body,
      ],
      heights: new Map(head.heights),
      merges: head.merges,
      scrollsFrom: { row: headerRow + 1, column: 4 },
      printTitle: { from: headerRow, to: headerRow },
      table: { name: `Tabel_${name}`, range: rangeName(headerRow, 1, lastRow, headers.length), columns: headers },
      tabColor: colors.third,
      pageHead,
    },
  };
}

function fundingRows(summary: Summary, sheet: string): WorkedRow[] {
  const { input, figures, names, texts, years } = summary;
  return input.rows.streams.flatMap((stream, index) => {
    if (!isCountedStream(stream, input.question)) return [];
    const amounts = derived(stream, figures.streams.get(stream.id), years);
    if (amounts === null) return [];
    const name = names.scheme(stream.schemeId) ?? '';
    return [
      {
        area: names.area(stream.areaId),
        measure: texts.measures.funding,
        name,
        row: `${sheet} ${index + 2}`,
        how: how(stream, 0, summary),
        amounts,
      },
    ];
  });
}

function commitmentRows(summary: Summary, sheet: string): WorkedRow[] {
  const { input, figures, names, texts, years } = summary;
  return input.rows.commitments.flatMap((commitment, index) => {
    if (!isCounted(commitment, input.question)) return [];
    const amounts = derived(commitment, figures.commitments.get(commitment.id), years);
    if (amounts === null) return [];
    const { areaId, description, indexation } = commitment;
    return [
      {
        area: names.area(areaId),
        measure: texts.measures.commitments,
        name: description,
        row: `${sheet} ${index + 2}`,
        how: how(commitment, indexation ?? 0, summary),
        amounts,
      },
    ];
  });
}

/** What the scenario adds to a row or takes from it; the data sheets hold the rows as they are stored. */
function changeRows({ figures, names, texts, years }: Summary): WorkedRow[] {
  const { scenario } = figures.answer;
  return figures.changes.map(({ areaId, measure, name, byYear }) => ({
    area: names.area(areaId),
    measure: texts.measures[measure],
    name,
    row: '',
    how: texts.scenario(scenario ?? ''),
    amounts: amountsOf(byYear, years),
  }));
}

function unpaidRows({ input, figures, names, texts, years }: Summary, sheet: string): WorkedRow[] {
  const rowOf = new Map<string, number>(input.rows.commitments.map(({ id }, index) => [id, index + 2]));
  return figures.unpaid.flatMap(({ areaId, id, description, byYear }) => {
    const amounts = amountsOf(byYear, years);
    if (amounts.every((amount) => amount === 0)) return [];
    const row = rowOf.get(id);
    const place = { area: names.area(areaId), name: description, row: row === undefined ? '' : `${sheet} ${row}` };
    return [{ ...place, measure: texts.measures.gap, how: texts.worked.unpaid, amounts }];
  });
}

/** Whether a commitment counts by hardness and use [rules 1]. */
function isCounted(row: Commitment, question: Summary['input']['question']): boolean {
  return question.hardness.includes(row.hardness) && (question.use === 'all' || row.use === 'running');
}

/** Per year what the rules make of a row less what its cells say; null where they say it all. */
function derived(row: Stream | Commitment, byYear: ByYear | undefined, years: readonly number[]): number[] | null {
  const amounts = amountsOf(byYear, years).map((amount, index) => amount - (row.amounts[years[index] ?? 0] ?? 0));
  return amounts.some((amount) => amount !== 0) ? amounts : null;
}

function amountsOf(byYear: ByYear | undefined, years: readonly number[]): number[] {
  return years.map((year) => byYear?.[year] ?? 0);
}

/** How an amount without a cell came about [rules 2]. */
function how(row: Term, indexation: number, { texts: { worked: texts }, input: { language } }: Summary): string {
  if (isKnownByTotal(row)) return texts.spread;
  const known = Object.keys(row.amounts).filter((year) => row.amounts[Number(year)] !== null);
  const last = known.at(-1);
  if (row.end !== null || last === undefined) return texts.derived;
  if (indexation === 0) return texts.runsOn(Number(last));
  return texts.runsOnIndexed(Number(last), number(indexation / 100, language, indexation % 100 === 0 ? 0 : 2));
}
