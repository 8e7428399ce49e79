import type { RowsView } from '#shared/contracts/rows.ts';

/** What a row is of, under its title: its area and reference, or who pays for it. */
export function underTitle(view: RowsView, id: string): string {
  const values = view.lines.find((line) => line.id === id)?.values ?? {};
  const parts =
    view.table === 'area' ? [values['municipality']] : [values['area'], values['reference'], values['fundedBy'], values['funder']];
  return parts.filter((part) => part !== undefined && part !== null).join(', ');
}
