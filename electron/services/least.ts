import type { Services } from '#shared/contracts/calls.ts';
import { problem } from '#shared/contracts/problem.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { areaOf, type Calculation } from '#shared/domain/calculation.ts';
import { dayAfter, yearOf } from '#shared/domain/civil-date.ts';
import { type Least, least } from '#shared/domain/least.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import { monthOf } from '#shared/domain/month.ts';
import { sumOver } from '#shared/domain/month-series.ts';
import { whichFirst } from '#shared/domain/which-first.ts';
import type { Hardness } from '#shared/domain/words.ts';
import { done, failed } from '#shared/result.ts';
import { cliTexts } from '#shared/text/cli-texts.ts';
import { type Asked, answered } from './answers.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

/** The reverse question: how much money removes the gap after a cliff. A cliff goes by its id or its key. */
export const leastServices: Pick<Services<Context>, 'least.view' | 'least.areas'> = {
  'least.view': ({ cliff: wanted, until: stated, language, ...asked }, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const whole = answered(ofEveryTheme(asked), context);
    if (!whole.ok) return whole;
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
      least: least(whole.value.calculated, cliff, until, cliTexts(language).least.scheme),
    });
  },

  'least.areas': ({ areas: chosen, budget, language, ...asked }, context) => {
    const found = answered(ofEveryTheme(asked), context);
    if (!found.ok) return found;
    const { question, calculated } = found.value;
    const needs = answerOf(calculated).areas.flatMap(({ id, name }) => {
      const [cliff] = areaOf(calculated, id).cliffs;
      // A fall on the horizon's last day leaves no year after it to pay for.
      if (cliff === undefined || yearOf(dayAfter(cliff.date)) > question.horizonYear) return [];
      const needed = least(calculated, cliff, question.horizonYear, cliTexts(language).least.scheme);
      return needed.change === null ? [] : [{ areaName: name, least: needed, keeps: keptPromises(calculated, needed) }];
    });
    const counted = needs.filter(({ least: { areaId } }) => chosen === undefined || chosen.includes(areaId));
    const first =
      budget === undefined
        ? null
        : whichFirst(
            counted.map(({ least: { areaId, level }, keeps }) => ({ areaId, cost: level, keeps })),
            budget,
          );
    return done({ question: answeredQuestion(question), needs, first });
  },
};

/** New money has no theme: what it must pay for is the gap of the whole area. */
function ofEveryTheme<Question extends Asked>(asked: Question): Question {
  return { ...asked, question: { ...asked.question, theme: undefined } };
}

/** What stays unpaid by hardness over the months that the money is for: what it keeps. */
function keptPromises(calculated: Calculation, { areaId, from, until }: Least): Record<Hardness, Cents> {
  const { gapOf } = areaOf(calculated, areaId).coverage;
  const unpaid = (word: Hardness) => cents(sumOver(gapOf[word], monthOf(from), monthOf(until)));
  return { legal: unpaid('legal'), administrative: unpaid('administrative'), intended: unpaid('intended') };
}
