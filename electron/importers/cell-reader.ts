import type { FieldDefinition } from '#shared/contracts/fields.ts';
import type { IssueSeverity } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { civilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import { centsOf, centsOfNumber, decimalOf, type NumberLocale, writtenAmount } from '#shared/reading/amounts.ts';
import { closedWord, yesOrNo } from '#shared/reading/closed-words.ts';
import { type DateOrder, mayBeMonthFirst, writtenDate, writtenDayOfYear } from '#shared/reading/dates.ts';
import { largestCents, limitsOf } from '#shared/reading/limits.ts';
import { bareText } from '#shared/reading/words.ts';
import { dateOfSerial } from './read/serial-date.ts';
import type { GridCell } from './recognise/grid.ts';

/** Tells what is odd about the cell that is read. */
export type Tell = (severity: IssueSeverity, found: Problem) => void;

export type AmountContext = {
  readonly unit: number;
  readonly locale: NumberLocale | null;
  readonly isFlipped: boolean;
  /** What a cell beside it says: favourable or not. */
  readonly favour: 'V' | 'N' | null;
};

/** An amount of a table: in cents, or unknown, or none; `expected` is what a range may add. */
export type ReadAmount = {
  readonly cents: Cents | 'unknown' | null;
  readonly expected: Cents | null;
  readonly word: string | null;
  readonly isDash: boolean;
  /** Whether the cell says that it is so much a year. */
  readonly isPerYear: boolean;
};

const nothing: ReadAmount = { cents: null, expected: null, word: null, isDash: false, isPerYear: false };

/** What an amount cell says; undefined where it cannot be read, which is told. */
export function readAmount(cell: GridCell, context: AmountContext, tell: Tell): ReadAmount | undefined {
  const sized = (cents: number, isFlipped: boolean): Cents | undefined => {
    if (Math.abs(cents) > largestCents) {
      tell('error', problem('amount-too-large', { seen: cell.text }));
      return undefined;
    }
    return (isFlipped && cents !== 0 ? -cents : cents) as Cents;
  };
  if (cell.kind === 'number' && cell.number !== null && Number.isFinite(cell.number)) {
    if (cell.isPercent) {
      tell('error', problem('amount-unreadable', { seen: `${Number((cell.number * 100).toPrecision(12))}%` }));
      return undefined;
    }
    const cents = sized(centsOfNumber(cell.number, unitOfNumber(cell, context.unit)), isTurned(context.favour, context.isFlipped));
    return cents === undefined ? undefined : { ...nothing, cents };
  }
  if (cell.kind !== 'text') {
    tell('error', cellProblem(cell) ?? problem('amount-unreadable', { seen: cell.text }));
    return undefined;
  }
  const seen = cell.text;
  const written = writtenAmount(seen, context.locale);
  switch (written.kind) {
    case 'amount': {
      const isFlipped = isTurned(written.favour ?? context.favour, context.isFlipped);
      const cents = sized(centsOf(written.decimal, written.unit ?? context.unit), isFlipped);
      if (cents === undefined) return undefined;
      if (written.word !== null) tell('info', problem('amount-word', { seen }));
      return { ...nothing, cents, word: written.word === null ? null : seen, isPerYear: written.isPerYear };
    }
    case 'range': {
      const unit = written.unit ?? context.unit;
      const [low, high] = [sized(centsOf(written.low, unit), context.isFlipped), sized(centsOf(written.high, unit), context.isFlipped)];
      if (low === undefined || high === undefined) return undefined;
      if (Math.abs(high) < Math.abs(low)) {
        tell('error', problem('amount-unreadable', { seen }));
        return undefined;
      }
      tell('warning', problem('amount-range', { seen }));
      return { ...nothing, cents: low, expected: (high - low) as Cents, word: seen };
    }
    case 'unknown':
      return { ...nothing, cents: 'unknown' };
    case 'none':
      return { ...nothing, isDash: true };
    default:
      tell('error', problem(written.kind === 'ambiguous' ? 'amount-ambiguous' : 'amount-unreadable', { seen }));
      return undefined;
  }
}

/**
 * What a number counts, by what people see of it: a format that shows thousands has euros in its cell, so that only what is
 * seen is in the unit of the header; one that writes "mln" behind it says its own unit.
 */
function unitOfNumber({ shownPer, shownUnit }: GridCell, unit: number): number {
  if (shownUnit !== undefined) return Math.max(1, shownUnit / shownPer);
  return shownPer > 1 && unit === shownPer ? 1 : unit;
}

/** Whether an amount changes its sign: unfavourable is negative, whatever a plain amount of the table means. */
function isTurned(favour: 'V' | 'N' | null, isFlipped: boolean): boolean {
  return favour === null ? isFlipped : (favour === 'N') !== isFlipped;
}

/** What is wrong with a cell whatever its field; null where nothing is. */
export function cellProblem(cell: GridCell): Problem | null {
  if (cell.kind === 'error') return problem('error-cell', { seen: cell.text });
  return cell.kind === 'no-value' ? problem('formula-without-value', {}) : null;
}

/** What a date cell says; `order`: what the column proves, null where nothing does and either may be meant, which is told. */
export function readDate(cell: GridCell, edge: 'first' | 'last', order: DateOrder | null, tell: Tell): CivilDate | null | undefined {
  const seen = cell.text;
  if (cell.kind === 'date') return cell.date;
  if (cell.kind === 'number' && cell.number !== null) {
    if (Number.isInteger(cell.number) && cell.number >= 1990 && cell.number <= 2150)
      return civilDate(cell.number, edge === 'first' ? 1 : 12, edge === 'first' ? 1 : 31);
    const date = cell.number >= 30_000 ? dateOfSerial(cell.number) : null;
    if (date !== null) {
      tell('warning', problem('date-assumed', { seen, date }));
      return date;
    }
  }
  if (cell.kind === 'text') {
    const serial = /^[3-7]\d{4}$/.test(seen) ? dateOfSerial(Number(seen)) : null;
    const written = serial === null ? writtenDate(seen, edge, order ?? 'day-first') : ({ kind: 'date', date: serial, word: seen } as const);
    if (written.kind === 'none') return null;
    if (written.kind === 'date') {
      if (order === null && mayBeMonthFirst(seen)) tell('warning', problem('date-assumed', { seen, date: written.date }));
      if (written.word !== null) tell(serial === null ? 'info' : 'warning', problem('date-assumed', { seen, date: written.date }));
      return written.date;
    }
  }
  tell('error', problem('date-unreadable', { seen }));
  return undefined;
}

/** A number with its decimals, by the same rules as amounts: 1.234 alone is a thousand in Dutch. */
function numberIn(cell: GridCell, locale: NumberLocale | null): number | null {
  if (cell.kind === 'number') return cell.number !== null && Number.isFinite(cell.number) ? cell.number : null;
  if (cell.kind !== 'text') return null;
  const decimal = decimalOf(
    cell.text.replace(/\s*(%|procent|percent|fte|maanden|mnd|months?|jaar)\.?$/i, '').replace(/\s+/g, ''),
    locale ?? 'nl',
  );
  return decimal === null || decimal === 'ambiguous' ? null : Number(decimal);
}

export function readNumber(
  cell: GridCell,
  definition: FieldDefinition,
  locale: NumberLocale | null,
  tell: Tell,
): number | null | undefined {
  const seen = cell.text;
  if (/^(-|n\.?v\.?t\.?|onbekend|pm|p\.m\.)$/i.test(seen)) return null;
  const value = numberIn(cell, locale);
  if (value === null) {
    tell('error', problem('number-unreadable', { seen }));
    return undefined;
  }
  const [from, to, least] = limitsOf(definition);
  const scaled = definition.kind === 'percent' && cell.isPercent ? value * 100 : value;
  if (scaled < from || scaled > to || (least === 1 && !Number.isInteger(scaled))) {
    tell('error', problem('number-out-of-range', { seen: cell.kind === 'number' ? scaled : seen, from, to }));
    return undefined;
  }
  if (definition.kind !== 'percent') return scaled;
  const read = Math.round(scaled * 100);
  // The noise of binary fractions is no decimal.
  if (Math.abs(scaled * 100 - read) > 1e-6) tell('warning', problem('percent-rounded', { seen, read }));
  return read;
}

export function readWord(cell: GridCell, definition: FieldDefinition, tell: Tell): string | boolean | null | undefined {
  const seen = cell.text;
  if (/^(-|n\.?v\.?t\.?|onbekend|\?)$/i.test(seen)) return null;
  const value = definition.kind === 'yes-no' ? yesOrNo(seen) : closedWord(seen, definition.words ?? {});
  if (value !== null) return value;
  const allowed =
    definition.kind === 'yes-no'
      ? 'ja, nee'
      : Object.values(definition.words ?? {})
          .map(({ nl }) => nl)
          .join(', ');
  tell('error', problem('word-unknown', { seen, allowed }));
  return undefined;
}

export function readDayOfYear(cell: GridCell, tell: Tell): string | null | undefined {
  const day = cell.kind === 'date' ? (cell.date?.slice(5) ?? null) : writtenDayOfYear(cell.text);
  if (day !== null) return day;
  if (bareText(cell.text) === '') return null;
  tell('error', problem('day-unreadable', { seen: cell.text }));
  return undefined;
}
