import { useSearch } from '@tanstack/react-router';
import { type Search, usePanel } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { cellOf } from './origin-words.ts';
import { SidePanel } from './side-panel.tsx';
import { SourcePanel } from './source-panel.tsx';

type CellOfAddress = { readonly table: 'stream' | 'commitment'; readonly id: string; readonly field: string | undefined };

/** Where the row in the address came from, over the screen that is there. */
export function SourceOfAddress() {
  const { source } = useSearch({ strict: false }) as Search;
  const { close } = usePanel('source');
  const row = rowOf(source);
  if (row === null) return null;
  return <SourceOfRow key={source} row={row} onClose={close} />;
}

function SourceOfRow({ row, onClose }: { row: CellOfAddress; onClose: () => void }) {
  const { cliffs, line } = useTexts();
  const { language } = useLanguage();
  const words = { language, cliffs, line };
  const found = useCall('origins.row', row);
  const cell = found.data === undefined ? null : cellOf(found.data);
  const cells = useCall(
    'origins.cells',
    { source: cell?.sourceId ?? 0, sheet: cell?.sheet ?? '', row: cell?.row ?? 1, column: cell?.column ?? null },
    { enabled: cell !== null },
  );
  if (found.error) {
    return (
      <SidePanel title={cliffs.origin.title} head="" close={cliffs.why.close} onClose={onClose}>
        <ProblemNote problem={problemOf(found.error)} />
      </SidePanel>
    );
  }
  if (found.data === undefined) return null;
  return <SourcePanel origin={found.data} snippet={cells.error ? null : (cells.data ?? 'busy')} words={words} onClose={onClose} />;
}

/** `stream:…` or `commitment:…`, with `@` and a field where a cell is meant; null where the address says something else, or nothing. */
function rowOf(source: string | undefined): CellOfAddress | null {
  const parts = /^(stream|commitment):([^@]+)(?:@(.+))?$/.exec(source ?? '');
  if (parts === null) return null;
  return { table: parts[1] === 'stream' ? 'stream' : 'commitment', id: parts[2] ?? '', field: parts[3] };
}
