import type { BreathLine, BreathRun } from '#shared/domain/results.ts';
import type { Lens } from '#shared/domain/words.ts';
import { joined, type Rect, rectBetween } from './shapes.ts';
import { monthOfText, type TimeScale } from './time-scale.ts';

/** What a scenario changes in a line: paid in addition, and paid no longer (design/DESIGN-UI.md 5.10). */
export type ScenarioBands = { readonly added: readonly Rect[]; readonly removed: readonly Rect[] };

/** Lays the paid share with a scenario over that without, month by month; both lines have the same months. */
export function scenarioBands(
  base: BreathLine,
  changed: BreathLine,
  lens: Lens,
  scale: TimeScale,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): ScenarioBands {
  const [without, within] = [sharesOf(base, lens), sharesOf(changed, lens)];
  const y = (share: number) => bottom - share * (bottom - top);
  const [added, removed]: [Rect[], Rect[]] = [[], []];
  for (const [month, share] of within) {
    const before = without.get(month);
    if (before === undefined || share === before || month < scale.from || month > scale.to) continue;
    const [low, high] = share > before ? [before, share] : [share, before];
    const rect = rectBetween(scale.x(month), y(high), scale.x(month + 1), y(low));
    if (rect !== null) (share > before ? added : removed).push(rect);
  }
  return { added: joined(added), removed: joined(removed) };
}

/** The share that is paid in each month in which something is promised. */
function sharesOf({ runs }: BreathLine, lens: Lens): Map<number, number> {
  const shares = new Map<number, number>();
  for (const run of runs) {
    if (!run.promised) continue;
    for (let month = 0; month < run.months; month++) shares.set(firstMonth(run) + month, Math.min(1, run.paid[lens]));
  }
  return shares;
}

function firstMonth({ from }: BreathRun): number {
  return monthOfText(from);
}
