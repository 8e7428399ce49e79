import { useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import type { RowLine, RowsView } from '#shared/contracts/rows.ts';
import { dateInTable } from '#shared/text/format.ts';
import { activeCellId } from './grid-ids.ts';

/** Where a row came from, in a word; the file and the person in full on hover, and behind Alt+Enter. */
export function SourceCell({
  line,
  view,
  index,
  place,
  isActive,
}: {
  line: RowLine | null;
  view: RowsView;
  index: number;
  place: string;
  isActive: boolean;
}) {
  const { data } = useTexts();
  const origin = line === null ? undefined : view.origins[line.origin];
  const day = origin === undefined ? '' : dateInTable(localDay(origin.at));
  const [word, full] =
    origin === undefined
      ? [data.notSaved, '']
      : origin.kind === 'cell'
        ? [
            data.panel.rowAt(line?.sheetRow ?? 0),
            `${data.panel.cell(origin.file, origin.sheet, data.panel.rowAt(line?.sheetRow ?? 0))}, ${day}`,
          ]
        : origin.kind === 'person'
          ? [data.byHand, `${data.panel.handmade}, ${origin.who}, ${day}`]
          : [data[origin.kind], data.panel[origin.kind]];
  return (
    <td
      id={isActive ? activeCellId : undefined}
      className={`grid-cell grid-source ${isActive ? 'grid-active' : ''} ${origin?.kind === 'cell' ? 'grid-door' : ''}`}
      aria-colindex={index}
      data-cell={place}
      title={full}
    >
      {word}
    </td>
  );
}
