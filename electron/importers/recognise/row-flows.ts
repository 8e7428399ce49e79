import type { TableKind } from '#shared/contracts/inspection.ts';
import { bareText } from '#shared/reading/words.ts';
import { flowOf } from './header-measures.ts';
import type { ClassifiedRow } from './row-kinds.ts';

/** Headings that say nothing but the direction of the money below them: "Baten", "Totale lasten". */
const bareFlow =
  /^(totale |overige |incidentele |structurele )?(lasten|uitgaven|kosten|baten|inkomsten|opbrengsten|expenses?|expenditure|costs|income|revenues?)$/;

/** Whether a text says a direction of money and nothing else. */
export function isBareFlow(text: string): boolean {
  return bareFlow.test(bareText(text));
}

/** Rows under a heading of the other direction are left out: income counts as streams, expenses as commitments. */
export function withoutOtherFlow(rows: readonly ClassifiedRow[], kind: TableKind): readonly ClassifiedRow[] {
  const other = kind === 'streams' ? 'expense' : kind === 'commitments' ? 'income' : null;
  if (other === null) return rows;
  const isOther = (group: string | null) => group !== null && isBareFlow(group) && flowOf(group) === other;
  return rows.map((row) => (row.kind === 'data' && isOther(row.group) ? { ...row, kind: 'note', doubt: 'other-flow' } : row));
}
