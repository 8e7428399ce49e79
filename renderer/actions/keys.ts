import { type ActionId, actions } from '#shared/contracts/actions.ts';

const isMac = navigator.platform.startsWith('Mac');

/** Keys as people read them: "Ctrl I", on a Mac "⌘ I". */
export function keysInWords(keys: string): string {
  return keys
    .replace('Mod', isMac ? '⌘' : 'Ctrl')
    .replace('Shift', isMac ? '⇧' : 'Shift')
    .replaceAll('+', ' ');
}

/** The keys of an action, as people read them; null where it has none. */
export function keysOf(id: ActionId): string | null {
  const keys = actions.find((action) => action.id === id)?.keys ?? null;
  return keys === null ? null : keysInWords(keys);
}

/** The action that a key press means, if any. A sign alone counts only where those are wanted [WCAG 2.1.4]. */
export function actionOfKeys(event: KeyboardEvent, takesSigns = true): ActionId | null {
  const hasMod = isMac ? event.metaKey : event.ctrlKey;
  if (event.altKey) return null;
  if (!hasMod && event.key.length === 1) return takesSigns ? (actions.find(({ keys }) => keys === event.key)?.id ?? null) : null;
  if (!hasMod && !/^F\d+$/.test(event.key)) return null;
  const pressed = [...(hasMod ? ['Mod'] : []), ...(event.shiftKey ? ['Shift'] : []), event.key.toUpperCase()].join('+');
  return actions.find(({ keys }) => keys === pressed)?.id ?? null;
}

/** Whether a key press is typing, and so not for the whole window: undo in a field is the field's own. */
export function isTyping(event: KeyboardEvent): boolean {
  const at = event.target;
  return at instanceof HTMLElement && (at.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(at.tagName));
}
