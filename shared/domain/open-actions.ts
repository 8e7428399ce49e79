import { type Followed, isOpen, largestOfEachArea, type Noted, type Standing } from './follow-up.ts';
import type { Cents } from './money.ts';

/** A cliff with what was said of it. */
type Action = Followed & { readonly followUp: Pick<Noted, 'owner'> | null; readonly standing: Standing };

/** What a list of actions is about; null: no choice. `all` are all standings at once. */
export type Chosen = { readonly owner: string | null; readonly standing: Standing | 'all' | null; readonly area: string | null };

/** An owner with what is theirs; null: nobody's. */
export type OwnerGroup<Item> = {
  readonly owner: string | null;
  readonly items: readonly Item[];
  readonly late: number;
  /** In cents a year, of each area the largest loss only [rules 4]. */
  readonly sum: Cents;
};

/** The items of a choice; without one of standing, those where somebody still has to do something. */
export function shownItems<Item extends Action>(items: readonly Item[], { owner, standing, area }: Chosen): readonly Item[] {
  return items.filter(
    (item) =>
      (owner === null || item.followUp?.owner === owner) &&
      (area === null || item.areaId === area) &&
      (standing === null ? isOpen(item.standing) : standing === 'all' || item.standing === standing),
  );
}

/** By owner in order of name, nobody's last; each in the order of the items, which is that of urgency. */
export function byOwner<Item extends Action>(items: readonly Item[]): readonly OwnerGroup<Item>[] {
  const groups = Map.groupBy(items, ({ followUp }) => followUp?.owner ?? null);
  const owners = Array.from(groups.keys()).toSorted((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  return owners.map((owner) => {
    const own = groups.get(owner) ?? [];
    return { owner, items: own, late: own.filter(({ isOverdue }) => isOverdue).length, sum: largestOfEachArea(own) };
  });
}
