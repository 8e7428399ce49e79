import { useNavigate, useSearch } from '@tanstack/react-router';
import { questionOf, type Search } from '#renderer/actions/address.ts';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { SourceOfAddress } from '#renderer/features/cliffs/index.ts';
import { useTexts } from '#renderer/kit/language.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import { Segmented } from '#renderer/kit/segmented.tsx';
import { rowTables } from '#shared/contracts/row-tables.ts';
import { DataTable } from './data-table.tsx';
import './grid.css';
import './row-panel.css';
import './data.css';

/** Everything that the file holds, as tables to look at and to change. */
export function DataScreen() {
  const { data } = useTexts();
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const table = search.table ?? 'stream';
  const { data: view, error } = useCall('rows.list', { table, question: questionOf(search) });
  const { data: state } = useCall('app.state', {});
  const counts = view?.counts;
  const head = (
    <>
      <h1>{data.tables[table]}</h1>
      <Segmented
        name={data.which}
        value={table}
        options={rowTables.map((value) => ({
          value,
          label: counts === undefined ? data.tables[value] : `${data.tables[value]} ${counts[value]}`,
        }))}
        onChange={(chosen) =>
          void navigate({ to: '.', search: (before: Search) => ({ ...before, table: chosen === 'stream' ? undefined : chosen }) })
        }
      />
    </>
  );
  return (
    <Page title={data.title} className="data">
      {error ? <ProblemNote problem={problemOf(error)} /> : null}
      {view === undefined || view.table !== table || state === undefined ? (
        <div className="data-head">{head}</div>
      ) : (
        <DataTable
          key={`${state.store?.id} ${table}`}
          head={head}
          view={view}
          store={state.store?.id ?? ''}
          isReadOnly={state?.store?.readOnly != null}
          search={search}
        />
      )}
      <SourceOfAddress />
    </Page>
  );
}
