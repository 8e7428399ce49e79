import type { Cliff } from './results.ts';
import { themeKey } from './theme.ts';

/**
 * Cliffs of one theme with the keys that they have among all rows of the area, so that notes and calendar items stay with them:
 * a cliff goes by a stream that it shares, a shortfall by its date; what only the theme shows has the theme in its key [rules thema].
 */
export function withKeysOf(all: readonly Cliff[], ofTheme: readonly Cliff[], theme: string): Cliff[] {
  const taken = new Set<string>();
  return ofTheme.map((cliff) => {
    const key = all.findLast((known) => !taken.has(known.key) && isSame(known, cliff))?.key ?? `${cliff.key}:${themeKey(theme)}`;
    taken.add(key);
    return { ...cliff, key };
  });
}

/** Whether the key is that of a cliff which only this theme shows. */
export function isOfThemeOnly(key: string, theme: string): boolean {
  const mark = `:${themeKey(theme)}`;
  return key.endsWith(mark) && /:\d+$/.test(key.slice(0, key.length - mark.length));
}

/** Both in order of date; the last one that begins no later is the one that a stream's edge is part of. */
function isSame(known: Cliff, cliff: Cliff): boolean {
  if (known.kind !== cliff.kind) return false;
  if (cliff.kind === 'shortfall') return known.date === cliff.date;
  return known.date <= cliff.date && known.streams.some(({ id }) => cliff.streams.some((stream) => stream.id === id));
}
