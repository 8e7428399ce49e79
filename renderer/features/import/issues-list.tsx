import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { Issue } from '#shared/contracts/inspection.ts';
import { placeText, problemText } from '#shared/text/problem-text.ts';

const shown = 200;

/** What is wrong or uncertain, each with its cell and what to do about it. Errors first. */
export function IssuesList({ issues }: { issues: readonly Issue[] }) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const order = ['error', 'warning', 'info'] as const;
  const sorted = issues.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity));
  return (
    <section aria-labelledby="import-issues">
      <h2 id="import-issues">{issues.length === 0 ? importing.noIssues : importing.issues(issues.length)}</h2>
      <ul className={sorted.length === 0 ? '' : 'issues'}>
        {sorted.slice(0, shown).map((issue, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two issues may be equal, and their order is fixed.
          <li key={at} className={`issue issue-${issue.severity}`}>
            <b>{importing.severity[issue.severity]}</b>
            <span>
              {problemText({ ...issue.problem, at: undefined } as never, language)}
              <span className="quiet issue-place">
                {placeText(issue.place, language)}
                {issue.value === null || issue.value === '' ? '' : ` · ${importing.seen}: “${issue.value}”`}
              </span>
            </span>
          </li>
        ))}
      </ul>
      {issues.length > shown ? <p className="quiet">{importing.more(issues.length - shown)}</p> : null}
    </section>
  );
}
