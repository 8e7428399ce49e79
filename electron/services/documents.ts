import type { Store } from '#electron/store/store.ts';
import type { Services } from '#shared/contracts/calls.ts';
import type { DocumentAmounts, StatedOtherwise } from '#shared/contracts/documents.ts';
import { problem } from '#shared/contracts/problem.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { Term } from '#shared/domain/records.ts';
import { done, failed } from '#shared/result.ts';
import { documentTexts } from '#shared/text/document-texts.ts';
import type { Context } from './context.ts';
import { disagreement } from './import/documents.ts';
import { rowLabel } from './rows/row-label.ts';
import { type AnyRecord, rowNames } from './rows/row-values.ts';

type DocumentCalls = 'documents.view' | 'documents.choose';

const mostRows = 500;

/** Documents that state other amounts of the same row, and the choice between them. */
export const documentServices: Pick<Services<Context>, DocumentCalls> = {
  'documents.view': (_, context) => {
    const opened = context.store();
    if (!opened.ok) return opened;
    const rows = statedOtherwise(opened.value);
    return done({ rows: rows.slice(0, mostRows), count: rows.length });
  },

  'documents.choose': ({ id, language }, context) => {
    const opened = context.store();
    if (!opened.ok) return opened;
    const store = opened.value;
    const chosen = store.documentAmounts().find((one) => one.id === id);
    const rows = store.rows();
    const stream = chosen?.tableName === 'stream' ? rows.streams.find((row) => row.id === chosen.rowId) : undefined;
    const commitment = chosen?.tableName === 'commitment' ? rows.commitments.find((row) => row.id === chosen.rowId) : undefined;
    if (chosen === undefined || (stream === undefined && commitment === undefined)) return failed(problem('row-gone', {}));
    const label = rowLabel((stream ?? commitment) as AnyRecord, rowNames(rows));
    const what = documentTexts(language).step(chosen.file, label);
    const written = store.write({ kind: 'edit', who: context.who, at: context.now(), what }, (writer) => {
      if (stream !== undefined) writer.putStream(withAmounts(stream, chosen));
      if (commitment !== undefined) writer.putCommitment(withAmounts(commitment, chosen));
      for (const one of store.documentAmounts())
        if (one.tableName === chosen.tableName && one.rowId === chosen.rowId) writer.putDocumentAmounts({ ...one, counts: one.id === id });
      return done(null);
    });
    return written.ok ? done({ changeSet: written.value.changeSet }) : written;
  },
};

/** Rows of which documents state other amounts than those that count, by area and name. */
function statedOtherwise(store: Store): StatedOtherwise[] {
  const said = store.documentAmounts();
  if (said.length === 0) return [];
  const rows = store.rows();
  const names = rowNames(rows);
  const byRow = Map.groupBy(said, ({ tableName, rowId }) => `${tableName} ${rowId}`);
  const found = (['stream', 'commitment'] as const).flatMap((table) =>
    termsOf(rows, table).flatMap((row): StatedOtherwise[] => {
      const documents = byRow.get(`${table} ${row.id}`) ?? [];
      const about = [...new Set(documents.flatMap((one) => disagreement({ years: row.amounts, total: row.total }, one)))];
      if (about.length === 0) return [];
      return [
        {
          ...{ table, id: row.id, areaId: row.areaId, areaName: names.area(row.areaId), about },
          label: rowLabel(row, names),
          documents: documents
            .toSorted((a, b) => newestFirst(a, b))
            .map(({ id, file, decidedOn, saidAt, counts, sheet, sheetRow, years, total }) => ({
              ...{ id, file, decidedOn, saidAt, counts, sheet, sheetRow },
              amounts: amountsAbout(about, { years, total }),
            })),
        },
      ];
    }),
  );
  return found.toSorted((a, b) => compared(a.areaName, b.areaName) || compared(a.label, b.label));
}

function termsOf({ streams, commitments }: StoredRows, table: 'stream' | 'commitment') {
  return table === 'stream' ? streams : commitments;
}

function amountsAbout(about: readonly (number | 'total')[], { years, total }: Pick<DocumentAmounts, 'years' | 'total'>) {
  const amounts: Record<string, Cents | null> = {};
  for (const one of about) {
    if (one === 'total') {
      if (total !== null) amounts['total'] = total;
    } else if (one in years) amounts[one] = years[one] ?? null;
  }
  return amounts;
}

/** The row with what a document says of its amounts; what it says nothing of stays. */
function withAmounts<Row extends Term>(row: Row, { years, total }: DocumentAmounts): Row {
  return { ...row, amounts: { ...row.amounts, ...years }, total: total ?? row.total };
}

function newestFirst(a: DocumentAmounts, b: DocumentAmounts): number {
  return compared(b.decidedOn ?? '', a.decidedOn ?? '') || compared(b.saidAt, a.saidAt) || compared(a.id, b.id);
}

function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
