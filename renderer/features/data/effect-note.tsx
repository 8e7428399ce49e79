import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useTexts } from '#renderer/kit/language.ts';
import type { RowsPreview } from '#shared/contracts/rows.ts';
import type { Severity } from '#shared/domain/words.ts';
import type { Texts } from '#shared/text/texts.ts';

const mostCliffs = 5;

/** What is typed does to the cliffs and to the severity of its areas, before it is saved. */
export function EffectNote({ preview }: { preview: RowsPreview | undefined }) {
  const { data } = useTexts();
  const texts = data.panel;
  const areas = preview?.areas ?? [];
  const moved = areas.filter(({ before, now }) => before !== now);
  const until = areas.filter(({ coveredUntil: { before, now } }) => before !== now && before !== null && now !== null);
  const cliffs = preview?.cliffs ?? [];
  return (
    <section aria-labelledby="data-effect" aria-live="polite" className="data-effect">
      <h3 id="data-effect">{texts.effect}</h3>
      {preview === undefined ? <p className="quiet">{texts.busy}</p> : null}
      {preview !== undefined && cliffs.length === 0 && moved.length === 0 ? <p>{texts.noEffect}</p> : null}
      {cliffs.slice(0, mostCliffs).map((change) => (
        <p key={JSON.stringify(change)}>
          {areas.length > 1 ? <b>{change.area}: </b> : null}
          {cliffWords(change, texts)}
        </p>
      ))}
      {cliffs.length > mostCliffs ? <p className="quiet">{texts.more(cliffs.length - mostCliffs)}</p> : null}
      {until.map(({ id, name, coveredUntil }) => (
        <p key={id}>{texts.until(name, coveredUntil.before ?? '', coveredUntil.now ?? '')}</p>
      ))}
      {moved.length === 0 ? null : (
        <ul className="effects">
          {moved.map(({ id, name, before, now }) => (
            <li key={id}>
              <b>{name}</b> <Mark severity={before} /> <span aria-hidden="true">›</span> <Mark severity={now} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function cliffWords({ before, now }: RowsPreview['cliffs'][number], texts: Texts['data']['panel']): string {
  const line = (now ?? before)?.line ?? null;
  if (line === null) return shortfallWords(before, now, texts);
  if (now === null) return before === null ? '' : texts.cliffGone(line, before.date);
  if (before === null) return texts.cliffNew(line, now.date, now.lossPerYear);
  if (before.date !== now.date) return texts.cliffMoved(line, before.date, now.date);
  return before.lossPerYear === now.lossPerYear
    ? texts.cliffGap(line, now.date, before.uncovered, now.uncovered)
    : texts.cliffLoss(line, now.date, before.lossPerYear, now.lossPerYear);
}

/** A gap that no cliff explains. */
function shortfallWords(
  before: RowsPreview['cliffs'][number]['before'],
  now: RowsPreview['cliffs'][number]['now'],
  texts: Texts['data']['panel'],
): string {
  if (now === null) return texts.shortfallGone(before?.date ?? '');
  return before === null || before.date !== now.date
    ? texts.shortfallNew(now.date, now.uncovered)
    : texts.shortfallSize(now.date, before.uncovered, now.uncovered);
}

function Mark({ severity }: { severity: Severity | null }) {
  const { line, data } = useTexts();
  if (severity === null) return <span className="quiet">{data.panel.noSeverity}</span>;
  return (
    <span className={`severity mark-${severity}`}>
      <MarkIcon mark={severity} /> {line.severity[severity]}
    </span>
  );
}
