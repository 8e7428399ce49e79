import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import type { ImportPreview } from '#shared/contracts/import.ts';
import type { Severity } from '#shared/domain/words.ts';

const kinds = ['new', 'changed', 'unchanged', 'rejected', 'absent', 'doubtful'] as const;

/** How many rows are new, changed, equal and rejected, and what all amounts add up to before and after. */
export function Totals({ preview }: { preview: ImportPreview }) {
  const { importing } = useTexts();
  const { report, storeTotal } = preview;
  return (
    <section aria-labelledby="import-totals">
      <h2 id="import-totals">{importing.totals}</h2>
      <dl className="counts">
        {kinds.map((kind) =>
          report[kind] === 0 && kind !== 'new' && kind !== 'changed' ? null : (
            <div key={kind}>
              <dd>{report[kind]}</dd>
              <dt>{importing.counts[kind]}</dt>
            </div>
          ),
        )}
      </dl>
      <p>{importing.storeTotal(storeTotal.before, storeTotal.after)}</p>
    </section>
  );
}

/** Which areas become more or less severe by it. */
export function Effect({ preview }: { preview: ImportPreview }) {
  const { importing } = useTexts();
  const moved = preview.severities.filter(({ before, after }) => before !== after);
  return (
    <section aria-labelledby="import-effect">
      <h2 id="import-effect">{importing.effect}</h2>
      {moved.length === 0 ? <p>{importing.noEffect}</p> : null}
      <ul className="effects">
        {moved.map(({ areaId, name, before, after }) => (
          <li key={areaId}>
            <b>{name}</b> <Mark severity={before} /> <span aria-hidden="true">›</span> <Mark severity={after} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Mark({ severity }: { severity: Severity | null }) {
  const { line, importing } = useTexts();
  if (severity === null) return <span className="quiet">{importing.noSeverity}</span>;
  return (
    <span className={`severity mark-${severity}`}>
      <MarkIcon mark={severity} /> {line.severity[severity]}
    </span>
  );
}
