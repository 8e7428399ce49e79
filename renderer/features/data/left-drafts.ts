import { type Draft, noDraft } from './draft.ts';

/** By the store's id, then by table. */
const left = new Map<string, Map<string, Draft>>();

/** What was typed in a table that was left, and not saved: who looks at another screen for a moment loses nothing. */
export function leftDraft(store: string, table: string): Draft {
  return left.get(store)?.get(table) ?? noDraft;
}

export function leaveDraft(store: string, table: string, draft: Draft): void {
  const drafts = left.get(store) ?? new Map<string, Draft>();
  left.set(store, drafts);
  drafts.set(table, draft);
}

/** Forgets what was typed over a store: another state was put in its place. */
export function forgetDrafts(store: string): void {
  left.delete(store);
}
