import type { Rows, YearAmounts } from './records.ts';

/** What a field may hold. An unknown amount is null; an empty cell of a year is an empty text. */
export type FieldValue = string | number | boolean | null | Readonly<Record<string, unknown>>;

/** One row of a store that is new, gone or changed, with the fields that changed: before and after. */
export type RowChange = {
  readonly kind: 'area' | 'scheme' | 'stream' | 'commitment';
  readonly id: string;
  readonly change: 'added' | 'removed' | 'changed';
  /** Empty where the whole row is new or gone. Amounts of years go by their year. */
  readonly fields: Readonly<Record<string, readonly [FieldValue, FieldValue]>>;
};

/** Fields that follow from others: nobody changed them, and nobody is told. */
export const followedFields: ReadonlySet<string> = new Set(['schemeConflict', 'claims', 'statedDecider', 'reserveNoted']);

type Row = { readonly id: string; readonly amounts?: YearAmounts };

/** What changed between the rows of two moments, by kind, then by id. Rows are the same row by their id. */
export function rowChanges(then: Rows, now: Rows): RowChange[] {
  return [
    ...changesOf('area', then.areas, now.areas),
    ...changesOf('scheme', then.schemes, now.schemes),
    ...changesOf('stream', then.streams, now.streams),
    ...changesOf('commitment', then.commitments, now.commitments),
  ];
}

function changesOf(kind: RowChange['kind'], then: readonly Row[], now: readonly Row[]): RowChange[] {
  const [before, after] = [new Map(then.map((row) => [row.id, row])), new Map(now.map((row) => [row.id, row]))];
  const ids = Array.from(new Set([...before.keys(), ...after.keys()])).sort();
  return ids.flatMap((id): RowChange[] => {
    const [old, fresh] = [before.get(id), after.get(id)];
    if (!fresh) return [{ kind, id, change: 'removed', fields: {} }];
    if (!old) return [{ kind, id, change: 'added', fields: {} }];
    const fields = changedFields(old, fresh);
    return Object.keys(fields).length === 0 ? [] : [{ kind, id, change: 'changed', fields }];
  });
}

function changedFields(then: Row, now: Row): RowChange['fields'] {
  const amounts = differences(then.amounts ?? {}, now.amounts ?? {}, '');
  return { ...differences({ ...then, amounts: null }, { ...now, amounts: null }, null), ...amounts };
}

/** What differs between two records, each with what stands for a value that is not there. */
function differences(then: object, now: object, missing: FieldValue): Record<string, readonly [FieldValue, FieldValue]> {
  const [before, after] = [new Map<string, FieldValue>(Object.entries(then)), new Map<string, FieldValue>(Object.entries(now))];
  const found: Record<string, readonly [FieldValue, FieldValue]> = {};
  for (const name of new Set([...before.keys(), ...after.keys()])) {
    const [old, fresh] = [valueIn(before, name, missing), valueIn(after, name, missing)];
    if (JSON.stringify(old) !== JSON.stringify(fresh)) found[name] = [old, fresh];
  }
  return found;
}

function valueIn(fields: ReadonlyMap<string, FieldValue>, name: string, missing: FieldValue): FieldValue {
  const value = fields.get(name);
  return value === undefined ? missing : value;
}
