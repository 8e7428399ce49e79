import { useLocation } from '@tanstack/react-router';
import { useDeferredValue, useEffect, useId, useState } from 'react';
import { useLanguage } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { helpPages } from '#shared/text/help-pages.ts';
import { foundInHelp } from '#shared/text/help-search.ts';
import { helpTexts } from '#shared/text/help-texts.ts';
import { Contents } from './contents.tsx';
import { HelpBlockView } from './help-block.tsx';
import './help.css';

/** The whole guide on one screen: per user, the rules, the terms, the keys. An address with a section's id opens it there. */
export function HelpScreen() {
  const { language } = useLanguage();
  const words = helpTexts(language);
  const { hash } = useLocation();
  const searchId = useId();
  const [typed, setTyped] = useState('');
  const wanted = useDeferredValue(typed.trim());
  const pages = foundInHelp(helpPages(language), wanted);
  const count = pages.reduce((sum, { sections }) => sum + sections.length, 0);

  useEffect(() => {
    if (hash === '') return;
    const heading = document.getElementById(hash);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  }, [hash]);

  return (
    <Page title={words.title} className="help">
      <h1>{words.headline}</h1>
      <p className="quiet">{words.intro}</p>
      <search className="field help-search">
        <label htmlFor={searchId}>{words.search}</label>
        <input
          id={searchId}
          type="search"
          value={typed}
          autoComplete="off"
          aria-describedby={`${searchId}-help`}
          onChange={(event) => setTyped(event.target.value)}
        />
        <span className="field-help" id={`${searchId}-help`}>
          {words.searchHelp}
        </span>
      </search>
      <p role="status" className={wanted === '' ? 'hidden-text' : 'quiet'}>
        {wanted === '' ? '' : words.found(count)}
      </p>
      <div className="help-columns">
        <Contents pages={pages} name={words.contents} />
        <div className="help-text">
          {pages.map((page) => (
            <article key={page.id} aria-labelledby={`page-${page.id}`}>
              <h2 id={`page-${page.id}`} tabIndex={-1}>
                {page.title}
              </h2>
              <p>{page.intro}</p>
              {page.sections.map((section) => (
                <section key={section.id} aria-labelledby={section.id}>
                  <h3 id={section.id} tabIndex={-1}>
                    {section.title}
                  </h3>
                  {section.blocks.map((block) => (
                    <HelpBlockView key={JSON.stringify(block)} block={block} name={section.title} />
                  ))}
                </section>
              ))}
            </article>
          ))}
        </div>
      </div>
    </Page>
  );
}
