import { useRef } from 'react';
import { BreathLinePicture } from '#renderer/kit/breath-line.tsx';
import { BreathLineAxis } from '#renderer/kit/breath-line-axis.tsx';
import { useWidth } from '#renderer/kit/breath-line-width.ts';
import type { SensitivityView } from '#shared/contracts/views.ts';
import { breathLineDrawing, smallLayout } from '#shared/drawing/breath-line.ts';
import { monthOfText, timeScale } from '#shared/drawing/time-scale.ts';
import type { Words } from './words.ts';

const layout = smallLayout(30);

/** The breath line of the area with its three bands, as it is and under it as tried. */
export function TwoLines({ view, words }: { view: SensitivityView; words: Words }) {
  const { sensitivity: texts } = words;
  const box = useRef<HTMLDivElement>(null);
  const width = useWidth(box);
  if (view.lines === null) return null;
  const { asIs, tried } = view.lines;
  const { at, lens } = view.question;
  const scale = timeScale(monthOfText(asIs.first), monthOfText(asIs.last), Math.max(width, 120), 'even');
  const drawingOf = (line: typeof asIs) => breathLineDrawing({ line, cliffs: [], worst: null, lens, at }, scale, layout);
  return (
    <div className="two-lines" ref={box}>
      <BreathLineAxis scale={scale} height={15} labelAt={11} />
      <p className="quiet">{texts.breathNow}</p>
      <BreathLinePicture drawing={drawingOf(asIs)} />
      {tried === null ? null : (
        <>
          <p className="quiet">{texts.breathTried}</p>
          <BreathLinePicture drawing={drawingOf(tried)} />
        </>
      )}
    </div>
  );
}
