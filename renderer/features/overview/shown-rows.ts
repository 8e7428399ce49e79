import type { AreaId } from '#shared/domain/records.ts';
import type { Cliff, OverviewRow } from '#shared/domain/results.ts';
import type { Decider, Severity } from '#shared/domain/words.ts';

/** Which areas the list shows: by severity, by who decides on their worst cliff, by a part of their name. */
export type Filter = { readonly severity: Severity | null; readonly decider: Decider | null; readonly find: string };

export const noFilter: Filter = { severity: null, decider: null, find: '' };

export function isFiltered({ severity, decider, find }: Filter): boolean {
  return severity !== null || decider !== null || find.trim() !== '';
}

/** The rows that a filter leaves, in their order. */
export function shownRows(rows: readonly OverviewRow[], filter: Filter): OverviewRow[] {
  const part = plain(filter.find);
  return rows.filter(
    (row) =>
      (filter.severity === null || row.severity === filter.severity) &&
      (filter.decider === null || (row.cliff !== null && deciderOf(row.cliff) === filter.decider)) &&
      plain(row.name).includes(part),
  );
}

/**
 * The rows in an order of before: a change of lens or date keeps every line in its place until the user sorts again. An
 * area that was not there stands last.
 */
export function inKeptOrder(rows: readonly OverviewRow[], order: readonly AreaId[]): OverviewRow[] {
  const placeOf = new Map(order.map((id, at) => [id, at]));
  return [...rows].sort((a, b) => (placeOf.get(a.areaId) ?? order.length) - (placeOf.get(b.areaId) ?? order.length));
}

export function isSameOrder(rows: readonly OverviewRow[], order: readonly AreaId[]): boolean {
  return rows.length === order.length && rows.every(({ areaId }, at) => areaId === order[at]);
}

/** Who decides on a cliff, as its reasons say [rules 5]. */
export function deciderOf(cliff: Cliff): Decider | null {
  const reason = cliff.because.find((because) => because.rule === 'decision');
  return reason?.rule === 'decision' ? reason.decider : null;
}

/** Lower case without accents, so that "zaandam" finds "Zaandam-Oost". */
function plain(text: string): string {
  return text
    .trim()
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
