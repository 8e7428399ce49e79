import { useEffect, useState } from 'react';
import type { Palette } from './palette.tsx';

/**
 * The palette, once it is loaded: after the first screen, which is to be there soon, and before it is asked for, so that
 * no key that is typed after Ctrl+K is lost.
 */
export function usePalette(isWanted: boolean): typeof Palette | null {
  const [loaded, setLoaded] = useState<{ readonly Palette: typeof Palette } | null>(null);
  useEffect(() => {
    if (isWanted) void import('./palette.tsx').then(setLoaded);
  }, [isWanted]);
  return loaded?.Palette ?? null;
}
