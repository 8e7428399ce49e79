import { type CivilDate, civilDate, isCivilDate } from '#shared/domain/civil-date.ts';

const monthsByName: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  maa: 3,
  mrt: 3,
  mar: 3,
  apr: 4,
  mei: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

/**
 * A day as people type it: 22-2-2027, 22/02/27, 2027-02-22, 22 feb 2027, eind 2026, medio 2027, 2027 (its first day).
 * Null where it is no existing day.
 */
export function readDate(typed: string): CivilDate | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ').replace(/\.$/, '');
  if (isCivilDate(text)) return text;
  return readNumbers(text) ?? readNamedMonth(text) ?? readPartOfYear(text);
}

function readNumbers(text: string): CivilDate | null {
  const parts = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(text);
  return parts === null ? null : existing(fullYear(parts[3]), Number(parts[2]), Number(parts[1]));
}

function readNamedMonth(text: string): CivilDate | null {
  const parts = /^(\d{1,2})[ -]([a-z]{3,9})\.?[ -](\d{4}|\d{2})$/.exec(text);
  const month = monthsByName[parts?.[2]?.slice(0, 3) ?? ''];
  return parts === null || month === undefined ? null : existing(fullYear(parts[3]), month, Number(parts[1]));
}

function readPartOfYear(text: string): CivilDate | null {
  const parts = /^(?:(begin|start|medio|half|mid|eind|einde|end)( van| of)? )?(\d{4})$/.exec(text);
  if (parts === null) return null;
  const year = Number(parts[3]);
  const part = parts[1] ?? 'begin';
  if (part.startsWith('e')) return civilDate(year, 12, 31);
  return part === 'begin' || part === 'start' ? civilDate(year, 1, 1) : civilDate(year, 7, 1);
}

function fullYear(digits: string | undefined): number {
  return digits?.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function existing(year: number, month: number, day: number): CivilDate | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const text = `${year}-${two(month)}-${two(day)}`;
  return isCivilDate(text) ? text : null;
}
