import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import type { CallInput } from '#shared/contracts/calls.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { Result } from '#shared/result.ts';
import type { exporting as texts } from '#shared/text/nl/export-screen.ts';

type Order = Omit<CallInput<'export.summaries'>, 'target'>;
type Written = Result<{ folder: string; files: readonly string[] }, Problem>;

/** What leaves as several files in one archive: a summary or a workbook for each area, or every table as CSV. */
export function MoreFiles({ order, at, isReady, words }: { order: Order; at: string; isReady: boolean; words: typeof texts }) {
  const [summaries, packaged, templates] = [useJob('export.summaries'), useJob('export.package'), useJob('export.templates')];
  const { problem, make: makeFile } = useFileMade();
  const running = [summaries, packaged, templates].find(({ isRunning }) => isRunning) ?? null;
  const make = (name: string, write: (target: FileHandle) => Promise<Written>) =>
    makeFile({ kind: 'archive', name, write, said: ({ folder, files }) => words.packed(folder, files.length) });
  const { areas, language } = order;
  const ofAreas = areas === undefined ? {} : { areas };
  return (
    <>
      {running === null ? null : <WorkProgress progress={running.progress} onStop={running.cancel} />}
      {problem === null ? null : <ProblemNote problem={problem} />}
      <h2>{words.each}</h2>
      <p>{words.eachIntro}</p>
      <button
        type="button"
        className="button"
        disabled={!isReady || running !== null}
        onClick={() => void make(words.eachName(at), (target) => summaries.start({ ...order, target }))}
      >
        {words.makeEach} <span>.zip</span>
      </button>
      <h2>{words.package}</h2>
      <p>{words.packageIntro}</p>
      <button
        type="button"
        className="button"
        disabled={!isReady || running !== null}
        onClick={() => void make(words.packageName(at), (target) => packaged.start({ ...order, target }))}
      >
        {words.makePackage} <span>.zip</span>
      </button>
      <h2>{words.templates}</h2>
      <p>{words.templatesIntro}</p>
      <button
        type="button"
        className="button"
        disabled={!isReady || running !== null}
        onClick={() => void make(words.templatesName, (target) => templates.start({ ...ofAreas, language, target }))}
      >
        {words.makeTemplates} <span>.zip</span>
      </button>
    </>
  );
}
