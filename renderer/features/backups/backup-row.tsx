import { useEffect } from 'react';
import { useCall } from '#renderer/bridge/use-call.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import type { StoreChoice } from '#shared/contracts/calls/gives.ts';
import type { KeptBackup } from '#shared/contracts/store.ts';

/** A backup: when, how large, and whether it is whole, which is looked at when its turn comes. */
export function BackupRow({
  backup,
  of,
  when,
  mayLook,
  onLooked,
  isReadOnly,
  onAsk,
}: {
  backup: KeptBackup;
  of: StoreChoice | undefined;
  when: string;
  mayLook: boolean;
  onLooked: () => void;
  isReadOnly: boolean;
  onAsk: () => void;
}) {
  const { backups: texts } = useTexts();
  const looking = useCall('store.checkBackup', of === undefined ? { backup: backup.id } : { backup: backup.id, of }, { enabled: mayLook });
  const isLooked = looking.data !== undefined || looking.error !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once, when it was looked at.
  useEffect(() => {
    if (isLooked) onLooked();
  }, [isLooked]);
  const isWhole = looking.data?.isWhole ?? null;
  const isBroken = isWhole === false || looking.error !== null;
  return (
    <tr>
      <th scope="row">{when}</th>
      <td>{texts.step(backup.changeSet)}</td>
      <td className="number">{texts.size(backup.bytes)}</td>
      <td>
        {isBroken ? (
          <span className="severity mark-critical">
            <MarkIcon mark="critical" /> {texts.broken}
          </span>
        ) : isWhole ? (
          <span className="severity mark-covered">
            <MarkIcon mark="covered" /> {texts.whole}
          </span>
        ) : (
          <span className="quiet">{texts.checking}</span>
        )}
      </td>
      <td>
        <button type="button" className="button" disabled={isReadOnly || !isWhole} onClick={onAsk} aria-label={texts.putOf(when)}>
          {texts.put}
        </button>
      </td>
    </tr>
  );
}
