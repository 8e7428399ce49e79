import { officialSheets } from '#shared/contracts/fields.ts';
import type { CompareView } from '#shared/contracts/views.ts';
import { isCivilDate } from '#shared/domain/civil-date.ts';
import type { Cliff } from '#shared/domain/results.ts';
import type { FieldValue, RowChange } from '#shared/domain/row-changes.ts';
import { dateInTable, euros } from '#shared/text/format.ts';
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
  const changed = Object.entries(fields);
  if (changed.length === 0) return null;
  return (
    <ul>
      {changed.map(([name, [before, now]]) => (
        <li key={name}>{words.comparing.field(fieldName(name, words), valueText(name, before, words), valueText(name, now, words))}</li>
      ))}
    </ul>
  );
}

const definitions = new Map(officialSheets.flatMap(({ fields }) => fields).map((definition) => [definition.field, definition]));
/** Fields of a record under another name than that of their column. */
const columnOf: Readonly<Record<string, string>> = { areaId: 'area', schemeId: 'scheme', total: 'amount' };

function fieldName(name: string, { comparing: texts, language }: Words): string {
  if (/^\d{4}$/.test(name)) return texts.amountOf(name);
  return definitions.get(columnOf[name] ?? name)?.header[language] ?? name;
}

function valueText(name: string, value: FieldValue, { comparing: texts, language }: Words): string {
  const definition = definitions.get(columnOf[name] ?? name);
  if (value === null) return /^\d{4}$/.test(name) ? 'p.m.' : texts.empty;
  if (value === '') return texts.empty;
  if (typeof value === 'number' && (/^\d{4}$/.test(name) || definition?.kind === 'money')) return euros(value, language);
  if (typeof value === 'string' && isCivilDate(value)) return dateInTable(value);
  return definition?.words?.[String(value)]?.[language] ?? (typeof value === 'object' ? JSON.stringify(value) : String(value));
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
