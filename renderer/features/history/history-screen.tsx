import { useNavigate, useSearch } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { panelStep, type Search, usePanel } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useChange } from '#renderer/bridge/use-change.ts';
import { Icon } from '#renderer/kit/icon.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { localDay, localTime } from '#renderer/kit/local-time.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { say } from '#renderer/kit/toast.tsx';
import type { ChangeSet, RepairedCell } from '#shared/contracts/history.ts';
import { dateInSentence } from '#shared/text/format.ts';
import { StepPanel } from './step-panel.tsx';
import './history.css';

/** Every step that changed the file, newest first, each of which can be taken back. */
export function HistoryScreen() {
  const { history, frame } = useTexts();
  const { language } = useLanguage();
  const { data: steps, error } = useCall('history.list', {});
  const { data: state } = useCall('app.state', {});
  const undo = useChange('history.undo');
  const navigate = useNavigate();
  const { step: chosen } = useSearch({ strict: false }) as Search;
  const { close } = usePanel('step');
  const takeBack = async (step: ChangeSet) => {
    const report = await undo.run({ changeSet: step.id });
    if (report === null) return;
    const kept = report.kept.length > 0 ? ` ${history.kept(report.kept.length)}` : '';
    say({ text: `${frame.undone(report.what)}${kept}` });
  };
  const open = (id: number) => void navigate({ to: '.', search: (before: Search) => ({ ...before, step: id }), state: panelStep });
  const days = Map.groupBy(steps ?? [], ({ at }) => localDay(at));
  return (
    <Page title={history.title} className="history">
      <h1>{history.headline}</h1>
      <p className="lead">{history.intro}</p>
      {error ? <ProblemNote problem={problemOf(error)} /> : null}
      {undo.problem === null ? null : <ProblemNote problem={undo.problem} unchanged={frame.unchanged} />}
      {steps?.length === 0 ? <p>{history.empty}</p> : null}
      {Array.from(days, ([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`}>{dateInSentence(day, language)}</h2>
          <ol onKeyDown={moveAlong} aria-description={history.keys}>
            {ofDay.map((step) => (
              <Step
                key={step.id}
                step={step}
                isOpen={chosen === step.id}
                onOpen={() => open(step.id)}
                canUndo={!state?.store?.readOnly && !undo.isBusy}
                onUndo={() => takeBack(step)}
              />
            ))}
          </ol>
        </section>
      ))}
      {chosen === undefined ? null : (
        <StepPanel key={chosen} changeSet={chosen} canUndo={!state?.store?.readOnly && !undo.isBusy} onUndo={takeBack} onClose={close} />
      )}
    </Page>
  );
}

function Step({
  step,
  isOpen,
  onOpen,
  canUndo,
  onUndo,
}: {
  step: ChangeSet;
  isOpen: boolean;
  onOpen: () => void;
  canUndo: boolean;
  onUndo: () => void;
}) {
  const { history } = useTexts();
  const isMade = step.kind === 'create';
  return (
    <li className={isOpen ? 'history-step history-open' : 'history-step'}>
      <time dateTime={step.at}>{localTime(step.at)}</time>
      <Icon name={step.kind === 'import' ? 'import' : step.kind === 'undo' ? 'history' : 'sheet'} />
      <span className="history-what">
        <button
          type="button"
          className={step.undoneBy === null ? 'history-door' : 'history-door history-undone'}
          aria-haspopup="dialog"
          onClick={onOpen}
        >
          {history.kind[step.kind]}
          {step.kind === 'import' || step.kind === 'edit' || step.kind === 'undo' ? `: ${step.what}` : ''}
        </button>
        <span className="quiet">
          {history.step(step.id)} · {history.by(step.who)}
          {step.undoneBy === null ? '' : ` · ${history.undone(step.undoneBy)}`}
          {step.undoes === null ? '' : ` · ${history.takesBack(step.undoes)}`}
        </span>
        {step.source?.repaired === undefined ? null : <Repaired cells={step.source.repaired} />}
      </span>
      <span className="number">{history.rows(step.rows)}</span>
      {isMade || step.undoneBy !== null ? (
        <span />
      ) : (
        <button
          type="button"
          className="button"
          disabled={!canUndo}
          onClick={onUndo}
          aria-label={`${history.undo}: ${history.step(step.id)}, ${step.what}`}
        >
          {history.columns.undo}
        </button>
      )}
    </li>
  );
}

const cellsShown = 50;

/** What stood in the file in the cells that were repaired before it came in. */
function Repaired({ cells }: { cells: readonly RepairedCell[] }) {
  const { history } = useTexts();
  return (
    <details className="history-repaired">
      <summary>{history.repaired(cells.length)}</summary>
      <ul>
        {cells.slice(0, cellsShown).map(({ sheet, row, column, seen, value }) => (
          <li key={`${sheet}!${column}${row}`}>{history.repairedCell(`${sheet}!${column}${row}`, seen, value)}</li>
        ))}
      </ul>
      {cells.length > cellsShown ? <p className="quiet">{history.moreRepaired(cells.length - cellsShown)}</p> : null}
    </details>
  );
}

/** Up and down a step, also over the days. */
function moveAlong(event: KeyboardEvent<HTMLOListElement>): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const doors = [...(event.currentTarget.closest('.history')?.querySelectorAll<HTMLButtonElement>('.history-door') ?? [])];
  const at = doors.findIndex((door) => door.closest('li')?.contains(document.activeElement));
  const door = doors[event.key === 'ArrowDown' ? at + 1 : at - 1];
  if (door === undefined) return;
  event.preventDefault();
  door.focus();
}
