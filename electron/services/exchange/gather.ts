import { schemeKey } from '#electron/services/import/scheme-book.ts';
import { version } from '#electron/services/version.ts';
import type { RowVersion } from '#electron/store/carried-table.ts';
import type { Store, ToldSource } from '#electron/store/store.ts';
import type { Evidence } from '#shared/contracts/evidence.ts';
import {
  type ExchangeContent,
  type ExchangedRow,
  type ExchangedSource,
  type ExchangedTable,
  exchangedTables,
} from '#shared/contracts/exchange-file.ts';
import type { KeptState } from '#shared/contracts/kept.ts';
import { figureSettings } from '#shared/contracts/settings.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { isReadingOf, isScenarioOf, isSentenceOf, newest } from './kept-along.ts';

type Versions = ReadonlyMap<string, readonly RowVersion[]>;
type SentRows = readonly (readonly [string, readonly RowVersion[]])[];
/** All but the readings: which of these go along depends on the files that the others came from. */
type PlacedTable = Exclude<ExchangedTable, 'reading'>;
const placedTables = exchangedTables.filter((table): table is PlacedTable => table !== 'reading');
const all = () => true;

/**
 * All that a store knows of some areas, or of all: their rows with every version of them, the schemes that they speak of,
 * the files that they came from, the documents that prove them, how their cliffs are followed up, the settings and moments, and what
 * people keep beside them: scenarios, states of a moment, their own words in briefings, how files are read.
 */
export function exchangeOf(store: Store, areas: readonly AreaId[] | null): ExchangeContent {
  const logs = Object.fromEntries(exchangedTables.map((table) => [table, store.versions(table)])) as Record<ExchangedTable, Versions>;
  const chosen = chosenIds(logs, areas);
  const chosenRows = (table: ExchangedTable, isChosen: (id: string) => boolean): SentRows =>
    [...logs[table]].filter(([id, versions]) => versions.length > 0 && isChosen(id));
  const placed = placedTables.map((table) => [table, chosenRows(table, chosen[table])] as const);
  const used = new Set(placed.flatMap(([, of]) => of.flatMap(([, versions]) => versions.flatMap(({ place }) => place?.source ?? []))));
  const sources = store
    .sources()
    .filter(({ id }) => used.has(id))
    .flatMap(({ id }) => store.source(id) ?? []);
  const readings = chosenRows('reading', areas === null ? all : isReadingOf(sources));
  const rows = Object.fromEntries([...placed, ['reading', readings]]) as Record<ExchangedTable, SentRows>;
  const isSent = new Set(exchangedTables.flatMap((table) => rows[table].map(([id]) => `${table} ${id}`)));
  const numbers = new Map(sources.map(({ id }, index) => [id, index]));
  const { name, kind } = store;
  return {
    head: {
      program: version(),
      store: name,
      kind,
      changedAt: store.history(1)[0]?.at ?? null,
      areas: store
        .rows()
        .areas.filter(({ id }) => areas === null || areas.includes(id))
        .map((area) => ({ id: area.id, name: area.name })),
    },
    tables: exchangedTables.map((table) => ({
      table,
      rows: rows[table].map(([id, versions]): ExchangedRow => ({ id, versions: versions.map((one) => toldVersion(one, numbers)) })),
    })),
    sources: sources.map((source) => toldAgain(source, isSent)),
    files: filesOf(store, sources, rows),
  };
}

function toldVersion({ at, who, kind, what, place, content }: RowVersion, numbers: ReadonlyMap<number, number>) {
  const source = place === null ? undefined : numbers.get(place.source);
  return {
    ...{ at, who, kind, what },
    place: place === null || source === undefined ? null : ([source, place.position, place.row] as [number, number, number]),
    content: content as ExchangedRow['versions'][number]['content'],
  };
}

function toldAgain(
  { file, sha256, bytes, shape, reading, at, who, tables, places }: ToldSource,
  isSent: ReadonlySet<string>,
): ExchangedSource {
  return {
    ...{ file, sha256, bytes, shape, at, who },
    reading: reading === null ? null : { headers: [...reading.headers], mapping: reading.mapping },
    tables: tables.map(({ sheet, columns }) => ({ sheet, columns: { ...columns } })),
    places: places.flatMap(({ of, id, table, row }) =>
      isSent.has(`${of} ${id}`) ? [[of as ExchangedTable, id, table, row] as [ExchangedTable, string, number, number]] : [],
    ),
  };
}

/** Each once, by checksum: files that were imported, and documents. */
function filesOf(
  store: Store,
  sources: readonly ToldSource[],
  { evidence, kept_state }: Pick<Record<ExchangedTable, SentRows>, 'evidence' | 'kept_state'>,
): ExchangeContent['files'] {
  const wanted = new Map(sources.map(({ sha256, file }) => [sha256, file]));
  for (const [, versions] of evidence)
    for (const { content } of versions) {
      const { kind, sha256, name } = (content ?? {}) as Partial<Evidence>;
      if (kind === 'copy' && sha256 != null) wanted.set(sha256, name ?? '');
    }
  for (const [, versions] of kept_state) {
    const { sha256, name } = (versions.at(-1)?.content ?? {}) as Partial<KeptState>;
    if (sha256 !== undefined) wanted.set(sha256, name ?? '');
  }
  return [...wanted]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([sha256, name]) => {
      const bytes = store.keptBytes(sha256);
      return bytes === null ? [] : [{ sha256, name, bytes }];
    });
}

type AllChosen = Record<PlacedTable, typeof all>;

/** Which rows of each table go along. */
function chosenIds(logs: Record<ExchangedTable, Versions>, areas: readonly AreaId[] | null): Record<PlacedTable, (id: string) => boolean> {
  const isSetting = (id: string) => Object.hasOwn(figureSettings.shape, id);
  if (areas === null) return { ...(Object.fromEntries(placedTables.map((table) => [table, all])) as AllChosen), setting: isSetting };
  const wanted: ReadonlySet<string> = new Set(areas);
  const isOfArea = (table: 'stream' | 'commitment') => (id: string) => wanted.has(String(newest(logs[table].get(id))?.['areaId']));
  const [isStream, isCommitment] = [isOfArea('stream'), isOfArea('commitment')];
  const schemes = schemesOf(logs, isStream, isCommitment);
  const isOfRow = (table: 'evidence' | 'document_amounts') => (id: string) => {
    const { tableName, rowId } = (newest(logs[table].get(id)) ?? {}) as Partial<Evidence>;
    return tableName === 'stream' ? isStream(rowId ?? '') : tableName === 'commitment' && isCommitment(rowId ?? '');
  };
  return {
    area: (id) => wanted.has(id),
    scheme: (id) => schemes.has(id),
    stream: isStream,
    commitment: isCommitment,
    evidence: isOfRow('evidence'),
    document_amounts: isOfRow('document_amounts'),
    // The key of a cliff begins with its area.
    follow_up: (id) => areas.some((area) => id.startsWith(`${area}:`)),
    moment: all,
    setting: isSetting,
    scenario: isScenarioOf(logs.scenario, named(logs.area, wanted), new Set([...named(logs.scheme, schemes).values()].map(schemeKey))),
    // It holds the rows of every area.
    kept_state: () => false,
    kept_sentence: isSentenceOf(logs.kept_sentence, areas),
  };
}

/** What rows are called, by id. */
function named(logs: Versions, ids: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(Array.from(ids, (id) => [id, String(newest(logs.get(id))?.['name'] ?? id)]));
}

/** The schemes that rows speak of in any of their versions, and those that these follow. */
function schemesOf(logs: Record<ExchangedTable, Versions>, ...chosen: readonly ((id: string) => boolean)[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (id: unknown) => {
    if (typeof id !== 'string' || found.has(id)) return;
    found.add(id);
    for (const { content } of logs.scheme.get(id) ?? []) add(content?.['follows']);
  };
  (['stream', 'commitment'] as const).forEach((table, at) => {
    for (const [id, versions] of logs[table])
      if (chosen[at]?.(id))
        for (const { content } of versions) for (const field of ['schemeId', 'matches', 'fundedBy']) add(content?.[field]);
  });
  return found;
}
