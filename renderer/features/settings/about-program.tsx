import { Link, useLocation } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useTexts } from '#renderer/kit/language.ts';
import type { AppState } from '#shared/contracts/store.ts';

/** Version and licence, in whose name changes are made, and what others made of it. */
export function AboutProgram({ state }: { state: AppState }) {
  const { settings } = useTexts();
  const { data: licences } = useCall('app.licences', {});
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash } = useLocation();
  useEffect(() => {
    if (hash !== 'about') return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <section aria-labelledby="about">
      <h2 id="about" ref={heading} tabIndex={-1}>
        {settings.about}
      </h2>
      <p>
        {settings.version(state.version)} {settings.account(state.who)}
      </p>
      <p>
        <Link to="/help" search={true}>
          {settings.toHelp}
        </Link>
      </p>
      {licences === undefined || licences.length === 0 ? null : (
        <details className="settings-licences">
          <summary>{settings.licences(licences.length)}</summary>
          <p>{settings.licencesIntro}</p>
          <ul>
            {licences.map(({ name, version, licence, text }) => (
              <li key={`${name} ${version}`}>
                {text === '' ? (
                  `${name} ${version} (${licence})`
                ) : (
                  <details>
                    <summary>
                      {name} {version} ({licence})
                    </summary>
                    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls can be reached by keyboard. */}
                    <pre tabIndex={0}>{text}</pre>
                  </details>
                )}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
