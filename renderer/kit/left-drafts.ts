/**
 * What was typed on screens that were left, and not saved: who looks at another screen for a moment loses nothing. By the
 * store's id, then by the place on the screen; gone when the window closes.
 */
export function leftDrafts<Draft>() {
  const left = new Map<string, Map<string, Draft>>();
  return {
    /** null: nothing was left there. */
    of: (store: string, place: string): Draft | null => left.get(store)?.get(place) ?? null,
    /** null: nothing is left there any more. */
    leave(store: string, place: string, draft: Draft | null): void {
      const drafts = left.get(store) ?? new Map<string, Draft>();
      left.set(store, drafts);
      if (draft === null) drafts.delete(place);
      else drafts.set(place, draft);
    },
    /** Forgets what was typed over a store: another state was put in its place. */
    forget: (store: string): void => void left.delete(store),
  };
}
