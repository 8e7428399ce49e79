import { useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import { Segmented } from '#renderer/kit/segmented.tsx';
import type { MergeRow, MergeSide, MergeValue } from '#shared/contracts/exchange.ts';
import { dateInTable } from '#shared/text/format.ts';
import { type Choices, choiceOf } from './choices.ts';

type Choice = MergeSide | 'undecided';

/** Rows that both sides changed: both values with who and when, and a choice for each or for all. */
export function Conflicts({
  rows,
  count,
  choices,
  onChoose,
}: {
  rows: readonly MergeRow[];
  /** How many there are: more than `rows` where not all are shown. */
  count: number;
  choices: Choices;
  onChoose: (choices: Choices) => void;
}) {
  const { exchange } = useTexts();
  const options: readonly { readonly value: Choice; readonly label: string }[] = [
    { value: 'undecided', label: exchange.undecided },
    { value: 'store', label: exchange.side.store },
    { value: 'file', label: exchange.side.file },
  ];
  const chosenOf = ({ key }: MergeRow): Choice => choiceOf(key, choices) ?? 'undecided';
  const sideOf = (choice: Choice) => (choice === 'undecided' ? null : choice);
  const chosen = new Set(rows.map(chosenOf));
  const [common] = chosen.size === 1 ? chosen : [];
  return (
    <section aria-labelledby="exchange-conflicts">
      <h2 id="exchange-conflicts">{exchange.conflicts(count)}</h2>
      <p>{exchange.conflictsIntro}</p>
      {rows.length === 1 ? null : (
        <p className="exchange-all">
          <span>{exchange.allRows}</span>
          <Segmented
            name={exchange.allRows}
            value={common ?? 'undecided'}
            options={options}
            onChange={(choice) => onChoose({ ofRow: {}, ofAll: sideOf(choice) })}
          />
        </p>
      )}
      {count > rows.length ? <p className="quiet">{exchange.notShown(count - rows.length)}</p> : null}
      <div className="table-scroll">
        <table className="plain-table exchange-conflicts">
          <thead>
            <tr>
              <th scope="col">{exchange.columns.field}</th>
              <th scope="col">{exchange.columns.store}</th>
              <th scope="col">{exchange.columns.file}</th>
            </tr>
          </thead>
          {rows.map((row) => (
            <tbody key={row.key}>
              <tr>
                <th scope="rowgroup" colSpan={3}>
                  <span className="exchange-row">
                    <span>
                      {row.label} <span className="quiet">{tableWord(row.table, exchange.tables)}</span>
                    </span>
                    <Segmented
                      name={exchange.sideOf(row.label)}
                      value={chosenOf(row)}
                      options={options}
                      onChange={(choice) => onChoose({ ...choices, ofRow: { ...choices.ofRow, [row.key]: sideOf(choice) } })}
                    />
                  </span>
                </th>
              </tr>
              {row.fields
                .filter(({ isConflict }) => isConflict)
                .map(({ name, store, file }) => (
                  <tr key={name}>
                    <th scope="row" className="changed-field">
                      {name}
                    </th>
                    <Side value={store} isChosen={chosenOf(row) === 'store'} />
                    <Side value={file} isChosen={chosenOf(row) === 'file'} />
                  </tr>
                ))}
            </tbody>
          ))}
        </table>
      </div>
    </section>
  );
}

function Side({ value, isChosen }: { value: MergeValue | null; isChosen: boolean }) {
  const { exchange } = useTexts();
  return (
    <td className={isChosen ? 'exchange-chosen' : ''}>
      <span>{value?.text ?? <span className="quiet">{exchange.empty}</span>}</span>
      {value === null ? null : <span className="exchange-by quiet">{exchange.by(value.who, dateInTable(localDay(value.at)))}</span>}
    </td>
  );
}

export function tableWord(table: string, words: Readonly<Record<string, string>>): string {
  return words[table] ?? table;
}
