import { type ReactNode, useMemo, useState } from 'react';
import { ChoiceField, QuestionBar } from '#renderer/features/question/index.ts';
import { ThemeTable } from '#renderer/features/themes/index.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { OverviewView } from '#shared/contracts/views.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { BreathLine, Overview } from '#shared/domain/results.ts';
import type { ThemeSums } from '#shared/domain/theme-sums.ts';
import { deciders, severities } from '#shared/domain/words.ts';
import { AreaList, type ListDoors } from './area-list.tsx';
import { Headline } from './headline.tsx';
import { KeyFigures } from './key-figures.tsx';
import { Legend } from './legend.tsx';
import { type Filter, inKeptOrder, isFiltered, isSameOrder, noFilter, shownRows } from './shown-rows.ts';
import type { ListAnswers } from './use-list-answers.ts';
import type { Words } from './words.ts';
import '#renderer/kit/breath-line-page.css';
import './overview.css';

/** Where the overview leads. */
export type OverviewDoors = ListDoors & { readonly figure: (to: 'cliffs' | 'decisions', inside: ReactNode) => ReactNode };

/** The overview: the answer as a sentence, four figures, and a line for each area. */
export function OverviewPage({
  view,
  headline,
  themes,
  list,
  baseLines,
  filter,
  start,
  words,
  doors,
  howSure,
  spending,
  onAsk,
  onFilter,
  onPlace,
}: {
  view: OverviewView;
  /** The headline of what the filter leaves. */
  headline: Overview;
  /** The themes of what the filter leaves. */
  themes: ThemeSums;
  /** What the lines are drawn from: for a moment older than the figures above them. */
  list: ListAnswers;
  /** Those without the scenario that all is shown under; null: there is none. */
  baseLines: readonly BreathLine[] | null;
  filter: Filter;
  /** The area on which the focus was when this page was left. */
  start: AreaId | null;
  words: Words;
  doors: OverviewDoors;
  /** The way to how sure all this is. */
  howSure: ReactNode;
  /** What must still be spent. */
  spending: ReactNode;
  onAsk: (change: QuestionInput) => void;
  onFilter: (filter: Filter) => void;
  onPlace: (area: AreaId) => void;
}) {
  const { overview, question, line } = words;
  const all = list.view.overview.rows;
  // A change of lens or date keeps every line in its place until the user sorts again.
  const [order, setOrder] = useState<readonly AreaId[]>(() => all.map(({ areaId }) => areaId));
  const ordered = useMemo(() => inKeptOrder(all, order), [all, order]);
  const { severity, decider, find } = filter;
  const rows = useMemo(() => shownRows(ordered, { severity, decider, find }), [ordered, severity, decider, find]);
  const shown = overview.shown(rows.length, all.length);
  return (
    <div className="overview">
      {rows.length === 0 ? <h1>{overview.headline.noMatch}</h1> : <Headline overview={headline} words={words} />}
      {view.kind === 'public' ? (
        <p className="note note-public">
          <b>{overview.incompletePublic.start}</b> {overview.incompletePublic.rest}
        </p>
      ) : null}
      <KeyFigures overview={headline} words={words} door={doors.figure} />
      <QuestionBar question={view.question} texts={question} onAsk={onAsk}>
        <ChoiceField
          label={question.severity}
          value={filter.severity}
          none={question.all}
          options={severities.map((word) => ({ word, name: question.severityWord[word] }))}
          onChoose={(severity) => onFilter({ ...filter, severity })}
        />
        <ChoiceField
          label={question.decider}
          value={filter.decider}
          none={question.everyone}
          options={deciders.map((word) => ({ word, name: question.deciderWord[word] }))}
          onChoose={(decider) => onFilter({ ...filter, decider })}
        />
        <span className="bar-field find">
          <input
            type="search"
            aria-label={question.filter}
            placeholder={question.filter}
            value={filter.find}
            onChange={(event) => onFilter({ ...filter, find: event.target.value })}
          />
        </span>
        <span className="bar-end">
          {howSure}
          {isFiltered(filter) ? (
            <button type="button" className="quiet-button" onClick={() => onFilter(noFilter)}>
              {question.clear}
            </button>
          ) : null}
          {isSameOrder(
            all,
            ordered.map(({ areaId }) => areaId),
          ) ? (
            <span className="quiet">{question.sortedBy}</span>
          ) : (
            <button
              type="button"
              className="quiet-button"
              title={question.orderKept}
              onClick={() => setOrder(all.map(({ areaId }) => areaId))}
            >
              {question.sortAgain}
            </button>
          )}
        </span>
      </QuestionBar>
      <AreaList
        rows={rows}
        lines={list.lines.lines}
        baseLines={baseLines}
        cliffs={list.cliffs.cliffs}
        question={list.lines.question}
        areaCount={all.length}
        words={words}
        doors={doors}
        start={start}
        onPlace={onPlace}
      />
      <Legend texts={overview} severity={question.severityWord} lens={view.question.lens} />
      {spending}
      <ThemeTable sums={themes} hasAreas />
      <p className="hidden-text">{overview.keys}</p>
      <p role="status" className="hidden-text">
        {isFiltered(filter) ? shown : `${question.lensWord[view.question.lens]}. ${line.reference(view.question.at)}. ${shown}`}
      </p>
    </div>
  );
}
