import { memo, type ReactNode, useMemo, useRef } from 'react';
import { BreathLinePicture } from '#renderer/kit/breath-line.tsx';
import { BreathLineAxis } from '#renderer/kit/breath-line-axis.tsx';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useWidth } from '#renderer/kit/breath-line-width.ts';
import type { ScenarioSide, ScenarioView } from '#shared/contracts/views.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { OverviewRow } from '#shared/domain/results.ts';
import { sumOfYears } from '#shared/domain/scenario-effect.ts';
import type { Lens, Severity } from '#shared/domain/words.ts';
import { type BreathLineDrawing, breathLineDrawing, smallLayout } from '#shared/drawing/breath-line.ts';
import { type ScenarioBands, scenarioBands } from '#shared/drawing/scenario-bands.ts';
import { monthOfText, type TimeScale, timeScale } from '#shared/drawing/time-scale.ts';
import { millions } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** Every area twice, on one scale: as it is, and with the scenario. */
export function AreasTable({
  view,
  years,
  rowHeight,
  words,
  areaDoor,
}: {
  view: ScenarioView;
  years: readonly number[];
  rowHeight: number;
  words: Words;
  areaDoor: (row: OverviewRow) => ReactNode;
}) {
  const { scenarios: texts, language } = words;
  const firstLine = useRef<HTMLTableCellElement>(null);
  const width = useWidth(firstLine);
  const drawn = useDrawings(view, width, rowHeight);
  const after = new Map(view.changed.rows.map((row) => [row.areaId, row]));
  const gaps = new Map(view.effect.areas.map((area) => [area.areaId, area]));
  return (
    <table className="scenario-list" style={{ ['--row' as string]: `${rowHeight}px` }}>
      <caption className="hidden-text">{texts.table}</caption>
      <thead>
        <tr>
          <th scope="col" className="scenario-name">
            {texts.columns.area}
          </th>
          <th scope="col" className="scenario-line">
            <b>{texts.now}</b>
            {drawn === null ? null : <BreathLineAxis scale={drawn.scale} height={15} labelAt={11} />}
          </th>
          <th scope="col" className="scenario-line">
            <b>{texts.withThis}</b>{' '}
            <svg className="stripes-key" width="18" height="10" aria-hidden="true">
              <rect width="18" height="10" className="band-added" />
            </svg>{' '}
            <span className="quiet">{texts.extra}</span>
            {drawn === null ? null : <BreathLineAxis scale={drawn.scale} height={15} labelAt={11} />}
          </th>
          <th scope="col" className="scenario-severity">
            {texts.columns.severity}
          </th>
          <th scope="col" className="number">
            {texts.columns.gap(years)}
            <br />
            {texts.columns.unit}
          </th>
          <th scope="col" className="number">
            {texts.columns.difference}
            <br />
            {texts.columns.unit}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.base.rows.map((row, at) => {
          const now = after.get(row.areaId) ?? row;
          const gap = gaps.get(row.areaId);
          const gapNow = gap === undefined ? 0 : sumOfYears(gap.gapNow, years);
          const difference = gap === undefined ? 0 : gapNow - sumOfYears(gap.gapBefore, years);
          const hasData = row.state !== 'no-data' || now.state !== 'no-data';
          return (
            <tr key={row.areaId}>
              <th scope="row" className="scenario-name">
                {areaDoor(row)}
              </th>
              <td className="scenario-line" data-label={texts.now} ref={at === 0 ? firstLine : null}>
                <Line drawing={drawn?.base.get(row.areaId)} word={insideWord(row, words)} scenario={null} />
              </td>
              <td className="scenario-line" data-label={texts.withThis}>
                <Line
                  drawing={drawn?.changed.get(row.areaId)}
                  word={insideWord(now, words)}
                  scenario={drawn?.bands.get(row.areaId) ?? null}
                />
              </td>
              <td className="scenario-severity">
                <SeverityChange before={row} now={now} words={words} />
              </td>
              <td className="number">{hasData ? millions(gapNow, language) : texts.none}</td>
              <td className={difference < 0 ? 'number gained' : difference > 0 ? 'number lost' : 'number quiet'}>
                {hasData ? millions(difference, language) : texts.none}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

const Line = memo(function Line({
  drawing,
  word,
  scenario,
}: {
  drawing: BreathLineDrawing | undefined;
  word: string;
  scenario: ScenarioBands | null;
}) {
  return drawing === undefined ? null : <BreathLinePicture drawing={drawing} words={{ inside: word }} scenario={scenario} />;
});

function insideWord({ state }: OverviewRow, { line }: Words): string {
  return state === 'no-data' ? line.noData : line.noCommitments;
}

type Mark = Severity | 'covered';

function SeverityChange({ before, now, words }: { before: OverviewRow; now: OverviewRow; words: Words }) {
  const { scenarios: texts, question } = words;
  const markOf = ({ severity, state }: OverviewRow): Mark | null => severity ?? (state === 'covered' ? 'covered' : null);
  const [old, fresh] = [markOf(before), markOf(now)];
  if (old === fresh) {
    return (
      <>
        {old === null || old === 'covered' ? (
          <span className="quiet">{texts.none}</span>
        ) : (
          <>
            <MarkIcon mark={old} />
            <span className="hidden-text">{question.severityWord[old]}</span> <span className="quiet">{texts.equal}</span>
          </>
        )}
      </>
    );
  }
  const word = fresh === null ? texts.noFall : fresh === 'covered' ? texts.covered : question.severityWord[fresh];
  return (
    <>
      {old === null ? null : (
        <>
          <MarkIcon mark={old} /> <span aria-hidden="true">›</span>{' '}
        </>
      )}
      {fresh === null ? null : <MarkIcon mark={fresh} />} <b>{word}</b>
    </>
  );
}

type Drawn = {
  readonly scale: TimeScale;
  readonly base: ReadonlyMap<string, BreathLineDrawing>;
  readonly changed: ReadonlyMap<string, BreathLineDrawing>;
  readonly bands: ReadonlyMap<string, ScenarioBands>;
};

/** The lines of both sides; those of the base stay as they are while the scenario changes. */
function useDrawings(view: ScenarioView, width: number, rowHeight: number): Drawn | null {
  const { base, changed } = view;
  const { lens, at } = view.question;
  const [first] = base.lines;
  const [from, to] = [first?.first, first?.last];
  const scale = useMemo(
    () => (from === undefined || to === undefined || width < 40 ? null : timeScale(monthOfText(from), monthOfText(to), width, 'triple')),
    [from, to, width],
  );
  const before = useMemo(() => (scale === null ? null : drawings(base, lens, at, scale, rowHeight)), [scale, base, lens, at, rowHeight]);
  return useMemo(() => {
    if (scale === null || before === null) return null;
    const baseLines = new Map(base.lines.map((line) => [line.areaId, line]));
    const layout = smallLayout(rowHeight);
    const bands = changed.lines.flatMap((line) => {
      const without = baseLines.get(line.areaId);
      return without === undefined ? [] : [[line.areaId, scenarioBands(without, line, lens, scale, layout)] as const];
    });
    return { scale, base: before, changed: drawings(changed, lens, at, scale, rowHeight), bands: new Map(bands) };
  }, [scale, before, base, changed, lens, at, rowHeight]);
}

function drawings(side: ScenarioSide, lens: Lens, at: CivilDate, scale: TimeScale, rowHeight: number): Map<string, BreathLineDrawing> {
  const layout = smallLayout(rowHeight);
  const worst = new Map(side.rows.map(({ areaId, cliff }) => [areaId, cliff]));
  return new Map(
    side.lines.map((line) => {
      const cliffs = side.cliffs.filter(({ areaId }) => areaId === line.areaId);
      const shown = { line, cliffs, worst: worst.get(line.areaId) ?? null, lens, at };
      return [line.areaId, breathLineDrawing(shown, scale, layout)];
    }),
  );
}
