import type { FollowUpItem } from '#shared/contracts/follow-up.ts';
import { amountOf } from '#shared/domain/follow-up.ts';
import type { followUp as texts } from '#shared/text/nl/follow-up.ts';

/** What the figures say of what was noted, in sentences: whether it agrees, and what is different since. */
export function whatItSays({ cliff, followUp, standing, kind, due, isOverdue }: FollowUpItem, { says }: typeof texts): readonly string[] {
  const isShortfall = kind === 'shortfall';
  const late = isOverdue && due?.isPromised ? [says.late(due.date)] : [];
  if (followUp === null) return [says.new, ...late];
  if (cliff === null) return [...saysOfGone(), ...late];
  const { cliffDate, cliffAmount } = followUp;
  const amount = amountOf(cliff);
  return [
    ...(standing === 'reopened' ? [says.reopened(followUp.notedOn, cliff.date, amount, isShortfall)] : []),
    ...(cliffDate === null || cliffDate === cliff.date ? [] : [says.moved(cliffDate, cliff.date)]),
    ...(cliffAmount === null || cliffAmount === amount ? [] : [says.otherAmount(cliffAmount, amount, isShortfall)]),
    ...late,
  ];

  function saysOfGone(): readonly string[] {
    const date = followUp?.cliffDate ?? null;
    if (standing === 'passed' && date !== null) return [says.passed(date)];
    const was = date === null || followUp?.cliffAmount == null ? [] : [says.was(date, followUp.cliffAmount, isShortfall)];
    return [standing === 'repaired' ? says.repaired : says.gone, ...was];
  }
}
