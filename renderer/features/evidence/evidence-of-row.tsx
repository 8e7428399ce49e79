import { useId, useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import { type EvidenceItem, type EvidenceState, isProvenTable, isWebAddress, type ProvenTable } from '#shared/contracts/evidence.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';
import { dateInTable } from '#shared/text/format.ts';
import './evidence.css';
import { useSayWithUndo } from '#renderer/bridge/use-undo.ts';

/** The documents that prove a row: to look at, to save, and (where the store may be written) to add and remove. */
export function EvidenceOfRow({ table, id }: { table: RowTableName; id: string }) {
  return isProvenTable(table) ? <Documents table={table} id={id} /> : null;
}

function Documents({ table, id }: { table: ProvenTable; id: string }) {
  const { evidence } = useTexts();
  const heading = useId();
  const { data: state } = useCall('app.state', {});
  const { data: view } = useCall('evidence.list', { table, id });
  const canChange = state?.store != null && state.store.readOnly === null;
  const { named = null, documents = [] } = view ?? {};
  const [problem, setProblem] = useState<Problem | null>(null);
  return (
    <section aria-labelledby={heading} className="evidence">
      <h3 id={heading}>{evidence.title}</h3>
      {named === null ? null : <p className="quiet">{evidence.named(named)}</p>}
      {documents.length === 0 ? (
        <p className="quiet">{view === undefined || named !== null ? '' : evidence.none}</p>
      ) : (
        <ul aria-label={evidence.list}>
          {documents.map((document) => (
            <Document key={document.id} document={document} canChange={canChange} onProblem={setProblem} />
          ))}
        </ul>
      )}
      {problem === null ? null : <ProblemNote problem={problem} />}
      {canChange ? <AddEvidence table={table} id={id} onProblem={setProblem} /> : null}
    </section>
  );
}

function Document({
  document,
  canChange,
  onProblem,
}: {
  document: EvidenceItem;
  canChange: boolean;
  onProblem: (problem: Problem | null) => void;
}) {
  const { evidence } = useTexts();
  const sayWithUndo = useSayWithUndo();
  const { language } = useLanguage();
  const bridge = useBridge();
  const { id, kind, name, place, page, who, at } = document;
  const [seen, setSeen] = useState<EvidenceState | null>(null);
  const state = document.state === 'on-share' && seen !== null ? seen : document.state;
  const look = async () => {
    const looked = await bridge.call('evidence.look', { id });
    onProblem(looked.ok ? null : looked.problem);
    if (looked.ok) setSeen(looked.value);
  };
  const saving = useFileMade();
  const save = () =>
    saving.make({
      kind: 'document',
      name,
      write: (target) => bridge.call('evidence.save', { id, target }),
      said: ({ file }) => evidence.saved(file),
    });
  const copyAddress = async () => {
    await navigator.clipboard.writeText(place ?? '');
    say({ text: evidence.copied });
  };
  const remove = async () => {
    const removed = await bridge.call('evidence.remove', { id, language });
    onProblem(removed.ok ? null : removed.problem);
    if (removed.ok && removed.value.changeSet !== null) sayWithUndo(evidence.removed(name), removed.value.changeSet);
  };
  return (
    <li>
      <b>{name}</b> {page === null ? null : <span>{evidence.page(page)}</span>}
      <span className="evidence-line quiet">
        {[evidence.kind[kind], kind === 'file' && place !== null ? evidence.place(place) : null].filter(Boolean).join(' ')}
        {who === null || at === null ? '' : ` · ${evidence.by(who, dateInTable(localDay(at)))}`}
      </span>
      {/* Shown as text: nothing on this page leads to the web. */}
      {kind === 'address' ? <span className="evidence-line evidence-address">{place}</span> : null}
      {state === 'missing' || state === 'changed' ? <strong className="evidence-line short">{evidence.state[state]}</strong> : null}
      {state === 'on-share' ? <span className="evidence-line quiet">{evidence.state[state]}</span> : null}
      {document.state === 'on-share' && state === 'whole' ? <span className="evidence-line quiet">{evidence.asItWas}</span> : null}
      {state === 'not-looked-at' && kind === 'file' ? <span className="evidence-line quiet">{evidence.notHere}</span> : null}
      {saving.problem === null ? null : <ProblemNote problem={saving.problem} />}
      <span className="evidence-do">
        {kind === 'copy' ? (
          <button type="button" className="link-button" aria-label={evidence.saveLabel(name)} onClick={save}>
            {evidence.save}
          </button>
        ) : null}
        {document.state === 'on-share' ? (
          <button type="button" className="link-button" aria-label={evidence.lookLabel(name)} onClick={look}>
            {evidence.look}
          </button>
        ) : null}
        {kind === 'address' ? (
          <button type="button" className="link-button" onClick={copyAddress}>
            {evidence.copyAddress}
          </button>
        ) : null}
        {canChange ? (
          <button type="button" className="link-button" aria-label={evidence.removeLabel(name)} onClick={remove}>
            {evidence.remove}
          </button>
        ) : null}
      </span>
    </li>
  );
}

function AddEvidence({ table, id, onProblem }: { table: ProvenTable; id: string; onProblem: (problem: Problem | null) => void }) {
  const { evidence } = useTexts();
  const { language } = useLanguage();
  const bridge = useBridge();
  const [page, setPage] = useState('');
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  const ids = { page: useId(), address: useId(), help: useId() };
  const finish = (name: string, found: Problem | null) => {
    onProblem(found);
    if (found !== null) return;
    setPage('');
    setAddress('');
    say({ text: evidence.added(name) });
  };
  const addFile = async (keep: 'copy' | 'file') => {
    const [file] = await bridge.chooseFiles('document');
    if (file === undefined) return;
    const added = await bridge.call('evidence.addFile', { table, id, file, keep, page, language });
    finish(file.name, added.ok ? null : added.problem);
  };
  const addAddress = async () => {
    const wanted = address.trim();
    setWrong(!isWebAddress(wanted));
    if (!isWebAddress(wanted)) return;
    const added = await bridge.call('evidence.addAddress', { table, id, address: wanted, page, language });
    finish(wanted, added.ok ? null : added.problem);
  };
  return (
    <details className="evidence-add">
      <summary>{evidence.add}</summary>
      <label htmlFor={ids.page}>{evidence.pageField}</label>
      <input id={ids.page} type="text" maxLength={60} value={page} onChange={(event) => setPage(event.target.value)} />
      <span className="evidence-buttons">
        <button type="button" className="button" onClick={() => void addFile('copy')}>
          {evidence.addCopy}
        </button>
        {bridge.placesFiles ? (
          <button type="button" className="button" onClick={() => void addFile('file')}>
            {evidence.addFile}
          </button>
        ) : null}
      </span>
      <label htmlFor={ids.address}>{evidence.address}</label>
      <input
        id={ids.address}
        type="text"
        inputMode="url"
        maxLength={2000}
        value={address}
        aria-describedby={ids.help}
        aria-invalid={isWrong}
        onChange={(event) => setAddress(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') void addAddress();
        }}
      />
      <span id={ids.help} className={isWrong ? 'short' : 'quiet'} role={isWrong ? 'alert' : undefined}>
        {isWrong ? evidence.addressUnread : evidence.addressHelp}
      </span>
      <button type="button" className="button" disabled={address.trim() === ''} onClick={() => void addAddress()}>
        {evidence.addAddress}
      </button>
    </details>
  );
}
