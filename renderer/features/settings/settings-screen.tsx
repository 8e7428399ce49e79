import { useCall } from '#renderer/bridge/use-call.ts';
import { Backups, CopyNow } from '#renderer/features/backups/index.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { AboutProgram } from './about-program.tsx';
import { BackupSettings } from './backup-settings.tsx';
import { FigureSettingsForm } from './figure-settings-form.tsx';
import { MachineSettings } from './machine-settings.tsx';
import { SettingsFile } from './settings-file.tsx';
import { useDraft } from './use-draft.ts';
import './settings.css';

/** What is chosen on this machine, what is chosen in the open file, and both as a file to take along. */
export function SettingsScreen() {
  const { backups, settings } = useTexts();
  const { data: state } = useCall('app.state', {});
  const { data: view } = useCall('settings.view', {});
  const draft = useDraft();
  return (
    <Page title={settings.title} className="settings">
      <h1>{settings.headline}</h1>
      {view?.policyProblem ? <ProblemNote problem={view.policyProblem} /> : null}
      <h2>{settings.machine}</h2>
      {view ? <MachineSettings view={view} hasMessages={state?.door === 'window'} /> : null}
      <h2>{settings.figures}</h2>
      {view?.figures ? (
        <FigureSettingsForm
          view={view}
          figures={view.figures}
          draft={draft}
          isReadOnly={state?.store?.readOnly != null}
          revision={state?.store?.revision ?? 0}
        />
      ) : (
        <p>{settings.noStore}</p>
      )}
      <section aria-labelledby="backups">
        <h2 id="backups">{backups.title}</h2>
        {state?.store ? (
          <>
            {view?.backups ? <BackupSettings view={view} backups={view.backups} isReadOnly={state.store.readOnly !== null} /> : null}
            <Backups isReadOnly={state.store.readOnly !== null} />
            <CopyNow store={state.store.name} />
          </>
        ) : (
          <p>{backups.noStore}</p>
        )}
      </section>
      {view ? <SettingsFile view={view} onRead={draft.change} /> : null}
      {state ? <AboutProgram state={state} /> : null}
    </Page>
  );
}
