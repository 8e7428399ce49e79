import { colors, type Look } from '#electron/exporters/looks.ts';
import {
  type Cell,
  type Chart,
  cellName,
  columnRange,
  daySerial,
  inEuros,
  type RichCell,
  rangeName,
  type Sheet,
} from '#electron/exporters/sheet-model.ts';
import type { Overview, OverviewRow } from '#shared/domain/results.ts';
import { dateInSentence, dateInTable, eurosInSentence } from '#shared/text/format.ts';
import { contextText, type Summary } from './figures.ts';
import { areaSeverityText, severityHighlights } from './severity-words.ts';
import type { Measure, YearsSheet } from './years-sheet.ts';

const width = 8;
const figuresRow = 6;
const chartTop = 10;
const chartRows = 23;
const areaHeader = chartTop + chartRows + 2;
const measures = ['funding', 'commitments', 'gap', 'coverage'] as const;

/** The cover: the headline, four figures, money against promises per year, and every area with its worst cliff. */
export function summarySheet(summary: Summary, yearsOfAll: YearsSheet): Sheet {
  const { texts, years, label, figures, pageHead } = summary;
  const yearHeader = yearHeaderOf(summary);
  const rows: Cell[][] = [];
  const put = (row: number, cells: readonly Cell[]) => {
    while (rows.length < row) rows.push([]);
    rows[row - 1] = [...cells];
  };
  put(1, [{ value: texts.subject, look: 'context' }]);
  put(2, [{ value: headline(summary), look: 'headline' }]);
  put(3, [{ value: contextText(summary), look: 'context' }]);
  put(4, [{ value: label === '' ? null : label, look: label === '' ? 'plain' : 'label' }]);
  const keyFigures = keyFiguresOf(summary, yearsOfAll);
  put(
    figuresRow,
    keyFigures.flatMap(({ figure }) => [figure, spread(figure)]),
  );
  put(
    figuresRow + 1,
    keyFigures.flatMap(({ meaning }) => [
      { value: meaning, look: 'figureMeaning' },
      { value: null, look: 'figureMeaning' },
    ]),
  );
  put(chartTop - 1, filled({ value: null, look: 'section' }));
  put(areaHeader - 1, filled({ value: texts.perArea, look: 'section' }));
  put(areaHeader, areaHeaders(summary));
  figures.overview.rows.forEach((row, index) => {
    put(areaHeader + 1 + index, areaRow(row, areaHeader + 1 + index, summary));
  });
  put(yearHeader - 1, filled({ value: texts.perYear, look: 'section' }));
  put(yearHeader, yearHeaders(summary));
  years.forEach((year, index) => {
    put(yearHeader + 1 + index, yearRow(yearsOfAll, year, index));
  });
  const lastArea = areaHeader + figures.overview.rows.length;
  return {
    name: texts.sheets.summary,
    columns: [28, 17, 17, 17, 19, 34, 13, 13].map((characters) => ({ width: characters, look: 'plain' })),
    rows,
    heights: new Map([
      [2, 52],
      [figuresRow, 32],
      [figuresRow + 1, 34],
      [areaHeader, 30],
    ]),
    merges: [
      ...[1, 2, 3, 4].map((row) => rangeName(row, 1, row, width)),
      ...[0, 1, 2, 3].flatMap((pair) => [figuresRow, figuresRow + 1].map((row) => rangeName(row, pair * 2 + 1, row, pair * 2 + 2))),
    ],
    pageEnds: [areaHeader - 2, yearHeader - 2],
    chart: chartOf(summary, yearHeader),
    highlights: severityHighlights(`B${areaHeader + 1}:B${lastArea}`, `$B${areaHeader + 1}`),
    tabColor: colors.ink,
    pageHead,
  };
}

/** The years stand below the areas, on a page of their own. */
function yearHeaderOf({ figures }: Summary): number {
  return areaHeader + figures.overview.rows.length + 3;
}

/** The answer in one sentence, and the days to the next moment that still helps. */
export function headline({ texts, input, figures }: Summary): string {
  const { overview } = figures;
  const before = dateInSentence(overview.before, input.language);
  const [only] = overview.rows;
  const falling =
    overview.areaCount === 1 && only
      ? texts.fallingArea(only.name, overview.areasFalling > 0, before)
      : texts.fallingAreas(overview.areasFalling, overview.areaCount, before);
  const next = overview.nextMoment;
  return next === null ? falling : `${falling} ${texts.daysToMoment(next.daysLeft, next.name)}`;
}

type KeyFigure = { readonly figure: RichCell & { readonly look: Look }; readonly meaning: string };

function keyFiguresOf(summary: Summary, yearsOfAll: YearsSheet): KeyFigure[] {
  const { texts, input, figures } = summary;
  const { overview } = figures;
  return [
    {
      figure: money(overview.lossPerYear, input.language),
      meaning: texts.lossMeaning(overview.areasFalling, dateInTable(overview.before)),
    },
    unpaidFigure(summary, yearsOfAll),
    momentFigure(overview, texts),
    {
      figure: { value: texts.areaCount(overview.missed.areas.length), look: 'figureText' },
      meaning: texts.missedMeaning(overview.missed.latest?.name ?? null),
    },
  ];
}

function unpaidFigure({ texts, input, figures, years }: Summary, yearsOfAll: YearsSheet): KeyFigure {
  const { unpaid, promised, year } = figures.overview;
  const place = years.indexOf(year);
  const figure = money(unpaid, input.language);
  return {
    figure: place < 0 ? figure : { ...figure, formula: yearsOfAll.total('gap', place).place },
    meaning: texts.unpaidMeaning(year, eurosInSentence(promised, input.language)),
  };
}

function momentFigure({ nextMoment }: Overview, texts: Summary['texts']): KeyFigure {
  if (nextMoment === null) return { figure: { value: texts.noMoment, look: 'figureText' }, meaning: texts.noMomentMeaning };
  const count = nextMoment.areas.length;
  return { figure: { value: texts.areaCount(count), look: 'figureText' }, meaning: texts.momentMeaning(count, nextMoment.name) };
}

/** Whole euros up to a hundred thousand, millions from there, as in sentences. */
function money(cents: number, language: Summary['input']['language']): KeyFigure['figure'] {
  const inMillions: Look = language === 'nl' ? 'figureMoney' : 'figureMoneyEnglish';
  return { value: inEuros(cents), look: Math.abs(cents) < 10_000_000 ? 'figureMoneyWhole' : inMillions };
}

/** The second cell of a merged pair has the same lines. */
function spread({ look }: { look: Look }): Cell {
  return { value: null, look };
}

function filled(first: Cell): Cell[] {
  return [first, ...Array.from({ length: width - 1 }, (): Cell => ({ value: null, look: 'section' }))];
}

function yearHeaders({ texts }: Summary): Cell[] {
  return [
    { value: texts.columns.year, look: 'header' },
    ...measures.map((measure): Cell => ({ value: texts.measures[measure], look: 'headerRight' })),
  ];
}

/** The year as text: it names a category of the chart. */
function yearRow(yearsOfAll: YearsSheet, year: number, index: number): Cell[] {
  const looks: Record<Measure, Look> = { funding: 'moneyWhole', commitments: 'moneyWhole', gap: 'moneyWhole', coverage: 'percent' };
  return [
    { value: String(year), look: 'text' },
    ...measures.map((measure): Cell => {
      const { value, place } = yearsOfAll.total(measure, index);
      return { value, formula: place, look: looks[measure] };
    }),
  ];
}

function areaHeaders({ texts }: Summary): Cell[] {
  const { columns } = texts;
  const left = [columns.area, columns.severity].map((value): Cell => ({ value, look: 'header' }));
  const right = [columns.coveredUntil, columns.promisedUntil, columns.loss].map((value): Cell => ({ value, look: 'headerRight' }));
  const last = [columns.decisionDate, columns.daysLeft].map((value): Cell => ({ value, look: 'headerRight' }));
  return [...left, ...right, { value: columns.decision, look: 'header' }, ...last];
}

function areaRow(row: OverviewRow, sheetRow: number, { texts, names, figures }: Summary): Cell[] {
  const { cliff } = row;
  const decision = cliff?.decision ?? null;
  const day = decision === null ? null : daySerial(decision.date);
  const dayCell = cellName(sheetRow, 7);
  return [
    { value: names.area(row.areaId), look: 'strong' },
    { value: areaSeverityText(row, texts), look: 'text' },
    { value: row.coveredUntil === null ? texts.none : daySerial(row.coveredUntil), look: 'date' },
    { value: row.promisedUntil ?? texts.none, look: 'year' },
    { value: cliff === null || cliff.kind === 'shortfall' ? texts.none : inEuros(cliff.lossPerYear), look: 'moneyWhole' },
    { value: decisionText(row, texts), look: 'text' },
    { value: day, look: 'date' },
    day === null
      ? { value: null, look: 'days' }
      : { value: day - daySerial(figures.answer.at), formula: `${dayCell}-${texts.referenceName}`, look: 'days' },
  ];
}

function decisionText({ cliff }: OverviewRow, texts: Summary['texts']): string {
  if (cliff === null) return texts.none;
  if (cliff.decision === null) return texts.decisionUnknown;
  return cliff.decision.passed ? texts.decisionPassed(cliff.decision.name, null) : cliff.decision.name;
}

function chartOf({ texts, years, figures }: Summary, yearHeader: number): Chart {
  const name = texts.sheets.summary;
  const last = yearHeader + years.length;
  const { totals } = figures.answer;
  const series = (measure: Exclude<Measure, 'coverage'>, color: string) => {
    const column = measures.indexOf(measure) + 2;
    return {
      name: { range: `${name}!${cellName(yearHeader, column, 'both')}`, cached: [texts.measures[measure]] },
      values: {
        range: columnRange(name, column, yearHeader + 1, last),
        cached: years.map((year) => inEuros(totals[`${measure}ByYear`][year] ?? 0)),
      },
      color,
    };
  };
  return {
    title: texts.chartTitle,
    alternative: texts.chartAlternative(years[0] ?? 0, years.at(-1) ?? 0),
    from: { row: chartTop, column: 1 },
    to: { row: chartTop + chartRows - 1, column: width },
    categories: { range: columnRange(name, 1, yearHeader + 1, last), cached: years.map(String) },
    columns: [series('funding', colors.money2), series('gap', colors.gap)],
    line: series('commitments', colors.ink),
    valueFormat: '"€" #,##0,,\\ "mln"',
  };
}
