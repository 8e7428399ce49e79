import { useCall } from '#renderer/bridge/use-call.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { Origin } from '#shared/contracts/history.ts';
import { fieldOfTable, type RowTableName } from '#shared/contracts/row-tables.ts';
import type { RowValue } from '#shared/contracts/rows.ts';
import { shortField } from '#shared/text/edit-step.ts';
import { dateInTable } from '#shared/text/format.ts';
import { shownValue } from '#shared/text/row-value-text.ts';
import type { Texts } from '#shared/text/texts.ts';
import type { DraftRow } from './draft.ts';

const mostFields = 6;

/** What happened to a row, newest first: who, when, from which cell; each step can be taken back. */
export function RowStory({
  table,
  id,
  draft,
  storedOf,
  canUndo,
  onUndo,
}: {
  table: RowTableName;
  id: string;
  draft: DraftRow | undefined;
  /** What stands in a field of the row now. */
  storedOf: (key: string) => RowValue;
  canUndo: boolean;
  onUndo: (changeSet: number) => void;
}) {
  const { data } = useTexts();
  const isNew = draft?.isNew ?? false;
  const found = useCall('rows.history', { table, id }, { enabled: !isNew });
  const texts = data.panel;
  const typed = Object.entries(draft?.cells ?? {});
  const steps = isNew ? [] : (found.data ?? []);
  return (
    <section aria-labelledby="data-story" className="data-story">
      <h3 id="data-story">{texts.history}</h3>
      <ol>
        {typed.length === 0 ? null : (
          <li className="story-now">
            <span className="quiet">{texts.now}</span>
            {typed.map(([key, cell]) => (
              <Field
                key={key}
                table={table}
                name={key}
                before={storedOf(key)}
                now={cell.problem === null ? cell.value : null}
                {...(cell.problem === null ? {} : { typed: cell.text })}
              />
            ))}
          </li>
        )}
        {steps.map((step) => (
          <li key={`${step.changeSet} ${step.at} ${step.act}`} className={step.undone ? 'story-undone' : ''}>
            <span className="story-when">
              <time dateTime={step.at} className="quiet">
                {localMoment(step.at)}
              </time>
              {step.undone ? <span className="quiet">{texts.undone}</span> : null}
              {!step.undone && !step.brought && canUndo && step.origin.kind === 'person' ? (
                <button
                  type="button"
                  className="link-button"
                  aria-label={texts.backLabel(step.changeSet)}
                  onClick={() => onUndo(step.changeSet)}
                >
                  {texts.back}
                </button>
              ) : null}
            </span>
            {step.act === 'changed' ? null : <b>{step.act === 'added' ? texts.added : texts.removed}</b>}
            {Object.entries(step.fields)
              .slice(0, mostFields)
              .map(([name, { before, now }]) => (
                <Field key={name} table={table} name={name} before={before} now={now} />
              ))}
            {(step.origin.kind === 'cell' ? (step.origin.repaired ?? []) : [])
              .slice(0, mostFields)
              .map(({ field, row, column, seen, value }) => (
                <span key={field} className="story-field">
                  {texts.repairedCell(`${column}${row}`, seen, value)}
                </span>
              ))}
            <span className="quiet">{texts.from(step.who, originWords(step.origin, texts))}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Field({
  table,
  name,
  before,
  now,
  typed,
}: {
  table: RowTableName;
  name: string;
  before: RowValue;
  now: RowValue;
  /** What could not be understood. */
  typed?: string;
}) {
  const { data } = useTexts();
  const { language } = useLanguage();
  const definition = fieldOfTable(table, name);
  const text = (value: RowValue) =>
    value === null ? data.panel.emptyValue : definition === null ? String(value) : shownValue(definition, value, language);
  return (
    <span className="story-field">
      <b>{shortField(table, name, language)}</b> {text(before)} <span aria-hidden="true">›</span> {typed ?? text(now)}
    </span>
  );
}

function originWords(origin: Origin, texts: Texts['data']['panel']): string {
  if (origin.kind === 'cell') {
    const place = origin.column === null ? texts.rowAt(origin.row) : texts.cellAt(`${origin.column}${origin.row}`);
    return texts.cell(origin.file, origin.sheet, place);
  }
  return origin.kind === 'person' ? texts.handmade : texts[origin.kind];
}

/** The moment on the clock of this machine. */
function localMoment(instant: string): string {
  const at = new Date(instant);
  const two = (part: number) => String(part).padStart(2, '0');
  const day = dateInTable(`${at.getFullYear()}-${at.getMonth() + 1}-${at.getDate()}`);
  return `${day} ${two(at.getHours())}:${two(at.getMinutes())}`;
}
