import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { askedIn, type Search } from '#renderer/actions/address.ts';
import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import type { CallInput } from '#shared/contracts/calls.ts';
import { lastBriefing } from '#shared/contracts/kept.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { BriefingView } from '#shared/contracts/views.ts';
import type { Result } from '#shared/result.ts';
import type { briefing as texts } from '#shared/text/nl/briefing-screen.ts';

type Order = Omit<CallInput<'export.briefing'>, 'target'>;
type Written = Result<{ file: string }, Problem>;

/** The files that the page leaves as, and what was checked of it. */
export function FilesPanel({
  order,
  view,
  area,
  fits,
  words,
}: {
  order: Order;
  view: BriefingView;
  /** The only area that it is about; null: several. */
  area: string | null;
  /** Whether all that was typed is on the page. */
  fits: boolean;
  words: typeof texts;
}) {
  const briefing = useJob('export.briefing');
  const summary = useJob('export.summary');
  const { problem, make: makeFile } = useFileMade();
  const { at } = view.question;
  const running = briefing.isRunning ? briefing : summary.isRunning ? summary : null;
  const make = (kind: 'word' | 'pdf' | 'excel', name: string, write: (target: FileHandle) => Promise<Written>) =>
    makeFile({ kind, name, write, said: ({ file }) => words.done(file) });
  const { own: _, pages: __, ...asked } = order;
  const { figures, notes, uncertain, label, number } = view.briefing;
  const sourced = figures.filter(({ note }) => notes[note - 1] !== undefined).length;
  return (
    <>
      <h2>{words.make}</h2>
      {running === null ? (
        <div className="briefing-files">
          <button
            type="button"
            className="button button-primary"
            disabled={!fits}
            onClick={() => void make('word', words.file(area, at, 'docx'), (target) => briefing.start({ ...order, target }))}
          >
            {words.word} <span>.docx</span>
          </button>
          <button
            type="button"
            className="button"
            disabled={!fits}
            onClick={() => void make('pdf', words.file(area, at, 'pdf'), (target) => briefing.start({ ...order, target }))}
          >
            {words.pdf} <span>.pdf</span>
          </button>
          <button
            type="button"
            className="button"
            onClick={() => void make('excel', words.annexFile(at), (target) => summary.start({ ...asked, target }))}
          >
            {words.annex} <span>.xlsx</span>
          </button>
        </div>
      ) : (
        <WorkProgress progress={running.progress} onStop={running.cancel} />
      )}
      {problem === null ? null : <ProblemNote problem={problem} />}
      <p>
        <Link to="/vergelijken" className="button button-link" search={(before: Search) => ({ ...askedIn(before), since: lastBriefing })}>
          {words.sinceLast}
        </Link>
      </p>
      <p className="quiet">{words.stateHelp}</p>
      <p className="quiet">
        {words.annexHelp} {words.annexNumber(number)}
      </p>
      <h2>{words.check}</h2>
      <ul className="briefing-checks">
        <Check mark={view.over === 0 ? 'covered' : 'high'}>{view.over === 0 ? words.fits : words.tooLong(view.over)}</Check>
        <Check mark={sourced === figures.length ? 'covered' : 'medium'}>{words.sourced(sourced, figures.length)}</Check>
        {uncertain.items.length === 0 ? null : <Check mark="medium">{words.uncertain(uncertain.items.length)}</Check>}
        {label === '' ? null : <Check mark="medium">{words.label}</Check>}
      </ul>
    </>
  );
}

function Check({ mark, children }: { mark: 'covered' | 'medium' | 'high'; children: ReactNode }) {
  return (
    <li>
      <MarkIcon mark={mark} />
      <span>{children}</span>
    </li>
  );
}
