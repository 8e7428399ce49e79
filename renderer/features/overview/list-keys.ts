/** Where the focus is in the list: a row, or the cliff in it. */
export type Place = { readonly row: number; readonly onCliff: boolean };

/** What a key does in the list; null: nothing, the browser may have it. */
export type ListAct =
  | { readonly act: 'go'; readonly place: Place }
  | { readonly act: 'open-area' | 'why' | 'decision' | 'text' | 'briefing' }
  | null;

/**
 * The keys of the list: up and down an area, right its cliff and left back, Enter opens, D its decision, B its briefing, T the line
 * as text, Home and End the first and last area [DESIGN-UI 5].
 */
export function actOfKey(key: string, place: Place, count: number, hasCliff: (row: number) => boolean, takesLetters = true): ListAct {
  if (key.length === 1 && !takesLetters) return null;
  const go = (row: number): ListAct => {
    const inside = Math.min(Math.max(row, 0), count - 1);
    return { act: 'go', place: { row: inside, onCliff: place.onCliff && hasCliff(inside) } };
  };
  switch (key) {
    case 'ArrowDown':
      return go(place.row + 1);
    case 'ArrowUp':
      return go(place.row - 1);
    case 'Home':
      return go(0);
    case 'End':
      return go(count - 1);
    case 'ArrowRight':
      return hasCliff(place.row) ? { act: 'go', place: { ...place, onCliff: true } } : null;
    case 'ArrowLeft':
      return { act: 'go', place: { ...place, onCliff: false } };
    case 'Enter':
      return { act: place.onCliff ? 'why' : 'open-area' };
    case 'd':
    case 'D':
      return hasCliff(place.row) ? { act: 'decision' } : null;
    case 'b':
    case 'B':
      return { act: 'briefing' };
    case 't':
    case 'T':
      return { act: 'text' };
    default:
      return null;
  }
}
