import { memo, type ReactNode, type RefObject } from 'react';
import { BreathLinePicture } from '#renderer/kit/breath-line.tsx';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import type { OverviewRow } from '#shared/domain/results.ts';
import type { BreathLineDrawing } from '#shared/drawing/breath-line.ts';
import { breathLineText } from '#shared/drawing/breath-line-text.ts';
import type { ScenarioBands } from '#shared/drawing/scenario-bands.ts';
import { dateInTable, millions, percent } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** What a row can lead to. */
export type RowDoors = {
  readonly area: (row: OverviewRow, inside: ReactNode) => ReactNode;
  readonly why: (row: OverviewRow) => void;
  readonly importData: (inside: ReactNode) => ReactNode;
};

/** One area: its name, its line, and the figures of its worst cliff. The whole row is the target. */
export const AreaRow = memo(function AreaRow({
  row,
  drawing,
  scenario,
  words,
  doors,
  at,
  isTabStop,
  showsText,
  rowRef,
  cliffRef,
}: {
  row: OverviewRow;
  drawing: BreathLineDrawing | null;
  /** What the scenario that all is shown under adds and takes away. */
  scenario: ScenarioBands | null;
  words: Words;
  doors: RowDoors;
  /** Place in the list, from 0. */
  at: number;
  /** The one row of the list that Tab reaches. */
  isTabStop: boolean;
  showsText: boolean;
  rowRef: RefObject<HTMLTableRowElement | null> | null;
  cliffRef: RefObject<HTMLButtonElement | null> | null;
}) {
  const { overview, line, language } = words;
  const spoken = breathLineText(row, language);
  const mark = row.severity ?? (row.state === 'covered' ? 'covered' : null);
  const cliff = drawing?.cliffs.find(({ key }) => key === row.cliff?.key);
  return (
    <>
      <tr className="area-row" tabIndex={isTabStop ? 0 : -1} aria-label={spoken} data-row={at} ref={rowRef}>
        <td className="cell-name">
          <span className="mark-place">{mark === null ? null : <MarkIcon mark={mark} />}</span>
          {doors.area(row, row.name)}
        </td>
        <td className="cell-line">
          {drawing === null ? null : (
            <BreathLinePicture
              drawing={drawing}
              scenario={scenario}
              words={{
                inside: row.state === 'no-data' ? line.noData : line.noCommitments,
                beyond: row.promisedUntil === null ? '' : line.promisedBeyond(row.promisedUntil),
              }}
            />
          )}
          {cliff === undefined ? null : (
            <button
              type="button"
              className="cliff-target"
              tabIndex={-1}
              data-cliff={at}
              ref={cliffRef}
              style={{ left: cliff.mark.x, top: cliff.mark.y }}
              aria-label={overview.cliffOf(row.name)}
              title={overview.why}
            />
          )}
        </td>
        <Figures row={row} words={words} doors={doors} />
      </tr>
      {showsText ? (
        <tr className="area-text">
          <td colSpan={7}>
            {spoken} {doors.area(row, overview.openTable)}
          </td>
        </tr>
      ) : null}
    </>
  );
});

function Figures({ row, words, doors }: { row: OverviewRow; words: Words; doors: RowDoors }) {
  const { overview, language } = words;
  const { cliff } = row;
  const amount = cliff === null ? null : cliff.kind === 'shortfall' ? cliff.uncovered : cliff.lossPerYear;
  return (
    <>
      <td className={row.coveredUntil === null ? 'cell-until quiet' : 'cell-until'} data-label={overview.columns.coveredUntil}>
        {coverWord(row, words)}
      </td>
      <td className={cliff === null ? 'cell-loss quiet' : 'cell-loss'} data-label={overview.columns.loss.join(', ')}>
        {cliff?.kind === 'shortfall' ? <span className="quiet">{overview.shortfall} </span> : null}
        {amount === null ? (row.state === 'no-data' ? overview.none : millions(0, language)) : millions(amount, language)}
        {cliff?.uncertain ? '?' : ''}
      </td>
      <td className={cliff === null ? 'cell-share quiet' : 'cell-share'} data-label={overview.columns.share}>
        {cliff === null ? overview.none : percent(cliff.share, language)}
      </td>
      <td className="cell-decision" data-label={overview.columns.decision}>
        <DecisionCell row={row} words={words} doors={doors} />
      </td>
      <td className="cell-left" data-label={overview.columns.left}>
        {row.daysLeft === null || row.daysLeft < 0 ? '' : overview.days(row.daysLeft)}
      </td>
    </>
  );
}

function DecisionCell({ row, words, doors }: { row: OverviewRow; words: Words; doors: RowDoors }) {
  const { overview, line } = words;
  if (row.state === 'no-data') return doors.importData(overview.importRow);
  if (row.cliff === null) {
    const until = row.coveredUntil?.slice(0, 4);
    return <span className="quiet">{row.state === 'covered' && until !== undefined ? overview.coveredTo(until) : overview.noFall}</span>;
  }
  const { decision } = row.cliff;
  if (decision === null) return <span className="quiet decision-none">{line.decisionUnknown}</span>;
  return (
    <>
      <MarkIcon mark={decision.passed ? 'decision-passed' : 'decision'} />
      {decision.passed ? overview.wasDecision(decision.name) : decision.name}
    </>
  );
}

function coverWord({ state, coveredUntil }: OverviewRow, { overview }: Words): string {
  if (coveredUntil !== null) return dateInTable(coveredUntil);
  if (state === 'gap-now') return overview.now;
  return state === 'no-data' ? overview.unknown : overview.none;
}
