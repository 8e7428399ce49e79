import type { ReactNode } from 'react';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { RowsPreview, RowValue } from '#shared/contracts/rows.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Flag } from '#shared/domain/results.ts';
import { flagText } from '#shared/text/because-text.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { spokenValue } from '#shared/text/row-value-text.ts';
import { type CellOfRow, countOf, type Draft } from './draft.ts';
import { EffectNote } from './effect-note.tsx';
import type { GridColumn } from './grid-columns.ts';
import { problemId } from './grid-ids.ts';

/** What is typed now, as it was understood. */
export type Typing = { readonly value: RowValue; readonly problem: Problem | null };

/** Beside the grid: which row this is, what is typed in it means and does, and what happened to it. */
export function RowPanel({
  title,
  under,
  column,
  typing,
  problem,
  draft,
  wrong,
  preview,
  canSave,
  isBusy,
  placeOf,
  onGo,
  onSave,
  onDrop,
  extendTo,
  onExtend,
  children,
}: {
  title: string;
  under: string;
  column: GridColumn | undefined;
  typing: Typing | null;
  /** What is wrong with the active cell. */
  problem: Problem | null;
  draft: Draft;
  wrong: readonly CellOfRow[];
  /** null: nothing is typed. */
  preview: RowsPreview | undefined | null;
  canSave: boolean;
  isBusy: boolean;
  placeOf: (cell: { readonly id: string; readonly key: string }) => string;
  onGo: (cell: { readonly id: string; readonly key: string }) => void;
  onSave: () => void;
  onDrop: () => void;
  /** To which day a row must run for a flagged year to count; null where that does not help. */
  extendTo: (flag: Flag) => CivilDate | null;
  onExtend: (id: string, end: CivilDate) => void;
  children: ReactNode;
}) {
  const { data } = useTexts();
  const { language } = useLanguage();
  const texts = data.panel;
  const { cells, rows } = countOf(draft);
  const outside = preview?.flags.filter(({ code }) => code === 'amount-outside-term') ?? [];
  return (
    <aside className="data-panel" aria-label={texts.label}>
      <h2 className="clamped" title={title}>
        {title}
      </h2>
      <p className="quiet">{under}</p>
      <div id={problemId} aria-live="polite">
        {problem !== null ? (
          <p className="note note-look">{problemText(problem, language)}</p>
        ) : typing !== null && column !== undefined ? (
          <p className="note">
            {typing.value === null ? texts.emptied : texts.understood(spokenValue(column.definition, typing.value, language))}
          </p>
        ) : null}
      </div>
      {outside.slice(0, 1).map((flag) => {
        const end = extendTo(flag);
        return (
          <div key={flag.row} className="note note-look">
            <p>{flagText(flag, language)}</p>
            {end === null ? null : (
              <button type="button" className="button" onClick={() => onExtend(flag.row, end)}>
                {texts.extend(end)}
              </button>
            )}
          </div>
        );
      })}
      {preview === null ? null : <EffectNote preview={preview} />}
      {rows === 0 ? null : (
        <section className="data-pending">
          <p>{texts.pending(cells, rows)}</p>
          {wrong.length === 0 ? null : (
            <>
              <p className="data-wrong">{texts.wrong(wrong.length)}</p>
              <ul>
                {wrong.slice(0, 5).map((cell) => (
                  <li key={`${cell.id} ${cell.key}`}>
                    <button type="button" className="link-button" onClick={() => onGo(cell)}>
                      {texts.goTo(placeOf(cell))}
                    </button>
                  </li>
                ))}
              </ul>
            </>
          )}
          <div className="data-buttons">
            <button type="button" className="button button-primary" disabled={!canSave || isBusy || wrong.length > 0} onClick={onSave}>
              {texts.save(Math.max(1, cells))}
            </button>
            <button type="button" className="button" onClick={onDrop}>
              {texts.drop}
            </button>
          </div>
        </section>
      )}
      {children}
    </aside>
  );
}
