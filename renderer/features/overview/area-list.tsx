import { type FocusEvent, type KeyboardEvent, type MouseEvent, memo, useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { BreathLinePatterns } from '#renderer/kit/breath-line.tsx';
import { BreathLineAxis } from '#renderer/kit/breath-line-axis.tsx';
import { useMachine } from '#renderer/kit/machine.ts';
import type { AnsweredQuestion } from '#shared/contracts/views.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { BreathLine, Cliff, OverviewRow } from '#shared/domain/results.ts';
import { breathLineDrawing, smallLayout } from '#shared/drawing/breath-line.ts';
import { scenarioBands } from '#shared/drawing/scenario-bands.ts';
import { monthOfText, timeScale } from '#shared/drawing/time-scale.ts';
import { AreaRow, type RowDoors } from './area-row.tsx';
import { actOfKey, type Place } from './list-keys.ts';
import { useListSize } from './row-height.ts';
import type { Words } from './words.ts';

/** Where a chosen row, cliff or decision leads. */
export type ListDoors = RowDoors & {
  readonly openArea: (row: OverviewRow) => void;
  readonly decision: (row: OverviewRow) => void;
  readonly briefing: (row: OverviewRow) => void;
};

/** The areas as lines, one tab stop for all of them. */
export const AreaList = memo(function AreaList({
  rows,
  lines,
  baseLines,
  cliffs,
  question,
  areaCount,
  words,
  doors,
  start,
  onPlace,
}: {
  rows: readonly OverviewRow[];
  lines: readonly BreathLine[];
  /** Those without the scenario that all is shown under; null: there is none. */
  baseLines: readonly BreathLine[] | null;
  /** All counted cliffs of all areas. */
  cliffs: readonly Cliff[];
  question: AnsweredQuestion;
  /** Of the whole store, so that a filter does not change the height of a row. */
  areaCount: number;
  words: Words;
  doors: ListDoors;
  /** The area on which the focus was when this list was left; null: none. */
  start: AreaId | null;
  onPlace: (area: AreaId) => void;
}) {
  const { overview } = words;
  const { own } = useMachine();
  const body = useRef<HTMLTableSectionElement>(null);
  const lineHead = useRef<HTMLTableCellElement>(null);
  const activeRow = useRef<HTMLTableRowElement>(null);
  const activeCliff = useRef<HTMLButtonElement>(null);
  const { rowHeight, lineWidth } = useListSize(body, lineHead, areaCount);
  const [place, setPlace] = useState<Place>({
    row: Math.max(
      0,
      rows.findIndex(({ areaId }) => areaId === start),
    ),
    onCliff: false,
  });
  const [textOf, setTextOf] = useState<AreaId | null>(null);
  const shouldFocus = useRef(start !== null);
  const row = Math.min(place.row, Math.max(rows.length - 1, 0));

  const drawings = useMemo(() => {
    const [first] = lines;
    if (first === undefined || lineWidth < 40) return null;
    const scale = timeScale(monthOfText(first.first), monthOfText(first.last), lineWidth, 'triple');
    const layout = smallLayout(rowHeight);
    const worst = new Map(rows.map(({ areaId, cliff }) => [areaId, cliff]));
    const drawn = lines.map((line) => {
      const view = {
        line,
        cliffs: cliffs.filter(({ areaId }) => areaId === line.areaId),
        worst: worst.get(line.areaId) ?? null,
        lens: question.lens,
        at: question.at,
      };
      return [line.areaId, breathLineDrawing(view, scale, layout)] as const;
    });
    const without = new Map(baseLines?.map((line) => [line.areaId, line]));
    const bands = lines.flatMap((line) => {
      const base = without.get(line.areaId);
      return base === undefined ? [] : [[line.areaId, scenarioBands(base, line, question.lens, scale, layout)] as const];
    });
    return { scale, byArea: new Map(drawn), bands: new Map(bands) };
  }, [lines, baseLines, cliffs, rows, question.lens, question.at, lineWidth, rowHeight]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the place once it is on the page
  useLayoutEffect(() => {
    if (!shouldFocus.current) return;
    shouldFocus.current = false;
    (place.onCliff ? activeCliff.current : activeRow.current)?.focus();
  }, [place, drawings]);

  const go = useCallback(
    (to: Place) => {
      shouldFocus.current = true;
      setPlace(to);
      const area = rows[to.row];
      if (area !== undefined) onPlace(area.areaId);
    },
    [rows, onPlace],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = rows[row];
    if (chosen === undefined || event.altKey || event.ctrlKey || event.metaKey || isLink(event.target)) return;
    const act = actOfKey(event.key, { row, onCliff: place.onCliff }, rows.length, (index) => hasCliff(rows[index]), own.letterKeys);
    if (act === null) return;
    event.preventDefault();
    if (act.act === 'go') go(act.place);
    else if (act.act === 'open-area') doors.openArea(chosen);
    else if (act.act === 'why') doors.why(chosen);
    else if (act.act === 'decision') doors.decision(chosen);
    else if (act.act === 'briefing') doors.briefing(chosen);
    else setTextOf(textOf === chosen.areaId ? null : chosen.areaId);
  };

  // A row may also get the focus by another way than the arrows: a pointer, a screen reader.
  const onFocus = (event: FocusEvent<HTMLElement>) => {
    const at = rowUnder(event.target);
    if (at === null) return;
    const onCliff = event.target.closest('[data-cliff]') !== null;
    if (at !== row || onCliff !== place.onCliff) setPlace({ row: at, onCliff });
  };

  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!(event.target instanceof Element) || isLink(event.target)) return;
    const at = rowUnder(event.target);
    const chosen = at === null ? undefined : rows[at];
    if (at === null || chosen === undefined) return;
    const onCliff = event.target.closest('[data-cliff]') !== null;
    go({ row: at, onCliff });
    if (onCliff) doors.why(chosen);
    else doors.openArea(chosen);
  };

  return (
    <>
      <BreathLinePatterns />
      <table
        className="area-list"
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: one tab stop and arrow keys make this table a grid
        role="grid"
        aria-label={overview.list}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onClick={onClick}
        style={{ ['--row' as string]: `${rowHeight}px` }}
      >
        <thead>
          <tr className="list-head">
            <th scope="col" className="cell-name">
              {overview.columns.area}
            </th>
            <th scope="col" className="cell-line" ref={lineHead} aria-label={overview.columns.line}>
              {drawings === null ? null : <BreathLineAxis scale={drawings.scale} height={15} labelAt={11} />}
            </th>
            <th scope="col" className="cell-until">
              {overview.columns.coveredUntil}
            </th>
            <th scope="col" className="cell-loss">
              {overview.columns.loss[0]}
              <br />
              {overview.columns.loss[1]}
            </th>
            <th scope="col" className="cell-share">
              {overview.columns.share}
            </th>
            <th scope="col" className="cell-decision">
              {overview.columns.decision}
            </th>
            <th scope="col" className="cell-left">
              {overview.columns.left}
            </th>
          </tr>
        </thead>
        <tbody className="list-body" ref={body}>
          {rows.map((item, at) => (
            <AreaRow
              key={item.areaId}
              row={item}
              drawing={drawings?.byArea.get(item.areaId) ?? null}
              scenario={drawings?.bands.get(item.areaId) ?? null}
              words={words}
              doors={doors}
              at={at}
              isTabStop={at === row}
              showsText={textOf === item.areaId}
              rowRef={at === row ? activeRow : null}
              cliffRef={at === row ? activeCliff : null}
            />
          ))}
        </tbody>
      </table>
    </>
  );
});

function hasCliff(row: OverviewRow | undefined): boolean {
  return row !== undefined && row.cliff !== null;
}

/** Place in the list of the row around an element; null outside the rows. */
function rowUnder(element: Element): number | null {
  const at = element.closest('[data-row]')?.getAttribute('data-row');
  return at === undefined || at === null ? null : Number(at);
}

function isLink(target: EventTarget): boolean {
  return target instanceof Element && target.closest('a') !== null;
}
