import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { say } from '#renderer/kit/toast.tsx';
import { problemText } from '#shared/text/problem-text.ts';

/** Says that an automatic backup could not be written, and leads to the ones that are there. */
export function useBackupFailures(): void {
  const bridge = useBridge();
  const navigate = useNavigate();
  const { backups } = useTexts();
  const { language } = useLanguage();
  useEffect(
    () =>
      bridge.onEvent((event) => {
        if (event.event !== 'backup.failed') return;
        const run = () => void navigate({ to: '/instellingen', hash: 'backups' });
        say({ text: backups.failed(problemText(event.problem, language)), action: { label: backups.failedDo, run } });
      }),
    [bridge, navigate, backups, language],
  );
}
