import { fileField } from '#shared/contracts/fields.ts';
import type { ImportChoices } from '#shared/contracts/import.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { SchemeId } from '#shared/domain/records.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { type Differences, differences, isDifferent } from './differences.ts';

/** Why a row is kept out, and the field of the file that it is about. */
export type Refusal = { readonly field: string | null; readonly problem: Problem };

/** A row as it will be, and what that is against the store; the fields of a new row all differ, and are not listed. */
export type Verdict<Row> = { readonly row: Row; readonly outcome: 'new' | 'changed' | 'unchanged'; readonly fields: Differences };

type Amounts = { readonly amounts?: Readonly<Record<number, number | null>> };

/**
 * What becomes of a row of the file that belongs to a row of the store. A field that a person changed since the last
 * import, and of which the file says otherwise, is a conflict: the choice says who wins, or it rejects the row.
 */
export function verdict<Row extends object>(
  stored: Row,
  coming: Row,
  by: {
    readonly hand: ReadonlySet<string> | undefined;
    /** The row as it went out to whoever sends it back. */
    readonly sent: Row | undefined;
    readonly choice: ImportChoices['onConflict'];
    readonly schemeName: (id: SchemeId) => string;
  },
): Result<Verdict<Row>, Refusal> {
  const theirs = by.sent === undefined ? coming : withoutUntouched(stored, coming, by.sent, by.schemeName);
  const found = differences(stored, theirs, by.schemeName);
  const here = by.sent === undefined ? {} : differences(by.sent, stored, by.schemeName);
  const isChangedHere = (field: string) => field in here;
  const [conflict, ...others] = Object.keys(found).filter((field) => by.hand?.has(field) || isChangedHere(field));
  if (conflict === undefined || by.choice === 'newer') return done(judged(theirs, found));
  if (by.choice === 'keep') {
    const kept = [conflict, ...others].reduce((row, field) => withFieldOf(row, stored, field), theirs);
    return done(judged(kept, differences(stored, kept, by.schemeName)));
  }
  const [store, file] = found[conflict] ?? [null, null];
  const params = { field: namedInFile(conflict), store, file };
  return failed({ field: namedInFile(conflict), problem: problem('row-changed-by-hand', params) });
}

/** The coming row, where a cell that came back as it went says nothing: what the store has meanwhile, stays. */
function withoutUntouched<Row extends object>(stored: Row, coming: Row, sent: Row, schemeName: (id: SchemeId) => string): Row {
  const changed = differences(sent, coming, schemeName);
  const untouched = Object.keys(differences(stored, coming, schemeName)).filter((field) => !(field in changed));
  return untouched.reduce((row, field) => withFieldOf(row, stored, field), coming);
}

function judged<Row>(row: Row, fields: Differences): Verdict<Row> {
  return { row, fields, outcome: isDifferent(fields) ? 'changed' : 'unchanged' };
}

function withFieldOf<Row extends object>(row: Row, stored: Row, field: string): Row {
  const [name, year] = field.split(':');
  if (name !== 'yearAmount' || year === undefined) return { ...row, [field]: (stored as Record<string, unknown>)[field] };
  const before = (stored as Amounts).amounts ?? {};
  const amounts = { ...(row as Amounts).amounts };
  delete amounts[Number(year)];
  return { ...row, amounts: Number(year) in before ? { ...amounts, [year]: before[Number(year)] } : amounts };
}

/** The name that a field of a difference has in a file (contracts/cli.md). */
export function namedInFile(field: string): string {
  return field.startsWith('claim:') ? field.slice('claim:'.length) : fileField(field);
}
