import { useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import type { RecentStore } from '#shared/contracts/store.ts';
import { dateInTable } from '#shared/text/format.ts';

/** The files that were open on this machine, newest first; one that is gone says so, and can leave the list. */
export function RecentStores({
  stores,
  onOpen,
  onForget,
}: {
  stores: readonly RecentStore[];
  onOpen: (id: string) => void;
  onForget: (id: string) => void;
}) {
  const { start } = useTexts();
  if (stores.length === 0) return null;
  return (
    <div className="start-known">
      <h3>{start.known}</h3>
      <ul>
        {stores.map(({ id, name, folder, openedAt, isThere }) => (
          <li key={id}>
            {isThere ? (
              <button type="button" className="button button-link" onClick={() => onOpen(id)}>
                {name}
              </button>
            ) : (
              <span>{name}</span>
            )}{' '}
            <span className="quiet">
              {folder === null ? '' : `${start.inFolder(folder)} · `}
              {isThere ? (openedAt === null ? start.neverOpened : start.lastOpened(dateInTable(localDay(openedAt)))) : start.gone}
            </span>{' '}
            {isThere ? null : (
              <button type="button" className="button button-link" aria-label={start.forgetName(name)} onClick={() => onForget(id)}>
                {start.forget}
              </button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
