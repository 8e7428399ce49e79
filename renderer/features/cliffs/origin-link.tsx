import type { Origin } from '#shared/contracts/history.ts';
import { originInFull, originWords } from './origin-words.ts';
import type { Words } from './words.ts';

/** A stored row, or one field of it, whose origin can be opened. */
export type RowOfOrigin = { readonly table: 'stream' | 'commitment'; readonly id: string; readonly field?: string };

/** Where a row came from, as a door: `Blad!Cel`, the file in the tooltip. */
export function OriginLink({ origin, words, onOpen }: { origin: Origin; words: Pick<Words, 'cliffs'>; onOpen: () => void }) {
  const texts = words.cliffs.origin;
  if (origin.kind === 'sample' || origin.kind === 'public') return <span className="quiet">{originWords(origin, texts)}</span>;
  return (
    <button type="button" className="link-button" title={originInFull(origin, texts)} onClick={onOpen}>
      {originWords(origin, texts)}
    </button>
  );
}
