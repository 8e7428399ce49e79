import { useId, useState } from 'react';
import { useTexts } from '#renderer/kit/language.ts';
import type { InspectedTable } from '#shared/contracts/inspection.ts';
import type { TableMapping } from '#shared/contracts/mapping.ts';

const kinds = ['streams', 'commitments', 'areas'] as const;
const units = [1, 1000, 1_000_000] as const;
const signs = ['income', 'expense'] as const;

/** What holds for a whole table: what its rows are, the unit, what plus means, where its header stands. */
export function TableChoices({
  table,
  onTell,
  onHeaderRows,
}: {
  table: InspectedTable;
  onTell: (change: Partial<Pick<TableMapping, 'kind' | 'unit' | 'sign'>>) => void;
  onHeaderRows: (rows: readonly number[]) => void;
}) {
  const { importing } = useTexts();
  const id = useId();
  return (
    <div className="table-choices">
      <label htmlFor={`${id}-kind`}>
        {importing.choices.kind}
        <select
          id={`${id}-kind`}
          className="choice"
          value={table.kind}
          onChange={({ target }) => {
            const kind = kinds.find((one) => one === target.value);
            if (kind) onTell({ kind });
          }}
        >
          {table.kind === 'unknown' ? <option value="unknown">{importing.choices.unknown}</option> : null}
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {importing.kinds[kind]}
            </option>
          ))}
        </select>
      </label>
      <label htmlFor={`${id}-unit`}>
        {importing.choices.unit}
        <select
          id={`${id}-unit`}
          className="choice"
          value={table.unit}
          onChange={({ target }) => {
            const unit = units.find((one) => String(one) === target.value);
            if (unit) onTell({ unit });
          }}
        >
          {units.map((unit) => (
            <option key={unit} value={unit}>
              {importing.choices.units[unit]}
            </option>
          ))}
        </select>
      </label>
      {table.kind === 'areas' ? null : (
        <label htmlFor={`${id}-sign`} title={table.sign.because}>
          {importing.choices.plus}
          <select
            id={`${id}-sign`}
            className="choice"
            value={table.sign.plus}
            onChange={({ target }) => {
              const sign = signs.find((one) => one === target.value);
              if (sign) onTell({ sign });
            }}
          >
            {signs.map((sign) => (
              <option key={sign} value={sign}>
                {importing.choices.signs[sign]}
              </option>
            ))}
          </select>
        </label>
      )}
      <HeaderRows key={table.headerRows.join()} rows={table.headerRows} onChange={onHeaderRows} />
    </div>
  );
}

function HeaderRows({ rows, onChange }: { rows: readonly number[]; onChange: (rows: readonly number[]) => void }) {
  const { importing } = useTexts();
  const id = useId();
  const [text, setText] = useState(rows.join(', '));
  const take = () => {
    const told = text
      .split(/\D+/)
      .map(Number)
      .filter((row) => row >= 1 && row <= 1_048_576);
    if (told.length === 0 || told.join() === rows.join()) setText(rows.join(', '));
    else onChange([...new Set(told)].sort((a, b) => a - b));
  };
  return (
    <label htmlFor={id}>
      {importing.choices.headerRows}
      <input
        id={id}
        className="choice"
        inputMode="numeric"
        value={text}
        onChange={({ target }) => setText(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take();
        }}
      />
    </label>
  );
}
