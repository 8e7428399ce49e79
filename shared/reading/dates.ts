import { type CivilDate, civilDate, daysIn, isCivilDate } from '#shared/domain/civil-date.ts';
import { bareText } from './words.ts';

/** What the text of a date cell says. `word`: the day was made of a vague one ("medio 2026"), which is told. */
export type WrittenDate =
  | { readonly kind: 'date'; readonly date: CivilDate; readonly word: string | null }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' };

/** Whether the day or the month comes first in a date of three numbers. */
export type DateOrder = 'day-first' | 'month-first';

/** What a date of three numbers proves: one of them is more than twelve. null: it is none, or may be either. */
export function dateOrderOf(text: string): DateOrder | null {
  const [, first, second] = threeNumbers.exec(text.trim()) ?? [];
  if (first === undefined || second === undefined) return null;
  return Number(first) > 12 ? 'day-first' : Number(second) > 12 ? 'month-first' : null;
}

/** Whether a date of three numbers may mean two days, and slashes are used, as in English, where either order is. */
export function mayBeMonthFirst(text: string): boolean {
  const [, first, second] = /^(\d{1,2})\/(\d{1,2})\/(?:\d{4}|\d{2})$/.exec(text.trim()) ?? [];
  return first !== second && Number(first) <= 12 && Number(second) <= 12;
}

const threeNumbers = /^(\d{1,2})\s*[-/. ]\s*(\d{1,2})\s*[-/. ]\s*('?\d{2}|\d{4})(?:\s+[\d:]+)?$/;

const months: Readonly<Record<string, number>> = {
  ...{
    jan: 1,
    januari: 1,
    january: 1,
    feb: 2,
    februari: 2,
    february: 2,
    mrt: 3,
    maart: 3,
    mar: 3,
    march: 3,
    apr: 4,
    april: 4,
    mei: 5,
    may: 5,
  },
  ...{ jun: 6, juni: 6, june: 6, jul: 7, juli: 7, july: 7, aug: 8, augustus: 8, august: 8, sep: 9, sept: 9, september: 9 },
  ...{ okt: 10, oktober: 10, oct: 10, october: 10, nov: 11, november: 11, dec: 12, december: 12 },
};
const openWords = new Set([
  'doorlopend',
  'structureel',
  'onbepaald',
  'onbepaalde tijd',
  'geen',
  'geen einddatum',
  'open',
  'open ended',
  'none',
  'nvt',
  'n v t',
  'n a',
  'onbekend',
  'nog onbekend',
  'pm',
  'p m',
  'continuous',
  'ntb',
  'n t b',
  '',
]);

/**
 * The day that a text means. A year, month, quarter or half alone means its first or its last day; "t/m" and words
 * such as "uiterlijk" say nothing more. A word for "no end" gives none.
 */
export function writtenDate(text: string, edge: 'first' | 'last', order: DateOrder = 'day-first'): WrittenDate {
  const clean = text
    .trim()
    .replace(/^(t\/m|tm|tot en met|uiterlijk|per|vanaf|until|from|through)\s+/i, '')
    .replace(/[‘’´`]/g, "'");
  if (openWords.has(bareText(clean))) return { kind: 'none' };
  const date = dayOf(clean, order) ?? periodOf(clean.toLowerCase(), edge);
  if (date !== null) return { kind: 'date', date, word: null };
  const vague = vagueOf(clean.toLowerCase(), edge);
  return vague === null ? { kind: 'unreadable' } : { kind: 'date', date: vague, word: text };
}

function dayOf(text: string, order: DateOrder): CivilDate | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ][\d:.]+Z?)?$/.exec(text);
  if (iso) return existing(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = threeNumbers.exec(text);
  if (numbers) {
    const [day, month] = order === 'day-first' ? [numbers[1], numbers[2]] : [numbers[2], numbers[1]];
    return existing(yearIn(numbers[3] ?? ''), Number(month), Number(day));
  }
  const words = /^(?:\p{L}+\s+)?(\d{1,2})(?:e|st|nd|rd|th)?[\s-]+(\p{L}+)\.?[\s-]+('?\d{2}|\d{4})$/u.exec(text);
  if (words) return existing(yearIn(words[3] ?? ''), months[bareText(words[2] ?? '')] ?? 0, Number(words[1]));
  const english = /^(\p{L}+)\s+(\d{1,2}),?\s+(\d{4})$/u.exec(text);
  if (english) return existing(Number(english[3]), months[bareText(english[1] ?? '')] ?? 0, Number(english[2]));
  return null;
}

function yearIn(text: string): number {
  const digits = text.replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function existing(year: number, month: number, day: number): CivilDate | null {
  if (year < 1990 || year > 2150 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  const date = civilDate(year, month, day);
  return isCivilDate(date) ? date : null;
}

/** First or last day of the months `from` to `to` of a year. */
function edgeOf(year: number, from: number, to: number, edge: 'first' | 'last'): CivilDate | null {
  return edge === 'first' ? existing(year, from, 1) : existing(year, to, daysIn(year, to));
}

function periodOf(text: string, edge: 'first' | 'last'): CivilDate | null {
  const year = /^(?:jaar |year |fy |begrotingsjaar )?('?\d{2}|\d{4})$/.exec(text);
  if (year && (year[1] ?? '').length >= 3) return edgeOf(yearIn(year[1] ?? ''), 1, 12, edge);
  const quarter =
    /^(?:q|kw|k)\s*([1-4])[\s-]*('?\d{2}|\d{4})$/.exec(text) ??
    /^([1-4])(?:e|de|ste|st|nd|rd|th)?\s*(?:kwartaal|kw|quarter|q)\.?\s*('?\d{2}|\d{4})$/.exec(text);
  if (quarter) return edgeOf(yearIn(quarter[2] ?? ''), Number(quarter[1]) * 3 - 2, Number(quarter[1]) * 3, edge);
  const yearQuarter = /^(\d{4})[\s-]*(?:q|kw)\s*([1-4])$/.exec(text);
  if (yearQuarter) return edgeOf(Number(yearQuarter[1]), Number(yearQuarter[2]) * 3 - 2, Number(yearQuarter[2]) * 3, edge);
  const half = /^(?:(1|2)e|(eerste|tweede))\s+(?:helft|halfjaar|half)(?:\s+van)?\s+('?\d{2}|\d{4})$/.exec(text);
  if (half) {
    const isFirst = half[1] === '1' || half[2] === 'eerste';
    return edgeOf(yearIn(half[3] ?? ''), isFirst ? 1 : 7, isFirst ? 6 : 12, edge);
  }
  const word = /^(\p{L}+)\.?[\s-]+('?\d{2}|\d{4})$/u.exec(text);
  const month = word ? months[bareText(word[1] ?? '')] : undefined;
  if (word && month !== undefined) return edgeOf(yearIn(word[2] ?? ''), month, month, edge);
  const number = /^(\d{1,2})[-/](\d{4})$/.exec(text);
  if (number && Number(number[1]) >= 1 && Number(number[1]) <= 12)
    return edgeOf(Number(number[2]), Number(number[1]), Number(number[1]), edge);
  return null;
}

/** A word for a part of a year: the end is its last day, the middle the last day of June. */
function vagueOf(text: string, edge: 'first' | 'last'): CivilDate | null {
  const parts = /^(eind|einde|ultimo|end|end of|begin|start|early|medio|half|halverwege|mid)[\s-]+(?:van )?('?\d{2}|\d{4})$/.exec(
    text.replace(/\s+/g, ' '),
  );
  if (parts === null) return null;
  const year = yearIn(parts[2] ?? '');
  if (/^(eind|einde|ultimo|end)/.test(parts[1] ?? '')) return existing(year, 12, 31);
  if (/^(begin|start|early)/.test(parts[1] ?? '')) return existing(year, 1, edge === 'first' ? 1 : 31);
  return edge === 'first' ? existing(year, 7, 1) : existing(year, 6, 30);
}

/** `15-11`, `15 november` → `MM-DD`; null where it is no day of the year. */
export function writtenDayOfYear(text: string): string | null {
  const parts = /^(\d{1,2})[-/. ]+(\d{1,2}|\p{L}+)(?:[-/. ]+\d{4})?$/u.exec(text.trim());
  if (parts === null) return null;
  const month = /^\d/.test(parts[2] ?? '') ? Number(parts[2]) : (months[bareText(parts[2] ?? '')] ?? 0);
  const day = existing(2028, month, Number(parts[1]));
  return day === null ? null : day.slice(5);
}
