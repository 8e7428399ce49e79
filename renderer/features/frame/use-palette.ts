import { useEffect, useState } from 'react';
import type { Palette } from './palette.tsx';

/** So long the first screen has the machine to itself. */
const millisecondsForTheScreen = 1000;

/** The palette, once it is loaded: at once where it is wanted, else when the first screen has had its time and before anybody asks for it. */
export function usePalette(isWanted: boolean): typeof Palette | null {
  const [loaded, setLoaded] = useState<{ readonly Palette: typeof Palette } | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => void import('./palette.tsx').then(setLoaded), isWanted ? 0 : millisecondsForTheScreen);
    return () => clearTimeout(timer);
  }, [isWanted]);
  return loaded?.Palette ?? null;
}
