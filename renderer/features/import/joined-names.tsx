import { useId } from 'react';
import { useChange } from '#renderer/bridge/use-change.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { JoinedName } from '#shared/contracts/readings.ts';

/** Names in files that people joined with another; each can be taken apart again. */
export function JoinedNames({ names, canChange }: { names: readonly JoinedName[]; canChange: boolean }) {
  const { readings } = useTexts();
  const { language } = useLanguage();
  const id = useId();
  const remove = useChange('names.remove');
  if (names.length === 0) return null;
  const loosen = async ({ kind, seen }: JoinedName) => {
    if ((await remove.run({ kind, seen, language })) !== null) say({ text: readings.loosened(seen) });
  };
  return (
    <section aria-labelledby={id} className="readings">
      <h2 id={id}>{readings.names}</h2>
      <p className="quiet">{readings.namesIntro}</p>
      {remove.problem === null ? null : <ProblemNote problem={remove.problem} />}
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{readings.nameColumns.seen}</th>
            <th scope="col">{readings.nameColumns.meant}</th>
            <th scope="col">{readings.nameColumns.kind}</th>
            <th scope="col">
              <span className="hidden-text">{readings.nameColumns.act}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {names.map((joined) => (
            <tr key={`${joined.kind}:${joined.seen}`}>
              <th scope="row">{joined.seen}</th>
              <td>{joined.name}</td>
              <td>{readings.kinds[joined.kind]}</td>
              <td className="readings-acts">
                <button
                  type="button"
                  className="button"
                  disabled={!canChange}
                  aria-label={readings.label(readings.loosen, joined.seen)}
                  onClick={() => void loosen(joined)}
                >
                  {readings.loosen}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
