import type { Services } from '#shared/contracts/calls.ts';
import { problem } from '#shared/contracts/problem.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { dayAfter, yearOf } from '#shared/domain/civil-date.ts';
import { least } from '#shared/domain/least.ts';
import { done, failed } from '#shared/result.ts';
import { cliTexts } from '#shared/text/cli-texts.ts';
import { answered } from './answers.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

/** The reverse question: how much money removes the gap after a cliff. A cliff goes by its id or its key. */
export const leastServices: Pick<Services<Context>, 'least.view'> = {
  'least.view': ({ cliff: wanted, until: stated, language, ...asked }, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { question, calculated } = found.value;
    const { cliffs, areas } = answerOf(calculated);
    const cliff = cliffs.find(({ id }) => id === wanted) ?? cliffs.find(({ key }) => key === wanted);
    if (cliff === undefined) return failed(problem('cliff-not-found', { seen: wanted }));
    const [from, until] = [yearOf(dayAfter(cliff.date)), stated ?? question.horizonYear];
    if (until < from || until > question.horizonYear) {
      return failed(problem('until-out-of-range', { until, from, to: question.horizonYear }));
    }
    return done({
      question: answeredQuestion(question),
      areaName: areas.find(({ id }) => id === cliff.areaId)?.name ?? cliff.areaId,
      cliff,
      least: least(calculated, cliff, until, cliTexts(language).least.scheme),
    });
  },
};
