import { yearOfKey } from '#shared/contracts/row-tables.ts';
import { type RowLine, unknownAmount } from '#shared/contracts/rows.ts';
import type { Language } from '#shared/contracts/values.ts';
import { editedValue, shownValue } from '#shared/text/row-value-text.ts';
import type { DraftCell } from './draft.ts';
import type { GridColumn } from './grid-columns.ts';

/** How a cell looks: `derived` follows and was not filled in, `unknown` is p.m., `runs-on` has no end and needs none. */
export type CellLook = { readonly text: string; readonly tone: 'plain' | 'derived' | 'unknown' | 'runs-on' | 'typed' | 'wrong' };

export function cellLook(
  line: RowLine | null,
  column: GridColumn,
  typed: DraftCell | undefined,
  language: Language,
  runsOn: string,
): CellLook {
  const { key, definition } = column;
  if (typed !== undefined) {
    if (typed.problem !== null) return { text: typed.text, tone: 'wrong' };
    return { text: shownValue(definition, typed.value, language), tone: typed.value === unknownAmount ? 'unknown' : 'typed' };
  }
  if (line === null) return { text: '', tone: 'plain' };
  const value = line.values[key] ?? null;
  if (value === unknownAmount) return { text: shownValue(definition, value, language), tone: 'unknown' };
  if (value !== null) return { text: shownValue(definition, value, language), tone: 'plain' };
  const derived = line.derived[yearOfKey(key) ?? ''];
  if (derived !== undefined) return { text: shownValue(definition, derived, language), tone: 'derived' };
  const isOpen = key === 'end' && line.values['nature'] === 'structural';
  return isOpen ? { text: runsOn, tone: 'runs-on' } : { text: '', tone: 'plain' };
}

/** The text of a cell in full: to edit, and to copy. What is derived is copied too, and edited from nothing. */
export function fullText(
  line: RowLine | null,
  { key, definition }: GridColumn,
  typed: DraftCell | undefined,
  language: Language,
  toCopy: boolean,
): string {
  if (typed !== undefined) return typed.problem === null ? editedValue(definition, typed.value, language) : typed.text;
  const derived = toCopy ? (line?.derived[yearOfKey(key) ?? ''] ?? null) : null;
  return editedValue(definition, line?.values[key] ?? derived, language);
}
