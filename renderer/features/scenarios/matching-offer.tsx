import type { ScenariosView } from '#shared/contracts/views.ts';
import type { FileChange } from './draft.ts';
import type { Words } from './words.ts';

/** Where money that matches a scheme goes on while the scheme is stopped, or the other way round: the offer to stop it too. */
export function MatchingOffer({
  change,
  changes,
  schemes,
  words,
  onAdd,
}: {
  change: FileChange;
  changes: readonly FileChange[];
  schemes: ScenariosView['schemes'];
  words: Words;
  onAdd: (change: FileChange) => void;
}) {
  const { scenarios: texts } = words;
  if (change.do !== 'stop') return null;
  const stopped = change.streams?.scheme;
  if (stopped === undefined) return null;
  const matched = schemes.find(({ name }) => name === stopped)?.matched ?? [];
  const open = matched.filter((name) => !changes.some((other) => other.do === 'stop' && other.streams?.scheme === name));
  if (open.length === 0) return null;
  return (
    <ul className="matching-offer" aria-label={texts.matching}>
      {open.map((name) => (
        <li key={name}>
          <span>{texts.matched(stopped, name)}</span>{' '}
          <button type="button" className="button" onClick={() => onAdd({ ...change, streams: { ...change.streams, scheme: name } })}>
            {texts.stopToo(name)}
          </button>
        </li>
      ))}
    </ul>
  );
}
