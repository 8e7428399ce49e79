import type { CliffFound } from './cliffs.ts';
import type { Coverage } from './coverage.ts';
import type { DecisionFound } from './decision.ts';
import { cents, share } from './money.ts';
import { monthRange } from './month.ts';
import { twelveFrom } from './month-series.ts';
import type { Because, LineLoss } from './results.ts';
import type { SeverityFound } from './severity.ts';
import type { ShortfallFound } from './shortfalls.ts';

/** What each line in a cliff loses, by name [rules 4]. */
export function lineLosses(cliff: CliffFound): LineLoss[] {
  return cliff.lines.map(({ line, before, after, loss }) => ({
    scheme: line.line.name,
    before: cents(before),
    after: cents(after),
    loss: cents(loss),
  }));
}

/** Why a cliff or shortfall is what it is: the rules that fired, in their order, with their numbers [rules 8]. */
export function becauseOf(
  found: CliffFound | ShortfallFound,
  coverage: Coverage,
  severity: SeverityFound,
  decision: DecisionFound,
): Because[] {
  return [
    found.kind === 'cliff' ? becauseOfLoss(found) : becauseOfShortfall(found),
    becauseOfUncovered(found, coverage),
    becauseOfSeverity(found, severity),
    becauseOfDecision(decision),
  ];
}

/** The share of a cliff (of its funding) or of a shortfall (of its commitments), with four decimals [rules 4]. */
export function shareOf(found: CliffFound | ShortfallFound): number {
  return (found.kind === 'cliff' ? share(found.lossPerYear, found.areaBefore) : share(found.uncovered, found.commitments)) ?? 0;
}

function becauseOfLoss(cliff: CliffFound): Because {
  return {
    rule: 'loss',
    before: monthRange(cliff.firstMonth - 11, cliff.firstMonth),
    after: monthRange(cliff.lastMonth + 1, cliff.lastMonth + 12),
    lines: lineLosses(cliff),
    sum: cents(cliff.sum),
    areaLoss: cents(cliff.areaLoss),
    lossPerYear: cents(cliff.lossPerYear),
    areaBefore: cents(cliff.areaBefore),
    share: shareOf(cliff),
  };
}

function becauseOfShortfall(shortfall: ShortfallFound): Because {
  return {
    rule: 'shortfall',
    window: monthRange(shortfall.from, shortfall.from + 11),
    gap: cents(shortfall.gap),
    gapBefore: cents(shortfall.gapBefore),
    explained: cents(shortfall.explained),
    excess: cents(shortfall.uncovered),
    commitments: cents(shortfall.commitments),
    share: shareOf(shortfall),
  };
}

function becauseOfUncovered(found: CliffFound | ShortfallFound, coverage: Coverage): Because {
  return {
    rule: 'uncovered',
    window: monthRange(found.from, found.from + 11),
    gap: cents(twelveFrom(coverage.gap, found.from)),
    legalGap: cents(twelveFrom(coverage.gapOf.legal, found.from)),
    loadBearing: found.kind === 'cliff' ? cents(found.loadBearing) : null,
    uncovered: cents(found.uncovered),
    legalUncovered: cents(found.legalUncovered),
  };
}

function becauseOfSeverity(found: CliffFound | ShortfallFound, severity: SeverityFound): Because {
  return {
    rule: 'severity',
    severity: severity.severity,
    withinMonths: severity.withinMonths,
    share: shareOf(found),
    legalUncovered: severity.isLegalUncovered,
    promisesHold: severity.doPromisesHold,
  };
}

function becauseOfDecision(decision: DecisionFound): Because {
  return {
    rule: 'decision',
    decider: decision.decider,
    line: decision.line?.line.name ?? null,
    leadMonths: decision.leadMonths,
    settingMonths: decision.settingMonths,
    notice: decision.notice,
    latestDay: decision.latestDay,
    decision: decision.decision,
    nextDecision: decision.nextDecision,
  };
}
