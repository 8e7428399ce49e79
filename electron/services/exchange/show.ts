import { localDay } from '#electron/services/local-day.ts';
import { rowLabel } from '#electron/services/rows/row-label.ts';
import type { AnyRecord, RowNames } from '#electron/services/rows/row-values.ts';
import { fieldIn, type RowVersion, versionOfField } from '#electron/store/carried-table.ts';
import { type RowContent, recordOf } from '#electron/store/row-content.ts';
import type { Store } from '#electron/store/store.ts';
import { shapeOf } from '#electron/store/tables.ts';
import type { MergeField, MergeRow, MergeState, MergeValue } from '#shared/contracts/exchange.ts';
import type { ExchangeContent, ExchangedTable } from '#shared/contracts/exchange-file.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import { fieldOfTable, type RowTableName, rowTables } from '#shared/contracts/row-tables.ts';
import { type RowValue, unknownAmount } from '#shared/contracts/rows.ts';
import type { ScenarioFile } from '#shared/contracts/scenario.ts';
import type { SomeFigures } from '#shared/contracts/settings.ts';
import type { Language } from '#shared/contracts/values.ts';
import { isCivilDate } from '#shared/domain/civil-date.ts';
import { shortField } from '#shared/text/edit-step.ts';
import { exchangeTexts } from '#shared/text/exchange-texts.ts';
import { dateInTable } from '#shared/text/format.ts';
import { spokenValue } from '#shared/text/row-value-text.ts';
import { scenarioTexts } from '#shared/text/scenario-texts.ts';
import { settingsStep } from '#shared/text/settings-step.ts';
import { differing, wholeRow } from './fields.ts';
import type { MergePlan, PlannedRow } from './planned-row.ts';

const mostRows = 2000;
/** Fields that nobody filled in: they follow from others, or are how a row is kept. */
const unshown: ReadonlySet<string> = new Set([
  ...['id', 'schemeConflict', 'claims', 'decidedBy', 'reserveNoted', 'tableName', 'rowId', 'sha256', 'bytes', 'kind'],
  ...['cliffDate', 'cliffAmount', 'sentence', 'madeFrom', 'headers', 'years', 'counts', 'saidAt', 'sheet', 'sheetRow', wholeRow],
]);

/** What a merge would do, row by row, for people: conflicts first. */
export function shownRows({ rows }: MergePlan, content: ExchangeContent, store: Store, language: Language): MergeRow[] {
  const names = namesOf(content, store);
  const differ = rows.flatMap((row) => (row.state === 'unchanged' ? [] : [{ ...row, state: row.state }]));
  const inOrder = [...differ.filter(({ state }) => state === 'conflict'), ...differ.filter(({ state }) => state !== 'conflict')];
  return inOrder.slice(0, mostRows).map((row) => shownRow(row, names, language));
}

function shownRow(row: PlannedRow & { readonly state: MergeState }, names: RowNames, language: Language): MergeRow {
  const { key, table, id, state, store, file, conflicts, namesake, storeVersions, fileVersions } = row;
  const texts = exchangeTexts(language);
  const last = fileVersions.at(-1);
  const isWhole = conflicts.includes(wholeRow);
  const side = (content: RowContent | null, versions: readonly Told[], field: string): MergeValue | null => {
    if (field === 'name' && namesake !== null && content === store) {
      const text = texts.namesake(String(fieldIn(namesake.content, field)));
      return { text, who: namesake.who, at: namesake.at };
    }
    const version = versionOfField(versions, field === wholeRow ? undefined : field);
    if (version === null) return null;
    if (field === wholeRow) return { text: content === null ? texts.rowGone : texts.rowThere, who: version.who, at: version.at };
    return { text: valueText(table, field, fieldIn(content, field), names, language), who: version.who, at: version.at };
  };
  const different = differing(store, file).filter((field) => !unshown.has(field));
  const shown = isWhole ? [wholeRow] : store === null || file === null ? (namesake === null ? [] : ['name']) : different;
  return {
    ...{ key, table, id, state },
    label: labelOf(table, id, store ?? file ?? newestContent(fileVersions), names, language),
    who: last?.who ?? '',
    at: last?.at ?? '',
    fields: shown.map(
      (field): MergeField => ({
        field,
        name: field === wholeRow ? texts.wholeRow : fieldText(table, field, language),
        store: side(store, storeVersions, field),
        file: side(file, fileVersions, field),
        isConflict: isWhole || conflicts.includes(field),
      }),
    ),
  };
}

type Told = Pick<RowVersion, 'who' | 'at' | 'content'>;

function newestContent(versions: readonly Told[]): RowContent | null {
  return versions.findLast(({ content }) => content !== null)?.content ?? null;
}

function isRowTable(table: ExchangedTable): table is RowTableName {
  return (rowTables as readonly string[]).includes(table);
}

function labelOf(table: ExchangedTable, id: string, content: RowContent | null, names: RowNames, language: Language): string {
  if (content === null) return id;
  if (isRowTable(table)) return rowLabel(recordOf(shapeOf(table), content) as unknown as AnyRecord, names);
  if (table === 'setting') return settingsStep({ [id]: content['value'] } as SomeFigures, language) || id;
  if (table === 'kept_sentence') return String(content['text']);
  return String(content['name'] || content['file'] || id);
}

/** Fields of a record under the name that the workbook has for them. */
const workbookNames: Readonly<Record<string, string>> = { areaId: 'area', schemeId: 'scheme', total: 'amount', statedDecider: 'decidedBy' };

function workbookField(table: RowTableName, field: string): string {
  if (field === 'name') return table === 'area' ? 'area' : 'scheme';
  return workbookNames[field] ?? field;
}

function fieldText(table: ExchangedTable, field: string, language: Language): string {
  return isRowTable(table) ? shortField(table, workbookField(table, field), language) : (exchangeTexts(language).fields[field] ?? field);
}

function valueText(table: ExchangedTable, field: string, value: unknown, names: RowNames, language: Language): string | null {
  if (value === undefined || value === '') return null;
  if (isRowTable(table)) {
    const named = workbookField(table, field);
    const definition = fieldOfTable(table, named);
    if (definition !== null) {
      const shown = value === null ? unknownAmount : typeof value === 'string' ? nameOf(field, value, names) : value;
      return spokenValue(definition, shown as RowValue, language);
    }
  }
  if (table === 'scenario' && field === 'changes') {
    const { change } = scenarioTexts(language);
    return (value as ScenarioFile['changes']).map((one) => change(one, (id) => nameOf('areaId', id, names))).join(' ');
  }
  if (table === 'reading' && field === 'mapping') return exchangeTexts(language).tablesTold((value as Mapping).tables.length);
  if (typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  const day = field === 'keptAt' ? localDay(text) : text;
  return isCivilDate(day) ? dateInTable(day) : text;
}

function nameOf(field: string, value: string, names: RowNames): string {
  if (field === 'areaId') return names.area(value as Parameters<RowNames['area']>[0]);
  const isScheme = field === 'schemeId' || field === 'matches' || field === 'fundedBy' || field === 'follows';
  return isScheme ? names.scheme(value as Parameters<RowNames['scheme']>[0]) : value;
}

/** Names of areas and schemes, of the file and of the store; the store's own where both have one. */
function namesOf({ tables }: ExchangeContent, store: Store): RowNames {
  const named = (table: 'area' | 'scheme') => {
    const rows = tables.find((one) => one.table === table)?.rows ?? [];
    const found = new Map(rows.map(({ id, versions }) => [id, String(newestContent(versions)?.['name'] ?? id)]));
    for (const [id, content] of store.contents(table)) found.set(id, String(content['name'] ?? id));
    return found;
  };
  const [areas, schemes] = [named('area'), named('scheme')];
  return { area: (id) => areas.get(id) ?? id, scheme: (id) => schemes.get(id) ?? id };
}
