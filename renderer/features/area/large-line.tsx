import { type KeyboardEvent, type PointerEvent, useId, useMemo, useRef, useState } from 'react';
import { BreathLinePicture } from '#renderer/kit/breath-line.tsx';
import { BreathLineAxis } from '#renderer/kit/breath-line-axis.tsx';
import { useWidth } from '#renderer/kit/breath-line-width.ts';
import type { AreaView } from '#shared/contracts/views.ts';
import { type Month, monthOf, yearOfMonth } from '#shared/domain/month.ts';
import type { BreathLine, Cliff } from '#shared/domain/results.ts';
import { lenses } from '#shared/domain/words.ts';
import { breathLineDrawing, largeLayout } from '#shared/drawing/breath-line.ts';
import { lensEdges } from '#shared/drawing/lens-edges.ts';
import { scenarioBands } from '#shared/drawing/scenario-bands.ts';
import { monthOfText, type ScaleKind, type TimeScale, timeScale } from '#shared/drawing/time-scale.ts';
import { dateInTable, millions } from '#shared/text/format.ts';
import { lensesOfMonth, monthWords, neighbourCliff, paidIn } from './crosshair.ts';
import { LensTable } from './lens-table.tsx';
import type { Words } from './words.ts';
import { worstOf } from './worst.ts';

const bandHeight = 84;
const axisHeight = 20;
const layout = largeLayout(bandHeight);

/** The years in view; null: all of them. */
type Window = { readonly from: Month; readonly to: Month } | null;

/**
 * The breath line in large: a crosshair by month under the pointer or the keys, its cliffs as doors, and a zoom by years.
 * To a screen reader it is a slider along the months, which says of each what is paid.
 */
export function LargeLine({
  view,
  base,
  comparesLenses,
  words,
  onCompareLenses,
  onWhy,
}: {
  view: AreaView;
  /** The line without the scenario that all is shown under; null: there is none. */
  base: BreathLine | null;
  /** Whether the edges of the other lenses lie over it. */
  comparesLenses: boolean;
  words: Words;
  onCompareLenses: (compares: boolean) => void;
  onWhy: (cliff: Cliff) => void;
}) {
  const { area, line: lineWords } = words;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const help = useId();
  const [kind, setKind] = useState<ScaleKind>('triple');
  const [zoom, setZoom] = useState<Window>(null);
  const [month, setMonth] = useState<Month | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [drag, setDrag] = useState<{ from: number; to: number } | null>(null);

  const { line, months, cliffs, question } = view;
  const [first, last] = [monthOfText(line.first), monthOfText(line.last)];
  const scale = useMemo(
    () => timeScale(zoom?.from ?? first, zoom?.to ?? last, Math.max(width, 120), zoom === null ? kind : 'even'),
    [zoom, first, last, width, kind],
  );
  const drawing = useMemo(
    () => breathLineDrawing({ line, cliffs, worst: worstOf(view), lens: question.lens, at: question.at }, scale, layout),
    [line, cliffs, view, question, scale],
  );
  const scenario = useMemo(
    () => (base === null ? null : scenarioBands(base, line, question.lens, scale, layout)),
    [base, line, question, scale],
  );
  const edges = useMemo(
    () =>
      comparesLenses
        ? lensEdges(
            months,
            lenses.filter((lens) => lens !== question.lens),
            scale,
            layout,
          )
        : [],
    [comparesLenses, months, question.lens, scale],
  );
  const figures = useMemo(() => Object.fromEntries(cliffs.map((cliff) => [cliff.key, figureOf(cliff, words)])), [cliffs, words]);
  const isEmpty = view.result.state === 'no-data';
  const hasPromise = months.promised.some((promised) => promised > 0);
  const at = month ?? monthOf(question.at);
  const ofMonth = monthWords(months, at, question.lens, words);
  const said = comparesLenses ? { ...ofMonth, rest: lensesOfMonth(months, at, words) ?? ofMonth.rest } : ofMonth;

  const goTo = (to: Month, cliff: Cliff | null) => {
    setMonth(to);
    setChosen(cliff?.key ?? null);
  };
  const leave = () => {
    setMonth(null);
    setChosen(null);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const now = month ?? monthOf(question.at);
    const act = actOf(event.key, now, scale, cliffs);
    if (act === null) {
      const target = cliffs.find(({ key }) => key === chosen);
      if (event.key === 'Enter' && target !== undefined) onWhy(target);
      if (event.key === 'Escape') leave();
      return;
    }
    event.preventDefault();
    goTo(act.month, act.cliff);
  };
  const xOf = (event: PointerEvent<HTMLElement>) => event.clientX - event.currentTarget.getBoundingClientRect().left;
  const endDrag = () => {
    if (drag !== null && Math.abs(drag.to - drag.from) > 12) {
      const [from, to] = [scale.monthAt(Math.min(drag.from, drag.to)), scale.monthAt(Math.max(drag.from, drag.to))];
      setZoom({ from: yearOfMonth(from) * 12, to: yearOfMonth(to) * 12 + 11 });
    }
    setDrag(null);
  };

  return (
    <section className="large-line" aria-label={area.line}>
      <div className="line-box" ref={box} style={{ height: axisHeight + layout.height + 18 }}>
        <div
          className="line-slider"
          role="slider"
          tabIndex={0}
          aria-label={`${area.line}: ${view.area.name}`}
          aria-describedby={help}
          aria-valuemin={first}
          aria-valuemax={last}
          aria-valuenow={month ?? monthOf(question.at)}
          aria-valuetext={`${said.month} ${said.rest}`}
          onKeyDown={isEmpty ? undefined : onKeyDown}
          onBlur={() => leave()}
        >
          <BreathLineAxis scale={scale} height={axisHeight + layout.height} labelAt={12} />
          <div className="line-picture" style={{ top: axisHeight }}>
            <BreathLinePicture
              drawing={drawing}
              selected={chosen}
              scenario={scenario}
              edges={edges}
              words={{
                gap: lineWords.gapWord,
                inside: isEmpty ? lineWords.noData : lineWords.noCommitments,
                lens: words.question.lensWord,
                beyond: line.promisedUntil === null ? '' : lineWords.promisedBeyond(line.promisedUntil),
                figures,
              }}
            />
          </div>
        </div>
        {/* biome-ignore lint/a11y/noStaticElementInteractions: zooming by drag has buttons beside it (2.5.7) */}
        <div
          className="line-axis"
          style={{ height: axisHeight }}
          onPointerDown={(event) => {
            event.currentTarget.setPointerCapture(event.pointerId);
            setDrag({ from: xOf(event), to: xOf(event) });
          }}
          onPointerMove={(event) => drag !== null && setDrag({ ...drag, to: xOf(event) })}
          onPointerUp={endDrag}
          onDoubleClick={() => setZoom(null)}
        >
          {drag === null ? null : (
            <span className="line-drag" style={{ left: Math.min(drag.from, drag.to), width: Math.abs(drag.to - drag.from) }} />
          )}
        </div>
        <div
          className="line-surface"
          style={{ top: axisHeight, height: layout.height }}
          onPointerMove={(event) => !isEmpty && setMonth(scale.monthAt(xOf(event)))}
          onPointerLeave={() => chosen === null && setMonth(null)}
        >
          {drawing.cliffs.map(({ key, mark }) => (
            <button
              key={key}
              type="button"
              className="cliff-target"
              tabIndex={-1}
              style={{ left: mark.x, top: mark.y }}
              aria-label={area.cliffs.whyOf(dateInTable(cliffs.find((cliff) => cliff.key === key)?.date ?? ''))}
              onClick={() => {
                const cliff = cliffs.find((one) => one.key === key);
                if (cliff !== undefined) onWhy(cliff);
              }}
            />
          ))}
          {month === null || isEmpty ? null : (
            <Crosshair
              x={(scale.x(month) + scale.x(month + 1)) / 2}
              paid={paidIn(months, month, question.lens)}
              words={said}
              width={scale.width}
            />
          )}
        </div>
        {drawing.reference === null ? null : (
          <span
            className="line-reference"
            style={{ left: Math.min(drawing.reference.x1, Math.max(0, width - 140)), top: axisHeight + layout.height }}
          >
            {lineWords.reference(dateInTable(question.at))}
          </span>
        )}
      </div>
      <p id={help} className="hidden-text">
        {area.lineHelp}
      </p>
      <div className="line-tools">
        <button
          type="button"
          className="quiet-button"
          aria-pressed={comparesLenses}
          disabled={!hasPromise}
          onClick={() => onCompareLenses(!comparesLenses)}
        >
          {area.compareLenses}
        </button>
        <button
          type="button"
          className="quiet-button"
          aria-pressed={kind === 'even'}
          disabled={zoom !== null}
          onClick={() => setKind(kind === 'even' ? 'triple' : 'even')}
        >
          {area.evenScale}
        </button>
        {zoom === null ? (
          <button
            type="button"
            className="quiet-button"
            disabled={last - first < 48}
            onClick={() => setZoom({ from: first, to: first + 47 })}
          >
            {area.zoomIn}
          </button>
        ) : (
          <button type="button" className="quiet-button" onClick={() => setZoom(null)}>
            {area.zoomOut} ({area.zoomed(yearOfMonth(zoom.from), yearOfMonth(zoom.to))})
          </button>
        )}
      </div>
      {comparesLenses && hasPromise ? <LensTable months={months} words={words} /> : null}
    </section>
  );
}

/** Where a key leads along the line: a month, and the cliff that stands there. */
function actOf(key: string, now: Month, scale: TimeScale, cliffs: readonly Cliff[]): { month: Month; cliff: Cliff | null } | null {
  const shown = cliffs.filter(({ date }) => monthOf(date) >= scale.from && monthOf(date) <= scale.to);
  const month = (to: Month) => ({ month: Math.min(Math.max(to, scale.from), scale.to), cliff: null });
  switch (key) {
    case 'ArrowRight':
    case 'ArrowLeft': {
      const cliff = neighbourCliff(shown, now, key === 'ArrowRight' ? 1 : -1);
      return cliff === null ? null : { month: monthOf(cliff.date), cliff };
    }
    case 'PageDown':
      return month(now + 1);
    case 'PageUp':
      return month(now - 1);
    case 'Home':
      return month(scale.from);
    case 'End':
      return month(scale.to);
    default:
      return null;
  }
}

/** The month under the pointer: a hairline, a dot at what is paid, and the words on an ink ground. */
function Crosshair({ x, paid, words, width }: { x: number; paid: number | null; words: { month: string; rest: string }; width: number }) {
  const y = layout.bottom - (paid ?? 0) * bandHeight;
  const isRight = x > width - 280;
  return (
    <span className="crosshair" aria-hidden="true" style={{ left: x, top: layout.lane.y, height: layout.bottom - layout.lane.y + 4 }}>
      {paid === null ? null : <span className="crosshair-dot" style={{ top: y - layout.lane.y }} />}
      <span className={isRight ? 'crosshair-words crosshair-left' : 'crosshair-words'} style={{ top: 16 }}>
        <b>{words.month}</b> {words.rest}
      </span>
    </span>
  );
}

/** "−3,1 mln", with a question mark where it may rest on an unknown amount. */
function figureOf(cliff: Cliff, { language, area }: Words): string {
  const amount = cliff.kind === 'shortfall' ? cliff.uncovered : cliff.lossPerYear;
  return `${millions(-amount, language)} ${area.million}${cliff.uncertain ? '?' : ''}`;
}
