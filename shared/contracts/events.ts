import type { Problem } from './problem.ts';

/** How far a job is. `step` is a word for people's text (`shared/text`), `of` is null where the end is not known. */
export type Progress = {
  readonly step: 'read' | 'understand' | 'compare' | 'save' | 'calculate' | 'write';
  readonly done: number;
  readonly of: number | null;
};

/** What services tell unasked. */
export type AppEvent =
  | { readonly event: 'job.progress'; readonly job: string; readonly progress: Progress }
  /** Something was written, here or by another program: cached answers are old. */
  | { readonly event: 'store.changed'; readonly revision: number }
  /** An automatic backup could not be written; the ones that are there stay. */
  | { readonly event: 'backup.failed'; readonly problem: Problem }
  /** Another store, or none, is open. */
  | { readonly event: 'store.switched' }
  /** The menu of the shell chose an action (contracts/actions.ts). */
  | { readonly event: 'action'; readonly action: string }
  /** The user chose the message of a decision moment that comes near. */
  | { readonly event: 'moment.chosen'; readonly moment: string }
  /** A file was opened from outside (a second start, a drop on the icon). */
  | { readonly event: 'file.opened'; readonly id: string; readonly name: string };
