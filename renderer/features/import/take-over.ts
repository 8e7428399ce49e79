import type { Issue } from '#shared/contracts/inspection.ts';
import { type KnownArea, type Repair, repairOf } from './proposal.ts';

/** What a person filled in beside a problem, before it is taken over; null: nothing yet. */
export type Draft = { readonly value: string | null; readonly share: string };
/** By {@link draftKey}. */
export type Drafts = ReadonlyMap<string, Draft>;

export const noDraft: Draft = { value: null, share: '100' };

/** A problem as one line of the list: a name that stands in many rows is one thing to repair. */
export type RepairGroup = { readonly issue: Issue; readonly count: number };

export function grouped(issues: readonly Issue[]): readonly RepairGroup[] {
  const groups = new Map<string, { issue: Issue; count: number }>();
  issues.forEach((issue, at) => {
    const key = isName(repairOf(issue)) ? draftKey(issue) : String(at);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { issue, count: 1 });
    else group.count += 1;
  });
  return [...groups.values()];
}

/** What a draft belongs to: a name on a sheet, or a cell. */
export function draftKey(issue: Issue): string {
  const { problem, place } = issue;
  return isName(repairOf(issue))
    ? [problem.code, place.sheet, seenIn(issue)].join(':')
    : [problem.code, place.sheet, place.row, place.column, issue.value].join(':');
}

/**
 * What is told when a problem is taken over as it stands on the screen: the text, or an area's id with its share behind
 * `|`. Null where that is not known yet, or is no share.
 */
export function toldOf(issue: Issue, drafts: Drafts, areas: readonly KnownArea[]): string | null {
  const repair = repairOf(issue);
  if (repair === null) return null;
  if (repair.kind === 'same-scheme' || repair.kind === 'follows') return 'yes';
  const draft = drafts.get(draftKey(issue)) ?? noDraft;
  const value = filledIn(issue, draft, areas);
  if (value.trim() === '') return null;
  if (repair.kind !== 'area' || !repair.asksShare) return value;
  const share = shareOf(draft.share);
  return share === null ? null : `${value}|${share}`;
}

/** What the field of a problem holds: what was chosen, else what we propose, which may wait for the names of the areas. */
export function filledIn(issue: Issue, draft: Draft, areas: readonly KnownArea[]): string {
  return draft.value ?? firstValue(repairOf(issue), areas);
}

/** Problems of one kind that have a repair. By the text that stood there: all of them, and how many are not ready. */
export type Alike = {
  /** Those that can be taken over as they stand on the screen. */
  readonly ready: readonly Issue[];
  readonly bySeen: ReadonlyMap<string, { readonly all: readonly Issue[]; readonly waiting: number }>;
};

/** By their kind: a file may have thousands, so they are sorted out once. */
export function alikeByKind(all: readonly Issue[], drafts: Drafts, areas: readonly KnownArea[]): ReadonlyMap<string, Alike> {
  const repairable = grouped(all)
    .map(({ issue }) => issue)
    .filter((issue) => repairOf(issue) !== null);
  const ready = new Set(repairable.filter((issue) => toldOf(issue, drafts, areas) !== null));
  return new Map(
    [...Map.groupBy(repairable, kindOf)].map(([kind, issues]) => [
      kind,
      {
        ready: issues.filter((issue) => ready.has(issue)),
        bySeen: new Map(
          [...Map.groupBy(issues, seenIn)].map(([seen, same]) => [
            seen,
            { all: same, waiting: same.filter((issue) => !ready.has(issue)).length },
          ]),
        ),
      },
    ]),
  );
}

export function kindOf({ problem, severity }: Issue): string {
  return `${severity}:${problem.code}`;
}

/** How many problems {@link takenAlong} takes over with one that is ready itself. */
export function countAlong(issue: Issue, { ready, bySeen }: Alike): number {
  return ready.length + (bySeen.get(seenIn(issue))?.waiting ?? 0);
}

/**
 * What is taken over along with a problem, each with what is told of it: every problem of its kind as it stands on the
 * screen, and where the same text stands and nobody filled in anything else, the same as of this one.
 */
export function takenAlong(
  issue: Issue,
  { ready, bySeen }: Alike,
  drafts: Drafts,
  areas: readonly KnownArea[],
): ReadonlyMap<Issue, string> {
  const mine = toldOf(issue, drafts, areas);
  const along = new Map(ready.map((one) => [one, toldOf(one, drafts, areas) ?? '']));
  for (const one of mine === null ? [] : (bySeen.get(seenIn(issue))?.all ?? []))
    if (!drafts.has(draftKey(one)) || !along.has(one)) along.set(one, mine ?? '');
  return along;
}

const whole = 10_000;

/** A percentage above 0 and up to 100, in hundredths; null where it is none. */
export function shareOf(text: string): number | null {
  const percent = Number(text.trim().replace(',', '.'));
  const share = Math.round(percent * 100);
  return text.trim() !== '' && share > 0 && share <= whole ? share : null;
}

/** The text that stood in the file where a problem is; empty where nothing did. */
export function seenIn({ problem, value }: Issue): string {
  return 'seen' in problem.params ? String(problem.params.seen) : (value ?? '');
}

function isName(repair: Repair | null): boolean {
  return repair?.kind === 'area' || repair?.kind === 'same-scheme' || repair?.kind === 'follows';
}

/** What the field holds at first: what we propose. Of an area its id. */
function firstValue(repair: Repair | null, areas: readonly KnownArea[]): string {
  if (repair === null || !('proposed' in repair)) return '';
  return repair.kind === 'area' ? (areas.find(({ name }) => name === repair.proposed)?.id ?? '') : repair.proposed;
}
