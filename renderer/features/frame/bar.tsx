import { Link, useLocation } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import { keysOf } from '#renderer/actions/keys.ts';
import { givenFiles } from '#renderer/bridge/given-files.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import type { AppState } from '#shared/contracts/store.ts';
import type { Texts } from '#shared/text/texts.ts';

/** Where am I, what kind of data is this, and the way to everything. */
export function Bar({ state, isStart, onSearch }: { state: AppState | undefined; isStart: boolean; onSearch: () => void }) {
  const { frame } = useTexts();
  const kind = state?.store?.kind;
  const search = keysOf('search');
  return (
    <header className="bar">
      <Link to="/" className="brand">
        <Mark />
        Lange Adem
      </Link>
      <Where isStart={isStart} />
      {isStart || kind === undefined || kind === 'own' ? null : (
        <span className="label-outline">{kind === 'sample' ? frame.sampleLabel : frame.publicLabel}</span>
      )}
      {isStart || !state?.store?.readOnly ? null : <span className="label-plain">{frame.readOnlyLabel}</span>}
      {isStart ? null : (
        <button type="button" className="search-button" onClick={onSearch}>
          <Icon name="search" />
          <span>{frame.search}</span>
          {search === null ? null : <kbd className="key">{search}</kbd>}
        </button>
      )}
    </header>
  );
}

function Where({ isStart }: { isStart: boolean }) {
  const { frame, deliveries, spending } = useTexts();
  const { pathname } = useLocation();
  const file = useSyncExternalStore(givenFiles.subscribe, givenFiles.current);
  if (isStart) return <span className="where">{frame.start}</span>;
  const area = /^\/gebied\/(.+)$/.exec(pathname)?.[1];
  if (area !== undefined) return <AreaName id={area} />;
  if (pathname === '/inlezen' && file !== null) return <Below to="/inlezen" screen={frame.import} name={file.name} />;
  if (pathname === '/besteding') return <Below to="/overzicht" screen={frame.overview} name={spending.title} />;
  if (pathname === '/leveringen') return <Below to="/inlezen" screen={frame.import} name={deliveries.title} />;
  return <span className="where">{nameOfScreen(pathname, frame)}</span>;
}

function AreaName({ id }: { id: string }) {
  const { frame } = useTexts();
  const { data } = useCall('overview.view', { question: {} });
  const name = data?.overview.rows.find(({ areaId }) => areaId === id)?.name ?? '';
  return <Below to="/overzicht" screen={frame.areas} name={name} />;
}

function Below({ to, screen, name }: { to: '/overzicht' | '/inlezen'; screen: string; name: string }) {
  return (
    <span className="where">
      <Link to={to} className="where-up">
        {screen}
      </Link>{' '}
      / {name}
    </span>
  );
}

function nameOfScreen(pathname: string, frame: Texts['frame']): string {
  const names: Readonly<Record<string, string>> = {
    '/overzicht': frame.overview,
    '/kliffen': frame.cliffs,
    '/kalender': frame.calendar,
    '/opvolging': frame.followUp,
    '/scenarios': frame.scenarios,
    '/naast-elkaar': frame.scenarios,
    '/minste-geld': frame.least,
    '/gevoeligheid': frame.sensitivity,
    '/vergelijken': frame.compare,
    '/briefing': frame.briefing,
    '/gegevens': frame.data,
    '/kwaliteit': frame.quality,
    '/inlezen': frame.import,
    '/exporteren': frame.export,
    '/geschiedenis': frame.history,
    '/instellingen': frame.settings,
    '/help': frame.help,
  };
  return names[pathname] ?? '';
}

/** Two breaths of money under a promise, cut off. */
function Mark() {
  return (
    <svg width="22" height="14" viewBox="0 0 22 14" aria-hidden="true">
      <path fill="var(--money)" d="M1 3h9v8H1z" />
      <path fill="var(--money-2)" d="M10 7h5v4h-5z" />
      <path fill="none" stroke="var(--ink)" strokeWidth="1.25" d="M1 2.500h19v8.500" />
      <path stroke="var(--critical)" strokeWidth="2" d="M10.500 0v13" />
    </svg>
  );
}
