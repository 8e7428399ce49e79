import { Link } from '@tanstack/react-router';
import { useCallback, useState, useSyncExternalStore } from 'react';
import { useDo } from '#renderer/actions/actions-context.ts';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { isExchangeFile, MergeFile } from '#renderer/features/exchange/index.ts';
import { PasteTable } from '#renderer/features/paste/index.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { FileState, FileStates } from './file-state.ts';
import { JoinedNames } from './joined-names.tsx';
import { ManyFiles } from './many-files.tsx';
import { ReadFile } from './read-file.tsx';
import { ReadingsList } from './readings-list.tsx';
import './import.css';

/** Takes spreadsheets, says what was understood and what will change, and saves each as one step. */
export function ImportScreen() {
  const { exchange, importing, start } = useTexts();
  const doAction = useDo();
  const file = useSyncExternalStore(givenFiles.subscribe, givenFiles.current);
  const files = useSyncExternalStore(givenFiles.subscribe, givenFiles.all);
  const [states, setStates] = useState<FileStates>(new Map());
  const note = useCallback((of: FileHandle, state: FileState) => setStates((before) => new Map(before).set(of.id, state)), []);
  if (file !== null) {
    const onSavedOfMany =
      files.length === 0 ? null : (rows: number | null) => note(file, rows === null ? { kind: 'noted' } : { kind: 'saved', rows });
    const Reader = isExchangeFile(file) ? MergeFile : ReadFile;
    return <Reader key={file.id} file={file} onSavedOfMany={onSavedOfMany} />;
  }
  if (files.length > 0) return <ManyFiles files={files} states={states} onState={note} />;
  return (
    <Page title={importing.title} className="import">
      <h1>{importing.headline}</h1>
      <p className="lead">{importing.intro}</p>
      <div className="import-drop">
        <Icon name="import" />
        <b>{importing.drop}</b>
        <span className="quiet">{start.dropHelp}</span>
        <span className="quiet">{exchange.alsoHere}</span>
        <button type="button" className="button button-primary" onClick={() => doAction('import')}>
          {start.choose}
        </button>
        <PasteTable />
      </div>
      <p className="import-board">
        <Link to="/leveringen">{importing.toBoard}</Link>
      </p>
      <Remembered />
    </Page>
  );
}

/** What was learnt of earlier files; nothing where no store is open. */
function Remembered() {
  const { data: state } = useCall('app.state', {});
  const { data } = useCall('reading.list', {}, { enabled: state?.store != null });
  if (state?.store == null || data === undefined) return null;
  const canChange = state.store.readOnly === null;
  return (
    <>
      <ReadingsList readings={data.readings} canChange={canChange} />
      <JoinedNames names={data.names} canChange={canChange} />
    </>
  );
}
