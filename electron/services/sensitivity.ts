import type { CallParsed, Services } from '#shared/contracts/calls.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { Assumptions } from '#shared/domain/assumptions.ts';
import { breathLine } from '#shared/domain/breath-line.ts';
import type { Calculation } from '#shared/domain/calculation.ts';
import { bandOf, calculationsUnder, openMoney } from '#shared/domain/sensitivity.ts';
import type { Lens } from '#shared/domain/words.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { type Asked, answered } from './answers.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

/** How sure the answer is: the lenses beside each other, what is tried, and what hangs on money that is not granted. */
export const sensitivityServices: Pick<Services<Context>, 'sensitivity.view'> = {
  'sensitivity.view': ({ area, indexation, delay, ...asked }, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { question, calculated } = found.value;
    const { lens } = question;
    const chosen = area === undefined ? undefined : calculated.areas.find(({ placed }) => placed.area.id === area);
    if (area !== undefined && chosen === undefined) return failed(problem('area-not-in-store', { seen: area, nearest: '' }));
    const areas = area === undefined ? null : [area];
    const tries = assumptionsOf({ indexation, delay });
    const asIs = everyLens(asked, context);
    if (!asIs.ok) return asIs;
    const tried = tries.indexation === null && tries.delay === null ? null : calculationsUnder(calculated, tries);
    return done({
      question: answeredQuestion(question),
      areaName: chosen?.result.name ?? null,
      asIs: bandOf(asIs.value, areas),
      tried: tried === null ? null : bandOf(tried, areas),
      lines:
        area === undefined
          ? null
          : { asIs: breathLine(asIs.value[lens], area), tried: tried === null ? null : breathLine(tried[lens], area) },
      open: openMoney((tried ?? asIs.value)[lens], areas),
    });
  },
};

/** The same question under each lens, as it is remembered: while something is tried it stays the same. */
function everyLens(asked: Asked, context: Context): Result<Readonly<Record<Lens, Calculation>>, Problem> {
  const under = (lens: Lens) => answered({ ...asked, question: { ...asked.question, lens } }, context);
  const [secured, planned, hoped] = [under('secured'), under('planned'), under('hoped')];
  if (!secured.ok) return secured;
  if (!planned.ok) return planned;
  if (!hoped.ok) return hoped;
  return done({ secured: secured.value.calculated, planned: planned.value.calculated, hoped: hoped.value.calculated });
}

/** As the rules have it: percents become hundredths, and what changes nothing is left out. */
function assumptionsOf({ indexation, delay }: Pick<CallParsed<'sensitivity.view'>, 'indexation' | 'delay'>): Assumptions {
  const hundredths = (percent: number) => Math.round(percent * 100);
  const byYear = Object.fromEntries(Object.entries(indexation?.byYear ?? {}).map(([year, percent]) => [Number(year), hundredths(percent)]));
  const grows = indexation !== undefined && (indexation.otherwise > 0 || Object.values(byYear).some((percent) => percent > 0));
  return {
    indexation: grows ? { byYear, otherwise: hundredths(indexation.otherwise) } : null,
    delay: delay === undefined || delay.months === 0 ? null : { months: delay.months, scheme: delay.scheme ?? null },
  };
}
