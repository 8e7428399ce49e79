import type { ReactNode } from 'react';
import { OriginLink, type RowOfOrigin } from '#renderer/features/cliffs/index.ts';
import { type Column, RowsTable } from '#renderer/kit/rows-table.tsx';
import type { AreaCommitmentRow, AreaStreamRow, AreaView } from '#shared/contracts/views.ts';
import { amountField } from '#shared/domain/amount-field.ts';
import { thousands } from '#shared/text/format.ts';
import { termWords } from './term-words.ts';
import type { Words } from './words.ts';

export function CommitmentsTable({
  view,
  rows,
  words,
  onSource,
}: {
  view: AreaView;
  rows: readonly AreaCommitmentRow[];
  words: Words;
  onSource: (row: RowOfOrigin) => void;
}) {
  const texts = words.area.rows;
  const { year } = view;
  const door = doorsOf<AreaCommitmentRow>('commitment', words, onSource);
  const columns: Column<AreaCommitmentRow>[] = [
    { key: 'description', head: texts.description, cell: ({ record, counted }) => named(record.description, counted, texts.notCounted) },
    { key: 'hardness', head: texts.hardness, cell: ({ record }) => texts.hardnessWord[record.hardness] },
    { key: 'fundedBy', head: texts.fundedBy, cell: ({ fundedBy }) => fundedBy ?? <span className="quiet">{texts.freeMoney}</span> },
    {
      key: 'term',
      head: texts.term,
      cell: (row) => <Door {...door(row, termField(row))}>{termWords(row.record, view.question.at, texts)}</Door>,
    },
    {
      key: 'amount',
      head: texts.amountIn(year),
      number: true,
      cell: (row) => <Door {...door(row, amountField(row.record, year))}>{amountCell(row, year, words)}</Door>,
    },
    { key: 'unpaid', head: texts.unpaidIn(year), number: true, cell: ({ unpaidByYear }) => unpaidCell(unpaidByYear[year] ?? 0, words) },
    {
      key: 'notice',
      head: texts.notice,
      number: true,
      cell: (row) =>
        row.record.noticeMonths === null ? (
          <span className="quiet">{texts.unknown}</span>
        ) : (
          <Door {...door(row, 'noticeMonths')}>{texts.months(row.record.noticeMonths)}</Door>
        ),
    },
    {
      key: 'source',
      head: texts.source,
      cell: (row) => <OriginLink origin={row.amountOrigin} words={words} onOpen={door(row, amountField(row.record, year)).onOpen} />,
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
  onSource,
}: {
  view: AreaView;
  rows: readonly AreaStreamRow[];
  words: Words;
  onSource: (row: RowOfOrigin) => void;
}) {
  const texts = words.area.rows;
  const { year } = view;
  const door = doorsOf<AreaStreamRow>('stream', words, onSource);
  const amountIn = (shown: number): Column<AreaStreamRow> => ({
    key: `amount-${shown}`,
    head: texts.amountIn(shown),
    number: true,
    cell: (row) => <Door {...door(row, amountField(row.record, shown))}>{amountCell(row, shown, words)}</Door>,
  });
  const columns: Column<AreaStreamRow>[] = [
    { key: 'scheme', head: texts.scheme, cell: ({ scheme, counted }) => named(scheme, counted, texts.notCounted) },
    { key: 'reference', head: texts.reference, cell: ({ record }) => record.reference ?? '' },
    { key: 'certainty', head: texts.certainty, cell: ({ record }) => texts.certaintyWord[record.certainty] },
    { key: 'nature', head: texts.nature, cell: ({ record }) => texts.natureWord[record.nature] },
    {
      key: 'term',
      head: texts.term,
      cell: (row) => <Door {...door(row, termField(row))}>{termWords(row.record, view.question.at, texts)}</Door>,
    },
    amountIn(year - 1),
    amountIn(year),
    {
      key: 'source',
      head: texts.source,
      cell: (row) => <OriginLink origin={row.amountOrigin} words={words} onOpen={door(row, amountField(row.record, year)).onOpen} />,
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

type AmountRow = AreaStreamRow | AreaCommitmentRow;

/** An unknown amount is "p.m.", never 0; one that follows from an earlier year is italic. */
function amountCell({ byYear, derivedYears, record }: AmountRow, year: number, words: Words): ReactNode {
  if (record.amounts[year] === null) return <span className="unknown-amount">p.m.</span>;
  const text = thousands(byYear[year] ?? 0, words.language);
  return derivedYears.includes(year) ? <i title={words.area.rows.derived}>{text}</i> : text;
}

/** The field that says when a row stops, or else when it begins; an open-ended row without either is told by no cell. */
function termField({ record }: AmountRow): string | null {
  if (record.end !== null) return 'end';
  return record.start === null ? null : 'start';
}

type DoorWords = { readonly title: string; readonly onOpen: () => void; readonly isOpenable: boolean };

/** How the fields of a table's rows lead to where they came from; what no file or person brought leads nowhere. */
function doorsOf<Row extends AmountRow>(table: RowOfOrigin['table'], words: Words, onSource: (row: RowOfOrigin) => void) {
  return ({ record, origin }: Row, field: string | null): DoorWords => ({
    title: words.cliffs.origin.title,
    isOpenable: field !== null && (origin.kind === 'cell' || origin.kind === 'person'),
    onOpen: () => onSource({ table, id: record.id, ...(field === null ? {} : { field }) }),
  });
}

/** A figure that opens where it came from. */
function Door({ title, onOpen, isOpenable, children }: DoorWords & { children: ReactNode }) {
  if (!isOpenable) return children;
  return (
    <button type="button" className="figure-door" title={title} onClick={onOpen}>
      {children}
    </button>
  );
}

function unpaidCell(cents: number, words: Words): ReactNode {
  return cents > 0 ? <span className="short">{thousands(cents, words.language)}</span> : <span className="quiet">0</span>;
}
