import type { FieldDefinition } from '#shared/contracts/fields.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';
import { type RowValue, unknownAmount } from '#shared/contracts/rows.ts';
import { isCivilDate } from '#shared/domain/civil-date.ts';
import { largestCents, limitsOf, longestText } from './limits.ts';
import { nearestOf } from './words.ts';

/**
 * What is wrong with a value of a field, whoever gives it: the one check behind typing, pasting and saving. null: it is
 * good. An empty field is good here; whether it must be filled is asked of the row.
 */
export function valueProblem(definition: FieldDefinition, value: RowValue, known: { readonly areas: readonly string[] }): Problem | null {
  if (value === null) return null;
  const seen = String(value);
  const fits = (isFit: boolean, otherwise: Problem) => (isFit ? null : otherwise);
  switch (definition.kind) {
    case 'money':
    case 'year-amount':
      return amountProblem(definition, value);
    case 'date':
      return fits(typeof value === 'string' && isCivilDate(value), problem('date-unreadable', { seen }));
    case 'day-of-year':
      return fits(typeof value === 'string' && isCivilDate(`2028-${value}`), problem('day-unreadable', { seen }));
    case 'word':
      return fits(Object.hasOwn(definition.words ?? {}, seen), problem('value-not-understood', { seen }));
    case 'yes-no':
      return fits(typeof value === 'boolean', problem('value-not-understood', { seen }));
    case 'year':
    case 'whole-number':
    case 'number':
    case 'percent':
      return numberProblem(definition, value);
    case 'area':
      return typeof value === 'string' && known.areas.includes(value) ? null : unknownArea(seen, known.areas);
    default:
      if (typeof value !== 'string' || value.trim() === '') return problem('value-not-understood', { seen });
      return fits(value.length <= longestText, problem('text-too-long', { limit: longestText }));
  }
}

function unknownArea(seen: string, areas: readonly string[]): Problem {
  return problem('area-unknown', { seen, nearest: nearestOf(seen, areas, (name) => name) ?? '' });
}

function amountProblem({ kind }: FieldDefinition, value: RowValue): Problem | null {
  const seen = String(value);
  if (value === unknownAmount && kind === 'year-amount') return null;
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return problem('amount-unreadable', { seen });
  if (value < 0) return problem('amount-negative', { seen });
  return value > largestCents ? problem('amount-too-large', { seen: String(value / 100) }) : null;
}

function numberProblem(definition: FieldDefinition, value: RowValue): Problem | null {
  const seen = String(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) return problem('number-unreadable', { seen });
  const [from, to, step] = limitsOf(definition);
  const size = definition.kind === 'percent' ? value / 100 : value;
  const isWhole = definition.kind === 'percent' ? Number.isInteger(value) : step === 0 || Number.isInteger(value);
  return size < from || size > to || !isWhole ? problem('number-out-of-range', { seen: size, from, to }) : null;
}

export type FieldProblem = { readonly field: string; readonly problem: Problem };

/**
 * What is wrong with a whole row: each field that is, a field that must be filled, days in the wrong order, a year that
 * is no year. `definitionOf` gives null for a field that the table does not have.
 */
export function rowProblems(
  table: RowTableName,
  values: Readonly<Record<string, RowValue>>,
  definitionOf: (field: string) => FieldDefinition | null,
  known: { readonly areas: readonly string[] },
): readonly FieldProblem[] {
  const found: FieldProblem[] = [];
  for (const [field, value] of Object.entries(values)) {
    const definition = definitionOf(field);
    const isOwnName = table === 'area' && field === 'area';
    const wrong =
      definition === null
        ? problem('value-not-understood', { seen: field })
        : valueProblem(isOwnName ? { ...definition, kind: 'text' } : definition, value, known);
    if (wrong !== null) found.push({ field, problem: wrong });
  }
  const missing = missingField(table, values);
  if (missing !== null) found.push(missing);
  const [start, end] = [values['start'], values['end']];
  if (typeof start === 'string' && typeof end === 'string' && end < start)
    found.push({ field: 'end', problem: problem('end-before-start', { start, end }) });
  return found;
}

function missingField(table: RowTableName, values: Readonly<Record<string, RowValue>>): FieldProblem | null {
  const isEmpty = (field: string) => (values[field] ?? null) === null;
  if (table === 'scheme') return isEmpty('scheme') ? { field: 'scheme', problem: problem('name-missing', {}) } : null;
  if (isEmpty('area')) return { field: 'area', problem: problem(table === 'area' ? 'name-missing' : 'area-missing', {}) };
  if (table === 'stream' && isEmpty('scheme')) return { field: 'scheme', problem: problem('scheme-missing', {}) };
  if (table === 'commitment' && isEmpty('description')) return { field: 'description', problem: problem('description-missing', {}) };
  return null;
}
