import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { ImportPreview, RowChange } from '#shared/contracts/import.ts';
import { changedField, storedValue } from '#shared/text/stored-value.ts';

const shown = 100;

/** Field by field what would change of rows that are there: what stands now, and what comes. Then the rows that are new. */
export function ChangesTable({ preview }: { preview: ImportPreview }) {
  const { importing } = useTexts();
  const stored = preview.changes.filter(({ change }) => change !== 'new');
  const added = preview.changes.filter(({ change }) => change === 'new');
  return (
    <>
      {stored.length === 0 ? null : <StoredRows rows={stored} />}
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

function StoredRows({ rows }: { rows: readonly RowChange[] }) {
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
            <ChangedRow key={keyOf(row)} row={row} />
          ))}
        </table>
      </div>
      {rows.length > shown ? <p className="quiet">{importing.more(rows.length - shown)}</p> : null}
    </section>
  );
}

function ChangedRow({ row }: { row: RowChange }) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={3}>
          {row.label} <span className="quiet">{[importing.change[row.change], placeOf(row)].filter(Boolean).join(' · ')}</span>
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

function placeOf({ sheet, row }: RowChange): string {
  return sheet === null || row === null ? '' : `${sheet} ${row}`;
}

function keyOf({ table, id, sheet, row, label }: RowChange): string {
  return [table, id, sheet, row, label].join(':');
}
