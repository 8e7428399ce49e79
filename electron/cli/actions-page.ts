import type { FollowUpItem, FollowUpsView } from '#shared/contracts/follow-up.ts';
import { amountOf } from '#shared/domain/follow-up.ts';
import { byOwner, type OwnerGroup, shownItems } from '#shared/domain/open-actions.ts';
import { followUpTexts } from '#shared/text/follow-up-texts.ts';
import { dateInSentence, dateInTable, thousands } from '#shared/text/format.ts';
import type { Shell } from './shell.ts';
import { type Column, table } from './table.ts';

type Groups = readonly OwnerGroup<FollowUpItem>[];

/** What of all actions is shown: of an owner (in capitals or not), of some areas, of every standing or only what is open. */
export type ActionsChoice = {
  readonly owner: string | undefined;
  readonly areas: readonly string[] | undefined;
  readonly isAll: boolean;
};

export function actionsOf({ items }: Pick<FollowUpsView, 'items'>, { owner, areas, isAll }: ActionsChoice): Groups {
  const chosen = shownItems(items, { owner: null, area: null, standing: isAll ? 'all' : null });
  const named = owner?.trim().toLowerCase();
  return byOwner(
    chosen.filter(
      ({ areaId, followUp }) =>
        (areas === undefined || areas.includes(areaId)) && (named === undefined || followUp?.owner?.toLowerCase() === named),
    ),
  );
}

/** The actions by owner, those of nobody last, each with the most urgent first. */
export function actionsJson({ question }: FollowUpsView, groups: Groups) {
  const { at, horizonYear, lens, hardness, use } = question;
  return {
    ...{ at, horizonYear, lens, hardness, use },
    owners: groups.map(({ owner, items, late, sum }) => {
      return { owner, actions: items.map(actionJson), late, lossPerYear: sum };
    }),
  };
}

function actionJson({ key, areaId, areaName, kind, lines, cliff, followUp, standing, due, isOverdue }: FollowUpItem) {
  return {
    ...{ key, areaId, areaName, kind, lines, standing },
    due: due && { date: due.date, promised: due.isPromised },
    overdue: isOverdue,
    date: cliff?.date ?? followUp?.cliffDate ?? null,
    lossPerYear: cliff?.lossPerYear ?? null,
    uncovered: cliff?.uncovered ?? null,
    severity: cliff?.severity ?? null,
    decision: cliff?.decision ? { name: cliff.decision.name, date: cliff.decision.date, passed: cliff.decision.passed } : null,
    raisedWith: followUp?.raisedWith ?? null,
    note: followUp?.note ?? null,
    notedOn: followUp?.notedOn ?? null,
  };
}

/** What people get: how much is open, then a table for each owner. */
export function actionsPage({ question, kind }: FollowUpsView, groups: Groups, shell: Shell): readonly string[] {
  const { texts, language } = shell;
  const words = followUpTexts(language);
  const count = groups.reduce((sum, { items }) => sum + items.length, 0);
  const lines = [texts.question(dateInSentence(question.at, language), texts.lenses[question.lens], question.horizonYear)];
  if (kind !== 'own') lines.push(texts.kinds[kind]);
  if (count === 0) return [...lines, words.none];
  for (const { owner, items, late, sum } of groups)
    lines.push('', `${owner ?? words.nobody}: ${words.ofOwner(items.length, late, sum)}`, table(columnsOf(shell), items));
  return [...lines, '', texts.thousands];
}

function columnsOf({ texts, language }: Shell): readonly Column<FollowUpItem>[] {
  const { columns, standing: standings, isLate, noDue, shortfall, unknownDate } = followUpTexts(language);
  const dayOf = ({ cliff, followUp }: FollowUpItem) => cliff?.date ?? followUp?.cliffDate ?? null;
  return [
    {
      head: columns.due,
      cell: ({ due, isOverdue }) => (due === null ? noDue : `${dateInTable(due.date)}${isOverdue ? ` ${isLate}` : ''}`),
    },
    { head: columns.area, cell: ({ areaName }) => areaName },
    {
      head: columns.cliff,
      cell: (item) => {
        const date = dayOf(item);
        const what = item.kind === 'shortfall' ? shortfall : item.lines.join(', ');
        return [date === null ? unknownDate : dateInTable(date), what].filter(Boolean).join(' ');
      },
    },
    {
      head: columns.thousands,
      cell: ({ cliff }) => (cliff === null ? '' : `${thousands(amountOf(cliff), language)}${cliff.uncertain ? '?' : ''}`),
      isFigure: true,
    },
    { head: columns.severity, cell: ({ cliff }) => (cliff === null ? '' : texts.severities[cliff.severity]) },
    { head: columns.standing, cell: ({ standing }) => standings[standing] },
  ];
}
