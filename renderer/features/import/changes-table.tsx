import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { ImportPreview, RowChange, RowConflict, RowDecision } from '#shared/contracts/import.ts';
import { changedField, storedValue } from '#shared/text/stored-value.ts';

const shown = 100;

type Decide = (id: string, decision: RowDecision) => void;

/** Field by field what would change of rows that are there: what stands now, and what comes. Then the rows that are new. */
export function ChangesTable({ preview, onDecide }: { preview: ImportPreview; onDecide: Decide }) {
  const { importing } = useTexts();
  const stored = preview.changes.filter(({ change }) => change !== 'new');
  const added = preview.changes.filter(({ change }) => change === 'new');
  return (
    <>
      {stored.length === 0 ? null : <StoredRows rows={inOrder(stored)} onDecide={onDecide} />}
      {added.length === 0 ? null : (
        <details className="import-added">
          <summary>{importing.added(added.length)}</summary>
          <ul>
            {added.slice(0, shown).map((row) => (
              <li key={keyOf(row)}>
                <b>{row.label}</b>{' '}
                <span className="quiet">{[importing.kindOfRow[row.table], placeOf(row)].filter(Boolean).join(' · ')}</span>
              </li>
            ))}
          </ul>
          {added.length > shown ? <p className="quiet">{importing.more(added.length - shown)}</p> : null}
        </details>
      )}
    </>
  );
}

/** Rows in doubt, and those of which documents disagree, first: they need a person. */
function inOrder(rows: readonly RowChange[]): readonly RowChange[] {
  return [...rows.filter(needsLook), ...rows.filter((row) => !needsLook(row))];
}

function needsLook({ change, conflict }: RowChange): boolean {
  return change === 'doubtful' || conflict !== undefined;
}

function StoredRows({ rows, onDecide }: { rows: readonly RowChange[]; onDecide: Decide }) {
  const { importing } = useTexts();
  return (
    <section aria-labelledby="import-changes">
      <h2 id="import-changes">{importing.changes(rows.length)}</h2>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{importing.changeColumns.what}</th>
              <th scope="col" className="number">
                {importing.changeColumns.was}
              </th>
              <th scope="col" className="number">
                {importing.changeColumns.becomes}
              </th>
            </tr>
          </thead>
          {rows.slice(0, shown).map((row) => (
            <ChangedRow key={keyOf(row)} row={row} onDecide={onDecide} />
          ))}
        </table>
      </div>
      {rows.length > shown ? <p className="quiet">{importing.more(rows.length - shown)}</p> : null}
    </section>
  );
}

function ChangedRow({ row, onDecide }: { row: RowChange; onDecide: Decide }) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {row.label} <span className="quiet">{[importing.change[row.change], placeOf(row)].filter(Boolean).join(' · ')}</span>
          {row.conflict === undefined || row.id === null ? null : (
            <Conflict row={row} conflict={row.conflict} id={row.id} onDecide={onDecide} />
          )}
          {row.doubt === undefined || row.id === null ? null : <Doubt row={row} id={row.id} onDecide={onDecide} />}
        </th>
      </tr>
      {Object.entries(row.fields).map(([field, [was, becomes]]) => (
        <tr key={field}>
          <th scope="row" className="changed-field">
            {changedField(field, language)}
          </th>
          <td className="number">{storedValue(field, was, language)}</td>
          <td className="number">{storedValue(field, becomes, language)}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Two documents that state other amounts, with their days, and the one that counts; a person may say otherwise. */
function Conflict({ row, conflict, id, onDecide }: { row: RowChange; conflict: RowConflict; id: string; onDecide: Decide }) {
  const { importing, documents } = useTexts();
  const other: RowDecision = conflict.counts === 'file' ? 'keep' : 'newer';
  const { store, file } = conflict;
  return (
    <span className="doubt">
      <span className="quiet">
        {documents.inPreview[conflict.counts](documents.withDay(store.file, store.decidedOn), documents.dayOnly(file.decidedOn))}
      </span>
      <button type="button" className="button" aria-label={`${importing.decide[other]}: ${row.label}`} onClick={() => onDecide(id, other)}>
        {importing.decide[other]}
      </button>
    </span>
  );
}

/** What may be said of a row in doubt, each a key away. */
function Doubt({ row, id, onDecide }: { row: RowChange; id: string; onDecide: Decide }) {
  const { importing } = useTexts();
  const choices: readonly RowDecision[] = row.doubt === 'likely-same' ? ['newer', 'keep', 'other'] : ['newer', 'keep'];
  return (
    <span className="doubt">
      <span className="quiet">{importing.doubts[row.doubt ?? 'by-hand']}</span>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          className="button"
          aria-label={`${importing.decide[choice]}: ${row.label}`}
          onClick={() => onDecide(id, choice)}
        >
          {importing.decide[choice]}
        </button>
      ))}
    </span>
  );
}

function placeOf({ sheet, row }: RowChange): string {
  return sheet === null || row === null ? '' : `${sheet} ${row}`;
}

function keyOf({ table, id, sheet, row, label }: RowChange): string {
  return [table, id, sheet, row, label].join(':');
}
