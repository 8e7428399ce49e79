import type { TableKind } from '#shared/contracts/inspection.ts';
import { bareText } from '#shared/reading/words.ts';
import { type Flow, flowOf } from './header-measures.ts';
import type { ClassifiedRow } from './row-kinds.ts';

/** Headings that say nothing but the direction of the money below them: "Baten", "Totale lasten". */
const bareFlow =
  /^(totale |overige |incidentele |structurele )?(lasten|uitgaven|kosten|baten|inkomsten|opbrengsten|expenses?|expenditure|costs|income|revenues?)$/;

/** Whether a text says a direction of money and nothing else. */
export function isBareFlow(text: string): boolean {
  return bareFlow.test(bareText(text));
}

/** The direction that a text names and nothing else ("Baten"); null where it names none. */
export function bareFlowOf(text: string): Flow | null {
  return isBareFlow(text) ? flowOf(text) : null;
}

/**
 * Rows of the other direction are left out, whether a heading says so, or a column or their own name (`flowAt`): income
 * counts as streams, expenses as commitments.
 */
export function withoutOtherFlow(
  rows: readonly ClassifiedRow[],
  kind: TableKind,
  flowAt: (row: number) => Flow | null,
): readonly ClassifiedRow[] {
  const other = kind === 'streams' ? 'expense' : kind === 'commitments' ? 'income' : null;
  if (other === null) return rows;
  const isOther = ({ row, group }: ClassifiedRow) => {
    const said = flowAt(row) ?? (group === null ? null : bareFlowOf(group));
    return said === other;
  };
  return rows.map((row) => (row.kind === 'data' && isOther(row) ? { ...row, kind: 'note', doubt: 'other-flow' } : row));
}
