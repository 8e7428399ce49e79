import type { ReactNode } from 'react';
import { ChoiceField } from '#renderer/features/question/index.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { certaintyWords, hardnessWords } from '#shared/contracts/fields.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';
import type { RowsView } from '#shared/contracts/rows.ts';
import { type GridFilter, noFilter, proofFilter } from './use-grid-table.ts';

/** By which fields rows can be put together. */
const groups: Readonly<Record<RowTableName, readonly string[]>> = {
  stream: ['area', 'scheme', 'theme'],
  commitment: ['area', 'fundedBy', 'theme'],
  scheme: ['decidedBy'],
  area: [],
};

/** What is above the grid: find, filter, group. */
export function DataFilters({
  view,
  filter,
  groupBy,
  shown,
  onFilter,
  onGroup,
  children,
}: {
  view: RowsView;
  filter: GridFilter;
  groupBy: string | null;
  shown: number;
  onFilter: (filter: GridFilter) => void;
  onGroup: (field: string | null) => void;
  children: ReactNode;
}) {
  const { data, evidence } = useTexts();
  const { language } = useLanguage();
  const hasArea = view.table === 'stream' || view.table === 'commitment';
  const words = view.table === 'stream' ? certaintyWords : view.table === 'commitment' ? hardnessWords : null;
  const wordField = view.table === 'stream' ? 'certainty' : 'hardness';
  const choose = (field: string, value: string | null) => onFilter({ ...filter, fields: { ...filter.fields, [field]: value ?? '' } });
  const isFiltered = filter !== noFilter && shown !== view.lines.length;
  return (
    <div className="data-toolbar">
      <span className="bar-field find">
        <input
          type="search"
          aria-label={data.filter}
          placeholder={data.filter}
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
        />
      </span>
      {hasArea ? (
        <ChoiceField
          label={data.areaFilter}
          value={filter.fields['area'] || null}
          none={data.all}
          options={view.areas.map((name) => ({ word: name, name }))}
          onChoose={(area) => choose('area', area)}
        />
      ) : null}
      {words === null ? null : (
        <ChoiceField
          label={view.table === 'stream' ? data.certaintyFilter : data.hardnessFilter}
          value={filter.fields[wordField] || null}
          none={data.all}
          options={Object.entries(words).map(([word, name]) => ({ word, name: name[language] }))}
          onChoose={(word) => choose(wordField, word)}
        />
      )}
      {hasArea ? (
        <ChoiceField
          label={evidence.filter}
          value={filter.fields[proofFilter] || null}
          none={data.all}
          options={[
            { word: 'without', name: evidence.without },
            { word: 'with', name: evidence.withDocument },
          ]}
          onChoose={(proof) => choose(proofFilter, proof)}
        />
      ) : null}
      {groups[view.table].length === 0 ? null : (
        <ChoiceField
          label={data.group}
          value={groupBy}
          none={data.groupNone}
          options={groups[view.table].map((word) => ({ word, name: data.groupBy[word] ?? word }))}
          onChoose={onGroup}
        />
      )}
      <span className="quiet" role="status">
        {isFiltered ? data.filtered(shown, view.lines.length) : ''}
      </span>
      {children}
      {view.table === 'scheme' ? null : <span className="data-unit">{data.unit}</span>}
    </div>
  );
}
