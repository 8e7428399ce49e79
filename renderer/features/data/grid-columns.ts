import type { FieldDefinition } from '#shared/contracts/fields.ts';
import { fieldsOfTable, type RowTableName, yearOfKey } from '#shared/contracts/row-tables.ts';
import type { RowLine, RowsView, RowValue } from '#shared/contracts/rows.ts';
import type { Language } from '#shared/contracts/values.ts';
import { shownValue } from '#shared/text/row-value-text.ts';

/** A column of the grid: a field of the table, or one year of its amounts. */
export type GridColumn = {
  /** The name of the field; of a year `yearAmount:2027`. */
  readonly key: string;
  readonly definition: FieldDefinition;
  readonly head: string;
  readonly isNumber: boolean;
  /** In pixels, from what stands in it. */
  readonly width: number;
};

const numbers = new Set(['money', 'year-amount', 'number', 'whole-number', 'percent', 'date', 'year', 'day-of-year']);
/** Shown until the user chooses; the years from the reference year on come beside them. */
const shownAtFirst: Readonly<Record<RowTableName, readonly string[]>> = {
  stream: ['area', 'scheme', 'certainty', 'reference', 'end'],
  commitment: ['area', 'description', 'hardness', 'fundedBy', 'end'],
  scheme: fieldsOfTable.scheme.map(({ field }) => field),
  area: fieldsOfTable.area.map(({ field }) => field),
};
const yearsAtFirst = 6;
const [narrowest, narrowestYear, widest, aroundText, aroundHead] = [50, 58, 260, 16, 26];
/** How many rows are looked at, and how many of their longest texts are measured. */
const [looked, measured] = [1000, 6];
const font = '13px "Source Sans 3 Variable"';

/** The columns of a table in the order of the official workbook. */
export function gridColumns({ table, years, lines }: RowsView, language: Language): GridColumn[] {
  return fieldsOfTable[table].flatMap((definition) => {
    const keys = definition.kind === 'year-amount' ? years.map((year) => `yearAmount:${year}`) : [definition.field];
    return keys.map((key) => {
      const head = String(yearOfKey(key) ?? definition.header[language]);
      return { key, definition, head, isNumber: numbers.has(definition.kind), width: widthOf(key, head, definition, lines, language) };
    });
  });
}

/** As wide as its longest text, measured; of many only the few that have the most letters are. */
function widthOf(key: string, head: string, definition: FieldDefinition, lines: readonly RowLine[], language: Language): number {
  const texts = new Set(lines.slice(0, looked).map((line) => shownValue(definition, valueAt(line, key), language)));
  const longest = [...texts].sort((a, b) => b.length - a.length).slice(0, measured);
  const needed = Math.max(
    textWidth(head, 600) + aroundHead - aroundText,
    ...longest.map((text) => textWidth(text, key === 'area' ? 600 : 400)),
  );
  const least = yearOfKey(key) === null ? narrowest : narrowestYear;
  return Math.ceil(Math.min(widest, Math.max(least, needed + aroundText)));
}

const canvas = document.createElement('canvas').getContext('2d');

function textWidth(text: string, weight: number): number {
  if (canvas === null) return text.length * 7;
  canvas.font = `${weight} ${font}`;
  return canvas.measureText(text).width;
}

/** Whether a column stands there before the user has chosen. */
export function isShownAtFirst({ key }: GridColumn, { table, question }: RowsView): boolean {
  const year = yearOfKey(key);
  if (year === null) return shownAtFirst[table].includes(key);
  const first = Number(question.at.slice(0, 4));
  return year >= first && year < first + yearsAtFirst;
}

/** What counts in a field: what stands there, or what follows for that year. */
export function valueAt({ values, derived }: RowLine, key: string): RowValue {
  const year = yearOfKey(key);
  return values[key] ?? (year === null ? null : (derived[year] ?? null));
}
