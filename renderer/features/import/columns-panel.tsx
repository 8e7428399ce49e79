import { useEffect, useId, useRef } from 'react';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { officialSheets, type SheetDefinition } from '#shared/contracts/fields.ts';
import type { InspectedColumn, InspectedTable } from '#shared/contracts/inspection.ts';
import type { Language } from '#shared/contracts/values.ts';
import { fieldName } from '#shared/text/field-name.ts';
import { percent } from '#shared/text/format.ts';
import './columns-panel.css';

/** Below it we ask. */
const sure = 0.7;
const [yearsBefore, yearsAfter] = [3, 12];

/** How each column is read, how sure that is and why; each can be changed. The first that is doubtful has the focus. */
export function ColumnsPanel({
  table,
  hasFocus,
  onField,
}: {
  table: InspectedTable;
  hasFocus: boolean;
  onField: (letters: string, field: string) => void;
}) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const id = useId();
  const asked = table.columns.find(({ confidence }) => confidence < sure)?.column ?? null;
  const doubtful = useRef<HTMLSelectElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when a table is first shown.
  useEffect(() => {
    if (hasFocus) doubtful.current?.focus({ preventScroll: true });
  }, []);
  const definition = officialSheets.find(({ kind }) => kind === table.kind) ?? null;
  return (
    <table className="plain-table columns-table" aria-label={importing.columnsOf(table.sheet)}>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden-text">{importing.columns.column}</span>
          </th>
          <th scope="col">{importing.columns.header}</th>
          <th scope="col">{importing.columns.field}</th>
          <th scope="col">{importing.columns.sure}</th>
        </tr>
      </thead>
      <tbody>
        {table.columns.map((column) => {
          const isAsked = column.confidence < sure;
          return (
            <tr key={column.column} className={isAsked ? 'column-asked' : ''}>
              <td className="quiet">{column.column}</td>
              <th scope="row">
                <span className="column-header">{column.header === '' ? importing.noHeader : column.header}</span>
                <span className="column-because" id={`${id}-${column.column}`}>
                  {column.because}
                </span>
              </th>
              <td>
                <FieldChoice
                  definition={definition}
                  column={column}
                  years={yearsFor(table)}
                  language={language}
                  describedBy={`${id}-${column.column}`}
                  focusRef={column.column === asked ? doubtful : null}
                  onChange={(field) => onField(column.column, field)}
                />
              </td>
              <td className="column-sure">
                <span className="sure-bar" aria-hidden="true">
                  <span style={{ width: `${Math.round(column.confidence * 100)}%` }} />
                </span>
                {percent(column.confidence, language)}
                {isAsked ? <span className="hidden-text"> {importing.lookHere}</span> : null}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

type FieldGiven = {
  readonly definition: SheetDefinition | null;
  readonly column: InspectedColumn;
  readonly years: readonly number[];
  readonly language: Language;
  readonly describedBy: string;
  readonly focusRef: React.RefObject<HTMLSelectElement | null> | null;
  readonly onChange: (field: string) => void;
};

function FieldChoice({ definition, column, years, language, describedBy, focusRef, onChange }: FieldGiven) {
  const { importing } = useTexts();
  const value = column.year === null ? column.field : `${column.field}:${column.year}`;
  const fields = (definition ?? officialSheets[0]).fields.filter(({ field }) => field !== 'yearAmount').map(({ field }) => field);
  const others = ['municipality', 'year', ...(fields.includes(column.field) ? [] : [column.field])].filter(
    (field) => !fields.includes(field) && field !== 'ignore' && field !== 'yearAmount',
  );
  return (
    <select
      className="choice"
      ref={focusRef}
      aria-label={importing.fieldOf(column.column, column.header)}
      aria-describedby={describedBy}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="ignore">{importing.ignored}</option>
      {[...fields, ...new Set(others)].map((field) => (
        <option key={field} value={field}>
          {field === 'year' ? importing.yearOfRow : fieldName(field, null, language)}
        </option>
      ))}
      <optgroup label={importing.amountOfYear}>
        {years.map((year) => (
          <option key={year} value={`yearAmount:${year}`}>
            {importing.amountIn(year)}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function yearsFor({ columns }: InspectedTable): readonly number[] {
  const known = columns.flatMap(({ year }) => (year === null ? [] : [year]));
  const first = known.length === 0 ? new Date().getFullYear() : Math.min(...known);
  const last = Math.max(first + yearsAfter, ...known);
  return Array.from({ length: last - first + yearsBefore + 1 }, (_, at) => first - yearsBefore + at);
}
