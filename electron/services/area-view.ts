import type { Services } from '#shared/contracts/calls.ts';
import { problem } from '#shared/contracts/problem.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { breathLine, breathMonths } from '#shared/domain/breath-line.ts';
import { areaOf } from '#shared/domain/calculation.ts';
import { lineFunding } from '#shared/domain/line-funding.ts';
import { purchasingPower } from '#shared/domain/purchasing-power.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import type { Cliff } from '#shared/domain/results.ts';
import { spendingOf } from '#shared/domain/spending.ts';
import { themeSums } from '#shared/domain/theme-sums.ts';
import { done, failed } from '#shared/result.ts';
import { answered, ofEveryTheme } from './answers.ts';
import { amountOrigin, areaCommitments, areaStreams, sourcesOf } from './area-rows.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

/** One area: its figures, its cliffs, its rows with where each came from, and what is known but not placed in time. */
export const areaViewServices: Pick<Services<Context>, 'area.view'> = {
  'area.view': async ({ area: areaId, ...asked }, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { store, question, calculated } = found.value;
    const whole = answered(ofEveryTheme(asked), context);
    if (!whole.ok) return whole;
    const { areas, cliffs, flags } = answerOf(calculated);
    const area = store.rows().areas.find(({ id }) => id === areaId);
    const result = areas.find(({ id }) => id === areaId);
    if (area === undefined || result === undefined) return failed(problem('area-not-in-store', { seen: areaId, nearest: '' }));
    const { areaFacts } = await import('#shared/ready-made/areas.ts');
    const { knownFacts } = await import('#shared/ready-made/known-facts.ts');
    const ofArea = cliffs.filter((cliff) => cliff.areaId === areaId);
    const year = yearAfterFall(ofArea, question);
    const streams = areaStreams(found.value, areaId).map((row) => ({
      ...row,
      amountOrigin: amountOrigin('stream', row.record, year, store),
    }));
    const commitments = areaCommitments(found.value, areaId).map((row) => ({
      ...row,
      amountOrigin: amountOrigin('commitment', row.record, year, store),
    }));
    return done({
      question: answeredQuestion(question),
      kind: store.kind,
      area,
      areaSources: areaFacts().find(({ id }) => id === areaId)?.sources ?? [],
      result,
      cliffs: ofArea,
      line: breathLine(calculated, areaId),
      months: breathMonths(calculated, areaId),
      funding: lineFunding(calculated, areaId),
      year,
      streams,
      commitments,
      flags: flags.filter((flag) => flag.areaId === areaId),
      knownFacts: knownFacts(areaId),
      purchasingPower: purchasingPower(calculated, areaId),
      spending: spendingOf(calculated, areaId),
      themes: themeSums(whole.value.calculated, [areaOf(whole.value.calculated, areaId)]),
      sources: sourcesOf([...streams, ...commitments].map(({ origin }) => origin)),
    });
  },
};

/** The year after the first cliff; without one, the year after the reference date; at most the horizon. */
function yearAfterFall(cliffs: readonly Cliff[], { at, horizonYear }: ResolvedQuestion): number {
  const first = cliffs.reduce<string | null>((earliest, { date }) => (earliest === null || date < earliest ? date : earliest), null);
  return Math.min(Number((first ?? at).slice(0, 4)) + 1, horizonYear);
}
