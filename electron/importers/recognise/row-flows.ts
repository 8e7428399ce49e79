import type { TableKind } from '#shared/contracts/inspection.ts';
import { bareText } from '#shared/reading/words.ts';
import { type Flow, flowOf } from './header-measures.ts';
import type { ClassifiedRow } from './row-kinds.ts';

/** Headings that say nothing but the direction of the money below them: "Baten", "Totale lasten". */
const bareFlow =
  /^(?:[a-z0-9]{1,2} )?(?:totale |overige |incidentele |structurele |reguliere )?(?:lasten|uitgaven|kosten|baten|inkomsten|opbrengsten|expenses?|expenditure|costs|income|revenues?)(?: 20\d\d)?(?: (?:x|in) (?:€|euro|1 000|duizend|€ 1 000).*)?$/;

/** Whether a text says a direction of money and nothing else. */
export function isBareFlow(text: string): boolean {
  return bareFlow.test(bareText(text));
}

/** The direction that a text names and nothing else ("Baten"); null where it names none. */
export function bareFlowOf(text: string): Flow | null {
  return isBareFlow(text) ? flowOf(text) : null;
}

/** Begins of names of money that comes in, and of money that goes out, where they stand among the other. */
const namesOfFlow: Readonly<Record<Exclude<Flow, 'balance'>, RegExp>> = {
  income:
    /^\W*(?:baten|inkomsten|opbrengst(?:en)?|ontvangst(?:en)?|onttrekking(?:en)?|dekking|rijksbijdragen?|bijdragen? (?:van )?(?:het )?rijk|income|revenues?|withdrawal)\b/i,
  expense: /^\W*(?:lasten|uitgaven|kosten|storting(?:en)?|toevoeging(?:en)?|expenses?|costs)\b/i,
};

/** Whether a row's name begins with words of the other direction than its table is of: it is read, and told. */
export function withDoubtOfFlow(
  rows: readonly ClassifiedRow[],
  kind: TableKind,
  nameAt: (row: number) => string,
): readonly ClassifiedRow[] {
  const other = kind === 'streams' ? namesOfFlow.expense : kind === 'commitments' ? namesOfFlow.income : null;
  if (other === null) return rows;
  const isOther = ({ row, kind: what, doubt }: ClassifiedRow) => what === 'data' && doubt === undefined && other.test(nameAt(row));
  return rows.map((row) => (isOther(row) ? { ...row, doubt: 'may-be-other-flow' } : row));
}

/** What a row counts that is no money. */
const counts =
  /^\W*(?:aantal(?:len)?|fte'?s?|percentage|procent|index(?:cijfer)?|groei(?:percentage)?|inwoners|ratio|number of|%)(?![\w-])/i;

/** Rows whose name says that they count something else than money are read, and told. */
export function withDoubtOfCounts(rows: readonly ClassifiedRow[], nameAt: (row: number) => string): readonly ClassifiedRow[] {
  return rows.map((row) =>
    row.kind === 'data' && row.doubt === undefined && counts.test(nameAt(row.row)) ? { ...row, doubt: 'may-be-count' } : row,
  );
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
