import type { CompareView } from '#shared/contracts/views.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { followedFields, type RowChange } from '#shared/domain/row-changes.ts';
import { fieldName, valueText } from './field-text.ts';
import type { Words } from './words.ts';

/** Which rows came, went or changed, in sentences. */
export function ChangedRows({ view, words }: { view: CompareView; words: Words }) {
  const { comparing: texts } = words;
  return (
    <section className="compare-part">
      <h2>{texts.rows}</h2>
      {view.rows.length === 0 ? (
        <p className="quiet">{texts.noRows}</p>
      ) : (
        <ul className="compare-rows">
          {view.rows.map((row) => (
            <li key={`${row.kind}:${row.id}`}>
              <b>{row.name}</b> {texts.changes[row.change]}. <span className="quiet">{texts.kinds[row.kind]}</span>
              <FieldList fields={row.fields} words={words} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function FieldList({ fields, words }: { fields: RowChange['fields']; words: Words }) {
  const changed = Object.entries(fields).filter(([name]) => !followedFields.has(name));
  if (changed.length === 0) return null;
  return (
    <ul>
      {changed.map(([name, [before, now]]) => (
        <li key={name}>{words.comparing.field(fieldName(name, words), valueText(name, before, words), valueText(name, now, words))}</li>
      ))}
    </ul>
  );
}

/** Which cliffs are new, gone, at another day or of another size. */
export function ChangedCliffs({ view, words }: { view: CompareView; words: Words }) {
  const { comparing: texts } = words;
  const moved = view.cliffs.filter(({ change }) => change !== 'same');
  const names = new Map<string, string>(view.areas.map(({ id, name }) => [id, name]));
  const told = (cliff: Cliff | null) =>
    cliff === null ? texts.none : texts.cliffAt(cliff.date, cliff.kind === 'shortfall' ? cliff.uncovered : cliff.lossPerYear);
  return (
    <section className="compare-part">
      <h2 id="compare-cliffs">{texts.cliffs}</h2>
      {moved.length === 0 ? (
        <p className="quiet">{texts.noCliffs}</p>
      ) : (
        <table className="figures-table" aria-labelledby="compare-cliffs">
          <thead>
            <tr>
              <th scope="col">{texts.area}</th>
              <th scope="col">{texts.what}</th>
              <th scope="col">{texts.parts.before}</th>
              <th scope="col">{texts.parts.now}</th>
            </tr>
          </thead>
          <tbody>
            {moved.map(({ areaId, change, before, now }) => (
              <tr key={`${now?.key ?? ''} ${before?.key ?? ''}`}>
                <th scope="row">{names.get(areaId) ?? areaId}</th>
                <td>{texts.cliffChanges[change]}</td>
                <td>{told(before)}</td>
                <td>{told(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
