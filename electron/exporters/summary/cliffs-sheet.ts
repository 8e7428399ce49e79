import { colors } from '#electron/exporters/looks.ts';
import { wrappedHeights } from '#electron/exporters/row-heights.ts';
import { type Cell, type Column, cellName, daySerial, inEuros, rangeName, type Sheet } from '#electron/exporters/sheet-model.ts';
import type { FollowUp } from '#shared/contracts/kept.ts';
import { standingOf } from '#shared/domain/follow-up.ts';
import { followUpPairs } from '#shared/domain/follow-up-pairs.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { becauseText } from '#shared/text/because-text.ts';
import { followUpTexts } from '#shared/text/follow-up-texts.ts';
import type { Summary } from './figures.ts';
import { severityHighlights, severityText } from './severity-words.ts';
import { headerRow, sheetHead } from './sheet-head.ts';

/** One row per cliff or shortfall, worst first. They overlap in time, so they are never added up [rules 4]. */
export function cliffsSheet(summary: Summary): Sheet {
  const { texts, figures, pageHead } = summary;
  const name = texts.sheets.cliffs;
  const { cliffs } = figures.answer;
  const columns = columnsOf(summary);
  const head = sheetHead(summary, name, '', columns.length);
  const headers = columns.map(({ text }) => texts.columns[text]);
  const { followUps, question } = summary.input;
  const { ofCliff } = followUpPairs(followUps, figures.everyCliff, question.at);
  const body = cliffs.map((cliff, index) => [
    ...cliffRow(cliff, headerRow + 1 + index, summary),
    ...(hasNoted(summary.input) ? notedCells(cliff, ofCliff.get(cliff.key), summary.input) : []),
  ]);
  if (body.length === 0) body.push(headers.map((_, index) => (index === 0 ? texts.noCliffs : null)));
  const lastRow = headerRow + body.length;
  return {
    name,
    columns: columns.map(({ width, look }): Column => ({ width, look })),
    rows: [
      ...head.rows,
      headers.map((value, index): Cell => ({ value, look: isFigure(columns[index]) ? 'headerRight' : 'header' })),
      ...body,
    ],
    heights: new Map([...head.heights, [headerRow, 44], ...wrappedHeights(body, columns, headerRow + 1)]),
    merges: head.merges,
    scrollsFrom: { row: headerRow + 1, column: 3 },
    printTitle: { from: headerRow, to: headerRow },
    table: { name: `Tabel_${name}`, range: rangeName(headerRow, 1, lastRow, headers.length), columns: headers },
    highlights: [
      ...severityHighlights(`B${headerRow + 1}:B${lastRow}`, `$B${headerRow + 1}`),
      { range: `G${headerRow + 1}:H${lastRow}`, formula: `N(G${headerRow + 1})>0`, look: 'short' },
    ],
    tabColor: colors.gap,
    pageHead,
  };
}

const ownColumns = [
  { text: 'area', width: 28, look: 'strong' },
  { text: 'severity', width: 12, look: 'text' },
  { text: 'kind', width: 10, look: 'text' },
  { text: 'date', width: 12, look: 'date' },
  { text: 'loss', width: 18, look: 'money' },
  { text: 'share', width: 10, look: 'percent' },
  { text: 'uncovered', width: 18, look: 'money' },
  { text: 'legal', width: 18, look: 'money' },
  { text: 'uncertain', width: 11, look: 'text' },
  { text: 'decision', width: 24, look: 'wrapped' },
  { text: 'decisionDate', width: 12, look: 'date' },
  { text: 'daysLeft', width: 10, look: 'days' },
  { text: 'lead', width: 10, look: 'whole' },
  { text: 'schemes', width: 34, look: 'wrapped' },
  { text: 'commitments', width: 40, look: 'wrapped' },
  { text: 'fte', width: 10, look: 'jobs' },
  { text: 'why', width: 110, look: 'wrapped' },
] as const;
const decisionDateColumn = ownColumns.findIndex(({ text }) => text === 'decisionDate') + 1;

/** What people noted, after the figures: only where somebody did, and never in a copy to share. */
const notedColumns = [
  { text: 'owner', width: 24, look: 'text' },
  { text: 'standing', width: 18, look: 'text' },
  { text: 'dueOn', width: 12, look: 'date' },
  { text: 'agreed', width: 50, look: 'wrapped' },
] as const;

function columnsOf({ input }: Summary) {
  return hasNoted(input) ? [...ownColumns, ...notedColumns] : ownColumns;
}

function hasNoted({ followUps, isShareable }: Summary['input']): boolean {
  return followUps.length > 0 && !isShareable;
}

function isFigure(column: { readonly look: string } | undefined): boolean {
  return !['text', 'strong', 'wrapped'].includes(column?.look ?? 'text');
}

function cliffRow(cliff: Cliff, row: number, { texts, names, input, figures }: Summary): Cell[] {
  const { decision, nextDecision, areaId } = cliff;
  const day = decision === null ? null : daySerial(decision.date);
  const at = daySerial(figures.answer.at);
  const dayCell = cellName(row, decisionDateColumn);
  return [
    names.area(areaId),
    severityText(cliff.severity, texts),
    texts.kinds[cliff.kind],
    daySerial(cliff.date),
    inEuros(cliff.lossPerYear),
    cliff.share,
    inEuros(cliff.uncovered),
    inEuros(cliff.legalUncovered),
    cliff.uncertain ? texts.uncertain : texts.certain,
    decision === null
      ? texts.decisionUnknown
      : decision.passed
        ? texts.decisionPassed(decision.name, nextDecision?.name ?? null)
        : decision.name,
    day,
    { value: day === null ? '' : day - at, formula: `IF(${dayCell}="","",${dayCell}-${texts.referenceName})`, look: 'days' },
    cliff.leadMonths,
    cliff.schemes.map(({ scheme }) => scheme).join('; '),
    cliff.commitments.map(({ description }) => description).join('; '),
    cliff.fte,
    cliff.because.map((because) => becauseText(because, input.language)).join(' '),
  ];
}

function notedCells({ date }: Cliff, noted: FollowUp | undefined, { question, scenario, language }: Summary['input']): Cell[] {
  if (noted === undefined) return notedColumns.map(() => null);
  const texts = followUpTexts(language);
  // Under a scenario the cliff is that of the scenario, and says nothing of whether it was repaired.
  const standing = scenario === null ? texts.standing[standingOf(noted, { date }, question.at)] : texts.status[noted.status];
  const agreed = [...(noted.raisedWith === null ? [] : [texts.raisedWith(noted.raisedWith)]), ...(noted.note === null ? [] : [noted.note])];
  return [noted.owner, standing, noted.dueOn === null ? null : daySerial(noted.dueOn), agreed.join('. ')];
}
