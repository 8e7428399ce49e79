import { areaSheet, commitmentSheet, type FieldDefinition, type SheetDefinition, streamSheet } from '#shared/contracts/fields.ts';
import type { TableKind } from '#shared/contracts/inspection.ts';
import type { ReadingTexts } from '#shared/text/reading-texts.ts';
import type { NumberLocale } from './amounts.ts';
import type { AreaNames } from './area-names.ts';
import { closedWord, yesOrNo } from './closed-words.ts';
import { writtenDate } from './dates.ts';
import { type Flow, fieldOfHeader, flowOf, type Measure, measureOf, measures, yearOfHeader } from './header-words.ts';
import { columnLocale } from './locales.ts';
import { seemsAmount } from './seems-amount.ts';
import { cellAt, type Region } from './tables.ts';
import { type Unit, unitOfText } from './units.ts';
import { bareText, closeText } from './words.ts';

/** What a column of a table holds, and why that is thought. */
export type Column = {
  /** Counted from 0, in the sheet. */
  readonly index: number;
  readonly header: string;
  /** A field of contracts/cli.md; `label`: texts that name the row; `ignore`. */
  readonly field: string;
  readonly year: number | null;
  readonly confidence: number;
  readonly because: string;
  /** The unit that its own header states. */
  readonly unit: Unit | null;
  readonly locale: NumberLocale | null;
  /** Whether its numbers contradict each other about dots and commas: each that may mean two things is then told. */
  readonly isDisputed: boolean;
  /** Whether cells were found that nobody reads now. */
  readonly isLost: boolean;
};

export type Layout = { readonly kind: TableKind; readonly columns: readonly Column[] };

export const sheetOfKind: Readonly<Record<'streams' | 'commitments' | 'areas', SheetDefinition>> = {
  streams: streamSheet,
  commitments: commitmentSheet,
  areas: areaSheet,
};

export const amountFields: ReadonlySet<string> = new Set(['yearAmount', 'amount']);
const moneyFields: ReadonlySet<string> = new Set(['yearAmount', 'amount', 'spent', 'reserve']);

type Stats = {
  readonly filled: number;
  readonly areas: number;
  readonly dates: number;
  readonly amounts: number;
  readonly texts: number;
  readonly years: number;
};
type Draft = {
  index: number;
  header: string;
  texts: readonly string[];
  stats: Stats;
  field: string;
  year: number | null;
  isExact: boolean;
  confidence: number;
  because: string[];
  measure: Measure | null;
  flow: Flow | null;
  isLost: boolean;
};

const sampleRows = 300;

/** What each column of a region holds, and of what kind its table is. `told`: column letters → field, by a mapping. */
export function layoutOf(
  region: Region,
  names: AreaNames,
  texts: ReadingTexts,
  told: ReadonlyMap<number, { readonly field: string; readonly year: number | null }>,
): Layout {
  const drafts = region.headers.map((headers, offset) => draftOf(region, headers, region.firstColumn + offset, names, texts, told));
  const kind = kindOf(region, drafts, told.size > 0);
  settleKind(drafts, kind, texts);
  settleYears(drafts, kind, region, texts);
  settleTwice(drafts, told, texts);
  findArea(drafts, texts);
  findLabel(drafts, kind, region, texts);
  settleLost(drafts);
  return { kind, columns: drafts.map((draft) => columnOf(draft, region)) };
}

function columnOf({ index, header, texts, field, year, confidence, because, isLost }: Draft, region: Region): Column {
  const locale = moneyFields.has(field) ? columnLocale(region, index) : null;
  return {
    ...{ index, header, field, year: field === 'yearAmount' ? year : null },
    confidence: Math.round(confidence * 100) / 100,
    because: because.join('; '),
    unit: texts.map(unitOfText).findLast((unit) => unit !== null) ?? null,
    locale: locale === 'disputed' ? null : locale,
    isDisputed: locale === 'disputed',
    isLost,
  };
}

function draftOf(
  region: Region,
  headers: readonly string[],
  index: number,
  names: AreaNames,
  texts: ReadingTexts,
  told: ReadonlyMap<number, { readonly field: string; readonly year: number | null }>,
): Draft {
  const stats = statsOf(region, index, names);
  const header = headers.join(' ').replace(/\s+/g, ' ').trim();
  const draft: Draft = {
    index,
    header,
    texts: headers,
    stats,
    field: 'ignore',
    year: null,
    isExact: false,
    confidence: 0.5,
    because: [],
    measure: measureOf(header),
    flow: flowOf(header),
    isLost: false,
  };
  const given = told.get(index);
  if (given !== undefined)
    return { ...draft, field: given.field, year: given.year, isExact: true, confidence: 1, because: [texts.byMapping] };
  const year = yearOfHeader(header);
  // A bare year holds amounts whatever is typed under it: what is none is then said at its cell, and no money vanishes.
  if (year !== null && (year.isBare || stats.filled === 0 || stats.amounts * 2 >= stats.filled)) {
    return {
      ...draft,
      field: 'yearAmount',
      year: year.year,
      isExact: year.isBare,
      confidence: year.isBare ? 0.98 : 0.8,
      because: [texts.yearHeader(header), texts.amounts(stats.amounts, stats.filled)],
    };
  }
  // The lowest of several header rows names the column; those above it speak of several.
  const named = fieldOfHeader(header) ?? headers.map(fieldOfHeader).findLast((one) => one !== null) ?? null;
  if (named !== null) {
    const seen = seenOf(named.field, stats, texts);
    return {
      ...draft,
      field: named.field,
      isExact: named.isExact,
      confidence: named.isExact ? 0.98 : 0.75,
      because: [named.isExact ? texts.header(header) : texts.headerLike(header), ...(seen === null ? [] : [seen])],
    };
  }
  return { ...draft, because: [header === '' ? texts.noHeader : texts.unknownHeader(header)] };
}

function seenOf(field: string, { filled, areas, dates, amounts }: Stats, texts: ReadingTexts): string | null {
  const kind = definitionOf(field)?.kind;
  if (kind === 'area') return texts.areas(areas, filled);
  if (kind === 'date') return texts.dates(dates, filled);
  if (kind === 'money') return texts.amounts(amounts, filled);
  return filled === 0 ? null : texts.filled(filled);
}

function definitionOf(field: string): FieldDefinition | undefined {
  return [streamSheet, commitmentSheet, areaSheet].flatMap(({ fields }) => fields).find((one) => one.field === field);
}

function statsOf(region: Region, column: number, names: AreaNames): Stats {
  let [filled, areas, dates, amounts, texts, years] = [0, 0, 0, 0, 0, 0];
  for (let row = region.firstRow; row <= Math.min(region.lastRow, region.firstRow + sampleRows); row += 1) {
    const cell = cellAt(region.grid, row, column);
    if (cell === undefined) continue;
    filled += 1;
    if (cell.kind === 'date') dates += 1;
    else if (cell.kind === 'number') {
      amounts += 1;
      if (Number.isInteger(cell.number) && (cell.number ?? 0) >= 2000 && (cell.number ?? 0) <= 2099) years += 1;
    } else if (cell.kind === 'text') {
      if (names.isName(cell.text)) areas += 1;
      else if (/^20\d\d$/.test(cell.text)) {
        years += 1;
        amounts += 1;
      } else if (seemsAmount(cell.text)) amounts += 1;
      else if (writtenDate(cell.text, 'last').kind === 'date') dates += 1;
      else texts += 1;
    } else amounts += 1;
  }
  return { filled, areas, dates, amounts, texts, years };
}

const kindWords: readonly (readonly [RegExp, TableKind])[] = [
  [/\b(geldstromen|streams|baten|inkomsten|bijdragen rijk|subsidie inkomsten|dekkingsbronnen|funding|ontvangsten)\b/, 'streams'],
  [/\b(verplichtingen|commitments|lasten|uitgaven|expenses|kosten)\b/, 'commitments'],
  [/\b(gebieden|areas)\b/, 'areas'],
];
const speaksFor: Readonly<Record<string, readonly [TableKind, number]>> = {
  ...{
    scheme: ['streams', 2],
    follows: ['streams', 2],
    funder: ['streams', 1],
    decidedBy: ['streams', 1],
    earmarked: ['streams', 2],
    nature: ['streams', 1],
    certainty: ['streams', 2],
    reference: ['streams', 1],
    spendableUntil: ['streams', 2],
    spent: ['streams', 1],
    applyBefore: ['streams', 1],
    reportBefore: ['streams', 1],
    matches: ['streams', 1],
  },
  ...{
    description: ['commitments', 2],
    category: ['commitments', 2],
    hardness: ['commitments', 3],
    fundedBy: ['commitments', 3],
    noticeMonths: ['commitments', 3],
    indexation: ['commitments', 2],
    fte: ['commitments', 2],
  },
  ...{
    programmeStart: ['areas', 2],
    programmeHorizon: ['areas', 2],
    planUntil: ['areas', 2],
    reserve: ['areas', 2],
    frameworkDay: ['areas', 1],
    municipality: ['areas', 1],
    programme: ['areas', 1],
  },
};

function kindOf(region: Region, drafts: readonly Draft[], isTold: boolean): TableKind {
  const points: Record<TableKind, number> = { streams: 0, commitments: 0, areas: 0, unknown: 1 };
  const fields = new Set(drafts.map(({ field }) => field));
  for (const field of fields) {
    const [kind, weight] = speaksFor[field] ?? ['unknown', 0];
    points[kind] += weight;
  }
  if (fields.has('yearAmount') || fields.has('amount')) points.areas -= 5;
  else if (!fields.has('area')) points.areas -= 2;
  const said = bareText([region.grid.sheet, ...region.titles].join(' '));
  for (const [words, kind] of kindWords) if (words.test(said)) points[kind] += 3;
  // Only a description beside amounts is any budget table, unless its area stands beside it.
  if (!isTold && fields.has('description') && !fields.has('area') && points.commitments === 2) points.commitments = 0;
  const best = (['streams', 'commitments', 'areas'] as const).reduce((a, b) => (points[b] > points[a] ? b : a));
  return points[best] >= 2 || (points[best] === 1 && isTold) ? best : 'unknown';
}

function settleKind(drafts: Draft[], kind: TableKind, texts: ReadingTexts): void {
  if (kind === 'unknown') return;
  const known = new Set(sheetOfKind[kind].fields.map(({ field }) => field));
  for (const draft of drafts) {
    const has = (field: string) => drafts.some((one) => one.field === field);
    if (draft.field === 'description' && kind === 'streams' && !has('scheme')) draft.field = 'scheme';
    else if (draft.field === 'description' && kind === 'streams' && !has('note')) draft.field = 'note';
    else if (draft.field === 'scheme' && kind === 'commitments')
      draft.field = has('description') ? (has('fundedBy') ? 'ignore' : 'fundedBy') : 'description';
    else if (draft.field === 'budgetDay' && kind !== 'areas') draft.field = has('amount') ? 'ignore' : 'amount';
    else if (draft.field === 'municipality' || draft.field === 'year') continue;
    else if (draft.field !== 'ignore' && !known.has(draft.field)) {
      draft.field = 'ignore';
      draft.because.push(texts.otherKind);
    }
  }
}

/** Of several columns for one year one counts: the newest budget, and income or expenses as the kind of table has it. */
function settleYears(drafts: Draft[], kind: TableKind, region: Region, texts: ReadingTexts): void {
  const wanted: Flow = kind === 'streams' ? 'income' : 'expense';
  const years = drafts.filter(({ field }) => field === 'yearAmount');
  const hasWanted = years.some(({ flow }) => flow === wanted);
  for (const draft of years) {
    const isOther = hasWanted ? draft.flow !== null && draft.flow !== wanted : false;
    if (isOther) {
      draft.field = 'ignore';
      draft.because.push(texts.otherFlow);
    }
  }
  const rank = ({ measure }: Draft) => (measure === null ? 1 : measures.indexOf(measure));
  for (const draft of years) {
    const better = years.find((one) => one !== draft && one.field === 'yearAmount' && one.year === draft.year && rank(one) < rank(draft));
    if (draft.field === 'yearAmount' && draft.year !== null && better !== undefined) {
      draft.field = 'ignore';
      draft.because.push(texts.otherMeasure(draft.year));
    }
  }
  const left = years.filter(({ field }) => field === 'yearAmount');
  const total = drafts.find(({ field, header }) => field === 'amount' && /^(totaal|total|som|sum)$/.test(bareText(header)));
  if (total !== undefined && left.length >= 2 && isSum(region, total, left)) {
    total.field = 'ignore';
    total.because.push(texts.sumOfYears);
  }
}

function isSum(region: Region, total: Draft, years: readonly Draft[]): boolean {
  let seen = 0;
  for (let row = region.firstRow; row <= Math.min(region.lastRow, region.firstRow + sampleRows); row += 1) {
    const stated = cellAt(region.grid, row, total.index)?.number;
    if (stated === undefined || stated === null) continue;
    const sum = years.reduce((all, { index }) => all + (cellAt(region.grid, row, index)?.number ?? 0), 0);
    if (Math.abs(sum - stated) > 0.01) return false;
    seen += 1;
  }
  return seen > 0;
}

function settleTwice(drafts: Draft[], told: ReadonlyMap<number, unknown>, texts: ReadingTexts): void {
  const strongest = [...drafts].sort(
    (a, b) => Number(told.has(b.index)) - Number(told.has(a.index)) || Number(b.isExact) - Number(a.isExact) || a.index - b.index,
  );
  const taken = new Set<string>();
  for (const draft of strongest) {
    if (draft.field === 'ignore') continue;
    const key = draft.field === 'yearAmount' ? `yearAmount:${draft.year}` : draft.field;
    if (!taken.has(key)) taken.add(key);
    else {
      draft.field = draft.field === 'scheme' && !taken.has('funder') ? 'funder' : 'ignore';
      if (draft.field === 'funder') taken.add('funder');
      draft.because.push(texts.twice);
      draft.isLost = draft.field === 'ignore' && draft.stats.filled > 0;
    }
  }
}

/** A column of areas is one by what stands in it, whatever is above it. */
function findArea(drafts: Draft[], texts: ReadingTexts): void {
  if (drafts.some(({ field }) => field === 'area')) return;
  const byValues = drafts
    .filter(
      ({ field, stats }) =>
        ['ignore', 'description', 'municipality', 'programme'].includes(field) && stats.areas >= 1 && stats.areas * 2 > stats.filled,
    )
    .sort((a, b) => b.stats.areas - a.stats.areas)[0];
  if (byValues === undefined) return;
  byValues.field = 'area';
  byValues.confidence = 0.6 + (0.3 * byValues.stats.areas) / byValues.stats.filled;
  byValues.because.push(texts.areas(byValues.stats.areas, byValues.stats.filled));
}

/** The texts that name a row where no header says so: the fullest column of texts. */
function findLabel(drafts: Draft[], kind: TableKind, _region: Region, texts: ReadingTexts): void {
  const wanted = kind === 'streams' ? 'scheme' : 'description';
  if (kind === 'areas' || drafts.some(({ field }) => field === wanted || (kind === 'unknown' && field === 'scheme'))) return;
  const label = drafts
    .filter(({ field, stats }) => field === 'ignore' && stats.texts > 0 && stats.texts * 2 > stats.filled)
    .sort((a, b) => b.stats.texts - a.stats.texts || a.index - b.index)[0];
  if (label === undefined || closeText(label.header).startsWith('toelichting')) return;
  label.field = wanted;
  label.confidence = 0.6;
  label.because.push(texts.labels);
}

function settleLost(drafts: Draft[]): void {
  for (const draft of drafts) {
    const isKnown = fieldOfHeader(draft.header) !== null || yearOfHeader(draft.header) !== null;
    if (draft.field === 'ignore' && !isKnown && draft.stats.filled > 0) draft.isLost = true;
  }
}

/** Whether a text is a word of a field's closed list; null where the field has none. */
export function isWordOf(definition: FieldDefinition, text: string): boolean | null {
  if (definition.kind === 'yes-no') return yesOrNo(text) !== null;
  return definition.words === undefined ? null : closedWord(text, definition.words) !== null;
}
