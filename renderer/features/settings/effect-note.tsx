import { useQuestion } from '#renderer/actions/address.ts';
import { useLatest } from '#renderer/bridge/use-latest.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import type { FigureSettings } from '#shared/contracts/settings.ts';
import { type Severity, severities } from '#shared/domain/words.ts';

/** What changes of settings would do to the cliffs, before they are saved. */
export function EffectNote({ changes, revision }: { changes: Partial<FigureSettings>; revision: number }) {
  const { settings, question: words } = useTexts();
  const { question } = useQuestion();
  const { effect } = settings;
  const { data, problem } = useLatest('settings.preview', { figures: changes, question }, revision);
  if (problem !== null) return <ProblemNote problem={problem} />;
  const word = (severity: Severity | null) => (severity === null ? effect.noCliff : words.severityWord[severity]);
  const moved = data === null ? [] : severities.filter((severity) => data.before[severity] !== data.now[severity]);
  return (
    <div className="note note-look">
      <strong>{effect.title}</strong>
      {data === null ? <p>{effect.unknown}</p> : null}
      {data !== null && moved.length === 0 && data.areas.length === 0 ? <p>{effect.none}</p> : null}
      {data !== null && moved.length > 0 ? (
        <ul>
          {moved.map((severity) => (
            <li key={severity}>{effect.row(word(severity), data.before[severity], data.now[severity])}</li>
          ))}
        </ul>
      ) : null}
      {data !== null && data.areas.length > 0 ? (
        <>
          <p>{effect.areas(data.areas.length)}</p>
          <ul>
            {data.areas.map(({ name, before, now }) => (
              <li key={name}>{effect.area(name, word(before), word(now))}</li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
