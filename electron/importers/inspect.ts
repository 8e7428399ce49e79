import type { InspectedTable, Issue } from '#shared/contracts/inspection.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import { sourceCell } from '#shared/contracts/source-cell.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { closeText } from '#shared/reading/words.ts';
import type { ReadingTexts } from '#shared/text/reading-texts.ts';
import { overlaps } from './overlaps.ts';
import { withoutOwnPages } from './own-pages.ts';
import { personalDataIssues } from './personal-data.ts';
import { type FoundTable, readTable, type TableRead } from './read-table.ts';
import type { KnownNames, ReadArea, ReadCommitment, ReadStream } from './reading.ts';
import { areaNames, type KnownArea } from './recognise/area-names.ts';
import { layoutOf } from './recognise/columns.ts';
import type { Grid, Workbook } from './recognise/grid.ts';
import type { Region } from './recognise/region.ts';
import { regionsOf } from './recognise/tables.ts';
import { turned } from './recognise/turned.ts';
import { type Shape, shapeOf } from './remembered.ts';
import { joinedIssues, schemeIssues } from './scheme-issues.ts';
import { sheetIssues } from './sheet-issues.ts';
import { corrected, toldColumns, toldHeaderRows, toldOf, withSchemes } from './told.ts';
import { unreadRows } from './unread-rows.ts';
import { unsaidUnits } from './unsaid-units.ts';

export type Understanding = {
  readonly tables: readonly InspectedTable[];
  readonly issues: readonly Issue[];
  readonly columns: readonly Readonly<Record<string, string>>[];
  readonly streams: readonly ReadStream[];
  readonly commitments: readonly ReadCommitment[];
  readonly areas: readonly ReadArea[];
  readonly rejected: number;
};

export type UnderstandInput = {
  readonly file: string;
  readonly book: Workbook;
  readonly untold: Untold;
  readonly known: KnownNames;
  readonly area: AreaId | null;
  readonly mapping: Mapping | null;
  readonly texts: ReadingTexts;
  /** Called for each row of data that is read. */
  readonly onRow: () => void;
};

/** The tables of each sheet as they are found when nothing is told of them. */
export type Untold = ReadonlyMap<Grid, readonly Region[]>;

export function untold({ grids }: Workbook, known: KnownNames): Untold {
  const names = areaNames(known.areas);
  return new Map(withoutOwnPages(grids).map((grid) => [grid, regionsOf(grid, names, [])]));
}

/** What the tables of a file look like, before anything is told of them. */
export function shapeOfBook(tables: Untold): Shape {
  return shapeOf([...tables.values()].flat());
}

/** Everything that a file says: its tables as they were understood, their good rows, and what is odd about the others. */
export function understood(input: UnderstandInput): Understanding {
  const found = findTables(input);
  const areasFirst = [...found.keys()].sort(
    (a, b) => Number(found[b]?.layout.kind === 'areas') - Number(found[a]?.layout.kind === 'areas') || a - b,
  );
  const parts = new Map<number, TableRead>();
  const newAreas: KnownArea[] = [];
  for (const index of areasFirst) {
    const table = found[index];
    if (table === undefined) continue;
    const names = newAreas.length === 0 ? table.names : areaNames([...input.known.areas, ...newAreas], table.told?.aliases);
    const part = readTable({ ...table, names }, { file: input.file, index, area: input.area, texts: input.texts, onRow: input.onRow });
    parts.set(index, part);
    for (const { isNew, area, name, municipality } of part.rows?.areas ?? []) {
      if (isNew) newAreas.push({ id: area, name, municipality: municipality ?? null, aliases: [], weakAliases: [] });
    }
  }
  const inOrder = [...parts].sort(([a], [b]) => a - b).map(([, part]) => part);
  const rows = inOrder.flatMap(({ rows: read }) => (read === null ? [] : [read]));
  const named = withSchemes(input.mapping, input.known.joined);
  const asWritten = rows.flatMap((read) => read.streams);
  const streams = asWritten.map(named.stream);
  const placeOf = (place: ReadStream['place']) => schemePlace(place, inOrder, input.file);
  return {
    tables: inOrder.map(({ table }) => table),
    issues: [
      ...sheetIssues(input.book, input.file),
      ...personalDataIssues(input.book, input.file),
      ...inOrder.flatMap(({ issues }) => issues),
      ...withoutOwnPages(input.book.grids).flatMap((grid) =>
        unreadRows(
          grid,
          found.flatMap(({ seen }) => (seen.grid.sheet === grid.sheet ? [seen] : [])),
          input.file,
        ),
      ),
      ...unsaidUnits(inOrder, input.file),
      ...overlaps(inOrder, input.file),
      ...joinedIssues(asWritten, { joined: input.known.joined ?? {}, placeOf }),
      ...schemeIssues(streams, { known: input.known, placeOf }),
    ],
    columns: inOrder.map(({ columns }) => columns),
    streams,
    commitments: rows.flatMap((read) => read.commitments.map(named.commitment)),
    areas: rows.flatMap((read) => read.areas),
    rejected: inOrder.reduce((sum, part) => sum + part.rejected, 0),
  };
}

function findTables({ book, untold: seenBefore, known, mapping, texts }: UnderstandInput): FoundTable[] {
  const elsewhere = textsBeside(book.grids, seenBefore);
  return withoutOwnPages(book.grids).flatMap((grid) => {
    const told = mapping?.tables.filter(({ sheet }) => sheet === grid.sheet) ?? [];
    const names = areaNames(known.areas, Object.assign({}, ...told.map(({ aliases }) => aliases ?? {})));
    const shares = new Map(
      told.flatMap((one) => Object.entries(one.shares ?? {}).map(([seen, share]) => [closeText(seen), share] as const)),
    );
    const headerRows = told.flatMap((one) => toldHeaderRows(one));
    const regions = told.length === 0 ? seenBefore.get(grid) : undefined;
    return (regions ?? regionsOf(corrected(grid, told), names, headerRows)).map((seen, position): FoundTable => {
      const region = turned(seen, names) ?? seen;
      const mine = toldOf(told, region, position);
      const layout = layoutOf(region, names, texts, toldColumns(mine));
      return {
        region,
        seen,
        told: mine,
        layout: mine?.kind === undefined ? layout : { ...layout, kind: mine.kind, profile: null, hasReserves: false },
        names,
        shares,
        elsewhere,
      };
    });
  });
}

/** So far down a sheet without a table says what the other sheets are. */
const rowsOfText = 60;

/** The short texts on sheets that have no table: "Leeswijzer", "Bedragen x € 1.000". */
function textsBeside(grids: readonly Grid[], tables: Untold): string[] {
  return grids
    .filter((grid) => tables.has(grid) && tables.get(grid)?.length === 0)
    .flatMap(({ rows }) =>
      rows.slice(0, rowsOfText).flatMap((line) => line?.flatMap((cell) => (cell?.kind === 'text' ? [cell.text] : [])) ?? []),
    );
}

function schemePlace({ table, row }: ReadStream['place'], parts: readonly TableRead[], file: string): Issue['place'] {
  const part = parts[table];
  if (part === undefined) return { file, row };
  const { column, ...cell } = sourceCell(part.columns, row, 'scheme');
  return { file, sheet: part.table.sheet, ...cell, ...(column === null ? {} : { column }) };
}
