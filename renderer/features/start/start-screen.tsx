import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useDo } from '#renderer/actions/actions-context.ts';
import { keysOf } from '#renderer/actions/keys.ts';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { PasteTable } from '#renderer/features/paste/index.ts';
import { Icon, type IconName } from '#renderer/kit/icon.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { ExampleLine } from './example-line.tsx';
import { NewStore } from './new-store.tsx';
import { RecentStores } from './recent-stores.tsx';
import './start.css';

/** Asked for by few: the first screen does not wait for it. */
const Backups = lazy(() => import('#renderer/features/backups/index.ts').then(({ Backups: component }) => ({ default: component })));

/** What is wrong with a file that an earlier copy of it mends. */
const mendedByBackup: ReadonlySet<string> = new Set(['store-damaged', 'store-changes-missing', 'store-not-ours', 'store-missing']);

/** What this is, and the ways to begin: look, make, open, or drop a spreadsheet. */
export function StartScreen() {
  const { start } = useTexts();
  const { language, choose } = useLanguage();
  const { data: recent } = useCall('store.recent', {});
  const queries = useQueryClient();
  const bridge = useBridge();
  const navigate = useNavigate();
  const doAction = useDo();
  const sample = useChange('store.sample');
  const open = useChange('store.open');
  const [known, setKnown] = useState<string | null>(null);
  /** Of what was tried last the problem is shown. */
  const [last, setLast] = useState<'sample' | 'open'>('sample');
  const [isNaming, setNaming] = useState(location.hash === '#new');
  const begin = async (opened: Promise<unknown>) => {
    if ((await opened) === null) return;
    // Before the screens: they lead back here as long as no file is known to be open.
    await queries.invalidateQueries({ queryKey: ['app.state'] });
    await navigate({ to: '/overzicht' });
  };
  const chooseStore = async () => {
    const [file] = await bridge.chooseFiles('store');
    if (file === undefined) return;
    setKnown(null);
    setLast('open');
    await begin(open.run({ file }));
  };
  const openKnown = (id: string) => {
    setKnown(id);
    setLast('open');
    void begin(open.run({ known: id }));
  };
  const openSample = (kind: 'sample' | 'public') => {
    setLast('sample');
    void begin(sample.run({ kind }));
  };
  const problem = last === 'open' ? open.problem : sample.problem;
  const forget = async (id: string) => {
    await bridge.call('store.forget', { id });
    await queries.invalidateQueries({ queryKey: ['store.recent'] });
  };
  return (
    <Page title={start.title} className="start">
      <section className="start-what">
        <h1>{start.question}</h1>
        <p className="lead">{start.answer}</p>
        <ExampleLine />
      </section>
      <section className="start-how" aria-labelledby="start-how">
        <h2 id="start-how">{start.where}</h2>
        <Choice icon="overview" name={start.sample} help={start.sampleHelp} isPrimary onChoose={() => openSample('sample')} keys="↵" />
        <Choice icon="area" name={start.public} help={start.publicHelp} onChoose={() => openSample('public')} />
        {isNaming ? (
          <NewStore onMade={() => navigate({ to: '/overzicht' })} onCancel={() => setNaming(false)} />
        ) : (
          <Choice icon="sheet" name={start.create} help={start.createHelp} onChoose={() => setNaming(true)} keys={keysOf('store.new')} />
        )}
        {!bridge.placesFiles ? null : (
          <Choice icon="search" name={start.open} help={start.openHelp} onChoose={chooseStore} keys={keysOf('store.open')} />
        )}
        {problem === null ? null : <ProblemNote problem={problem} />}
        {known !== null && problem !== null && mendedByBackup.has(problem.code) ? (
          <Suspense fallback={null}>
            <Backups of={{ known }} />
          </Suspense>
        ) : null}
        <RecentStores stores={recent ?? []} onOpen={openKnown} onForget={forget} />
        <div className="start-drop">
          <Icon name="import" />
          <b>{start.drop}</b>
          <span className="quiet">{start.dropHelp}</span>
          <button type="button" className="button" onClick={() => doAction('import')}>
            {start.choose}
          </button>
          <PasteTable />
        </div>
        <p className="quiet">
          {start.stays}
          <br />
          <button type="button" className="button button-link" onClick={() => doAction('export.template')}>
            {start.template}
          </button>
        </p>
        <div className="start-language">
          <Segmented
            name={start.language}
            value={language}
            options={[
              { value: 'nl', label: 'Nederlands' },
              { value: 'en', label: 'English' },
            ]}
            onChange={choose}
          />
        </div>
      </section>
    </Page>
  );
}

function Choice({
  icon,
  name,
  help,
  keys = null,
  isPrimary = false,
  onChoose,
}: {
  icon: IconName;
  name: string;
  help: ReactNode;
  keys?: string | null;
  isPrimary?: boolean;
  onChoose: () => void;
}) {
  return (
    <button
      type="button"
      className={isPrimary ? 'start-choice start-choice-primary' : 'start-choice'}
      onClick={onChoose}
      // biome-ignore lint/a11y/noAutofocus: on the first screen Enter must open the example.
      autoFocus={isPrimary}
    >
      <Icon name={icon} />
      <span>
        <b>{name}</b>
        <span className="start-choice-help">{help}</span>
      </span>
      {keys === null ? null : <kbd className="key">{keys}</kbd>}
    </button>
  );
}
