import { useCallback, useState } from 'react';
import type { FigureSettings } from '#shared/contracts/settings.ts';

/** What was chosen and is not saved yet. */
export type Draft = {
  readonly changes: Partial<FigureSettings>;
  readonly change: (changes: Partial<FigureSettings>) => void;
  readonly clear: () => void;
};

export function useDraft(): Draft {
  const [changes, setChanges] = useState<Partial<FigureSettings>>({});
  const change = useCallback((more: Partial<FigureSettings>) => setChanges((before) => ({ ...before, ...more })), []);
  return { changes, change, clear: useCallback(() => setChanges({}), []) };
}
