import { disagreement } from '#electron/services/import/documents.ts';
import type { RowContent } from '#electron/store/row-content.ts';
import type { Store } from '#electron/store/store.ts';
import type { DocumentAmounts } from '#shared/contracts/documents.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { YearAmounts } from '#shared/domain/records.ts';
import { asStored, type PlannedRow } from './planned-row.ts';

/**
 * The plan with one document that counts for a row, as everywhere: which one follows from the amounts that the row is to
 * have. Of several that state these, the one that counted on either side, the newest decision first; so too of all where a
 * person gave the row amounts that none of them states.
 */
export function withCountedDocuments(rows: readonly PlannedRow[], store: Store): readonly PlannedRow[] {
  const brought = rows.filter(({ table }) => table === 'document_amounts');
  const planned = new Map(rows.map((row) => [row.key, row]));
  const resultOf = (table: 'stream' | 'commitment', id: string): RowContent | null => {
    const row = planned.get(`${table} ${id}`);
    return row === undefined ? (contents[table].get(id) ?? null) : row.isOpen ? row.store : row.result;
  };
  const there = new Map<string, DocumentAmounts>(store.documentAmounts().map((one) => [one.id, one]));
  for (const { id, result, isOpen } of brought) if (!isOpen && result !== null) there.set(id, result as unknown as DocumentAmounts);
  if (there.size === 0) return rows;
  const contents = { stream: store.contents('stream'), commitment: store.contents('commitment') };
  const documents = store.contents('document_amounts');
  const flagged = new Set(
    brought.flatMap(({ id, store: here, file }) => (here?.['counts'] === true || file?.['counts'] === true ? [id] : [])),
  );
  const proven = brought.flatMap(({ result }) => (result === null ? [] : [`${result['tableName']} ${result['rowId']}`]));
  const touched = new Set([...proven, ...planned.keys()]);
  for (const [key, said] of Map.groupBy(there.values(), ({ tableName, rowId }) => `${tableName} ${rowId}`)) {
    const [one] = said;
    const row = one === undefined || !touched.has(key) ? null : resultOf(one.tableName, one.rowId);
    if (row === null) continue;
    const amounts = { years: (row['amounts'] ?? {}) as YearAmounts, total: (row['total'] ?? null) as Cents | null };
    const agreeing = said.filter(
      (document) => disagreement(amounts, { years: document.years, total: document.total ?? null }).length === 0,
    );
    const [counting] = (agreeing.length > 0 ? agreeing : said.filter((document) => rank(document) > 0)).toSorted(
      (a, b) => rank(b) - rank(a) || ((a.decidedOn ?? '') > (b.decidedOn ?? '') ? -1 : 1),
    );
    for (const { id, counts } of said) {
      const isCounting = id === counting?.id;
      if (counts === isCounting) continue;
      const found = planned.get(`document_amounts ${id}`) ?? asStored('document_amounts', id, documents.get(id) ?? null);
      planned.set(found.key, { ...found, result: found.result === null ? null : { ...found.result, counts: isCounting } });
    }
  }
  return [...planned.values()];

  function rank({ id, counts }: DocumentAmounts): number {
    return counts || flagged.has(id) ? 1 : 0;
  }
}
