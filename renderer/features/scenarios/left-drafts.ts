import type { Draft } from './draft.ts';

const left = new Map<string, Draft>();

/** What was changed on a desk that was left, and not kept: who looks at another screen for a moment loses nothing. Null: nothing. */
export function leftDraft(desk: string): Draft | null {
  return left.get(desk) ?? null;
}

/** Null: there is nothing on this desk that is not kept. */
export function leaveDraft(desk: string, draft: Draft | null): void {
  if (draft === null) left.delete(desk);
  else left.set(desk, draft);
}
