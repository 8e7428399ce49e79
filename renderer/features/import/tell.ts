import type { InspectedTable, Inspection } from '#shared/contracts/inspection.ts';
import type { Correction, Mapping, TableMapping } from '#shared/contracts/mapping.ts';

/** Changes of what is told of a file; each gives a new mapping. A mapping holds only what a person said. */

const nothing: Mapping = { version: 1, tables: [] };

/** Which table of its sheet a table of the file is, from 0. */
export function positionOf(table: InspectedTable, { tables }: Inspection): number {
  return tables.filter(({ sheet }) => sheet === table.sheet).indexOf(table);
}

/** Something told of one table. */
export function told(
  mapping: Mapping | null,
  table: { readonly sheet: string; readonly position: number },
  change: (before: TableMapping) => TableMapping,
): Mapping {
  const { tables } = mapping ?? nothing;
  const isMine = (one: TableMapping) => one.sheet === table.sheet && (one.position ?? 0) === table.position;
  const before = tables.find(isMine) ?? { sheet: table.sheet, position: table.position };
  return { version: 1, tables: [...tables.filter((one) => !isMine(one)), change(before)] };
}

/** That a column holds a field (`yearAmount:2027`); a column that was told to hold it before holds nothing now. */
export function withField(before: TableMapping, table: InspectedTable, letters: string, field: string): TableMapping {
  const others = Object.entries(before.columns ?? {}).map(([key, value]) => [key, value === field ? 'ignore' : value] as const);
  const columns = { ...Object.fromEntries(others), [letters]: field };
  const headers = Object.fromEntries(table.columns.filter(({ column }) => column in columns).map(({ column, header }) => [column, header]));
  return { ...before, columns, headers };
}

/** That the header of a table stands in these rows. The other tables of the sheet keep theirs: rows told are all there are. */
export function withHeaderRows(mapping: Mapping | null, table: InspectedTable, inspection: Inspection, rows: readonly number[]): Mapping {
  return inspection.tables
    .filter(({ sheet }) => sheet === table.sheet)
    .reduce<Mapping>(
      (all, one) =>
        told(all, { sheet: one.sheet, position: positionOf(one, inspection) }, (before) => ({
          ...before,
          headerRows: [...(one === table ? rows : one.headerRows)],
        })),
      mapping ?? nothing,
    );
}

/** Repairs of cells; a later one of the same cell takes the place of an earlier one, and keeps what stood in the file. */
export function withCorrections(mapping: Mapping | null, sheet: string, corrections: readonly Correction[]): Mapping {
  return told(mapping, { sheet, position: 0 }, (before) => {
    const addressOf = ({ row, column }: Correction) => `${column}${row}`;
    const byCell = new Map((before.corrections ?? []).map((one) => [addressOf(one), one]));
    for (const one of corrections) {
      const address = addressOf(one);
      const seen = byCell.get(address)?.seen ?? one.seen;
      byCell.delete(address);
      byCell.set(address, { ...one, seen });
    }
    return { ...before, corrections: [...byCell.values()] };
  });
}

/** A name in the file that means something else: an area, another scheme, or what a scheme follows. */
export function withName(
  mapping: Mapping | null,
  sheet: string,
  kind: 'aliases' | 'schemes' | 'follows',
  seen: string,
  meant: string,
): Mapping {
  return told(mapping, { sheet, position: 0 }, (before) => ({ ...before, [kind]: { ...before[kind], [seen]: meant } }));
}

/** Which part of the amounts under a name is for its area, in hundredths of a percent. */
export function withShare(mapping: Mapping | null, sheet: string, seen: string, share: number): Mapping {
  return told(mapping, { sheet, position: 0 }, (before) => ({ ...before, shares: { ...before.shares, [seen]: share } }));
}

/** The same told of a sheet that goes by another name now. */
export function withSheetName(mapping: Mapping | null, before: string, name: string): Mapping | null {
  if (mapping === null) return null;
  return { version: 1, tables: mapping.tables.map((table) => (table.sheet === before ? { ...table, sheet: name } : table)) };
}

/** The repairs of a sheet, by cell: "E12". */
export function correctionsOf(mapping: Mapping | null, sheet: string): ReadonlyMap<string, Correction> {
  return new Map(
    (mapping?.tables ?? [])
      .filter((one) => one.sheet === sheet)
      .flatMap(({ corrections = [] }) => corrections.map((one) => [`${one.column}${one.row}`, one] as const)),
  );
}
