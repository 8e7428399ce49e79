import { useState } from 'react';
import { useBridge } from '#renderer/bridge/bridge.ts';
import { useJob } from '#renderer/bridge/use-job.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { WorkProgress } from '#renderer/kit/progress.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { Problem } from '#shared/contracts/problem.ts';
import type { AreaId } from '#shared/domain/records.ts';

/** One file with all that is known of these areas, for another installation; null is all areas. */
export function ExchangePanel({ store, areas }: { store: string; areas: readonly string[] | null }) {
  const { exchange, exporting } = useTexts();
  const bridge = useBridge();
  const job = useJob('export.exchange');
  const [problem, setProblem] = useState<Problem | null>(null);
  const make = async () => {
    const target = await bridge.chooseTarget('exchange', exchange.name(store));
    if (target === null) return;
    const written = await job.start({ target, ...(areas === null ? {} : { areas: areas as AreaId[] }) });
    setProblem(written.ok ? null : written.problem);
    if (!written.ok) return;
    say({ text: exchange.done(written.value.file, written.value.rows) });
    if (!bridge.placesFiles) await bridge.open(target);
  };
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
