import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { localDay, localTime } from '#renderer/kit/local-time.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { StoreChoice } from '#shared/contracts/calls/gives.ts';
import type { KeptBackup } from '#shared/contracts/store.ts';
import { AskToRestore } from './ask-to-restore.tsx';
import { BackupRow } from './backup-row.tsx';
import './backups.css';

/** The backups of the open file, or of one that does not open any more: newest first, each looked at, each to be put back. */
export function Backups({ of, isReadOnly = false }: { of?: StoreChoice; isReadOnly?: boolean }) {
  const { backups: texts } = useTexts();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const chosen = of === undefined ? {} : { of };
  const { data: found, error } = useCall('store.backups', chosen);
  const { data: state } = useCall('app.state', {});
  const restoring = useChange('store.restore');
  const [asked, setAsked] = useState<KeptBackup | null>(null);
  // One after another: looking at every byte of all of them at once would keep the window waiting.
  const [looked, setLooked] = useState(0);
  const whenOf = ({ at }: KeptBackup) => texts.when(localDay(at), localTime(at));
  const putBack = async (backup: KeptBackup) => {
    const restored = await restoring.run({ backup: backup.id, ...chosen });
    setAsked(null);
    if (restored === null) return;
    // Loaded here: the screen of the tables is large, and few ever put a backup back.
    const { draftsOfTables } = await import('#renderer/features/data/index.ts');
    draftsOfTables.forget(restored.store.id);
    // Before the screens: they lead away as long as no file is known to be open.
    await queries.invalidateQueries({ queryKey: ['app.state'] });
    await navigate({ to: '/overzicht' });
    say({ text: texts.done(whenOf(backup), restored.replaced) });
  };
  if (error) return <ProblemNote problem={problemOf(error)} />;
  if (found === undefined) return null;
  const isBroken = of !== undefined;
  return (
    <div className="backups">
      <p>{found.length === 0 ? (isBroken ? texts.noneBroken : texts.none) : isBroken ? texts.introBroken : texts.intro}</p>
      {isReadOnly ? <p className="note">{texts.readOnly}</p> : null}
      {restoring.problem === null ? null : <ProblemNote problem={restoring.problem} />}
      {found.length === 0 ? null : (
        <table className="plain-table">
          <caption className="hidden-text">{texts.title}</caption>
          <thead>
            <tr>
              <th scope="col">{texts.columns.when}</th>
              <th scope="col">{texts.columns.step}</th>
              <th scope="col" className="number">
                {texts.columns.size}
              </th>
              <th scope="col">{texts.columns.whole}</th>
              <th scope="col">
                <span className="hidden-text">{texts.columns.put}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {found.map((backup, at) => (
              <BackupRow
                key={backup.id}
                backup={backup}
                of={of}
                when={whenOf(backup)}
                mayLook={at <= looked}
                onLooked={() => setLooked((before) => Math.max(before, at + 1))}
                isReadOnly={isReadOnly}
                onAsk={() => setAsked(backup)}
              />
            ))}
          </tbody>
        </table>
      )}
      {asked === null ? null : (
        <AskToRestore
          when={whenOf(asked)}
          steps={isBroken || !state?.store ? null : state.store.revision - asked.changeSet}
          isBusy={restoring.isBusy}
          onYes={() => putBack(asked)}
          onNo={() => setAsked(null)}
        />
      )}
    </div>
  );
}
