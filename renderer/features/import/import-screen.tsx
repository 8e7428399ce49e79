import { useSyncExternalStore } from 'react';
import { useDo } from '#renderer/actions/actions-context.ts';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ReadFile } from './read-file.tsx';
import './import.css';

/** Takes a spreadsheet, says what was understood and what will change, and saves it as one step. */
export function ImportScreen() {
  const { importing, start } = useTexts();
  const doAction = useDo();
  const file = useSyncExternalStore(givenFiles.subscribe, givenFiles.current);
  if (file !== null) return <ReadFile key={file.id} file={file} />;
  return (
    <Page title={importing.title} className="import">
      <h1>{importing.headline}</h1>
      <p className="lead">{importing.intro}</p>
      <div className="import-drop">
        <Icon name="import" />
        <b>{importing.drop}</b>
        <span className="quiet">{start.dropHelp}</span>
        <button type="button" className="button button-primary" onClick={() => doAction('import')}>
          {start.choose}
        </button>
      </div>
    </Page>
  );
}
