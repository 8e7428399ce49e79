import { Link } from '@tanstack/react-router';
import type { KeyboardEvent } from 'react';
import { askedIn } from '#renderer/actions/address.ts';
import { StandingWord, type Words } from '#renderer/features/follow-up/index.ts';
import { MarkIcon } from '#renderer/kit/breath-line-mark.tsx';
import { Scrolled } from '#renderer/kit/breath-line-scroll.tsx';
import type { FollowUpItem } from '#shared/contracts/follow-up.ts';
import { amountOf } from '#shared/domain/follow-up.ts';
import type { OwnerGroup } from '#shared/domain/open-actions.ts';
import { dateInTable, millions } from '#shared/text/format.ts';

const columnCount = 8;

/** The actions by owner, most urgent first; arrows go along them. */
export function ActionsTable({
  groups,
  words,
  onOpen,
}: {
  groups: readonly OwnerGroup<FollowUpItem>[];
  words: Words;
  onOpen: (key: string) => void;
}) {
  const { followUp: texts } = words;
  const { columns } = texts;
  return (
    <Scrolled name={texts.title}>
      <table className="figures-table follow-table" onKeyDown={moveAlong} aria-description={texts.keys}>
        <caption className="hidden-text">{texts.title}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.due}</th>
            <th scope="col">{columns.area}</th>
            <th scope="col">{columns.cliff}</th>
            <th scope="col" className="number">
              {columns.amount}
            </th>
            <th scope="col">{columns.severity}</th>
            <th scope="col">{columns.standing}</th>
            <th scope="col">{columns.note}</th>
            <th scope="col">
              <span className="hidden-text">{columns.open}</span>
            </th>
          </tr>
        </thead>
        {groups.map(({ owner, items, late, sum }) => (
          <tbody key={owner ?? ''}>
            <tr className="follow-owner">
              <th scope="rowgroup" colSpan={columnCount}>
                {owner ?? texts.nobody} <span className="quiet">{texts.ofOwner(items.length, late, sum)}</span>
              </th>
            </tr>
            {items.map((item) => (
              <Row key={item.key} item={item} words={words} onOpen={onOpen} />
            ))}
          </tbody>
        ))}
      </table>
    </Scrolled>
  );
}

function Row({ item, words, onOpen }: { item: FollowUpItem; words: Words; onOpen: (key: string) => void }) {
  const { followUp: texts, line, language } = words;
  const { cliff, followUp, due, standing, kind, areaId, areaName } = item;
  const date = cliff?.date ?? followUp?.cliffDate ?? null;
  const amount = cliff === null ? followUp?.cliffAmount : amountOf(cliff);
  const lines = kind === 'shortfall' ? [texts.shortfall] : item.lines;
  const note = [followUp?.raisedWith == null ? '' : texts.raisedWith(followUp.raisedWith), followUp?.note ?? ''].filter(
    (part) => part !== '',
  );
  return (
    <tr>
      <td className="no-wrap">
        {due === null ? (
          <span className="quiet">{texts.noDue}</span>
        ) : (
          <>
            <span className={item.isOverdue ? 'follow-late' : ''}>
              {dateInTable(due.date)}
              {item.isOverdue ? ` ${texts.isLate}` : ''}
            </span>
            <span className="follow-why quiet">{due.isPromised ? texts.promised : (cliff?.decision?.name ?? texts.decision)}</span>
          </>
        )}
      </td>
      <th scope="row">
        <Link to="/gebied/$area" params={{ area: areaId }} search={askedIn}>
          {areaName}
        </Link>
      </th>
      <td>{date === null ? [texts.unknownDate, ...lines].join(', ') : texts.after(date, lines)}</td>
      <td className="number">
        {amount == null ? '–' : millions(amount, language)}
        {cliff?.uncertain ? '?' : ''}
      </td>
      <td>
        {cliff === null ? (
          '–'
        ) : (
          <span className={`severity mark-${cliff.severity}`}>
            <MarkIcon mark={cliff.severity} /> {line.severity[cliff.severity]}
          </span>
        )}
      </td>
      <td>
        <StandingWord standing={standing} words={words} />
      </td>
      <td className="follow-cell-note">{note.join('. ')}</td>
      <td>
        <button
          type="button"
          className="link-button follow-door"
          onClick={() => onOpen(item.key)}
          aria-label={texts.openOf(areaName, date)}
        >
          {texts.open}
        </button>
      </td>
    </tr>
  );
}

/** Up and down an action, Home and End to the first and last. */
function moveAlong(event: KeyboardEvent<HTMLTableElement>): void {
  const doors = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('.follow-door')];
  const at = doors.findIndex((door) => door.closest('tr')?.contains(document.activeElement));
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: doors.length - 1 }[event.key];
  const door = to === undefined ? undefined : doors[to];
  if (door === undefined) return;
  event.preventDefault();
  door.focus();
}
