import { useState } from 'react';
import { useCall } from '#renderer/bridge/use-call.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { Segmented } from '#renderer/kit/segmented.tsx';
import type { ImportPreview } from '#shared/contracts/import.ts';
import type { InspectedTable } from '#shared/contracts/inspection.ts';
import type { Mapping } from '#shared/contracts/mapping.ts';
import type { FileHandle } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { AreaChoice, lacksArea } from './area-choice.tsx';
import { ColumnsPanel } from './columns-panel.tsx';
import { DecisionDay } from './decision-day.tsx';
import { ReadLike } from './read-like.tsx';
import { SheetView } from './sheet-view.tsx';
import { TableChoices } from './table-choices.tsx';
import { correctionsOf, positionOf, told, withField, withHeaderRows } from './tell.ts';

type SeenGiven = {
  readonly file: FileHandle;
  readonly foreseen: ImportPreview;
  readonly mapping: Mapping | null;
  readonly onTell: (mapping: Mapping) => void;
  readonly area: AreaId | null;
  readonly onArea: (area: AreaId | null) => void;
  readonly remember: boolean;
  readonly onRemember: (remember: boolean) => void;
  readonly decidedOn: CivilDate | null | undefined;
  readonly onDecided: (day: CivilDate | null) => void;
};

const issuesShown = 4;

/** What we saw: the user's own sheet, and beside it how each of its columns is read. */
export function SeenStep({ file, foreseen, mapping, onTell, area, onArea, remember, onRemember, decidedOn, onDecided }: SeenGiven) {
  const { importing } = useTexts();
  const { inspection } = foreseen;
  const [chosen, setSheet] = useState(() => mainSheet(inspection.tables));
  const { data: overview } = useCall('import.sheet', { file, sheet: null, from: 1, count: 1 });
  // The sheet of a text goes by the name of what was pasted, which may change.
  const sheet = overview?.sheets.some(({ name }) => name === chosen) === false ? mainSheet(inspection.tables) : chosen;
  const tables = inspection.tables.filter((table) => table.sheet === sheet);
  const tell = (table: InspectedTable, change: Parameters<typeof told>[2]) =>
    onTell(told(mapping, { sheet: table.sheet, position: positionOf(table, inspection) }, change));
  return (
    <div className="seen">
      <div className="seen-sheet">
        {overview === undefined || sheet === null ? (
          <div className="sheet sheet-waiting" />
        ) : (
          <>
            {overview.sheets.length > 1 ? (
              <div className="sheet-tabs">
                <Segmented
                  name={importing.sheets}
                  value={sheet}
                  options={overview.sheets.map(({ name, hidden }) => ({
                    value: name,
                    label: hidden ? importing.hiddenTab(name) : name,
                  }))}
                  onChange={setSheet}
                />
              </div>
            ) : null}
            <SheetView
              file={file}
              sheet={sheet}
              overview={overview}
              seen={{
                tables: inspection.tables,
                issues: foreseen.report.issues,
                corrections: correctionsOf(mapping, sheet),
                hasNumbers: !['csv', 'txt', 'html'].includes(inspection.kind),
              }}
            />
            <Legend />
          </>
        )}
        <TotalNote tables={inspection.tables} />
        <IssuesNote foreseen={foreseen} />
      </div>
      <div className="seen-columns">
        {area === null && !lacksArea(inspection.issues) ? null : <AreaChoice value={area} onChange={onArea} />}
        {tables.length === 0 ? <p className="quiet">{importing.noTableHere}</p> : null}
        {tables.map((table, at) => (
          <section key={`${table.sheet}:${table.headerRows.join()}:${table.columns[0]?.column ?? ''}`} aria-labelledby={`columns-${at}`}>
            <h2 id={`columns-${at}`}>{tables.length === 1 ? importing.columnsHead : importing.columnsHeadOf(at + 1)}</h2>
            <p className="quiet">{factsOf(table, importing)}</p>
            <p className="quiet">{importing.cells(table.cells)}</p>
            <ColumnsPanel
              table={table}
              hasFocus={at === 0}
              onField={(letters, field) => tell(table, (before) => withField(before, table, letters, field))}
            />
            <TableChoices
              table={table}
              onTell={(change) => tell(table, (before) => ({ ...before, ...change }))}
              onHeaderRows={(rows) => onTell(withHeaderRows(mapping, table, inspection, rows))}
            />
          </section>
        ))}
        <DecisionDay inspection={inspection} told={decidedOn} onTell={onDecided} />
        <ReadLike onChoose={onTell} />
        <label className="tick">
          <input type="checkbox" checked={remember} onChange={({ target }) => onRemember(target.checked)} /> {importing.remember}
        </label>
      </div>
    </div>
  );
}

/** The sheet with the most rows that were taken for data. */
function mainSheet(tables: readonly InspectedTable[]): string | null {
  const seen = tables.filter(({ hidden }) => !hidden);
  return (seen.length === 0 ? tables : seen).toSorted((a, b) => b.records - a.records)[0]?.sheet ?? null;
}

function factsOf(table: InspectedTable, importing: ReturnType<typeof useTexts>['importing']): string {
  const isCarried = table.rows.some(({ carried }) => carried !== null);
  return [
    ...(table.hidden ? [importing.hiddenSheet] : []),
    importing.table(table.sheet, table.kind, table.records),
    ...(table.headerRows.length > 0 ? [importing.headerRows(table.headerRows.join(', '))] : []),
    importing.unit[table.unit] ?? '',
    ...(table.totalRows.length > 0 ? [importing.totalRows(table.totalRows.length)] : []),
    ...(isCarried ? [importing.areasCarried] : []),
  ].join(' · ');
}

function Legend() {
  const { importing } = useTexts();
  const { header, total, note, unknown, wrong, doubt, carried } = importing.legend;
  return (
    <ul className="sheet-legend" aria-label={importing.legendName}>
      <li className="legend-header">{header}</li>
      <li className="legend-total">{total}</li>
      <li className="legend-note">{note}</li>
      <li className="legend-unknown">{unknown}</li>
      <li className="legend-wrong">{wrong}</li>
      <li className="legend-doubt">{doubt}</li>
      <li className="legend-carried">{carried}</li>
    </ul>
  );
}

/** Whether what was read adds up to what the file itself says. */
function TotalNote({ tables }: { tables: readonly InspectedTable[] }) {
  const { importing } = useTexts();
  return tables
    .filter(({ reconciled }) => reconciled !== null)
    .map((table) => (
      <p key={`${table.sheet}:${table.firstRow}`} className={table.reconciled ? 'note note-good' : 'note note-look'}>
        <b>{table.reconciled ? importing.totalRightHead : importing.totalWrongHead}</b>{' '}
        {table.reconciled
          ? importing.totalRightText(table.sheet, table.records, table.total)
          : importing.totalWrongText(table.sheet, table.total, table.statedTotal ?? 0)}
      </p>
    ));
}

function IssuesNote({ foreseen }: { foreseen: ImportPreview }) {
  const { importing } = useTexts();
  const { language } = useLanguage();
  const asked = foreseen.report.issues.filter(({ severity }) => severity !== 'info');
  if (asked.length === 0) return <p className="note note-good">{importing.noIssues}</p>;
  return (
    <div className="note note-look">
      <b>{importing.issues(asked.length)}.</b>
      <ul>
        {asked.slice(0, issuesShown).map((issue, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two issues may be equal, and their order is fixed.
          <li key={at}>
            {issue.place.column === undefined ? '' : <b>{`${issue.place.column}${issue.place.row ?? ''} `}</b>}
            {problemText({ ...issue.problem, at: undefined } as never, language)}
          </li>
        ))}
      </ul>
      {asked.length > issuesShown ? <p className="quiet">{importing.moreInStep(asked.length - issuesShown)}</p> : null}
    </div>
  );
}
