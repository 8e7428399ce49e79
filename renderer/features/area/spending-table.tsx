import { useTexts } from '#renderer/kit/language.ts';
import type { AreaView } from '#shared/contracts/views.ts';
import type { Spending } from '#shared/domain/spending.ts';
import { dateInTable, thousands } from '#shared/text/format.ts';
import { type Column, RowsTable } from './rows-table.tsx';
import type { Words } from './words.ts';

/** What was really spent of each stream, what must still be spent per month, and what goes back at this pace. */
export function SpendingTable({ view, words: { language } }: { view: AreaView; words: Words }) {
  const { spending: texts } = useTexts();
  const money = (cents: number | null) => (cents === null ? texts.unknown : thousands(cents, language));
  const columns: Column<Spending>[] = [
    { key: 'scheme', head: texts.scheme, cell: ({ scheme }) => scheme },
    { key: 'reference', head: texts.reference, cell: ({ reference }) => reference ?? '' },
    { key: 'available', head: texts.available, number: true, cell: ({ available }) => money(available) },
    { key: 'spent', head: texts.spent, number: true, cell: ({ spent }) => money(spent) },
    { key: 'until', head: texts.until, number: true, cell: ({ spentUntil }) => dateInTable(spentUntil) },
    { key: 'left', head: texts.left, number: true, cell: ({ left }) => money(left) },
    { key: 'lastDay', head: texts.lastDay, number: true, cell: ({ lastDay }) => dateInTable(lastDay) },
    {
      key: 'perMonth',
      head: texts.perMonth,
      number: true,
      cell: ({ perMonth }) => (perMonth === null ? <span className="quiet">{texts.over}</span> : money(perMonth)),
    },
    { key: 'pace', head: texts.pace, number: true, cell: ({ pace }) => money(pace) },
    {
      key: 'handedBack',
      head: texts.handedBack,
      number: true,
      cell: ({ handedBack }) => <span className={(handedBack ?? 0) > 0 ? 'short' : ''}>{money(handedBack)}</span>,
    },
  ];
  return (
    <>
      <RowsTable name={texts.title} rows={view.spending} columns={columns} keyOf={({ id }) => id} muted={() => false} none={texts.none} />
      {view.spending.length === 0 ? null : <p className="table-foot">{texts.foot}</p>}
    </>
  );
}
