import type { Problem } from '#shared/contracts/problem.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { useLanguage } from './language.ts';

/** What went wrong, where, and what to do; with the code, to pass on. Said aloud when it appears. */
export function ProblemNote({ problem, unchanged }: { problem: Problem; unchanged?: string }) {
  const { language } = useLanguage();
  return (
    <div className="problem" role="alert">
      <strong>{problemText(problem, language)}</strong>
      {unchanged === undefined ? null : <span>{unchanged} </span>}
      <code>{problem.code}</code>
    </div>
  );
}
