import type { Because, Cliff } from '#shared/domain/results.ts';
import type { Words } from './words.ts';

type Rule<Name extends Because['rule']> = Extract<Because, { rule: Name }>;

/** The reason of a cliff by the name of its rule; null where that rule did not fire. */
export function reasonOf<Name extends Because['rule']>(cliff: Cliff, rule: Name): Rule<Name> | null {
  return cliff.because.find((because): because is Rule<Name> => because.rule === rule) ?? null;
}

/** What happens, in one or two sentences: which money stops or drops, or that more is promised than there is money for. */
export function happening(cliff: Cliff, { cliffs }: Words): string {
  const { why } = cliffs;
  if (cliff.kind === 'shortfall') return why.shortfall(cliff.date);
  const losing = cliff.schemes.filter(({ loss }) => loss > 0);
  const stopped = losing.filter(({ after }) => after === 0).map(({ scheme }) => scheme);
  const dropped = losing.filter(({ after }) => after > 0).map(({ scheme }) => scheme);
  return [stopped.length === 0 ? '' : why.stops(stopped, cliff.date), dropped.length === 0 ? '' : why.drops(dropped, cliff.date)]
    .filter(Boolean)
    .join(' ');
}

/** Why it is as severe as it is: the sentence, and the word in bold that ends it. */
export function severityWords(cliff: Cliff, { cliffs }: Words): { start: string; word: string } | null {
  const reason = reasonOf(cliff, 'severity');
  return reason === null
    ? null
    : cliffs.why.severity(reason.severity, reason.withinMonths, reason.share, reason.legalUncovered, reason.promisesHold);
}
