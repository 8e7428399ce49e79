import { differing } from '#electron/services/exchange/fields.ts';
import { fieldIn, type RowVersion } from '#electron/store/carried-table.ts';
import type { Store } from '#electron/store/store.ts';
import type { Origin } from '#shared/contracts/history.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';
import type { RowStep, RowValue } from '#shared/contracts/rows.ts';
import { sourceCell } from '#shared/contracts/source-cell.ts';

type Shown = (field: string, value: unknown) => { readonly name: string; readonly value: RowValue } | null;

/**
 * What people elsewhere did to a row before a merge brought it, newest first: each of their steps with what it changed. Empty
 * where the change set brought nothing, or was taken back.
 */
export function broughtSteps(store: Store, table: RowTableName, id: string, changeSet: number, shown: Shown): readonly RowStep[] {
  const brought = store.carried(changeSet, table, id);
  const [first] = brought;
  if (first === undefined) return [];
  const versions = store.versions(table, new Set([id])).get(id) ?? [];
  const at = versions.findIndex((version) => version.id === first.id);
  if (at < 0) return [];
  return brought
    .map((version, index): RowStep => {
      const before = (index === 0 ? versions[at - 1] : brought[index - 1])?.content ?? null;
      const { content } = version;
      const act = content === null ? 'removed' : before === null ? 'added' : 'changed';
      const changed = act === 'changed' ? differing(before, content) : [];
      const fields = changed.flatMap((field) => {
        const [was, now] = [shown(field, fieldIn(before, field)), shown(field, fieldIn(content, field))];
        return was === null || now === null ? [] : [[now.name, { before: was.value, now: now.value }] as const];
      });
      const one = changed.length === 1 ? (shown(changed[0] ?? '', undefined)?.name ?? null) : null;
      const { at: when, who } = version;
      return {
        changeSet,
        at: when,
        who,
        act,
        origin: originOf(store, version, changeSet, one),
        undone: false,
        brought: true,
        fields: Object.fromEntries(fields),
      };
    })
    .reverse();
}

function originOf(store: Store, { kind, at, who, place }: RowVersion, changeSet: number, field: string | null): Origin {
  if (kind === 'sample') return { kind: 'sample', changeSet, at };
  if (kind === 'public' || kind === 'create') return { kind: 'public', changeSet, at };
  const source = place === null ? null : store.source(place.source);
  const table = place === null ? undefined : source?.tables[place.position];
  if (place === null || source === null || table === undefined) return { kind: 'person', changeSet, at, who };
  return {
    kind: 'cell',
    sourceId: place.source,
    file: source.file,
    sheet: table.sheet,
    ...sourceCell(table.columns, place.row, field),
    changeSet,
    at,
    who,
  };
}
