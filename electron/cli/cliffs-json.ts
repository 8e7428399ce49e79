import type { Language } from '#shared/contracts/values.ts';
import type { CliffsView } from '#shared/contracts/views.ts';
import type { AreaResult, Cliff, DatedMoment, Decision, Flag } from '#shared/domain/results.ts';
import { becauseText, flagText } from '#shared/text/because-text.ts';
import { vanishedOf } from './vanished.ts';

/**
 * The answer as contracts/cli.md has it: its keys in that order, reasons and notes as sentences. Under a scenario each
 * area and cliff has its `base`, and what vanishes is listed.
 */
export function cliffsJson(answer: CliffsView, language: Language) {
  const { at, horizonYear, lens, hardness, use, theme, scenario, areas, cliffs, flags, totals, base } = answer;
  const baseArea = (id: string) => base?.areas.find((area) => area.id === id);
  const baseCliff = (key: string) => base?.cliffs.find((cliff) => cliff.key === key);
  const besides = <Base, Json>(found: Base | undefined, json: (base: Base) => Json) =>
    base === null ? {} : { base: found === undefined ? null : json(found) };
  return {
    ...{ at, horizonYear, lens, hardness, use, scenario },
    // Only where one was asked for: without it the answer is the whole one of contracts/cli.md.
    ...(theme === null ? {} : { theme }),
    areas: areas.map((area) => ({ ...areaJson(area), ...besides(baseArea(area.id), areaJson) })),
    cliffs: cliffs.map((cliff) => ({
      ...cliffJson(cliff, language),
      ...besides(baseCliff(cliff.key), (found) => cliffJson(found, language)),
    })),
    flags: flags.map((flag) => flagJson(flag, language)),
    totals: { fundingByYear: totals.fundingByYear, commitmentsByYear: totals.commitmentsByYear, gapByYear: totals.gapByYear },
    ...(base === null ? {} : { vanished: vanishedOf(base.cliffs, cliffs).map((cliff) => cliffJson(cliff, language)) }),
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
