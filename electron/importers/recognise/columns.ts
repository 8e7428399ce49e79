import { areaSheet, commitmentSheet, type FieldDefinition, streamSheet } from '#shared/contracts/fields.ts';
import type { TableKind } from '#shared/contracts/inspection.ts';
import { type NumberLocale, saysPerYear } from '#shared/reading/amounts.ts';
import { writtenDate } from '#shared/reading/dates.ts';
import { type Unit, unitOfText } from '#shared/reading/units.ts';
import type { ReadingTexts } from '#shared/text/reading-texts.ts';
import type { AreaNames } from './area-names.ts';
import { findArea, findLabel, settleKind, settleLost, settleTwice, settleYears } from './column-choice.ts';
import { type ColumnDraft, type LeftOut, type Says, type Stats, sampleRows } from './column-draft.ts';
import { type Flow, flowOf, measureOf } from './header-measures.ts';
import { fieldOfHeader } from './header-words.ts';
import { yearOfHeader } from './header-years.ts';
import { columnLocale } from './locales.ts';
import { type PartsOfTotal, partsOfTotal } from './parts-of-total.ts';
import { type Profile, profileOf } from './profiles.ts';
import { cellAt, type Region } from './region.ts';
import { settleReserves } from './reserve-columns.ts';
import { saysOfRows } from './says-of-rows.ts';
import { seemsAmount } from './seems-amount.ts';
import { kindOf } from './table-kind.ts';

/** What a column of a table holds, and why that is thought. */
export type Column = {
  /** Counted from 0, in the sheet. */
  readonly index: number;
  readonly header: string;
  /** A field of contracts/cli.md, or `ignore`. */
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
  /** Why it is not read, though it is known and has data. */
  readonly leftOut: LeftOut | null;
  /** What it says of its rows, where it holds no field. */
  readonly says: Says | null;
  /** Of an amount: what its header says of its direction. */
  readonly flow: Flow | null;
  /** Whether more stands beside the year of its header than is known of. */
  readonly isLoose: boolean;
  /** Whether its header says that the year's amount is that of later years too. */
  readonly isOnward: boolean;
  /** Whether its header says "per jaar". */
  readonly isPerYear: boolean;
  /** The columns of amounts that it is the sum of, by their headers; null where it is no sum of several. */
  readonly parts: readonly string[] | null;
};

export type Layout = {
  readonly kind: TableKind;
  readonly columns: readonly Column[];
  /** A table of the law that is neither streams nor commitments; its kind is unknown then. */
  readonly profile: Profile | null;
  /** Whether it is a state of reserves of which the areas are known: its column `amount` is the stock. */
  readonly hasReserves: boolean;
};

export const amountFields: ReadonlySet<string> = new Set(['yearAmount', 'amount']);
const moneyFields: ReadonlySet<string> = new Set(['yearAmount', 'amount', 'spent', 'reserve']);

/** What each column of a region holds, and of what kind its table is. `told`: column letters → field, by a mapping. */
export function layoutOf(
  region: Region,
  names: AreaNames,
  texts: ReadingTexts,
  told: ReadonlyMap<number, { readonly field: string; readonly year: number | null }>,
): Layout {
  const drafts = region.headers.map((headers, offset) => draftOf(region, headers, region.firstColumn + offset, names, texts, told));
  const profile = told.size > 0 ? null : profileOf(region);
  const kind = profile === null ? kindOf(region, drafts, told.size > 0) : 'unknown';
  settleKind(drafts, kind, texts);
  settleYears(drafts, kind, region, texts);
  const parts = partsOfTotal(drafts, region);
  settleTwice(drafts, told, texts);
  findArea(drafts, texts);
  findLabel(drafts, kind, region, texts);
  settleUnderAreas(drafts, region, names, texts);
  settleLost(drafts, told, region);
  const hasReserves = profile === 'reserves' && settleReserves(drafts, texts);
  return { kind, profile, hasReserves, columns: drafts.map((draft) => columnOf(draft, region, parts)) };
}

/** Amounts under the name of an area are of that area, whatever their row says: they are not taken for another's. */
function settleUnderAreas(drafts: ColumnDraft[], { grid, headerRows }: Region, names: AreaNames, texts: ReadingTexts): void {
  const isArea = (row: number, column: number) => names.isName(cellAt(grid, row, column)?.text ?? '');
  const first = drafts.find(({ index, field }) => field !== 'area' && headerRows.some((row) => isArea(row, index)));
  for (const draft of drafts)
    if (first !== undefined && draft.index >= first.index && amountFields.has(draft.field)) {
      draft.field = 'ignore';
      draft.because.push(texts.unknownHeader(first.header));
    }
}

function columnOf(draft: ColumnDraft, region: Region, parts: PartsOfTotal | null): Column {
  const { index, header, texts, field, year, confidence, because, stats, isLost, leftOut, says, isOnward, isPerYear, isExact, flow } =
    draft;
  const locale = moneyFields.has(field) ? columnLocale(region, index) : null;
  return {
    ...{ index, header, field, year: field === 'yearAmount' ? year : null },
    confidence: Math.round(confidence * 100) / 100,
    because: because.join('; '),
    unit: texts.map(unitOfText).findLast((unit) => unit !== null) ?? null,
    locale: locale === 'disputed' ? null : locale,
    isDisputed: locale === 'disputed',
    isLost,
    leftOut: stats.filled > 0 ? leftOut : null,
    says: field === 'ignore' ? says : null,
    flow: amountFields.has(field) ? flow : null,
    isLoose: field === 'yearAmount' && !isExact,
    isOnward: isOnward && field === 'yearAmount',
    isPerYear: isPerYear && field === 'amount',
    parts: parts !== null && parts.total === index && field === 'amount' ? parts.headers : null,
  };
}

function draftOf(
  region: Region,
  headers: readonly string[],
  index: number,
  names: AreaNames,
  texts: ReadingTexts,
  told: ReadonlyMap<number, { readonly field: string; readonly year: number | null }>,
): ColumnDraft {
  const stats = statsOf(region, index, names);
  const header = headers.join(' ').replace(/\s+/g, ' ').trim();
  const draft: ColumnDraft = {
    index,
    header,
    texts: headers,
    stats,
    field: 'ignore',
    called: null,
    says: saysOfRows(region, index),
    year: null,
    isOnward: false,
    isPerYear: saysPerYear(header),
    isExact: false,
    confidence: 0.5,
    because: [],
    measure: measureOf(header),
    flow: flowOf(header),
    isLost: false,
    leftOut: null,
  };
  const given = told.get(index);
  if (given !== undefined)
    return { ...draft, field: given.field, year: given.year, isExact: true, confidence: 1, because: [texts.byMapping] };
  if (draft.says !== null) return { ...draft, because: [texts.saysOfRows[draft.says]] };
  const year = yearOfHeader(header);
  // A bare year holds amounts whatever is typed under it: what is none is then said at its cell, and no money vanishes.
  if (year !== null && (year.isBare || stats.filled === 0 || stats.amounts * 2 >= stats.filled)) {
    return {
      ...draft,
      field: 'yearAmount',
      year: year.year,
      isOnward: year.isOnward,
      isExact: year.isBare,
      confidence: year.isBare ? 0.98 : 0.8,
      because: [texts.yearHeader(header), texts.amounts(stats.amounts, stats.filled)],
    };
  }
  // The lowest of several header rows names the column; those above it speak of several.
  const parts = [header, ...headers.toReversed()].map(fieldOfHeader);
  const named = parts.find((one) => one?.isExact) ?? parts.find((one) => one !== null) ?? null;
  const other = named === null ? null : fieldByValues(named.field, stats);
  if (named !== null && other !== null) {
    if (other === 'ignore') return { ...draft, isLost: true, because: [texts.otherValues(header)] };
    const because = [texts.headerLike(header), texts.amounts(stats.amounts, stats.filled)];
    return { ...draft, field: other, called: named.field, confidence: 0.6, because };
  }
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

const datedFields: ReadonlySet<string> = new Set('start end spendableUntil spentUntil applyBefore reportBefore'.split(' '));
const wordFields: ReadonlySet<string> = new Set('certainty nature use hardness category decidedBy earmarked'.split(' '));
const givingFields: ReadonlySet<string> = new Set('scheme funder matches fundedBy follows'.split(' '));

/** What a column holds whose values are not what its header names: null where they may be. */
function fieldByValues(field: string, { filled, amounts, dates, years, texts }: Stats): string | null {
  const isMoney = amounts * 2 > filled && years * 2 <= filled && texts + dates < amounts;
  if (isMoney && givingFields.has(field)) return 'amount';
  if (isMoney && field === 'spentUntil') return 'spent';
  if (isMoney && dates === 0 && (datedFields.has(field) || wordFields.has(field))) return 'ignore';
  return field === 'reference' && dates * 2 > filled ? 'ignore' : null;
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
