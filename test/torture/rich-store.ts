import { createHash } from 'node:crypto';
import { createStore } from '#electron/store/open.ts';
import { rowHash } from '#electron/store/row-hash.ts';
import type { ChangeSetHeader, Store, StoreWriter } from '#electron/store/store.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { illustrativeRows } from '#shared/ready-made/illustrative.ts';
import type { Result } from '#shared/result.ts';

const at = '2026-11-24T10:00:00.000Z';

/** The bytes of the file that a rich store keeps. */
export const keptContent = new TextEncoder().encode('de bytes van een bestand '.repeat(50));
export const keptHash = createHash('sha256').update(keptContent).digest('hex');

/** Makes a store with a few hundred rows, a kept file, and a history with an undo. */
export function richStore(path: string): Store {
  const store = value(createStore(path, { kind: 'own', who: 'maker', at, areas: areaRecords() }));
  const rows = illustrativeRows(rowHash);
  const write = (header: Pick<ChangeSetHeader, 'kind' | 'what'>, work: (writer: StoreWriter) => void) =>
    value(
      store.write({ who: 'Anna', at, ...header }, (writer) => {
        work(writer);
        return { ok: true, value: null };
      }),
    );
  write({ kind: 'import', what: 'Begroting.xlsx' }, (writer) => {
    const tables = [{ sheet: 'Blad1', columns: { area: 'A' } }];
    writer.keepSource({ file: 'Begroting.xlsx', sha256: keptHash, content: keptContent, shape: 'x', repaired: [], reading: null, tables });
    for (const row of rows.schemes) writer.putScheme(row, { table: 0, row: 2 });
    for (const row of rows.streams) writer.putStream(row, { table: 0, row: 3 });
    for (const row of rows.commitments) writer.putCommitment(row);
  });
  for (const row of rows.streams.slice(0, 20))
    write({ kind: 'edit', what: 'proef' }, (writer) => writer.putStream({ ...row, note: 'anders' }));
  value(store.undo('Bram', at));
  return store;
}

function value<Value>(result: Result<Value, Problem>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}
