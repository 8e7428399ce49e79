import { SSF } from 'xlsx';
import { type GridCell, textCell } from '#electron/importers/recognise/grid.ts';
import { dateCell, NumberCell, type ShownAs } from '#electron/importers/recognise/grid-cells.ts';
import { writtenAmount } from '#shared/reading/amounts.ts';
import { dateOfSerial } from './serial-date.ts';

/** What the format of a cell makes of its number. */
export type Format = ShownAs & { readonly isDate: boolean };

export const plainFormat: Format = { isDate: false, isPercent: false, shownPer: 1 };

const formats = new Map<string, Format>();

/** What a format code says ("d-m-yyyy", "0%", "#,##0,", `0.0 "mln"`). */
export function formatOf(code: string): Format {
  const found = formats.get(code);
  if (found !== undefined) return found;
  const bare = code.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  const scaling = /[0#?](,+)(?![0#?,])/.exec(bare)?.[1]?.length ?? 0;
  const unit = unitWritten(code);
  const made = {
    ...{ isDate: SSF.is_date(code), isPercent: bare.includes('%'), shownPer: 1000 ** scaling },
    ...(unit === null ? {} : { shownUnit: unit }),
  };
  if (formats.size < 1000) formats.set(code, made);
  return made;
}

/** The unit among the words that a format writes beside its number; null where they say none. */
function unitWritten(code: string): number | null {
  const words = [...(code.split(';')[0] ?? '').matchAll(/"([^"]*)"|\\(.)/g)].map(([, quoted, single]) => quoted ?? single ?? '').join('');
  const written = words === '' ? null : writtenAmount(`1 ${words}`, 'nl');
  return written?.kind === 'amount' ? written.unit : null;
}

/** A number of a sheet: a day where its format shows one. */
export function numberCell(value: number, format: Format, is1904: boolean): GridCell {
  const date = format.isDate ? dateOfSerial(value, is1904) : null;
  return date === null ? new NumberCell(value, format) : dateCell(date, value, format);
}

/** A text of a sheet; undefined where nothing stands in it but spaces. */
export function writtenCell(written: string): GridCell | undefined {
  const text = withoutControls(written)
    .replace(/[\u00a0\u202f]/g, ' ')
    .trim();
  return text === '' ? undefined : textCell(text);
}

const bare = { number: null, date: null, shownPer: 1, isPercent: false } as const;

export function yesNoCell(isYes: boolean): GridCell {
  return { kind: 'yes-no', text: isYes ? 'ja' : 'nee', ...bare };
}

/** An error as a sheet shows it ("#N/A"). */
export function errorCell(text: string): GridCell {
  return { kind: 'error', text, ...bare };
}

/** A formula whose result was not saved. */
export function formulaCell(formula: string): GridCell {
  return { kind: 'no-value', text: `=${formula}`, ...bare };
}

/** Old workbooks are in Windows-1252; the library leaves its signs between 128 and 159, such as the euro, as control letters. */
function withoutControls(text: string): string {
  return /[\x80-\x9f]/.test(text) ? text.replace(/[\x80-\x9f]/g, (letter) => oldLetters.decode(Uint8Array.of(letter.charCodeAt(0)))) : text;
}

const oldLetters = new TextDecoder('windows-1252');
