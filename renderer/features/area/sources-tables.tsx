import { Explained } from '#renderer/kit/explained.tsx';
import { localDay } from '#renderer/kit/local-time.ts';
import { type Column, RowsTable } from '#renderer/kit/rows-table.tsx';
import type { AreaView, KnownFact } from '#shared/contracts/views.ts';
import { dateInTable, euros } from '#shared/text/format.ts';
import type { Words } from './words.ts';

/** The files that the rows came from, and where the facts of the area itself stand. */
export function SourcesTable({ view, words }: { view: AreaView; words: Words }) {
  const texts = words.area.sources;
  const columns: Column<AreaView['sources'][number]>[] = [
    { key: 'file', head: texts.file, cell: ({ file }) => file },
    { key: 'at', head: texts.at, cell: ({ at }) => dateInTable(localDay(at)) },
    { key: 'who', head: texts.who, cell: ({ who }) => who },
    { key: 'rows', head: texts.rows, number: true, cell: ({ rows }) => rows },
  ];
  return (
    <>
      <RowsTable
        name={words.area.tabs.sources}
        rows={view.sources}
        columns={columns}
        keyOf={({ id }) => String(id)}
        muted={() => false}
        none={words.area.rows.none}
      />
      {view.areaSources.length === 0 ? null : (
        <>
          <h3>{texts.ofArea}</h3>
          <ul className="source-list">
            {view.areaSources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** What is public of the area without a place in time: it counts nowhere, and so stands apart. */
export function KnownFactsTable({ facts, words }: { facts: readonly KnownFact[]; words: Words }) {
  const texts = words.area.known;
  const columns: Column<KnownFact>[] = [
    { key: 'scheme', head: texts.scheme, cell: ({ scheme }) => scheme },
    {
      key: 'amount',
      head: texts.amount,
      number: true,
      cell: ({ amount, precision }) =>
        amount === null ? (
          <span className="quiet">{words.area.rows.unknown}</span>
        ) : (
          <>
            {precision === null ? '' : `${precision} `}
            {euros(amount, words.language)}
          </>
        ),
    },
    { key: 'period', head: texts.period, cell: ({ period }) => period ?? <span className="quiet">{words.area.rows.unknown}</span> },
    { key: 'because', head: texts.because, cell: ({ because }) => texts.why[because] },
    {
      key: 'source',
      head: texts.source,
      cell: ({ source, note }) => (
        <span className="long-text">
          {note === null ? (
            source
          ) : (
            <>
              {note} {source}
            </>
          )}
        </span>
      ),
    },
  ];
  return (
    <>
      <p className="quiet">
        <Explained text={texts.intro} />
      </p>
      <RowsTable
        name={words.area.tabs.known}
        rows={facts}
        columns={columns}
        keyOf={(fact) => JSON.stringify(fact)}
        muted={() => false}
        none={words.area.rows.none}
      />
    </>
  );
}
