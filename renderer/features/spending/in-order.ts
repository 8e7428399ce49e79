import type { Sorting } from '#renderer/kit/sorted-head.tsx';
import type { AreaSpending } from '#shared/domain/spending-of-areas.ts';

export type SpendingColumn = 'name' | 'left' | 'firstDay' | 'leftUntilFirstDay' | 'perMonth' | 'pace' | 'handedBack' | 'missed' | 'lost';

/** In the order of a column; an area without a day, or without the figure, comes last both ways. */
export function inOrder(areas: readonly AreaSpending[], { key, isDown }: Sorting<SpendingColumn>): readonly AreaSpending[] {
  return areas.toSorted((a, b) => {
    const [left, right] = [a[key], b[key]];
    if (left === null || right === null) return (left === null ? 1 : 0) - (right === null ? 1 : 0);
    return left === right ? 0 : left < right === isDown ? 1 : -1;
  });
}
