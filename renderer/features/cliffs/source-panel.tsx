import type { Origin, SheetSnippet } from '#shared/contracts/history.ts';
import { cellOf, originInFull, originWords } from './origin-words.ts';
import { SidePanel } from './side-panel.tsx';
import { SnippetTable } from './snippet-table.tsx';
import type { Words } from './words.ts';

/** Where a row came from: the piece of the sheet around its cell, or who typed it and when. */
export function SourcePanel({
  origin,
  snippet,
  words,
  onClose,
}: {
  origin: Origin;
  snippet: SheetSnippet | null | 'busy';
  words: Words;
  onClose: () => void;
}) {
  const { origin: texts, why } = words.cliffs;
  return (
    <SidePanel title={originWords(origin, texts)} head={texts.title} close={why.close} onClose={onClose}>
      <p className="panel-lead">{originInFull(origin, texts)}</p>
      {snippet === 'busy' || cellOf(origin) === null ? null : snippet === null ? (
        <p className="note">{texts.gone}</p>
      ) : (
        <SnippetTable snippet={snippet} words={words} />
      )}
    </SidePanel>
  );
}
