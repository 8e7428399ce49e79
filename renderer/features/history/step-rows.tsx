import { useState } from 'react';
import { fieldName, valueText } from '#renderer/features/compare/index.ts';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import type { StepView } from '#shared/contracts/history.ts';
import { followedFields } from '#shared/domain/row-changes.ts';

const shownAtFirst = 8;

/** Field by field what stood there and what stands there since; a row that is new or gone is one line. */
export function StepRows({ view }: { view: StepView }) {
  const { comparing, history } = useTexts();
  const { language } = useLanguage();
  const [isWhole, setIsWhole] = useState(false);
  const { detail } = history;
  const words = { comparing, language };
  const lines = view.rows.flatMap((row) => {
    const whole = { key: `${row.kind} ${row.id}`, name: row.name, before: '', now: '' };
    if (row.change === 'added') return [{ ...whole, now: detail.added }];
    if (row.change === 'removed') return [{ ...whole, now: detail.removed }];
    return Object.entries(row.fields)
      .filter(([field]) => !followedFields.has(field))
      .map(([field, [before, now]]) => ({
        key: `${row.kind} ${row.id} ${field}`,
        name: `${row.name}, ${fieldName(field, words)}`,
        before: valueText(field, before, words),
        now: valueText(field, now, words),
      }));
  });
  const shown = isWhole ? lines : lines.slice(0, shownAtFirst);
  return (
    <section>
      <h3 id="step-rows">{detail.rows}</h3>
      {lines.length === 0 ? (
        <p>{detail.noRows}</p>
      ) : (
        <Scrolled name={detail.rows}>
          <table className="figures-table" aria-labelledby="step-rows">
            <thead>
              <tr>
                <th scope="col">{detail.columns.what}</th>
                <th scope="col">{detail.columns.before}</th>
                <th scope="col">{detail.columns.now}</th>
              </tr>
            </thead>
            <tbody>
              {shown.map(({ key, name, before, now }) => (
                <tr key={key}>
                  <th scope="row">{name}</th>
                  <td>{before}</td>
                  <td>
                    <b>{now}</b>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolled>
      )}
      {shown.length < lines.length ? (
        <p>
          <button type="button" className="link-button" onClick={() => setIsWhole(true)}>
            {detail.all(lines.length)}
          </button>
        </p>
      ) : null}
      {view.rowCount > view.rows.length ? <p className="quiet">{detail.more(view.rows.length, view.rowCount)}</p> : null}
    </section>
  );
}
