import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { FollowUpStatus } from '#shared/domain/follow-up.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { Lens } from '#shared/domain/words.ts';
import type { Mapping } from './mapping.ts';
import type { ScenarioFile } from './scenario.ts';

/** A scenario as the store keeps it; `changes` are those of a scenario file. */
export type StoredScenario = {
  /** Slug of its first name. */
  readonly id: string;
  readonly name: string;
  readonly author: string;
  readonly note: string | null;
  readonly changes: ScenarioFile['changes'];
};

/** The state of a moment, kept by name: a briefing that went out, the end of a quarter. */
export type KeptState = {
  readonly id: string;
  readonly name: string;
  readonly author: string;
  /** ISO 8601 instant, UTC. */
  readonly keptAt: string;
  /** The question that it was kept under. */
  readonly referenceDate: CivilDate;
  readonly lens: Lens;
  /** Of its rows, settings and whole question, kept with the bytes of imported files. */
  readonly sha256: string;
};

/** Instead of a name: the state of the last briefing that went out. */
export const lastBriefing = 'briefing:last';

/** The id of a state that was kept because a briefing went out; that of one that a person keeps is a slug, without a colon. */
export function briefingStateId(day: CivilDate): string {
  return `briefing:${day}`;
}

export function isOfBriefing({ id }: Pick<KeptState, 'id'>): boolean {
  return id.startsWith('briefing:');
}

/** How files of a shape are read, under a name. */
export type StoredReading = {
  /** The shape of the files, or of one that was given as a file: a fingerprint of what it tells. */
  readonly id: string;
  readonly name: string;
  readonly author: string;
  /** ISO 8601 instant, UTC. */
  readonly keptAt: string;
  /** The file that it was learnt from, or came in. */
  readonly file: string;
  readonly headers: readonly string[];
  /** null: files of this shape are read as they stand. */
  readonly mapping: Mapping | null;
  /** What files up to `keptAt` taught is not used any more. */
  readonly forgotten: boolean;
};

/** What happens around a cliff; `id` is its key, which stays the same through imports. */
export type FollowUp = {
  readonly id: string;
  readonly owner: string | null;
  readonly status: FollowUpStatus;
  readonly raisedWith: string | null;
  readonly note: string | null;
  readonly notedOn: CivilDate;
  /** The day before which its owner promised to act. */
  readonly dueOn: CivilDate | null;
  /** The cliff as the figures had it when this was noted: its date, and what falls away per year (a shortfall: is not paid). */
  readonly cliffDate: CivilDate | null;
  readonly cliffAmount: Cents | null;
};

/** A sentence of a briefing that a writer put in other words. */
export type KeptSentence = {
  /** Its page and its key together. */
  readonly id: string;
  /** Which page it stands on: language, areas and scenario, not the date or the figures. */
  readonly page: string;
  /** `own` is the sentence that is the writer's alone. */
  readonly sentence: string;
  readonly text: string;
  /** What the figures said when it was written; empty for the writer's own. */
  readonly madeFrom: string;
};
