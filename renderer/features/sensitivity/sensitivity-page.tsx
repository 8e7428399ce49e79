import type { ReactNode } from 'react';
import { BreathLinePatterns } from '#renderer/kit/breath-line.tsx';
import { textOfCells } from '#renderer/kit/text-of-cells.ts';
import { say } from '#renderer/kit/toast.tsx';
import type { SensitivityView } from '#shared/contracts/views.ts';
import { yearOf } from '#shared/domain/civil-date.ts';
import { BandTable, bandCells, OpenTable } from './band-tables.tsx';
import { bandSentences, edges, isWithoutData, lensSentences } from './band-words.ts';
import { GapBand } from './gap-band.tsx';
import { TwoLines } from './two-lines.tsx';
import type { Words } from './words.ts';

/** How sure the answer is, with what is tried. */
export function SensitivityPage({ view, bar, form, words }: { view: SensitivityView; bar: ReactNode; form: ReactNode; words: Words }) {
  const { sensitivity: texts } = words;
  const { low, high } = edges(view.asIs);
  const first = yearOf(view.question.at);
  return (
    <div className="sensitivity-page">
      <BreathLinePatterns />
      <h1>
        {isWithoutData(view)
          ? texts.noData(view.areaName ?? '')
          : texts.headline(view.areaName, low, high, first, view.question.horizonYear)}
      </h1>
      <p className="lead">{texts.lead}</p>
      {bar}
      {form}
      <div className="note sensitivity-said" role="status">
        {isWithoutData(view) ? null : <p>{bandSentences(view, words).join(' ')}</p>}
        <p className="quiet">{lensSentences(view, words).join(' ')}</p>
      </div>
      <TwoLines view={view} words={words} />
      <div className="sensitivity-parts">
        <GapBand view={view} words={words} />
        <OpenTable view={view} words={words} />
      </div>
      <section>
        <h2>
          {texts.table}{' '}
          <button
            type="button"
            className="quiet-button"
            onClick={() => void navigator.clipboard.writeText(textOfCells(bandCells(view, words))).then(() => say({ text: texts.copied }))}
          >
            {texts.copy}
          </button>
        </h2>
        <BandTable view={view} words={words} />
      </section>
      <section className="sensitivity-rules">
        <h2>{texts.rulesTitle}</h2>
        <ul>
          {texts.rules(first + 1).map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </section>
    </div>
  );
}
