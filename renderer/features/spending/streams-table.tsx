import { sourceInAddress, usePanel } from '#renderer/actions/address.ts';
import { useLanguage, useTexts } from '#renderer/kit/language.ts';
import { type Column, RowsTable } from '#renderer/kit/rows-table.tsx';
import type { Spending } from '#shared/domain/spending.ts';
import { dateInTable, thousands } from '#shared/text/format.ts';

/**
 * What was really spent of each stream, what must still be spent per month, and what goes back at this pace. What was
 * spent leads to the cell that it came from, over the screen that is there.
 */
export function SpendingOfStreams({ name, streams }: { name: string; streams: readonly Spending[] }) {
  const { spending: texts, cliffs } = useTexts();
  const { language } = useLanguage();
  const { open } = usePanel('source');
  const money = (cents: number | null) => (cents === null ? texts.unknown : thousands(cents, language));
  const columns: Column<Spending>[] = [
    { key: 'scheme', head: texts.scheme, cell: ({ scheme }) => scheme },
    { key: 'reference', head: texts.reference, cell: ({ reference }) => reference ?? '' },
    { key: 'available', head: texts.available, number: true, cell: ({ available }) => money(available) },
    {
      key: 'spent',
      head: texts.spent,
      number: true,
      cell: ({ id, spent }) => (
        <button
          type="button"
          className="figure-door"
          title={cliffs.origin.title}
          onClick={() => open(sourceInAddress('stream', id, 'spent'))}
        >
          {money(spent)}
        </button>
      ),
    },
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
      <RowsTable name={name} rows={streams} columns={columns} keyOf={({ id }) => id} muted={() => false} none={texts.none} />
      {streams.length === 0 ? null : <p className="table-foot">{texts.foot}</p>}
    </>
  );
}
