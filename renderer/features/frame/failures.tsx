import { Link } from '@tanstack/react-router';
import { useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';

/** A screen broke: what that means for the data, and the way on. */
export function Crashed() {
  const { frame } = useTexts();
  return (
    <Page title={frame.crashed} className="alone">
      <h1>{frame.crashed}</h1>
      <p className="lead">{frame.crashedHelp}</p>
      <p>
        <button type="button" className="button button-primary" onClick={() => location.reload()}>
          {frame.reload}
        </button>
      </p>
    </Page>
  );
}

/** An address without a screen. */
export function NotFound() {
  const { frame } = useTexts();
  return (
    <Page title={frame.notFound}>
      <h1>{frame.notFound}</h1>
      <p className="lead">
        <Link to="/overzicht">{frame.toOverview}</Link>
      </p>
    </Page>
  );
}
