import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { ImportPreview, RowChange } from '#shared/contracts/import.ts';
import { fieldName } from '#shared/text/field-name.ts';

const shown = 100;

/** Row by row what would change: what stands there now, and what comes. */
export function ChangesTable({ preview }: { preview: ImportPreview }) {
  const { importing } = useTexts();
  const { changes } = preview;
  return (
    <section aria-labelledby="import-changes">
      <h2 id="import-changes">{importing.changes(changes.length)}</h2>
      <div className="table-scroll">
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{importing.changeColumns.row}</th>
              <th scope="col">{importing.changeColumns.what}</th>
              <th scope="col">{importing.changeColumns.was}</th>
              <th scope="col">{importing.changeColumns.becomes}</th>
            </tr>
          </thead>
          <tbody>
            {changes.slice(0, shown).map((change) => (
              <Change key={`${change.table}:${change.id ?? ''}:${change.sheet ?? ''}:${change.row ?? ''}`} change={change} />
            ))}
          </tbody>
        </table>
      </div>
      {changes.length > shown ? <p className="quiet">{importing.more(changes.length - shown)}</p> : null}
    </section>
  );
}

function Change({ change }: { change: RowChange }) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const fields = change.change === 'changed' || change.change === 'doubtful' ? Object.entries(change.fields) : [];
  const name = (field: string) => {
    const [base = field, year] = field.split(':');
    return fieldName(base, year === undefined ? null : Number(year), language);
  };
  return (
    <tr>
      <td className="quiet">{change.sheet === null || change.row === null ? '' : `${change.sheet} ${change.row}`}</td>
      <th scope="row">
        {change.label} <span className="quiet">{importing.change[change.change]}</span>
      </th>
      <td>
        {fields.map(([field, [was]]) => (
          <div key={field}>
            {name(field)}: {was ?? '–'}
          </div>
        ))}
      </td>
      <td>
        {fields.map(([field, [, becomes]]) => (
          <div key={field}>{becomes ?? '–'}</div>
        ))}
      </td>
    </tr>
  );
}
