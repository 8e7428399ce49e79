import { createHash } from 'node:crypto';
import type { YearAmounts } from '#shared/domain/records.ts';
import { type AnyShape, columnOf, kindsOf, type SqlValue } from './row-table.ts';

/** What a row holds: its fields that are not empty, by name, and under `amounts` its cents per year where it has any. */
export type RowContent = Readonly<Record<string, unknown>>;

/** A record as content: an empty field, also one of a later version of the program, is left out. */
export function contentOf(shape: AnyShape, record: object): RowContent {
  const given = record as Readonly<Record<string, unknown>>;
  const filled = Object.keys(kindsOf(shape)).flatMap((field) => {
    const value = given[field];
    return value === null || value === undefined ? [] : [[field, value] as const];
  });
  const amounts = given['amounts'] as YearAmounts | undefined;
  const hasAmounts = amounts !== undefined && Object.keys(amounts).length > 0;
  return { ...Object.fromEntries(filled), ...(hasAmounts ? { amounts } : {}) };
}

/** The columns of a row, as the history kept them, as content. */
export function contentOfColumns(
  shape: AnyShape,
  columns: Readonly<Record<string, SqlValue>>,
  amounts: ReadonlyMap<number, number | null>,
): RowContent {
  const record: Record<string, unknown> = { amounts: Object.fromEntries(amounts) };
  for (const [field, kind] of Object.entries(kindsOf(shape))) {
    const value = columns[columnOf(field)] ?? null;
    record[field] = value === null || kind === 'plain' ? value : kind === 'boolean' ? value === 1 : JSON.parse(String(value));
  }
  return contentOf(shape, record);
}

/** Content as a whole record: what it does not hold is empty. */
export function recordOf(shape: AnyShape, content: RowContent): Readonly<Record<string, unknown>> & { readonly id: string } {
  const record: Record<string, unknown> = Object.fromEntries(Object.keys(kindsOf(shape)).map((field) => [field, content[field] ?? null]));
  if (shape.amounts !== null) record['amounts'] = content['amounts'] ?? {};
  return record as Record<string, unknown> & { id: string };
}

/** The same text for the same content or value of a field, whatever the order of what is inside it. */
export function contentText(content: unknown): string {
  return JSON.stringify(inOrder(content));
}

/** What makes a version of a row the same in every installation: who made it when, and what it then was. */
export function versionId(version: { readonly at: string; readonly who: string; readonly content: RowContent | null }): string {
  return createHash('sha256')
    .update(JSON.stringify([version.at, version.who, contentText(version.content)]))
    .digest('hex')
    .slice(0, 32);
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inside]) => [key, inOrder(inside)]));
}
