import { officialSheets } from '#shared/contracts/fields.ts';
import type { InspectedTable, Issue } from '#shared/contracts/inspection.ts';
import type { Mapping, TableMapping } from '#shared/contracts/mapping.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ReadingTexts } from '#shared/text/reading-texts.ts';
import type { AmountContext } from './cell-reader.ts';
import { readAmount } from './cell-reader.ts';
import { isOfficialSheet, withoutOwnPages } from './own-pages.ts';
import type { KnownNames, ReadArea, ReadCommitment, ReadStream } from './reading.ts';
import { type NumberLocale, writtenAmount } from './recognise/amounts.ts';
import { type AreaNames, areaNames, earlierTranche, type KnownArea, nearlyEqual } from './recognise/area-names.ts';
import { amountFields, type Column, type Layout, layoutOf } from './recognise/columns.ts';
import { type Grid, lettersOf, type Workbook } from './recognise/grid.ts';
import { assumedLocale } from './recognise/locales.ts';
import { type RowAmounts, reconciled } from './recognise/reconcile.ts';
import { type ClassifiedRow, classifiedRows } from './recognise/row-kinds.ts';
import { signOf } from './recognise/sign.ts';
import { addressOf, cellAt, type Region, regionsOf } from './recognise/tables.ts';
import { turned } from './recognise/turned.ts';
import { type Unit, unitOfText } from './recognise/units.ts';
import { closeText } from './recognise/words.ts';
import { type Shape, shapeOf } from './remembered.ts';
import { rowRuns } from './row-runs.ts';
import { type ReadRows, readRows } from './rows.ts';
import { corrected, toldColumns, toldHeaderRows, toldOf, withSchemes } from './told.ts';

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
  readonly known: KnownNames;
  readonly area: AreaId | null;
  readonly mapping: Mapping | null;
  readonly texts: ReadingTexts;
};

type Found = { readonly region: Region; readonly told: TableMapping | null; readonly layout: Layout; readonly names: AreaNames };

/** What the tables of a file look like, before anything is told of them. */
export function shapeOfBook({ grids }: Workbook, known: KnownNames): Shape {
  const names = areaNames(known.areas);
  return shapeOf(withoutOwnPages(grids).flatMap((grid) => regionsOf(grid, names, [])));
}

/** Everything that a file says: its tables as they were understood, their good rows, and what is odd about the others. */
export function understood(input: UnderstandInput): Understanding {
  const found = findTables(input);
  const areasFirst = [...found.keys()].sort(
    (a, b) => Number(found[b]?.layout.kind === 'areas') - Number(found[a]?.layout.kind === 'areas') || a - b,
  );
  const parts = new Map<number, TablePart>();
  const newAreas: KnownArea[] = [];
  for (const index of areasFirst) {
    const table = found[index];
    if (table === undefined) continue;
    const names = newAreas.length === 0 ? table.names : areaNames([...input.known.areas, ...newAreas], table.told?.aliases);
    const part = tablePart({ ...table, names }, index, input);
    parts.set(index, part);
    for (const { isNew, area, name, municipality } of part.rows?.areas ?? []) {
      if (isNew) newAreas.push({ id: area, name, municipality: municipality ?? null, aliases: [], weakAliases: [] });
    }
  }
  const inOrder = [...parts].sort(([a], [b]) => a - b).map(([, part]) => part);
  const rows = inOrder.flatMap(({ rows: read }) => (read === null ? [] : [read]));
  const named = withSchemes(input.mapping);
  const streams = rows.flatMap((read) => read.streams.map(named.stream));
  return {
    tables: inOrder.map(({ table }) => table),
    issues: [
      ...sheetIssues(input),
      ...inOrder.flatMap(({ issues }) => issues),
      ...nearSchemes(streams, inOrder, input),
      ...laterSchemes(streams, inOrder, input),
    ],
    columns: inOrder.map(({ columns }) => columns),
    streams,
    commitments: rows.flatMap((read) => read.commitments.map(named.commitment)),
    areas: rows.flatMap((read) => read.areas),
    rejected: inOrder.reduce((sum, part) => sum + part.rejected, 0),
  };
}

function findTables({ book, known, mapping, texts }: UnderstandInput): Found[] {
  return withoutOwnPages(book.grids).flatMap((grid) => {
    const told = mapping?.tables.filter(({ sheet }) => sheet === grid.sheet) ?? [];
    const names = areaNames(known.areas, Object.assign({}, ...told.map(({ aliases }) => aliases ?? {})));
    const headerRows = told.flatMap((one) => toldHeaderRows(one));
    return regionsOf(corrected(grid, told), names, headerRows).map((seen, position): Found => {
      const region = turned(seen, names) ?? seen;
      const mine = toldOf(told, region, position);
      const layout = layoutOf(region, names, texts, toldColumns(mine));
      return { region, told: mine, layout: mine?.kind === undefined ? layout : { ...layout, kind: mine.kind }, names };
    });
  });
}

type TablePart = {
  readonly table: InspectedTable;
  readonly issues: readonly Issue[];
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: ReadRows | null;
  readonly rejected: number;
};

function tablePart({ region, told, layout, names }: Found, index: number, input: UnderstandInput): TablePart {
  const { file, texts, area } = input;
  const issues: Issue[] = [];
  const sheet = region.grid.sheet;
  const tell = (issue: Issue) => void issues.push(issue);
  const tellOf = (severity: Issue['severity'], found: Problem, row: number | null = null, column: number | null = null) => {
    const place = { file, sheet, ...addressOf(region, row, column) };
    tell({
      severity,
      problem: { ...found, at: place } as Problem,
      place,
      value: row === null || column === null ? null : (cellAt(region.grid, row, column)?.text ?? null),
    });
  };
  const { columns, kind } = layout;
  const money = columns.filter(({ field }) => amountFields.has(field));
  const said = [...region.titles, ...region.headers.flat()];
  const unit: Unit = told?.unit ?? said.map(unitOfText).find((one) => one !== null) ?? notesUnit(region) ?? 1;
  const proven = tableLocale(columns);
  const isDisputed = columns.some((column) => column.isDisputed) || (proven === null && columns.some((column) => column.locale !== null));
  const moneyIndexes = money.map(({ index: at }) => at);
  const assumed = proven === null && !isDisputed ? assumedLocale(region, moneyIndexes, told?.unit ?? unit, isEnglish(columns)) : null;
  if (assumed !== null) {
    const read = assumed.seen.replace(/[.,](?=\d{3}(?!\d))/g, '');
    tellOf('warning', problem('locale-assumed', { seen: assumed.seen, read }), assumed.row, assumed.column);
  }
  const locale = proven ?? assumed?.locale ?? null;
  const contextOf =
    (isFlipped: boolean) =>
    (column: Column): AmountContext => ({
      unit: told?.unit ?? column.unit ?? unit,
      locale: column.isDisputed ? null : (column.locale ?? locale),
      isFlipped,
    });
  const plain = contextOf(false);
  const silent = () => undefined;
  const plainCents = (row: number, column: Column): number | null => {
    const cell = cellAt(region.grid, row, column.index);
    if (cell === undefined) return null;
    const read = readAmount(cell, plain(column), silent);
    return read === undefined || typeof read.cents !== 'number' ? null : read.cents + (read.expected ?? 0);
  };
  const rows = classifiedRows(region, columns, names, plainCents);
  const sign =
    told?.sign === undefined
      ? signOf(
          kind,
          [...region.titles, ...region.headers.flat(), ...noteTexts(region, rows)],
          signsOf(region, rows, money, plainCents),
          texts,
        )
      : { plus: told.sign, because: texts.byMapping };
  const isFlipped = (kind === 'streams' && sign.plus === 'expense') || (kind === 'commitments' && sign.plus === 'income');
  const amountContext = contextOf(isFlipped);
  const data = rows.filter((row) => row.kind === 'data');
  const isMissing = missingColumns(layout, rows, names, area, tellOf, region);
  for (const column of columns)
    if (column.isLost)
      tellOf(
        'warning',
        column.header === ''
          ? problem('cell-without-column', { seen: firstText(region, column.index) })
          : problem('column-unused', { column: column.header }),
        region.headerRows.at(-1) ?? null,
        column.index,
      );
  const canRead = kind !== 'unknown' && !isMissing && !region.grid.isHidden;
  const isAreaCarried = carriesArea(columns, data, region);
  const read = canRead
    ? readRows(rows, { file, table: index, region, kind, columns, names, defaultArea: area, amountContext, isAreaCarried, tell })
    : null;
  if (kind === 'unknown' && data.length > 0) tellOf('warning', problem('kind-unknown', {}), region.headerRows[0] ?? null);
  if (read !== null && read.carried > 0) tellOf('info', problem('area-carried', { count: read.carried }), region.headerRows[0] ?? null);
  if (read !== null && read.dashes > 0)
    tellOf('info', problem('amounts-none', { seen: read.dash, count: read.dashes }), region.headerRows[0] ?? null);
  const factor = isFlipped ? -1 : 1;
  const amountsOf = ({ row }: ClassifiedRow): RowAmounts => ({
    row: row + 1,
    cents: money.map((column) => times(plainCents(row, column), factor)),
  });
  const dataAmounts = data.map(amountsOf);
  const totalRows = rows.filter((row) => row.kind === 'total');
  const compared = reconciled(dataAmounts, totalRows.map(amountsOf));
  for (const { totalRow, stated, found, row } of compared.differences)
    tellOf('warning', problem('total-differs', { stated, found, row: row ?? 0 }), totalRow - 1);
  for (const { row, doubt } of rows) if (doubt !== undefined) tellOf(doubtSeverity[doubt], problem(doubtCode[doubt], {}), row);
  suspiciousUnit(dataAmounts, unit, columns, region, said, tellOf);
  const total = dataAmounts.reduce((sum, { cents }) => sum + cents.reduce<number>((all, one) => all + (one ?? 0), 0), 0);
  return {
    table: {
      ...{ sheet, hidden: region.grid.isHidden, kind, unit, locale, sign },
      headerRows: region.isTurned ? [region.firstColumn + 1] : region.headerRows.map((row) => row + 1),
      firstRow: (region.isTurned ? region.firstColumn + 1 : (data[0]?.row ?? region.firstRow)) + 1,
      lastRow: (region.isTurned ? region.lastColumn : (data.at(-1)?.row ?? region.firstRow - 1)) + 1,
      totalRows: totalRows.map(({ row }) => row + 1),
      rows: region.isTurned ? [] : rowRuns(region, rows, columns, names, isAreaCarried),
      columns: columns
        .filter(({ header, field, index: at }) => header !== '' || field !== 'ignore' || isFilled(region, at))
        .map(({ index: at, header, field, year, confidence, because }) => ({
          column: region.isTurned ? String(at + 1) : lettersOf(at),
          header,
          field,
          year,
          confidence,
          because,
        })),
      areas: areasIn(region, rows, columns, names),
      records: data.length,
      total: total as Cents,
      statedTotal: compared.stated as Cents | null,
      reconciled: compared.isEqual,
      cells: accounted(region, rows, columns, issues),
    },
    issues,
    columns: Object.fromEntries(
      (region.isTurned ? [] : columns)
        .filter(({ field }) => field !== 'ignore')
        .map(({ field, year, index: at }) => [year === null ? field : `${field}:${year}`, lettersOf(at)]),
    ),
    rows: read,
    rejected: read?.rejected ?? (region.grid.isHidden || kind === 'unknown' ? 0 : data.length),
  };
}

const doubtCode = {
  'named-sum': 'row-is-sum',
  part: 'row-is-part',
  'called-total': 'row-called-total',
  'may-be-sum': 'row-may-be-total',
} as const;
const doubtSeverity = { 'named-sum': 'info', part: 'info', 'called-total': 'warning', 'may-be-sum': 'warning' } as const;

function times(cents: number | null, factor: number): number | null {
  return cents === null || cents === 0 ? cents : cents * factor;
}

function isFilled(region: Region, column: number): boolean {
  for (let row = region.firstRow; row <= region.lastRow; row += 1) if (cellAt(region.grid, row, column) !== undefined) return true;
  return false;
}

function firstText(region: Region, column: number): string {
  for (let row = region.firstRow; row <= region.lastRow; row += 1) {
    const cell = cellAt(region.grid, row, column);
    if (cell !== undefined) return cell.text;
  }
  return '';
}

/** A unit that stands under the table ("Bedragen x € 1.000"). */
function notesUnit(region: Region): Unit | null {
  for (let row = region.lastRow; row >= Math.max(region.firstRow, region.lastRow - 5); row -= 1) {
    const texts = region.grid.rows[row]?.filter((cell) => cell?.kind === 'text') ?? [];
    if (texts.length !== 1) continue;
    const unit = unitOfText(texts[0]?.text ?? '');
    if (unit !== null) return unit;
  }
  return null;
}

function noteTexts(region: Region, rows: readonly ClassifiedRow[]): string[] {
  return rows
    .filter(({ kind }) => kind === 'note')
    .flatMap(({ row }) => region.grid.rows[row]?.flatMap((cell) => (cell === undefined ? [] : [cell.text])) ?? []);
}

/** Whether a column has an English header that is none in Dutch. */
function isEnglish(columns: readonly Column[]): boolean {
  const fields = officialSheets.flatMap((sheet) => sheet.fields);
  const dutch = new Set(fields.map(({ header }) => closeText(header.nl)));
  const english = new Set(fields.map(({ header }) => closeText(header.en)).filter((header) => !dutch.has(header)));
  return columns.some(({ header }) => english.has(closeText(header)));
}

/** Dots and commas of the whole table, where its columns agree. */
function tableLocale(columns: readonly Column[]): NumberLocale | null {
  const seen = new Set(columns.flatMap(({ locale }) => (locale === null ? [] : [locale])));
  return seen.size === 1 ? ([...seen][0] ?? null) : null;
}

function signsOf(
  region: Region,
  rows: readonly ClassifiedRow[],
  money: readonly Column[],
  centsAt: (row: number, column: Column) => number | null,
) {
  let [negative, positive, letters] = [0, 0, 0];
  for (const { row, kind } of rows) {
    if (kind !== 'data') continue;
    for (const column of money) {
      const cents = centsAt(row, column) ?? 0;
      if (cents < 0) negative += 1;
      if (cents > 0) positive += 1;
      const cell = cellAt(region.grid, row, column.index);
      if (cell?.kind !== 'text') continue;
      const written = writtenAmount(cell.text, 'nl');
      if (written.kind === 'amount' && written.favour !== null) letters += 1;
    }
  }
  return { negative, positive, letters };
}

/** Says which column a table cannot be read without. */
function missingColumns(
  { kind, columns }: Layout,
  rows: readonly ClassifiedRow[],
  names: AreaNames,
  area: AreaId | null,
  tell: (severity: Issue['severity'], found: Problem, row: number | null) => void,
  region: Region,
): boolean {
  if (kind === 'unknown') return false;
  const has = (field: string) => columns.some((column) => column.field === field);
  const header = region.headerRows.at(-1) ?? null;
  const groups = rows.filter((row) => row.kind === 'group');
  const missing: string[] = [];
  const hasArea = has('area') || has('municipality') || area !== null || groups.some(({ group }) => group !== null && names.isName(group));
  if (!hasArea) missing.push('Gebied');
  const label = kind === 'streams' ? 'scheme' : 'description';
  if (kind !== 'areas' && !has(label) && !groups.some(({ group }) => group !== null && !names.isName(group)))
    missing.push(kind === 'streams' ? 'Regeling' : 'Omschrijving');
  for (const column of missing) tell('error', problem('column-missing', { column }), header);
  return missing.length > 0;
}

/** Whether an area is written once above several rows: many empty cells, under a filled one. */
function carriesArea(columns: readonly Column[], data: readonly ClassifiedRow[], region: Region): boolean {
  const column = columns.find(({ field }) => field === 'area');
  if (column === undefined || data[0] === undefined) return false;
  const empty = data.filter(({ row }) => cellAt(region.grid, row, column.index) === undefined).length;
  return cellAt(region.grid, data[0].row, column.index) !== undefined && empty >= 2 && empty * 3 >= data.length;
}

/** Amounts that do not go with the unit that is stated, or that look like thousands where none is. */
function suspiciousUnit(
  data: readonly RowAmounts[],
  unit: Unit,
  columns: readonly Column[],
  region: Region,
  said: readonly string[],
  tell: (severity: Issue['severity'], found: Problem, row: number | null) => void,
): void {
  const sizes = data
    .flatMap(({ cents }) => cents.flatMap((one) => (one === null || one === 0 ? [] : [Math.abs(one)])))
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)];
  if (middle === undefined) return;
  const row = region.headerRows[0] ?? null;
  if (unit > 1 && middle > 100_000_000_000) tell('warning', problem('unit-doubtful', { unit }), row);
  const isUnsaid =
    !isOfficialSheet(region.grid.sheet) &&
    said.every((text) => unitOfText(text) === null) &&
    columns.every((column) => column.unit === null);
  if (unit === 1 && isUnsaid && middle < 2_000_000) tell('warning', problem('unit-unstated', {}), row);
}

function areasIn(region: Region, rows: readonly ClassifiedRow[], columns: readonly Column[], names: AreaNames): string[] {
  const column = columns.find(({ field }) => field === 'area');
  const municipality = columns.find(({ field }) => field === 'municipality');
  const found = new Set<string>();
  for (const { row, kind, group } of rows) {
    if (kind !== 'data') continue;
    const beside = municipality === undefined ? '' : (cellAt(region.grid, row, municipality.index)?.text ?? '');
    const own = column === undefined ? undefined : cellAt(region.grid, row, column.index)?.text;
    const text = own ?? (group !== null && names.isName(group) ? group : column === undefined && beside !== '' ? beside : undefined);
    if (text === undefined) continue;
    const meant = names.meant(text, beside);
    if (meant.kind !== 'unknown') found.add(meant.id);
  }
  return [...found].sort();
}

/** Every filled cell of the region, by what became of it. */
function accounted(
  region: Region,
  rows: readonly ClassifiedRow[],
  columns: readonly Column[],
  issues: readonly Issue[],
): InspectedTable['cells'] {
  const odd = new Set(
    issues.flatMap(({ severity, place }) =>
      severity === 'error' && place.row !== undefined && place.column !== undefined ? [`${place.column}${place.row}`] : [],
    ),
  );
  const counts = { taken: 0, header: 0, total: 0, note: 0, issue: 0 };
  const count = (row: number, kindOf: (column: number) => keyof typeof counts) => {
    for (let column = region.firstColumn; column <= region.lastColumn; column += 1)
      if (cellAt(region.grid, row, column) !== undefined) counts[kindOf(column)] += 1;
  };
  for (const row of region.headerRows) count(row, () => 'header');
  const byIndex = new Map(columns.map((column) => [column.index, column]));
  for (const { row, kind } of rows) {
    if (kind === 'header' || kind === 'total' || kind === 'note') count(row, () => kind);
    else if (kind === 'group') count(row, () => 'header');
    else
      count(row, (at) => {
        const column = byIndex.get(at);
        if (odd.size > 0 && odd.has(`${lettersOf(at)}${row + 1}`)) return 'issue';
        if (column === undefined || column.field !== 'ignore') return column === undefined ? 'issue' : 'taken';
        return column.isLost ? 'issue' : 'note';
      });
  }
  return counts;
}

function sheetIssues({ book, file }: UnderstandInput): Issue[] {
  const tell = (grid: Grid, severity: Issue['severity'], found: Problem): Issue => {
    const place = { file, sheet: grid.sheet };
    return { severity, problem: { ...found, at: place } as Problem, place, value: null };
  };
  const read = new Set(withoutOwnPages(book.grids));
  return book.grids.flatMap((grid) => {
    const found: Issue[] = [];
    if (grid.rows.length === 0) return found;
    if (!read.has(grid)) return [tell(grid, 'info', problem('sheet-left-out', {}))];
    if (grid.isHidden) found.push(tell(grid, 'warning', problem('sheet-hidden', {})));
    if (grid.isProtected) found.push(tell(grid, 'info', problem('sheet-protected', {})));
    const rows = [...grid.hiddenRows].filter((row) => grid.rows[row]?.some((cell) => cell !== undefined));
    if (rows.length > 0) found.push(tell(grid, 'warning', problem('rows-hidden', { rows: shortList(rows.map((row) => String(row + 1))) })));
    const columns = [...grid.hiddenColumns].filter((column) => grid.rows.some((row) => row?.[column] !== undefined));
    if (columns.length > 0) found.push(tell(grid, 'warning', problem('columns-hidden', { columns: shortList(columns.map(lettersOf)) })));
    return found;
  });
}

function shortList(texts: readonly string[]): string {
  return texts.length <= 12 ? texts.join(', ') : `${texts.slice(0, 12).join(', ')}, …`;
}

/** Names of schemes that are nearly, but not quite, one that is known or stands elsewhere in the file. */
function nearSchemes(streams: readonly ReadStream[], parts: readonly TablePart[], { known, file }: UnderstandInput): Issue[] {
  const names = new Map<string, ReadStream>();
  for (const stream of streams) if (!names.has(stream.scheme)) names.set(stream.scheme, stream);
  const others = [...new Set([...known.schemes.map(({ name }) => name), ...names.keys()])];
  if (others.length > 2000) return [];
  return [...names].flatMap(([scheme, { place }]) => {
    const nearest = nearlyEqual(
      scheme,
      others.filter((name) => name !== scheme),
    );
    if (nearest === null) return [];
    const at = schemePlace(place, parts, file);
    return [{ severity: 'info' as const, problem: problem('scheme-nearly', { seen: scheme, nearest }, at), place: at, value: scheme }];
  });
}

/** Names of new schemes that are those of a known one with a later year or number, and do not say what they follow. */
function laterSchemes(streams: readonly ReadStream[], parts: readonly TablePart[], { known, file }: UnderstandInput): Issue[] {
  const stored = known.schemes.map(({ name }) => name);
  const isStored = new Set(stored.map(closeText));
  const said = new Set(streams.flatMap(({ scheme, follows }) => (follows ? [scheme] : [])));
  const first = new Map<string, ReadStream>();
  for (const stream of streams) if (!first.has(stream.scheme)) first.set(stream.scheme, stream);
  const others = [...new Set([...stored, ...first.keys()])];
  if (others.length > 2000) return [];
  return [...first].flatMap(([scheme, { place }]) => {
    const earlier = isStored.has(closeText(scheme)) || said.has(scheme) ? null : earlierTranche(scheme, others);
    if (earlier === null) return [];
    const at = schemePlace(place, parts, file);
    return [{ severity: 'info' as const, problem: problem('scheme-may-follow', { seen: scheme, earlier }, at), place: at, value: scheme }];
  });
}

function schemePlace({ table, row }: ReadStream['place'], parts: readonly TablePart[], file: string): Issue['place'] {
  const sheet = parts[table]?.table.sheet;
  const column = parts[table]?.columns['scheme'];
  return { file, ...(sheet === undefined ? {} : { sheet }), row, ...(column === undefined ? {} : { column }) };
}
