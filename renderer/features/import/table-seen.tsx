import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { InspectedTable } from '#shared/contracts/inspection.ts';
import { fieldName } from '#shared/text/field-name.ts';
import { percent } from '#shared/text/format.ts';

/** One table of the file: where it stands, what it adds up to, and how each column is read, with the reason. */
export function TableSeen({ table }: { table: InspectedTable }) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const facts = [
    ...(table.hidden ? [importing.hiddenSheet] : []),
    ...(table.headerRows.length > 0 ? [importing.headerRows(table.headerRows.join(', '))] : []),
    ...(table.totalRows.length > 0 ? [importing.totalRows(table.totalRows.length)] : []),
    importing.unit[table.unit] ?? '',
    importing.sum(table.total),
  ];
  return (
    <div className="table-seen">
      <h3>{importing.table(table.sheet, table.kind, table.records)}</h3>
      <p>{facts.join(' · ')}</p>
      {table.statedTotal === null || table.reconciled === null ? null : (
        <p className={table.reconciled ? 'note note-good' : 'note note-look'}>
          {table.reconciled ? importing.totalRight(table.total) : importing.totalWrong(table.total, table.statedTotal)}
        </p>
      )}
      <details>
        <summary>{importing.showColumns}</summary>
        <div className="table-scroll">
          <table className="plain-table">
            <thead>
              <tr>
                <th scope="col">{importing.columns.column}</th>
                <th scope="col">{importing.columns.header}</th>
                <th scope="col">{importing.columns.field}</th>
                <th scope="col" className="number">
                  {importing.columns.sure}
                </th>
                <th scope="col">{importing.columns.why}</th>
              </tr>
            </thead>
            <tbody>
              {table.columns.map((column) => (
                <tr key={column.column}>
                  <td>{column.column}</td>
                  <td>{column.header}</td>
                  <td>
                    {column.field === 'ignore' ? (
                      <span className="quiet">{importing.ignored}</span>
                    ) : (
                      fieldName(column.field, column.year, language)
                    )}
                  </td>
                  <td className="number">{percent(column.confidence, language)}</td>
                  <td className="quiet">{column.because}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </div>
  );
}
