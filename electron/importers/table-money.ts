import { officialSheets } from '#shared/contracts/fields.ts';
import type { TableMapping } from '#shared/contracts/mapping.ts';
import { problem } from '#shared/contracts/problem.ts';
import { type NumberLocale, writtenAmount } from '#shared/reading/amounts.ts';
import { type Unit, unitOfText } from '#shared/reading/units.ts';
import { closeText } from '#shared/reading/words.ts';
import type { ReadingTexts } from '#shared/text/reading-texts.ts';
import { type AmountContext, readAmount } from './cell-reader.ts';
import { amountFields, type Column, type Layout } from './recognise/columns.ts';
import { assumedLocale, threeDecimals } from './recognise/locales.ts';
import { cellAt, type Region } from './recognise/region.ts';
import type { ClassifiedRow } from './recognise/row-kinds.ts';
import { rowUnits } from './recognise/row-units.ts';
import { favourSaid } from './recognise/says-of-rows.ts';
import { type Sign, signOf } from './recognise/sign.ts';
import type { TellOf } from './table-checks.ts';

/** How the amounts of a table are read. */
export type TableMoney = {
  readonly unit: Unit;
  /** Whether the unit is said anywhere, be it far away. */
  readonly isUnitSaid: boolean;
  readonly locale: NumberLocale | null;
  /** The columns of amounts. */
  readonly columns: readonly Column[];
  /** How an amount of a column is read in a row; flipped where a positive one means the other direction. */
  readonly contextOf: (column: Column, isFlipped: boolean, row: number) => AmountContext;
  /** Cents of a cell with the sign that stands there, a range at its highest; null where it has none. */
  readonly centsAt: (row: number, column: Column) => number | null;
  /** Whether a column beside them says of amounts that they are favourable or not. */
  readonly hasFavours: boolean;
};

/**
 * Unit, and what dots and commas mean, by what is told, stated or proven; what is assumed is told. `elsewhere`: what speaks
 * of the whole file, where the table itself says no unit.
 */
export function tableMoney(
  region: Region,
  { columns }: Layout,
  told: TableMapping | null,
  elsewhere: readonly string[],
  tell: TellOf,
): TableMoney {
  const money = columns.filter(({ field }) => amountFields.has(field));
  const own = told?.unit ?? statedUnit(region, columns);
  const far = own === null && money.every((column) => column.unit === null) ? unitFarAway(region, elsewhere) : null;
  if (far !== null) tell('warning', problem('unit-far-away', far), region.headerRows[0] ?? null);
  const several = told?.unit === undefined ? severalUnits(region) : [];
  const stated = own ?? far?.unit ?? null;
  const unread = columns.filter(({ isLost, leftOut }) => isLost || leftOut !== null);
  const unit: Unit = stated ?? [...money, ...unread].find((column) => column.unit !== null)?.unit ?? 1;
  if (several.length > 1) tell('warning', problem('units-several', { seen: several.join('", "'), unit }), region.headerRows[0] ?? null);
  const proven = tableLocale(columns);
  const isDisputed = columns.some((column) => column.isDisputed) || (proven === null && columns.some((column) => column.locale !== null));
  const indexes = money.map(({ index }) => index);
  const assumed = proven === null && !isDisputed ? assumedLocale(region, indexes, unit, isEnglish(columns)) : null;
  if (assumed !== null) {
    const read = assumed.seen.replace(/[.,](?=\d{3}(?!\d))/g, '');
    tell('warning', problem('locale-assumed', { seen: assumed.seen, read }), assumed.row, assumed.column);
  }
  const locale = proven ?? assumed?.locale ?? null;
  const unproven = money.filter((column) => column.locale === null).map(({ index }) => index);
  const decimals = proven === null ? null : threeDecimals(region, unproven, proven);
  if (decimals !== null) tell('warning', problem('decimals-assumed', { seen: decimals.seen }), decimals.row, decimals.column);
  const units = rowUnits(region, columns, unit);
  for (const { row, seen, unit: ofRow } of units.said) tell('warning', problem('unit-of-rows', { seen, unit: ofRow }), row);
  for (const { row, column, seen } of units.unknown) tell('error', problem('unit-of-row-unknown', { seen }), row, column);
  const favours = favourColumns(money, columns);
  const isEuro = (column: Column) => stated === null && column.unit === null && saysEuroOnly(region, column);
  for (const column of money)
    if (stated === null && unit !== 1 && column.unit === null && !isEuro(column))
      tell('warning', problem('unit-assumed', { column: column.header, unit }), region.headerRows.at(-1) ?? null, column.index);
  const ofColumn = (column: Column, isFlipped: boolean): AmountContext => ({
    unit: told?.unit ?? column.unit ?? (isEuro(column) ? 1 : unit),
    // Columns that contradict each other prove nothing: what may mean two amounts is then told.
    locale: isDisputed ? null : (column.locale ?? locale),
    isFlipped,
    favour: null,
  });
  const plain = new Map(columns.map((column) => [column, { straight: ofColumn(column, false), flipped: ofColumn(column, true) }]));
  const isPlain = units.byRow.size === 0 && favours.size === 0;
  const contextOf = (column: Column, isFlipped: boolean, row: number): AmountContext => {
    const { straight, flipped } = plain.get(column) ?? { straight: ofColumn(column, false), flipped: ofColumn(column, true) };
    const context = isFlipped ? flipped : straight;
    if (isPlain) return context;
    const letter = favours.get(column);
    const favour = letter === undefined ? null : favourSaid(cellAt(region.grid, row, letter)?.text ?? '');
    return { ...context, unit: units.byRow.get(row) ?? context.unit, favour };
  };
  const silent = () => undefined;
  const readCents = (row: number, column: Column): number | null => {
    const cell = cellAt(region.grid, row, column.index);
    if (cell === undefined) return null;
    const read = readAmount(cell, contextOf(column, false, row), silent);
    return read === undefined || typeof read.cents !== 'number' ? null : read.cents + (read.expected ?? 0);
  };
  const isUnitSaid = stated !== null || [...money, ...unread].some((column) => column.unit !== null);
  return { unit, isUnitSaid, locale, columns: money, contextOf, centsAt: remembering(readCents, region), hasFavours: favours.size > 0 };
}

const [notRead, noAmount] = [Number.NEGATIVE_INFINITY, Number.NaN];

/** The same amounts are asked for when rows are sorted, when the sign is found and when totals are compared: each is read once. */
function remembering(centsAt: TableMoney['centsAt'], { firstRow, lastRow }: Region): TableMoney['centsAt'] {
  const known = new Map<Column, Float64Array>();
  return (row, column) => {
    if (row < firstRow || row > lastRow) return centsAt(row, column);
    const ofColumn = known.get(column) ?? new Float64Array(lastRow - firstRow + 1).fill(notRead);
    known.set(column, ofColumn);
    const before = ofColumn[row - firstRow] ?? notRead;
    if (before !== notRead) return Number.isNaN(before) ? null : before;
    const cents = centsAt(row, column);
    ofColumn[row - firstRow] = cents ?? noAmount;
    return cents;
  };
}

/** The columns of amounts with a column of letters right of them ("V", "N") → the index of that; the only one elsewhere is of all. */
function favourColumns(money: readonly Column[], columns: readonly Column[]): ReadonlyMap<Column, number> {
  const letters = new Set(columns.filter(({ says }) => says === 'favour').map(({ index }) => index));
  const beside = money.filter(({ index }) => letters.has(index + 1));
  const [only] = letters;
  if (beside.length === 0 && only !== undefined && letters.size === 1) return new Map(money.map((column) => [column, only]));
  return new Map(beside.map((column) => [column, column.index + 1]));
}

/** What a positive amount of the table means [issue 4, 4]. */
export function tableSign(
  region: Region,
  kind: Layout['kind'],
  rows: readonly ClassifiedRow[],
  money: TableMoney,
  told: TableMapping | null,
  texts: ReadingTexts,
): Sign {
  // Areas have a reserve at most, which is neither.
  if (kind === 'areas') return { plus: 'income', because: texts.signNone };
  if (told?.sign !== undefined) return { plus: told.sign, because: texts.byMapping };
  const said = [...region.titles, ...region.headers.flat(), ...noteTexts(region, rows)];
  return signOf(kind, said, signsOf(region, rows, money), texts);
}

/** The unit of the whole table: above it, in the header of a column that is read and has no amounts, or below it. */
function statedUnit(region: Region, columns: readonly Column[]): Unit | null {
  const isOwn = ({ field, isLost, leftOut }: Column) => amountFields.has(field) || isLost || leftOut !== null;
  const ofOwn = new Set(columns.filter(isOwn).map(({ index }) => index - region.firstColumn));
  const above = region.titles.map(unitOfText).findLast((one) => one !== null);
  const beside = region.headers.filter((_, offset) => !ofOwn.has(offset)).flat();
  return above ?? beside.map(unitOfText).find((one) => one !== null) ?? notesUnit(region);
}

/** The titles of a table that state a unit, where they do not agree. */
function severalUnits({ titles }: Region): readonly string[] {
  const stating = titles.filter((text) => unitOfText(text) !== null);
  return new Set(stating.map(unitOfText)).size > 1 ? stating : [];
}

/** A unit other than euros that is said further off: nearest first, then by the name of the sheet, then by what is said of the file. */
function unitFarAway({ grid, farTitles }: Region, elsewhere: readonly string[]): { readonly seen: string; readonly unit: Unit } | null {
  for (const seen of [...farTitles.toReversed(), grid.sheet, ...elsewhere]) {
    const unit = unitOfText(seen);
    if (unit !== null) return unit === 1 ? null : { seen, unit };
  }
  return null;
}

/** Whether a part of a column's header is a euro mark and nothing else, or ends with one: "2026 (€)". */
function saysEuroOnly(region: Region, { index }: Column): boolean {
  return region.headers[index - region.firstColumn]?.some((text) => /(?:^|[\s(])(?:€|eur|euro)\)?$/i.test(text.trim())) ?? false;
}

/** So many lines of notes are looked at. */
const mostNotes = 40;

/** A unit that stands under the table ("Bedragen x € 1.000"). */
function notesUnit(region: Region): Unit | null {
  for (let row = region.lastRow; row >= Math.max(region.firstRow, region.lastRow - mostNotes); row -= 1) {
    const texts = region.grid.rows[row]?.filter((cell) => cell !== undefined) ?? [];
    // Amounts, or a line of several cells: the notes end here.
    if (texts.length > 2) return null;
    if (texts.length !== 1) continue;
    const unit = unitOfText(texts[0]?.text ?? '');
    if (unit !== null) return unit;
  }
  return null;
}

function noteTexts(region: Region, rows: readonly ClassifiedRow[]): string[] {
  return rows
    .filter(({ kind }) => kind === 'note')
    .flatMap(({ row }) => region.grid.rows[row]?.flatMap((cell) => (cell === undefined ? [] : [cell.text])) ?? []);
}

/** Whether a column has an English header that is none in Dutch. */
export function isEnglish(columns: readonly Column[]): boolean {
  const fields = officialSheets.flatMap((sheet) => sheet.fields);
  const dutch = new Set(fields.map(({ header }) => closeText(header.nl)));
  const english = new Set(fields.map(({ header }) => closeText(header.en)).filter((header) => !dutch.has(header)));
  return columns.some(({ header }) => english.has(closeText(header)));
}

/** Dots and commas of the whole table, where its columns agree. */
function tableLocale(columns: readonly Column[]): NumberLocale | null {
  const seen = new Set(columns.flatMap(({ locale }) => (locale === null ? [] : [locale])));
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

function signsOf(region: Region, rows: readonly ClassifiedRow[], { columns: money, centsAt, hasFavours }: TableMoney) {
  let [negative, positive, letters] = [0, 0, hasFavours ? 1 : 0];
  for (const { row, kind } of rows) {
    if (kind !== 'data') continue;
    for (const column of money) {
      const cents = centsAt(row, column) ?? 0;
      if (cents < 0) negative += 1;
      if (cents > 0) positive += 1;
      const cell = cellAt(region.grid, row, column.index);
      if (cell?.kind !== 'text') continue;
      const written = writtenAmount(cell.text, 'nl');
      if (written.kind === 'amount' && written.favour !== null) letters += 1;
    }
  }
  return { negative, positive, letters };
}
