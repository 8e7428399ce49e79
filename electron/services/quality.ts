import type { Services } from '#shared/contracts/calls.ts';
import { type AreaQuality, mostFindings } from '#shared/contracts/quality.ts';
import { areaOf, type Calculation } from '#shared/domain/calculation.ts';
import { byEffect, findingsOf } from '#shared/domain/quality.ts';
import { doubtKinds } from '#shared/domain/quality-doubt.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ByYear } from '#shared/domain/results.ts';
import { done } from '#shared/result.ts';
import { answered, ofEveryTheme } from './answers.ts';
import type { Context } from './context.ts';
import { deliveriesOf } from './deliveries.ts';
import { answeredQuestion } from './question.ts';

/** Effects times rows per area that are worked out at once: some tenths of a second. */
const mostWork = 300_000;

/** The quality of the data beside the answer that rests on it. */
export const qualityServices: Pick<Services<Context>, 'quality.view'> = {
  'quality.view': ({ question: asked, areas }, context) => {
    // A double row is one whatever the theme that is looked at.
    const found = answered(ofEveryTheme({ question: asked }), context);
    if (!found.ok) return found;
    const { store, question, calculated } = found.value;
    const { oldAfter, areas: delivered } = deliveriesOf(store, context.today());
    const chosen = delivered.filter(({ areaId }) => areas === undefined || areas.includes(areaId));
    const { streams, commitments } = store.rows();
    // Of all areas at once no more than a person waits for; of one area, everything.
    const mostEffects = areas === undefined ? Math.max(10, Math.floor(mostWork / (streams.length + commitments.length + 1))) : undefined;
    const ofAreas = new Map(chosen.map(({ areaId }) => [areaId, findingsOf(calculated, areaId, mostEffects)]));
    const names = new Map(chosen.map(({ areaId, name }) => [areaId, name]));
    const findings = Array.from(ofAreas.values()).flat().toSorted(byEffect);
    return done({
      question: answeredQuestion(question),
      kind: store.kind,
      oldAfter,
      areas: chosen.map(
        ({ areaId, name, state, newest, days }): AreaQuality => ({
          ...{ areaId, name, state, newest, days },
          ...restsOn(areaId, calculated),
          findings: ofAreas.get(areaId)?.length ?? 0,
        }),
      ),
      findings: findings.slice(0, mostFindings).map((finding) => ({ ...finding, areaName: names.get(finding.areaId) ?? finding.areaId })),
      count: findings.length,
      moving: findings.filter(({ effect }) => effect !== null && effect.gap !== 0).length,
      kinds: doubtKinds.filter((kind) => findings.some((finding) => finding.kind === kind)),
    });
  },
};

function restsOn(id: AreaId, calculated: Calculation): { readonly commitments: number; readonly funding: number } {
  const { commitmentsByYear, fundingByYear } = areaOf(calculated, id).result;
  return { commitments: sumOf(commitmentsByYear), funding: sumOf(fundingByYear) };
}

function sumOf(byYear: ByYear): number {
  return Object.values(byYear).reduce((sum, cents) => sum + cents, 0);
}
