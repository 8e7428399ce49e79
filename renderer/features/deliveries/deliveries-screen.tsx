import { Link } from '@tanstack/react-router';
import { problemOf } from '#renderer/bridge/bridge.ts';
import { useCall } from '#renderer/bridge/use-call.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { localDay } from '#renderer/kit/local-time.ts';
import { Page } from '#renderer/kit/page.tsx';
import { ProblemNote } from '#renderer/kit/problem.tsx';
import type { AreaDeliveries } from '#shared/contracts/deliveries.ts';
import { dateInTable, number } from '#shared/text/format.ts';

const marks = { missing: 'critical', 'no-file': 'low', old: 'medium', recent: 'covered' } as const;

/** Per area who delivered when, how old the newest figures are, and which is missing; those that need something first. */
export function DeliveriesScreen() {
  const { deliveries } = useTexts();
  const { data, error } = useCall('deliveries.view', {});
  const count = (state: AreaDeliveries['state']) => (data?.areas ?? []).filter((area) => area.state === state).length;
  return (
    <Page title={deliveries.title}>
      <h1>{data === undefined ? deliveries.title : deliveries.headline(count('missing'), count('old'), data.areas.length)}</h1>
      {data === undefined ? null : <p className="lead">{deliveries.intro(data.oldAfter)}</p>}
      {error ? <ProblemNote problem={problemOf(error)} /> : null}
      {data === undefined ? null : <Board areas={data.areas} />}
      <p>
        <Link to="/inlezen">{deliveries.toImport}</Link>
      </p>
    </Page>
  );
}

function Board({ areas }: { areas: readonly AreaDeliveries[] }) {
  const { deliveries } = useTexts();
  const { language } = useLanguage();
  const { columns } = deliveries;
  return (
    <div className="table-scroll">
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{columns.area}</th>
            <th scope="col">{columns.state}</th>
            <th scope="col">{columns.file}</th>
            <th scope="col">{columns.when}</th>
            <th scope="col">{columns.who}</th>
            <th scope="col" className="number">
              {columns.rows}
            </th>
            <th scope="col" className="number">
              {columns.files}
            </th>
          </tr>
        </thead>
        <tbody>
          {areas.map(({ areaId, name, state, newest, days, files }) => (
            <tr key={areaId}>
              <th scope="row">
                <Link to="/gebied/$area" params={{ area: areaId }}>
                  {name}
                </Link>
              </th>
              <td>
                <span className={`severity mark-${marks[state]}`}>
                  <MarkIcon mark={marks[state]} /> {deliveries.states[state]}
                </span>
              </td>
              <td>
                {newest?.file ?? '–'}
                {newest?.isUnchanged ? <span className="quiet"> {deliveries.unchanged}</span> : null}
              </td>
              <td>
                {newest === null || days === null ? (
                  '–'
                ) : (
                  <>
                    {dateInTable(localDay(newest.at))} <span className="quiet">{deliveries.daysAgo(days)}</span>
                  </>
                )}
              </td>
              <td>{newest?.who ?? '–'}</td>
              <td className="number">{newest === null ? '–' : number(newest.rows, language)}</td>
              <td className="number">{number(files, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
