import {
  areaSheet,
  commitmentSheet,
  type FieldDefinition,
  ownFields,
  recordField,
  type SheetDefinition,
  streamSheet,
  unknownAmountWord,
} from '#shared/contracts/fields.ts';
import type { AreaRecord, CommitmentRecord, SchemeRecord, StreamRecord } from '#shared/contracts/records.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';
import { type CellValue, daySerial, inEuros } from './sheet-model.ts';

/** What a row says of a field: the record's own value, before it becomes a cell. */
export type Raw = string | number | boolean | null;

/** Names by which areas and schemes stand in a workbook. */
export type Names = {
  /** Its name; its slug where another area has the same name. */
  readonly area: (id: AreaId) => string;
  readonly scheme: (id: SchemeId | null) => string | null;
  readonly schemeRecord: (id: SchemeId) => SchemeRecord | undefined;
};

export function namesOf(areas: readonly AreaRecord[], schemes: readonly SchemeRecord[]): Names {
  const schemeOf = new Map(schemes.map((scheme) => [scheme.id, scheme]));
  const count = new Map<string, number>();
  for (const { name } of areas) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
  const areaOf = new Map(areas.map(({ id, name }) => [id, count.get(name.toLowerCase()) === 1 ? name : id]));
  return {
    area: (id) => areaOf.get(id) ?? id,
    scheme: (id) => (id === null ? null : (schemeOf.get(id)?.name ?? id)),
    schemeRecord: (id) => schemeOf.get(id),
  };
}

/** Field → what a row says of it. */
export type FieldValues<Row> = Readonly<Record<string, (row: Row, names: Names) => Raw>>;

/** What a stream's own cell said of its scheme counts before what the scheme says, so that importing it again says the same. */
export const streamValues: FieldValues<StreamRecord> = {
  ...ownValues<StreamRecord>(streamSheet),
  area: ({ areaId }, names) => names.area(areaId),
  scheme: ({ schemeId }, names) => names.scheme(schemeId),
  follows: ({ claims, schemeId }, names) => claims?.follows ?? names.scheme(names.schemeRecord(schemeId)?.follows ?? null),
  funder: ({ claims, schemeId }, names) => claims?.funder ?? names.schemeRecord(schemeId)?.funder ?? null,
  decidedBy: ({ claims, schemeId }, names) => claims?.decidedBy ?? names.schemeRecord(schemeId)?.statedDecider ?? null,
  earmarked: ({ claims, schemeId }, names) => claims?.earmarked ?? names.schemeRecord(schemeId)?.earmarked ?? null,
};

export const commitmentValues: FieldValues<CommitmentRecord> = {
  ...ownValues<CommitmentRecord>(commitmentSheet),
  area: ({ areaId }, names) => names.area(areaId),
  description: ({ description }) => description,
};

export const areaValues: FieldValues<AreaRecord> = {
  ...ownValues<AreaRecord>(areaSheet),
  area: ({ id }, names) => names.area(id),
  // Nothing was noted: an empty cell says so better than zero euros.
  reserve: ({ reserve, reserveNoted }) => (reserve === 0 && reserveNoted === null ? null : reserve),
};

/** What a row holds itself, as its record says it; a scheme by its name. */
function ownValues<Row extends object>(sheet: SheetDefinition): FieldValues<Row> {
  const values: Record<string, FieldValues<Row>[string]> = {};
  for (const { field, kind } of ownFields(sheet)) {
    const stored = (row: Row) => (row as Readonly<Record<string, Raw | undefined>>)[recordField(field)] ?? null;
    values[field] = kind === 'scheme' ? (row, names) => names.scheme(stored(row) as SchemeId | null) : stored;
  }
  return values;
}

const yesNo = { nl: { yes: 'ja', no: 'nee' }, en: { yes: 'yes', no: 'no' } } as const;

/** A value as it stands in a cell of the official workbook (contracts/workbook.md). */
export function officialCell(definition: FieldDefinition, raw: Raw, language: Language): CellValue {
  if (raw === null) return null;
  switch (definition.kind) {
    case 'date':
      return daySerial(raw as CivilDate);
    case 'money':
      return inEuros(Number(raw));
    case 'percent':
      return Number(raw) / 100;
    case 'yes-no':
      return raw === true ? yesNo[language].yes : yesNo[language].no;
    case 'word':
      return definition.words?.[String(raw)]?.[language] ?? String(raw);
    case 'day-of-year':
      return dayOfYearText(String(raw));
    default:
      return typeof raw === 'boolean' ? String(raw) : raw;
  }
}

/** The words that a cell of a field may hold, in the order of the closed list. */
export function wordsOf(definition: FieldDefinition, language: Language): readonly string[] {
  if (definition.kind === 'yes-no') return [yesNo[language].yes, yesNo[language].no];
  return Object.values(definition.words ?? {}).map((word) => word[language]);
}

/** The amount of a calendar year: unknown is a word, no amount is an empty cell. */
export function yearCell(amount: number | null | undefined): CellValue {
  if (amount === undefined) return null;
  return amount === null ? unknownAmountWord : inEuros(amount);
}

/** `07-01` as "1-7". */
function dayOfYearText(dayOfYear: string): string {
  const [month, day] = dayOfYear.split('-').map(Number);
  return `${day}-${month}`;
}
