import { officialSheets } from '#shared/contracts/fields.ts';
import type { TableMapping } from '#shared/contracts/mapping.ts';
import { problem } from '#shared/contracts/problem.ts';
import { type NumberLocale, writtenAmount } from '#shared/reading/amounts.ts';
import { closeText } from '#shared/reading/words.ts';
import type { ReadingTexts } from '#shared/text/reading-texts.ts';
import { type AmountContext, readAmount } from './cell-reader.ts';
import { amountFields, type Column, type Layout } from './recognise/columns.ts';
import { assumedLocale } from './recognise/locales.ts';
import { cellAt, type Region } from './recognise/region.ts';
import type { ClassifiedRow } from './recognise/row-kinds.ts';
import { type Sign, signOf } from './recognise/sign.ts';
import { type Unit, unitOfText } from './recognise/units.ts';
import type { TellOf } from './table-checks.ts';

/** How the amounts of a table are read. */
export type TableMoney = {
  readonly unit: Unit;
  readonly locale: NumberLocale | null;
  /** The columns of amounts. */
  readonly columns: readonly Column[];
  /** How a column's amounts are read; flipped where a positive one means the other direction. */
  readonly contextOf: (column: Column, isFlipped: boolean) => AmountContext;
  /** Cents of a cell with the sign that stands there, a range at its highest; null where it has none. */
  readonly centsAt: (row: number, column: Column) => number | null;
};

/** Unit, and what dots and commas mean, by what is told, stated or proven; what is assumed is told. */
export function tableMoney(region: Region, { columns }: Layout, told: TableMapping | null, tell: TellOf): TableMoney {
  const money = columns.filter(({ field }) => amountFields.has(field));
  const said = [...region.titles, ...region.headers.flat()];
  const unit: Unit = told?.unit ?? said.map(unitOfText).find((one) => one !== null) ?? notesUnit(region) ?? 1;
  const proven = tableLocale(columns);
  const isDisputed = columns.some((column) => column.isDisputed) || (proven === null && columns.some((column) => column.locale !== null));
  const indexes = money.map(({ index }) => index);
  const assumed = proven === null && !isDisputed ? assumedLocale(region, indexes, unit, isEnglish(columns)) : null;
  if (assumed !== null) {
    const read = assumed.seen.replace(/[.,](?=\d{3}(?!\d))/g, '');
    tell('warning', problem('locale-assumed', { seen: assumed.seen, read }), assumed.row, assumed.column);
  }
  const locale = proven ?? assumed?.locale ?? null;
  const contextOf = (column: Column, isFlipped: boolean): AmountContext => ({
    unit: told?.unit ?? column.unit ?? unit,
    locale: column.isDisputed ? null : (column.locale ?? locale),
    isFlipped,
  });
  const plain = new Map(money.map((column) => [column, contextOf(column, false)]));
  const silent = () => undefined;
  const centsAt = (row: number, column: Column): number | null => {
    const cell = cellAt(region.grid, row, column.index);
    if (cell === undefined) return null;
    const read = readAmount(cell, plain.get(column) ?? contextOf(column, false), silent);
    return read === undefined || typeof read.cents !== 'number' ? null : read.cents + (read.expected ?? 0);
  };
  return { unit, locale, columns: money, contextOf, centsAt };
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
  if (told?.sign !== undefined) return { plus: told.sign, because: texts.byMapping };
  const said = [...region.titles, ...region.headers.flat(), ...noteTexts(region, rows)];
  return signOf(kind, said, signsOf(region, rows, money), texts);
}

/** A unit that stands under the table ("Bedragen x € 1.000"). */
function notesUnit(region: Region): Unit | null {
  for (let row = region.lastRow; row >= Math.max(region.firstRow, region.lastRow - 5); row -= 1) {
    const texts = region.grid.rows[row]?.filter((cell) => cell?.kind === 'text') ?? [];
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

function signsOf(region: Region, rows: readonly ClassifiedRow[], { columns: money, centsAt }: TableMoney) {
  let [negative, positive, letters] = [0, 0, 0];
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
