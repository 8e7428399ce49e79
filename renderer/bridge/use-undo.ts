import { useCallback } from 'react';
import { keysOf } from '#renderer/actions/keys.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { say } from '#renderer/kit/toast.tsx';
import { problemText } from '#shared/text/problem-text.ts';
import { useBridge } from './bridge.ts';

/** Says what was done, with a button that takes back that very step, whatever was done after it. Null: nothing was. */
export function useSayWithUndo(): (text: string, changeSet: number | null) => void {
  const bridge = useBridge();
  const { frame } = useTexts();
  const { language } = useLanguage();
  return useCallback(
    (text, changeSet) => {
      if (changeSet === null) return say({ text });
      const undo = async () => {
        const undone = await bridge.call('history.undo', { changeSet });
        say({ text: undone.ok ? frame.undone(undone.value.what) : problemText(undone.problem, language) });
      };
      say({ text, action: { label: frame.undo, keys: keysOf('undo'), run: () => void undo() } });
    },
    [bridge, frame, language],
  );
}
