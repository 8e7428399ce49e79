import { type ReactNode, useId, useMemo, useRef } from 'react';
import { useWidth } from '#renderer/kit/breath-line-width.ts';
import { LayerKey, YearChartPicture } from '#renderer/kit/year-chart.tsx';
import type { AreaView } from '#shared/contracts/views.ts';
import { yearChartDrawing } from '#shared/drawing/year-chart.ts';
import { millions } from '#shared/text/format.ts';
import type { Words } from './words.ts';
import { YearsTable } from './years-table.tsx';

const height = 226;
const left = 36;

/** Money and promises per year, as a picture or as the table of the same figures. */
export function YearPanel({
  view,
  words,
  asTable,
  picture,
  onTable,
}: {
  view: AreaView;
  words: Words;
  asTable: boolean;
  /** What makes a picture of it to pass on. */
  picture: ReactNode;
  onTable: (asTable: boolean) => void;
}) {
  const { area, language, question } = words;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  const { funding, result } = view;
  const drawing = useMemo(
    () =>
      yearChartDrawing(
        { funding, commitmentsByYear: result.commitmentsByYear, gapByYear: result.gapByYear },
        { width: Math.max(width, 200), height, left, right: Math.max(width, 200), top: 18, bottom: height - 22 },
      ),
    [funding, result, width],
  );
  const axisDigits = drawing.ticks.some(({ cents }) => cents % 100_000_000 !== 0) ? 1 : 0;
  const amount = (cents: number) => (cents >= 0 && axisDigits === 0 ? String(Math.round(cents / 100_000_000)) : millions(cents, language));
  const hasPromises = Object.values(result.commitmentsByYear).some((cents) => cents > 0);
  const hasLeftOver =
    hasPromises &&
    (Object.values(result.unusedEarmarkedByYear).some((cents) => cents > 0) ||
      Object.values(result.unusedFreeByYear).some((cents) => cents > 0));
  return (
    <section className="year-panel">
      <h2>
        {area.chart} <small>{area.chartUnit(question.lensWord[view.question.lens].toLowerCase())}</small>
        <button type="button" className="quiet-button" aria-pressed={asTable} onClick={() => onTable(!asTable)}>
          {asTable ? area.asPicture : area.asTable}
        </button>
        {picture}
      </h2>
      <div ref={box}>
        {asTable ? (
          <YearsTable view={view} words={words} />
        ) : (
          <>
            <ul className="legend">
              {drawing.layers.map(({ tone, scheme, schemes }) => (
                <li key={tone}>
                  <LayerKey tone={tone} />
                  {scheme === null ? (
                    <Others name={area.others} schemes={schemes} />
                  ) : (
                    <span className="clamped" title={scheme}>
                      {scheme}
                    </span>
                  )}
                </li>
              ))}
              {hasPromises ? (
                <li>
                  <svg className="swatch" viewBox="0 0 18 10" aria-hidden="true">
                    <path className="chart-promised" d="M0 5H18" />
                  </svg>
                  {area.commitments}
                </li>
              ) : null}
              {drawing.bars.some(({ gap }) => gap !== null) ? (
                <li>
                  <svg className="swatch" viewBox="0 0 18 10" aria-hidden="true">
                    <rect className="band-gap" width="18" height="10" />
                  </svg>
                  {area.gap}
                </li>
              ) : null}
              {drawing.bars.some(({ carried }) => carried !== null) ? (
                <li>
                  <svg className="swatch" viewBox="0 0 18 10" aria-hidden="true">
                    <rect className="chart-carried" x="0.5" y="0.5" width="17" height="9" />
                  </svg>
                  {area.carried}
                </li>
              ) : null}
              {hasLeftOver ? <li>{area.leftOver}</li> : null}
            </ul>
            <YearChartPicture drawing={drawing} amount={amount} left={left} />
          </>
        )}
      </div>
    </section>
  );
}

/** What is taken together, with its names on hover and focus. */
function Others({ name, schemes }: { name: string; schemes: readonly string[] }) {
  const id = useId();
  return (
    <span className="others">
      <button type="button" className="quiet-button" aria-describedby={id}>
        {name}
      </button>
      <span role="tooltip" id={id} className="others-names">
        {schemes.join(', ')}
      </span>
    </span>
  );
}
