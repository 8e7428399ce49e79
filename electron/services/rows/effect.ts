import type { Store } from '#electron/store/store.ts';
import type { CliffFigure, RowsPreview } from '#shared/contracts/rows.ts';
import { type Calculation, recalculated } from '#shared/domain/calculation.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { Cliff } from '#shared/domain/results.ts';
import type { EditedRows } from './edited-rows.ts';

type Effect = Pick<RowsPreview, 'areas' | 'cliffs' | 'flags'>;

const nothing: Effect = { areas: [], cliffs: [], flags: [] };

/** What edited rows do to the areas that they touch, under the question of a calculation. */
export function effectOf(edited: EditedRows, earlier: Calculation, store: Store): Effect {
  // A row whose area is gone has no place in the calculation; the problem tells.
  if (edited.problems.some(({ problem }) => problem.code === 'row-in-use')) return nothing;
  const now = recalculated(earlier, edited.rows);
  const before = new Map(earlier.areas.map((area) => [area.placed.area.id, area]));
  const nameOf = new Map(now.areas.map(({ result }) => [result.id, result.name]));
  const touched = areasOf(edited, store);
  const moved = now.areas.filter((area) => area !== before.get(area.placed.area.id));
  const cliffs = moved.flatMap((area) => cliffChanges(before.get(area.placed.area.id)?.cliffs ?? [], area.cliffs));
  const changedRows: ReadonlySet<string> = new Set([...edited.changed, ...edited.added].map(({ row }) => row.id));
  return {
    areas: moved
      .map(({ result }) => {
        const was = before.get(result.id)?.result;
        return {
          id: result.id,
          name: result.name,
          before: was?.severity ?? null,
          now: result.severity,
          coveredUntil: { before: was?.coveredUntil ?? null, now: result.coveredUntil },
        };
      })
      .filter(({ id, before: was, now: is }) => touched.has(id) || was !== is),
    cliffs: cliffs.map(({ areaId, ...change }) => ({ areaId, area: nameOf.get(areaId) ?? areaId, ...change })),
    flags: moved.flatMap(({ flags }) => flags.filter(({ row }) => changedRows.has(row))),
  };
}

/** Areas that rows of the change lie in, before or after it. */
function areasOf({ changed, added, removed }: EditedRows, store: Store): ReadonlySet<AreaId> {
  const rows = store.rows();
  const stood = new Map([...rows.streams, ...rows.commitments].map(({ id, areaId }) => [id as string, areaId]));
  const found = [...changed, ...added, ...removed].flatMap(({ table, row }) => {
    if (table === 'area') return [row.id as AreaId];
    return 'areaId' in row ? [row.areaId, stood.get(row.id) ?? row.areaId] : [];
  });
  return new Set(found);
}

type CliffChange = { readonly areaId: AreaId; readonly before: CliffFigure | null; readonly now: CliffFigure | null };

/**
 * Cliffs that come, go, move or change in size. One of the same line that stays on its day is itself, also where an
 * earlier one went and the keys moved up; of the others, the same cliff has the same key [decisions.md].
 */
function cliffChanges(before: readonly Cliff[], now: readonly Cliff[]): CliffChange[] {
  const dayOf = ({ kind, schemes, date }: Cliff) => JSON.stringify([kind, schemes[0]?.scheme, date]);
  const [daysBefore, daysNow] = [new Map(before.map((cliff) => [dayOf(cliff), cliff])), new Set(now.map(dayOf))];
  const left = new Map(before.filter((cliff) => !daysNow.has(dayOf(cliff))).map((cliff) => [cliff.key, cliff]));
  const changes = now.flatMap((cliff) => {
    const was = daysBefore.get(dayOf(cliff)) ?? left.get(cliff.key);
    if (was !== undefined) left.delete(was.key);
    const change = { areaId: cliff.areaId, before: was === undefined ? null : figure(was), now: figure(cliff) };
    return JSON.stringify(change.before) === JSON.stringify(change.now) ? [] : [change];
  });
  return [...changes, ...Array.from(left.values(), (cliff) => ({ areaId: cliff.areaId, before: figure(cliff), now: null }))];
}

function figure({ schemes, date, lossPerYear, uncovered, severity }: Cliff): CliffFigure {
  return { line: schemes[0]?.scheme ?? null, date, lossPerYear, uncovered, severity };
}
