import type { StoredScenario } from '#shared/contracts/kept.ts';
import type { ScenarioFile } from '#shared/contracts/scenario.ts';
import { type CivilDate, civilDate, dayAfter, yearOf } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { Cliff } from '#shared/domain/results.ts';

/** A change as a scenario file has it. */
export type FileChange = ScenarioFile['changes'][number];
export type ChangeKind = FileChange['do'];

/** A scenario that is being made: kept or not, and which of its changes is open. */
export type Draft = {
  /** Null: not kept yet. */
  readonly id: string | null;
  /** Null: nobody named it, so it is called after its first change. */
  readonly name: string | null;
  readonly note: string;
  readonly changes: readonly FileChange[];
  readonly open: number;
};

export type Step =
  | { readonly step: 'change'; readonly change: FileChange }
  | { readonly step: 'add'; readonly change: FileChange }
  | { readonly step: 'remove'; readonly at: number }
  | { readonly step: 'open'; readonly at: number }
  | { readonly step: 'name'; readonly name: string }
  | { readonly step: 'note'; readonly note: string }
  | { readonly step: 'start'; readonly draft: Draft };

export function nextDraft(draft: Draft, step: Step): Draft {
  switch (step.step) {
    case 'change':
      return { ...draft, changes: draft.changes.map((change, at) => (at === draft.open ? step.change : change)) };
    case 'add':
      return { ...draft, changes: [...draft.changes, step.change], open: draft.changes.length };
    case 'remove': {
      const changes = draft.changes.filter((_, at) => at !== step.at);
      return { ...draft, changes, open: Math.max(0, Math.min(draft.open, changes.length - 1)) };
    }
    case 'open':
      return { ...draft, open: step.at };
    case 'name':
      return { ...draft, name: step.name };
    case 'note':
      return { ...draft, note: step.note };
    case 'start':
      return step.draft;
  }
}

export function draftOf({ id, name, note, changes }: StoredScenario): Draft {
  return { id, name, note: note ?? '', changes, open: 0 };
}

/** Whether a draft says something else than what is kept. */
export function isChanged(draft: Draft, kept: StoredScenario | undefined): boolean {
  if (kept === undefined) return true;
  return draft.name !== kept.name || draft.note !== (kept.note ?? '') || JSON.stringify(draft.changes) !== JSON.stringify(kept.changes);
}

/** What a new change begins with. */
export type Ground = {
  readonly at: CivilDate;
  readonly horizonYear: number;
  readonly schemes: readonly { readonly name: string }[];
  /** Worst first. */
  readonly areas: readonly { readonly areaId: string; readonly name: string; readonly cliff: Cliff | null }[];
  /** What new money and a new promise are called. */
  readonly names: { readonly source: string; readonly commitment: string };
};

/** The line that loses most in the worst cliffs of all areas together, and when it first does: what a user will most likely want to go on. */
export function likelyScheme({ areas, schemes }: Ground): { readonly scheme: string; readonly ends: CivilDate | null } {
  const lines = new Map<string, { loss: number; ends: CivilDate }>();
  for (const { cliff } of areas) {
    if (cliff === null) continue;
    for (const { scheme, loss } of cliff.schemes) {
      const known = lines.get(scheme);
      const ends = known === undefined || cliff.date < known.ends ? cliff.date : known.ends;
      lines.set(scheme, { loss: (known?.loss ?? 0) + loss, ends });
    }
  }
  const most = [...lines].filter(([name]) => schemes.some((scheme) => scheme.name === name)).toSorted((a, b) => b[1].loss - a[1].loss)[0];
  return most === undefined ? { scheme: schemes[0]?.name ?? '', ends: null } : { scheme: most[0], ends: most[1].ends };
}

/** A change of a kind, with what it keeps of the one before. */
export function freshChange(kind: ChangeKind, ground: Ground, before?: FileChange): FileChange {
  const likely = likelyScheme(ground);
  const scheme = (before && schemeOf(before)) ?? likely.scheme;
  const areas = before && 'areas' in before && before.areas ? before.areas : ['*'];
  const next = civilDate(yearOf(ground.at) + 1, 1, 1);
  const end = civilDate(Math.min(ground.horizonYear, yearOf(likely.ends ?? next) + 2), 12, 31);
  switch (kind) {
    case 'extend':
      return { do: 'extend', scheme, areas, until: end, percent: 100 };
    case 'stop':
      return { do: 'stop', streams: { scheme }, areas, on: civilDate(yearOf(ground.at), 12, 31) };
    case 'scale':
      return { do: 'scale', streams: { scheme }, areas, from: next, percent: 90 };
    case 'convert':
      return { do: 'convert', scheme, from: next, percent: 90 };
    case 'certainty':
      return { do: 'certainty', scheme, areas, to: 'granted' };
    case 'add-stream':
    case 'add-commitment': {
      const area = areas.find((id) => id !== '*') ?? ground.areas[0]?.areaId ?? '';
      const start = likely.ends === null ? next : dayAfter(likely.ends);
      const row = { area, start, end, amounts: evenly(50_000_000 as Cents, start, end) };
      return kind === 'add-stream'
        ? {
            do: 'add-stream',
            row: { ...row, scheme: ground.names.source, certainty: 'budgeted', earmarked: false, decidedBy: 'municipal' },
          }
        : { do: 'add-commitment', row: { ...row, description: ground.names.commitment, hardness: 'administrative' } };
    }
  }
}

/** So much for each calendar year of a term. */
export function evenly(cents: Cents, start: CivilDate, end: CivilDate): Record<string, Cents> {
  const amounts: Record<string, Cents> = {};
  for (let year = yearOf(start); year <= yearOf(end); year++) amounts[year] = cents;
  return amounts;
}

/** The scheme that a change picks; null where it picks otherwise. */
export function schemeOf(change: FileChange): string | null {
  if ('scheme' in change) return change.scheme;
  return 'streams' in change && change.streams ? (change.streams.scheme ?? null) : null;
}
