import { colors } from '#electron/exporters/looks.ts';
import { type Cell, cellName, daySerial, inEuros, type Sheet } from '#electron/exporters/sheet-model.ts';
import { dataRows, flagRows, settingRows, sourceRows } from './account-rows.ts';
import type { Summary } from './figures.ts';
import { headerRow, sheetHead } from './sheet-head.ts';
import type { Measure, YearsSheet } from './years-sheet.ts';

const width = 5;

/** A part of the page: a title, and rows that may need to know on which row they begin. */
type Section = { readonly title: string; readonly rows: (firstRow: number) => Cell[][] };

/** Where the reference date stands: the second fact of the first section. */
export function referenceCell({ texts }: Summary): string {
  return `${texts.sheets.account}!${cellName(headerRow + 2, 2, 'both')}`;
}

/** What the figures rest on: the question, checks that calculate, the settings, the sources. */
export function accountSheet(summary: Summary, yearsOfAll: YearsSheet): Sheet {
  const { texts, pageHead, input } = summary;
  const { account } = texts;
  const head = sheetHead(summary, texts.sheets.account, '', width);
  const sections: Section[] = [
    { title: account.question, rows: () => questionRows(summary) },
    { title: account.checks, rows: (firstRow) => checkRows(summary, yearsOfAll, firstRow) },
    { title: account.how, rows: () => account.steps.map((step) => [step]) },
    { title: account.settings, rows: () => settingRows(summary) },
    { title: account.data, rows: () => dataRows(summary) },
    ...(input.isShareable ? [] : [{ title: account.sources, rows: () => sourceRows(summary) }]),
    { title: account.flags, rows: () => flagRows(summary) },
  ];
  const rows: Cell[][] = [...head.rows];
  const starts = sections.map(({ title, rows: rowsFrom }, index) => {
    if (index > 0) rows.push([]);
    rows.push([{ value: title, look: 'section' }, ...Array.from({ length: width - 1 }, (): Cell => ({ value: null, look: 'section' }))]);
    const start = rows.length + 1;
    for (const row of rowsFrom(start)) rows.push(row);
    return start;
  });
  const checks = starts[1] ?? 0;
  return {
    name: texts.sheets.account,
    columns: [72, 36, 26, 22, 12].map((characters) => ({ width: characters, look: 'plain' })),
    rows,
    heights: new Map([...head.heights, [checks, 32]]),
    merges: [...head.merges, `A${checks}:E${checks}`],
    highlights: [{ range: `D${checks + 2}:D${checks + 4}`, formula: `$D${checks + 2}="${account.wrong}"`, look: 'wrong' }],
    tabColor: colors.third,
    pageHead,
  };
}

function questionRows({ texts, input, names, figures }: Summary): Cell[][] {
  const { at, lens, horizonYear, hardness, use } = input.question;
  const { account } = texts;
  const areas =
    input.areasLeftOut === 0 ? texts.areaCount(figures.answer.areas.length) : input.rows.areas.map(({ id }) => names.area(id)).join(', ');
  return [
    [text(account.number), text(input.number)],
    [text(account.at), { value: daySerial(at), look: 'date' }],
    [text(account.lens), text(texts.lensMeaning[lens])],
    [text(account.horizon), { value: horizonYear, look: 'year' }],
    [text(account.hardness), text(hardness.map((word) => texts.hardnesses[word]).join(', '))],
    [text(account.use), text(texts.uses[use])],
    [text(account.scenario), text(figures.answer.scenario ?? account.noScenario)],
    [text(account.areas), text(areas)],
  ];
}

/** What the program computed beside what the cells add up to: the outcome calculates. */
function checkRows({ texts, years, figures }: Summary, yearsOfAll: YearsSheet, firstRow: number): Cell[][] {
  const { account } = texts;
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const { totals } = figures.answer;
  const headers = [account.check, account.computed, account.inFile, account.outcome];
  return [
    [{ value: account.checkLead, look: 'context' }],
    headers.map((value, index): Cell => ({ value, look: index === 1 || index === 2 ? 'headerRight' : 'header' })),
    ...(['funding', 'commitments', 'gap'] as const).map((measure, index): Cell[] => {
      const row = firstRow + 2 + index;
      const sum = inEuros(years.reduce((total, year) => total + (totals[`${measure}ByYear`][year] ?? 0), 0));
      return [
        text(account.checkOf(texts.measures[measure], first, last)),
        { value: sum, look: 'money' },
        { value: sum, formula: `ROUND(SUM(${totalsOf(measure, years.length, yearsOfAll)}),2)`, look: 'money' },
        { value: account.right, formula: `IF(ROUND(B${row}-C${row},2)=0,"${account.right}","${account.wrong}")`, look: 'text' },
      ];
    }),
  ];
}

/** All years of a measure, all areas together. */
function totalsOf(measure: Measure, years: number, { total }: YearsSheet): string {
  const last = total(measure, years - 1).place;
  return `${total(measure, 0).place}:${last.slice(last.indexOf('!') + 1)}`;
}

function text(value: string): Cell {
  return { value, look: 'text' };
}
