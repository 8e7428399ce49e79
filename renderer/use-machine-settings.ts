import { useCallback, useEffect, useMemo, useState } from 'react';
import type { WindowBridge } from '#renderer/bridge/bridge.ts';
import type { Machine } from '#renderer/kit/machine.ts';
import { showTheme } from '#renderer/kit/theme.ts';
import { say } from '#renderer/kit/toast.tsx';
import { defaultOwnSettings, type OwnSettings, type SettingName } from '#shared/contracts/settings.ts';
import { problemText } from '#shared/text/problem-text.ts';

/** Kept for the next start, so that the first words are in the right language before the settings are read. */
const keptLanguage = 'lange-adem.language';

/** The settings of this machine: shown at once when they are chosen, kept by the engine, and put back where they are fixed. */
export function useMachineSettings(bridge: WindowBridge): Machine {
  const [own, setOwn] = useState<OwnSettings>(() => ({
    ...defaultOwnSettings,
    language: localStorage.getItem(keptLanguage) === 'en' ? 'en' : 'nl',
  }));
  const [fixed, setFixed] = useState<readonly SettingName[]>([]);
  const [isChosen, setChosen] = useState(false);

  const read = useCallback(async () => {
    const view = await bridge.call('settings.view', {});
    if (!view.ok) return;
    setOwn(view.value.own);
    setFixed(view.value.fixed);
    setChosen(true);
  }, [bridge]);
  useEffect(() => void read(), [read]);

  useEffect(() => {
    document.documentElement.lang = own.language;
    localStorage.setItem(keptLanguage, own.language);
    bridge.setLanguage(own.language);
  }, [bridge, own.language]);
  useEffect(() => {
    if (isChosen) showTheme(own.theme);
  }, [own.theme, isChosen]);

  const choose = useCallback(
    async (chosen: Partial<OwnSettings>) => {
      setChosen(true);
      setOwn((before) => ({ ...before, ...chosen }));
      const saved = await bridge.call('settings.save', { own: chosen, language: chosen.language ?? 'nl' });
      if (!saved.ok) say({ text: problemText(saved.problem, own.language) });
      await read();
      return saved.ok;
    },
    [bridge, own.language, read],
  );
  return useMemo(() => ({ own, isRead: isChosen, fixed, choose }), [own, isChosen, fixed, choose]);
}
