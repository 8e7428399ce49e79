import { type ReactNode, useState } from 'react';
import type { RowOfOrigin } from '#renderer/features/cliffs/index.ts';
import { QuestionBar } from '#renderer/features/question/index.ts';
import { BreathLinePatterns } from '#renderer/kit/breath-line.tsx';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { AreaView } from '#shared/contracts/views.ts';
import type { BreathLine, Cliff } from '#shared/domain/results.ts';
import { AreaHeading } from './area-heading.tsx';
import { AreaNotes } from './area-notes.tsx';
import { AreaTabs } from './area-tabs.tsx';
import { CliffsTable } from './cliffs-table.tsx';
import { LargeLine } from './large-line.tsx';
import type { Words } from './words.ts';
import { YearPanel } from './year-panel.tsx';
import '#renderer/kit/breath-line-page.css';
import './area.css';

/** One area: until when it is paid, what falls, who must decide, and the rows that it all comes from. */
export function AreaPage({
  view,
  base,
  comparesLenses,
  words,
  importDoor,
  whatIf,
  pictures,
  quality,
  further,
  onAsk,
  onCompareLenses,
  onWhy,
  onSource,
}: {
  view: AreaView;
  /** The line without the scenario that all is shown under; null: there is none. */
  base: BreathLine | null;
  comparesLenses: boolean;
  words: Words;
  /** The way to fill an area without data. */
  importDoor: ReactNode;
  /** The way to a scenario of this area. */
  whatIf: ReactNode;
  /** What makes a picture to pass on of the line, and of the years. */
  pictures: { readonly line: ReactNode; readonly years: ReactNode };
  /** How old the figures are, and what is odd about them. */
  quality: ReactNode;
  /** What a reader may want to work out next. */
  further: ReactNode;
  onAsk: (change: QuestionInput) => void;
  onCompareLenses: (compares: boolean) => void;
  onWhy: (cliff: Cliff) => void;
  onSource: (row: RowOfOrigin) => void;
}) {
  const { area } = words;
  const [asTable, setAsTable] = useState(false);
  const isEmpty = view.result.state === 'no-data';
  return (
    <div className="area-page">
      <BreathLinePatterns />
      <AreaHeading view={view} words={words} />
      {view.kind === 'public' ? (
        <p className="note note-public">
          <b>{area.incompletePublic.start}</b> {area.incompletePublic.rest}
        </p>
      ) : null}
      {isEmpty ? (
        <p className="note">
          <b>{area.noData.start}</b> {area.noData.rest} {importDoor}
        </p>
      ) : null}
      <QuestionBar question={view.question} texts={words.question} onAsk={onAsk}>
        {whatIf}
        {pictures.line}
      </QuestionBar>
      <LargeLine view={view} base={base} comparesLenses={comparesLenses} words={words} onCompareLenses={onCompareLenses} onWhy={onWhy} />
      {isEmpty ? null : (
        <div className="area-columns">
          <div>
            <YearPanel view={view} words={words} asTable={asTable} picture={pictures.years} onTable={setAsTable} />
            <div className="area-further">{further}</div>
          </div>
          <div>
            <CliffsTable view={view} words={words} onWhy={onWhy} />
            <AreaNotes view={view} words={words} />
            {quality}
          </div>
        </div>
      )}
      <AreaTabs view={view} words={words} onSource={onSource} />
    </div>
  );
}
