import * as z from 'zod';

import { type Due, followUpStatuses, type Standing } from '#shared/domain/follow-up.ts';

import type { AreaId } from '#shared/domain/records.ts';
import type { Cliff } from '#shared/domain/results.ts';
import type { FollowUp } from './kept.ts';
import type { StoreKind } from './store.ts';
import { civilDate } from './values.ts';
import type { AnsweredQuestion } from './views.ts';

const text = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .nullable()
    .transform((typed) => (typed === '' ? null : typed));

export const longestNote = 2000;
/** What a person says of a cliff. An empty text is none. */
export const followUpGiven = z.object({
  owner: text(120),
  status: z.enum(followUpStatuses),
  raisedWith: text(200),
  note: text(longestNote),
  notedOn: civilDate,
  dueOn: civilDate.nullable(),
});
export type FollowUpGiven = z.output<typeof followUpGiven>;

/** A cliff with what was said of it, checked against the figures. At least one of `cliff` and `followUp` is there. */
export type FollowUpItem = {
  readonly key: string;
  readonly areaId: AreaId;
  readonly areaName: string;
  readonly kind: Cliff['kind'];
  /** Names of the lines that lose; of a cliff that is gone the one in its key. */
  readonly lines: readonly string[];
  /** As the figures have it now; null: they no longer have it. */
  readonly cliff: Pick<Cliff, 'date' | 'kind' | 'lossPerYear' | 'uncovered' | 'severity' | 'uncertain' | 'decision'> | null;
  readonly followUp: FollowUp | null;
  readonly standing: Standing;
  readonly due: Due | null;
  readonly isOverdue: boolean;
};

/** All of them, the most urgent first; judged on the rows as stored, whatever the scenario. */
export type FollowUpsView = {
  readonly question: AnsweredQuestion;
  readonly kind: StoreKind;
  readonly items: readonly FollowUpItem[];
  /** Names that may be meant by an owner: those of other cliffs and of rows, in order. */
  readonly owners: readonly string[];
};

/** What was saved, and how the cliff then stands: not as repaired as long as the figures have it. */
export type FollowUpSaved = { readonly changeSet: number | null; readonly standing: Standing };
