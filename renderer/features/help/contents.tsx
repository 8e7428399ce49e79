import { Link } from '@tanstack/react-router';
import type { HelpPage } from '#shared/text/help-page.ts';

/** What there is to read, and the way there. */
export function Contents({ pages, name }: { pages: readonly HelpPage[]; name: string }) {
  return (
    <nav className="help-contents" aria-label={name}>
      {pages.map(({ id, title, sections }) => (
        <div key={id}>
          <Link to="/help" search={true} hash={`page-${id}`} className="help-page-link">
            {title}
          </Link>
          {sections.length < 2 ? null : (
            <ul>
              {sections.map((section) => (
                <li key={section.id}>
                  <Link to="/help" search={true} hash={section.id}>
                    {section.title}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </nav>
  );
}
