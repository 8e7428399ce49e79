import type { Language } from '#shared/contracts/values.ts';
import type { Answer, AreaResult, Cliff, DatedMoment, Decision, Flag } from '#shared/domain/results.ts';
import { becauseText, flagText } from '#shared/text/because-text.ts';

/** The answer as contracts/cli.md has it: its keys in that order, reasons and notes as sentences. */
export function cliffsJson(answer: Answer, language: Language) {
  const { at, horizonYear, lens, hardness, use, scenario, areas, cliffs, flags, totals } = answer;
  return {
    ...{ at, horizonYear, lens, hardness, use, scenario },
    areas: areas.map(areaJson),
    cliffs: cliffs.map((cliff) => cliffJson(cliff, language)),
    flags: flags.map((flag) => flagJson(flag, language)),
    totals: { fundingByYear: totals.fundingByYear, commitmentsByYear: totals.commitmentsByYear, gapByYear: totals.gapByYear },
  };
}

function areaJson(area: AreaResult) {
  const { id, name, state, fundingByYear, commitmentsByYear, gapByYear, coverageByYear } = area;
  const { unusedEarmarkedByYear, unusedFreeByYear, reserveUsedByYear, investmentByYear } = area;
  const { coveredUntil, fundedUntil, promisedUntil, unfundedMonths, incidentalShare, largestSchemeShare, severity } = area;
  return {
    ...{ id, name, state, fundingByYear, commitmentsByYear, gapByYear, coverageByYear },
    ...{ unusedEarmarkedByYear, unusedFreeByYear, reserveUsedByYear, investmentByYear },
    ...{ coveredUntil, fundedUntil, promisedUntil, unfundedMonths, incidentalShare, largestSchemeShare, severity },
  };
}

/** One cliff as contracts/cli.md has it. */
export function cliffJson(cliff: Cliff, language: Language) {
  const { id, areaId, kind, key, date, lossPerYear, share, uncovered, legalUncovered, severity, uncertain, leadMonths } = cliff;
  return {
    ...{ id, areaId, kind, key, date, lossPerYear, share, uncovered, legalUncovered, severity, uncertain, leadMonths },
    decision: cliff.decision && decisionJson(cliff.decision),
    nextDecision: cliff.nextDecision && momentJson(cliff.nextDecision),
    schemes: cliff.schemes.map(({ scheme, before, after, loss }) => ({ scheme, before, after, loss })),
    streams: cliff.streams.map(({ id: row, scheme, reference, edge }) => ({ id: row, scheme, reference, edge })),
    commitments: cliff.commitments.map(({ id: row, description, uncovered: left }) => ({ id: row, description, uncovered: left })),
    because: cliff.because.map((reason) => becauseText(reason, language)),
  };
}

function decisionJson({ name, date, passed }: Decision) {
  return { name, date, passed };
}

function momentJson({ name, date }: DatedMoment) {
  return { name, date };
}

function flagJson(flag: Flag, language: Language) {
  return { code: flag.code, areaId: flag.areaId, row: flag.row, message: flagText(flag, language) };
}
