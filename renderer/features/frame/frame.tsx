import { Outlet, useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { DoerContext } from '#renderer/actions/actions-context.ts';
import { useCall, useRefresh } from '#renderer/bridge/use-call.ts';
import { Tour } from '#renderer/features/tour/index.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Toasts } from '#renderer/kit/toast.tsx';
import { problemText } from '#shared/text/problem-text.ts';
import { Bar } from './bar.tsx';
import { DropZone } from './drop-zone.tsx';
import { Rail } from './rail.tsx';
import { useActions } from './use-actions.ts';
import { useBackupFailures } from './use-backup-failures.ts';
import { usePalette } from './use-palette.ts';
import './frame.css';

/** Comes with the whole help, so only when it is asked for: not with the first screen. */
const KeysList = lazy(() => import('./keys-list.tsx').then(({ KeysList: component }) => ({ default: component })));

/** The frame around every screen: bar, rail, content, palette, messages; a file can be dropped anywhere. */
export function Frame() {
  useRefresh();
  useBackupFailures();
  const { frame } = useTexts();
  const { language } = useLanguage();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { data: state } = useCall('app.state', {});
  const { doAction, openFiles, over, setOver } = useActions();
  const main = useRef<HTMLElement>(null);
  const isStart = pathname === '/';
  const hasStore = state?.store != null;
  const Palette = usePalette(!isStart || over === 'palette');

  useEffect(() => {
    // Without a store there is nothing to show but the start, reading a file, settings and help.
    if (state && !hasStore && !['/', '/inlezen', '/instellingen', '/help'].includes(pathname)) void navigate({ to: '/' });
  }, [state, hasStore, pathname, navigate]);

  const seen = useRef(pathname);
  useEffect(() => {
    if (seen.current === pathname) return;
    seen.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <DoerContext value={doAction}>
      <DropZone onFiles={openFiles}>
        <a className="skip-link" href="#main">
          {frame.skip}
        </a>
        <Bar state={state} isStart={isStart} onSearch={() => setOver('palette')} />
        <div className={isStart ? 'body body-start' : 'body'} lang={language}>
          {isStart ? null : <Rail state={state} />}
          <main id="main" ref={main} tabIndex={-1}>
            {state?.store?.readOnly ? (
              <p className="read-only" role="status">
                <MarkIcon mark="medium" /> {frame.readOnly(state.store.readOnly.who)}
              </p>
            ) : null}
            {state?.store?.warning ? (
              <p className="read-only" role="status">
                <MarkIcon mark="medium" /> {problemText(state.store.warning, language)}
              </p>
            ) : null}
            <Outlet />
          </main>
        </div>
        {over === 'palette' && Palette !== null ? <Palette hasStore={hasStore} onClose={() => setOver(null)} /> : null}
        <Suspense fallback={null}>{over === 'keys' ? <KeysList onClose={() => setOver(null)} /> : null}</Suspense>
        {over === 'tour' ? <Tour onClose={() => setOver(null)} /> : null}
        <Toasts />
      </DropZone>
    </DoerContext>
  );
}
