import type { TableKind } from '#shared/contracts/inspection.ts';
import { repairHeader } from '#shared/contracts/repair.ts';
import { bareText, closeText } from '#shared/reading/words.ts';
import type { ReadingTexts } from '#shared/text/reading-texts.ts';
import { type ColumnDraft, sampleRows } from './column-draft.ts';
import { type Flow, measures } from './header-measures.ts';
import { fieldOfHeader } from './header-words.ts';
import { cellAt, type Region } from './region.ts';
import { seenAmount } from './seems-amount.ts';
import { sheetOfKind } from './sheet-of-kind.ts';

/** The column of our own repair file says what was wrong with a row, and nothing of the row itself. */
const repairHeaders: ReadonlySet<string> = new Set(Object.values(repairHeader).map(closeText));

/** Fields that the kind of table does not have become what it has instead, or nothing. */
export function settleKind(drafts: ColumnDraft[], kind: TableKind, texts: ReadingTexts): void {
  if (kind === 'unknown') return;
  const known = new Set(sheetOfKind[kind].fields.map(({ field }) => field));
  for (const draft of drafts) {
    const has = (field: string) => drafts.some((one) => one.field === field);
    if (draft.field === 'description' && kind === 'streams' && !has('scheme')) draft.field = 'scheme';
    else if (draft.field === 'description' && kind === 'streams' && !has('note')) draft.field = 'note';
    else if (draft.field === 'scheme' && kind === 'commitments')
      draft.field = has('description') ? (has('fundedBy') ? 'ignore' : 'fundedBy') : 'description';
    else if (draft.field === 'budgetDay' && kind !== 'areas') draft.field = has('amount') ? 'ignore' : 'amount';
    else if (draft.field === 'programmeStart' && kind !== 'areas' && !has('start')) draft.field = 'start';
    else if (draft.field === 'programmeHorizon' && kind !== 'areas' && !has('end')) draft.field = 'end';
    else if (draft.field === 'municipality' || draft.field === 'year') continue;
    else if (draft.field !== 'ignore' && !known.has(draft.field)) {
      draft.field = 'ignore';
      draft.because.push(texts.otherKind);
      draft.leftOut = 'other-kind';
    }
  }
}

/** Of several columns for one year one counts: the newest budget, and income or expenses as the kind of table has it. */
export function settleYears(drafts: ColumnDraft[], kind: TableKind, region: Region, texts: ReadingTexts): void {
  const wanted: Flow = kind === 'streams' ? 'income' : 'expense';
  const years = drafts.filter(({ field }) => field === 'yearAmount');
  const hasWanted = years.some(({ flow }) => flow === wanted);
  for (const draft of years) {
    const isOther = hasWanted ? draft.flow !== null && draft.flow !== wanted : false;
    if (isOther) {
      draft.field = 'ignore';
      draft.because.push(texts.otherFlow);
      draft.leftOut = 'other-flow';
    }
  }
  const rank = ({ measure }: ColumnDraft) => (measure === null ? 1 : measures.indexOf(measure));
  for (const draft of years) {
    const better = years.find((one) => one !== draft && one.field === 'yearAmount' && one.year === draft.year && rank(one) < rank(draft));
    if (draft.field === 'yearAmount' && draft.year !== null && better !== undefined) {
      draft.field = 'ignore';
      draft.because.push(texts.otherMeasure(draft.year));
      draft.leftOut = 'other-measure';
    }
  }
  const left = years.filter(({ field }) => field === 'yearAmount');
  const total = drafts.find(({ field, header }) => field === 'amount' && isBareTotal(header));
  if (total !== undefined && left.length >= 2 && isSum(region, total, left)) {
    total.field = 'ignore';
    total.because.push(texts.sumOfYears);
    total.leftOut = 'sum-of-years';
  }
}

/** "Totaal", also with the years that it is of: "Totaal 2026-2029", "Totaal t/m 2029 (x € 1.000)". */
function isBareTotal(header: string): boolean {
  const words = bareText(header.replace(/\([^)]*\)/g, ' ')).replace(
    /\b(?:20\d\d|t m|tm|tot en met|van|until|to|x|€|in|euro|1 000|000)\b|€/g,
    ' ',
  );
  return /^(?:totaal|total|som|sum)$/.test(words.trim());
}

/** Whole thousands that were rounded one by one add up to a little more or less. */
const roundedOff = (parts: number) => parts / 2 + 0.01;

function isSum(region: Region, total: ColumnDraft, years: readonly ColumnDraft[]): boolean {
  let seen = 0;
  for (let row = region.firstRow; row <= Math.min(region.lastRow, region.firstRow + sampleRows); row += 1) {
    const stated = seenAmount(cellAt(region.grid, row, total.index));
    if (stated === null) continue;
    const sum = years.reduce((all, { index }) => all + (seenAmount(cellAt(region.grid, row, index)) ?? 0), 0);
    if (Math.abs(sum - stated) > roundedOff(years.length)) return false;
    seen += 1;
  }
  return seen > 0;
}

const namingFields: ReadonlySet<string> = new Set(['scheme', 'description']);

/** Of two columns for one field the surer counts: told before known, of names one with words before one with codes, exact before alike. */
export function settleTwice(drafts: ColumnDraft[], told: ReadonlyMap<number, unknown>, texts: ReadingTexts): void {
  const strongest = [...drafts].sort(
    (a, b) =>
      Number(told.has(b.index)) - Number(told.has(a.index)) ||
      Number(hasWords(b)) - Number(hasWords(a)) ||
      Number(b.isExact) - Number(a.isExact) ||
      a.index - b.index,
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

function hasWords({ field, stats }: ColumnDraft): boolean {
  return !namingFields.has(field) || stats.texts * 2 > stats.filled;
}

/** A column of areas is one by what stands in it, whatever is above it. */
export function findArea(drafts: ColumnDraft[], texts: ReadingTexts): void {
  if (drafts.some(({ field }) => field === 'area')) return;
  const byValues = drafts
    .filter(
      ({ field, stats, says }) =>
        says === null &&
        ['ignore', 'description', 'municipality', 'programme'].includes(field) &&
        stats.areas >= 1 &&
        stats.areas * 2 > stats.filled,
    )
    .sort((a, b) => b.stats.areas - a.stats.areas)[0];
  if (byValues === undefined) return;
  byValues.field = 'area';
  byValues.confidence = 0.6 + (0.3 * byValues.stats.areas) / byValues.stats.filled;
  byValues.because.push(texts.areas(byValues.stats.areas, byValues.stats.filled));
}

/** The texts that name a row where no header says so: the fullest column of texts. */
export function findLabel(drafts: ColumnDraft[], kind: TableKind, _region: Region, texts: ReadingTexts): void {
  const wanted = kind === 'streams' ? 'scheme' : 'description';
  if (kind === 'areas' || drafts.some(({ field }) => field === wanted || (kind === 'unknown' && field === 'scheme'))) return;
  const label = drafts
    .filter(({ field, stats, says }) => field === 'ignore' && says === null && stats.texts > 0 && stats.texts * 2 > stats.filled)
    .sort((a, b) => b.stats.texts - a.stats.texts || a.index - b.index)[0];
  if (label === undefined || closeText(label.header).startsWith('toelichting') || repairHeaders.has(closeText(label.header))) return;
  label.field = wanted;
  label.confidence = 0.6;
  label.because.push(texts.labels);
}

/** Whether a column that is empty in the first rows is filled further down. */
function isFilledBelow({ grid, firstRow, lastRow }: Region, column: number): boolean {
  for (let row = firstRow + sampleRows; row <= lastRow; row += 1) if (cellAt(grid, row, column) !== undefined) return true;
  return false;
}

/** Columns with data that nobody reads, and nobody told to leave, are lost, and told. Of a code or number it needs no telling. */
export function settleLost(drafts: ColumnDraft[], told: ReadonlyMap<number, unknown>, region: Region): void {
  for (const draft of drafts) {
    if (draft.field !== 'ignore' || draft.says !== null || draft.leftOut !== null || told.has(draft.index)) continue;
    const isIgnored = repairHeaders.has(closeText(draft.header)) || fieldOfHeader(draft.header)?.field === 'ignore';
    if (!isIgnored && (draft.stats.filled > 0 || isFilledBelow(region, draft.index))) draft.isLost = true;
  }
}
