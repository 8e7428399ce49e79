import { useFileMade } from '#renderer/bridge/use-file-made.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import type { AreaId } from '#shared/domain/records.ts';

/** One file with all that is known of these areas, for another installation; null is all areas. */
export function ExchangePanel({ store, areas }: { store: string; areas: readonly string[] | null }) {
  const { exchange, exporting } = useTexts();
  const job = useJob('export.exchange');
  const { problem, make: makeFile } = useFileMade();
  const make = () =>
    makeFile({
      kind: 'exchange',
      name: exchange.name(store),
      write: (target) => job.start({ target, ...(areas === null ? {} : { areas: areas as AreaId[] }) }),
      said: ({ file, rows }) => exchange.done(file, rows),
    });
  return (
    <section aria-labelledby="exchange" className="exchange-panel">
      <h2 id="exchange">{exchange.headline}</h2>
      <p>{exchange.intro}</p>
      <p className="quiet">{exchange.warning}</p>
      {job.isRunning ? (
        <WorkProgress progress={job.progress} onStop={job.cancel} />
      ) : (
        <p>
          <button type="button" className="button" onClick={make} disabled={areas?.length === 0}>
            {exchange.make}
          </button>{' '}
          {areas?.length === 0 ? <span className="quiet">{exporting.chooseOne}</span> : null}
        </p>
      )}
      {problem === null ? null : <ProblemNote problem={problem} />}
    </section>
  );
}
