import type { RowsView } from '#shared/contracts/rows.ts';
import type { Language } from '#shared/contracts/values.ts';
import { readField } from '#shared/reading/read-field.ts';
import type { DraftCell } from './draft.ts';
import type { GridColumn } from './grid-columns.ts';

/** What a text typed or pasted in a column means, or what is wrong with it. */
export function readTyped(view: RowsView, { key, definition }: GridColumn, typed: string, language: Language): DraftCell {
  // An area and a scheme have a name of their own, which may be new.
  const isOwnName = (view.table === 'area' && key === 'area') || (view.table === 'scheme' && key === 'scheme');
  const read = readField(isOwnName ? { ...definition, kind: 'text' } : definition, typed, view, language);
  return read.ok ? { text: typed, value: read.value, problem: null } : { text: typed, value: null, problem: read.problem };
}
