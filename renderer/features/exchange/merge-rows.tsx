import { useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import type { MergeRow } from '#shared/contracts/exchange.ts';
import { dateInTable } from '#shared/text/format.ts';
import { tableWord } from './conflicts.tsx';

const shown = 100;

/** Rows that are taken without a question: new, changed by the other only, or removed there. */
export function MergeRows({ rows, count }: { rows: readonly MergeRow[]; count: number }) {
  const { exchange } = useTexts();
  return (
    <section aria-labelledby="exchange-rows">
      <h2 id="exchange-rows">{exchange.others(count)}</h2>
      <ul className="exchange-rows">
        {rows.slice(0, shown).map(({ key, label, table, state, who, at, fields }) => (
          <li key={key}>
            <span>
              <b>{label}</b>{' '}
              <span className="quiet">
                {[tableWord(table, exchange.tables), exchange.state[state], exchange.by(who, dateInTable(localDay(at)))].join(' · ')}
              </span>
            </span>
            {fields.map(({ name, store, file }) => (
              <span key={name} className="exchange-field">
                {name}: {store?.text ?? exchange.empty} <span aria-hidden="true">›</span> {file?.text ?? exchange.empty}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {count > shown ? <p className="quiet">{exchange.more(count - shown)}</p> : null}
    </section>
  );
}
