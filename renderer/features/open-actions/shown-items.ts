import type { FollowUpItem } from '#shared/contracts/follow-up.ts';
import { isOpen, largestOfEachArea, type Standing } from '#shared/domain/follow-up.ts';
import type { Cents } from '#shared/domain/money.ts';

/** What a list of actions is about; null: no choice. `open` and `all` are choices of several standings at once. */
export type Chosen = { readonly owner: string | null; readonly standing: Standing | 'all' | null; readonly area: string | null };

/** An owner with what is theirs; null: nobody's. */
export type OwnerGroup = {
  readonly owner: string | null;
  readonly items: readonly FollowUpItem[];
  readonly late: number;
  readonly sum: Cents;
};

/** The items of a choice; without one of standing, those where somebody still has to do something. */
export function shownItems(items: readonly FollowUpItem[], { owner, standing, area }: Chosen): readonly FollowUpItem[] {
  return items.filter(
    (item) =>
      (owner === null || item.followUp?.owner === owner) &&
      (area === null || item.areaId === area) &&
      (standing === null ? isOpen(item.standing) : standing === 'all' || item.standing === standing),
  );
}

/** By owner in order of name, nobody's last; each in the order of the items, which is that of urgency. */
export function byOwner(items: readonly FollowUpItem[]): readonly OwnerGroup[] {
  const groups = Map.groupBy(items, ({ followUp }) => followUp?.owner ?? null);
  const owners = Array.from(groups.keys()).toSorted((a, b) => (a === null ? 1 : b === null ? -1 : a < b ? -1 : 1));
  return owners.map((owner) => {
    const own = groups.get(owner) ?? [];
    return { owner, items: own, late: own.filter(({ isOverdue }) => isOverdue).length, sum: largestOfEachArea(own) };
  });
}
