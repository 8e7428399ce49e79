import type { ReactNode } from 'react';
import { OriginLink, type RowOfOrigin } from '#renderer/features/cliffs/index.ts';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import type { AreaCommitmentRow, AreaStreamRow, AreaView, KnownFact } from '#shared/contracts/views.ts';
import { dateInTable, euros, thousands } from '#shared/text/format.ts';
import { termWords } from './term-words.ts';
import type { Words } from './words.ts';

type Column<Row> = { readonly key: string; readonly head: string; readonly number?: boolean; readonly cell: (row: Row) => ReactNode };

/** A plain table of rows: text left, figures right, hairlines. */
function RowsTable<Row>({
  name,
  rows,
  columns,
  keyOf,
  muted,
  none,
}: {
  name: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  keyOf: (row: Row) => string;
  muted: (row: Row) => boolean;
  none: string;
}) {
  if (rows.length === 0) return <p className="quiet">{none}</p>;
  return (
    <Scrolled name={name}>
      <table className="figures-table rows-table">
        <caption className="hidden-text">{name}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, number }) => (
              <th key={key} scope="col" className={number ? 'number' : ''}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)} className={muted(row) ? 'muted' : ''}>
              {columns.map(({ key, number, cell }, at) =>
                at === 0 ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={number ? 'number' : ''}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolled>
  );
}

export function CommitmentsTable({
  view,
  rows,
  words,
  year,
  onSource,
}: {
  view: AreaView;
  rows: readonly AreaCommitmentRow[];
  words: Words;
  year: number;
  onSource: (row: RowOfOrigin) => void;
}) {
  const texts = words.area.rows;
  const columns: Column<AreaCommitmentRow>[] = [
    { key: 'description', head: texts.description, cell: ({ record, counted }) => named(record.description, counted, texts.notCounted) },
    { key: 'hardness', head: texts.hardness, cell: ({ record }) => texts.hardnessWord[record.hardness] },
    { key: 'fundedBy', head: texts.fundedBy, cell: ({ fundedBy }) => fundedBy ?? <span className="quiet">{texts.freeMoney}</span> },
    { key: 'term', head: texts.term, cell: ({ record }) => termWords(record, view.question.at, texts) },
    {
      key: 'amount',
      head: texts.amountIn(year),
      number: true,
      cell: (row) => amountCell(row.byYear[year], row.derivedYears.includes(year), row.record.amounts[year] === null, words),
    },
    { key: 'unpaid', head: texts.unpaidIn(year), number: true, cell: ({ unpaidByYear }) => unpaidCell(unpaidByYear[year] ?? 0, words) },
    {
      key: 'notice',
      head: texts.notice,
      number: true,
      cell: ({ record }) =>
        record.noticeMonths === null ? <span className="quiet">{texts.unknown}</span> : texts.months(record.noticeMonths),
    },
    {
      key: 'source',
      head: texts.source,
      cell: ({ record, origin }) => (
        <OriginLink origin={origin} words={words} onOpen={() => onSource({ table: 'commitment', id: record.id })} />
      ),
    },
  ];
  return (
    <RowsTable
      name={words.area.tabs.commitments}
      rows={inOrderOfWorry(rows, year)}
      columns={columns}
      keyOf={({ record }) => record.id}
      muted={({ counted }) => !counted}
      none={texts.none}
    />
  );
}

export function StreamsTable({
  view,
  rows,
  words,
  year,
  onSource,
}: {
  view: AreaView;
  rows: readonly AreaStreamRow[];
  words: Words;
  year: number;
  onSource: (row: RowOfOrigin) => void;
}) {
  const texts = words.area.rows;
  const amountIn = (shown: number): Column<AreaStreamRow> => ({
    key: `amount-${shown}`,
    head: texts.amountIn(shown),
    number: true,
    cell: (row) => amountCell(row.byYear[shown], row.derivedYears.includes(shown), row.record.amounts[shown] === null, words),
  });
  const columns: Column<AreaStreamRow>[] = [
    { key: 'scheme', head: texts.scheme, cell: ({ scheme, counted }) => named(scheme, counted, texts.notCounted) },
    { key: 'reference', head: texts.reference, cell: ({ record }) => record.reference ?? '' },
    { key: 'certainty', head: texts.certainty, cell: ({ record }) => texts.certaintyWord[record.certainty] },
    { key: 'nature', head: texts.nature, cell: ({ record }) => texts.natureWord[record.nature] },
    { key: 'term', head: texts.term, cell: ({ record }) => termWords(record, view.question.at, texts) },
    amountIn(year - 1),
    amountIn(year),
    {
      key: 'source',
      head: texts.source,
      cell: ({ record, origin }) => (
        <OriginLink origin={origin} words={words} onOpen={() => onSource({ table: 'stream', id: record.id })} />
      ),
    },
  ];
  return (
    <RowsTable
      name={words.area.tabs.streams}
      rows={rows}
      columns={columns}
      keyOf={({ record }) => record.id}
      muted={({ counted }) => !counted}
      none={texts.none}
    />
  );
}

export function SourcesTable({ view, words }: { view: AreaView; words: Words }) {
  const texts = words.area.sources;
  const columns: Column<AreaView['sources'][number]>[] = [
    { key: 'file', head: texts.file, cell: ({ file }) => file },
    { key: 'at', head: texts.at, cell: ({ at }) => dateInTable(at.slice(0, 10)) },
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
      <p className="quiet">{texts.intro}</p>
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

/** What counts first, then what is left unpaid, then by size. */
function inOrderOfWorry(rows: readonly AreaCommitmentRow[], year: number): AreaCommitmentRow[] {
  const unpaid = ({ unpaidByYear }: AreaCommitmentRow) => unpaidByYear[year] ?? 0;
  const amount = ({ byYear }: AreaCommitmentRow) => byYear[year] ?? 0;
  return rows.toSorted((a, b) => Number(b.counted) - Number(a.counted) || unpaid(b) - unpaid(a) || amount(b) - amount(a));
}

function named(name: string, counted: boolean, notCounted: string): ReactNode {
  return counted ? (
    name
  ) : (
    <>
      {name} <span className="quiet">({notCounted})</span>
    </>
  );
}

/** An unknown amount is "p.m.", never 0; one that follows from an earlier year is italic. */
function amountCell(cents: number | undefined, isDerived: boolean, isUnknown: boolean, words: Words): ReactNode {
  if (isUnknown) return <span className="unknown-amount">p.m.</span>;
  const text = thousands(cents ?? 0, words.language);
  return isDerived ? <i title={words.area.rows.derived}>{text}</i> : text;
}

function unpaidCell(cents: number, words: Words): ReactNode {
  return cents > 0 ? <span className="short">{thousands(cents, words.language)}</span> : <span className="quiet">0</span>;
}
