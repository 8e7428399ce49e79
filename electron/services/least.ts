import type { CallParsed, Services } from '#shared/contracts/calls.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { AreaNeed, LeastAreasView } from '#shared/contracts/views.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { areaOf, type Calculation } from '#shared/domain/calculation.ts';
import { dayAfter, yearOf } from '#shared/domain/civil-date.ts';
import { type Least, least } from '#shared/domain/least.ts';
import { leastChanges, leastChecks } from '#shared/domain/least-plan.ts';
import { type Cents, cents } from '#shared/domain/money.ts';
import { monthOf } from '#shared/domain/month.ts';
import { sumOver } from '#shared/domain/month-series.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { whichFirst } from '#shared/domain/which-first.ts';
import type { Hardness } from '#shared/domain/words.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { cliTexts } from '#shared/text/cli-texts.ts';
import { answered, ofEveryTheme } from './answers.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

/** The reverse question: how much money removes the gap after a cliff. A cliff goes by its id or its key. */
export const leastServices: Pick<Services<Context>, 'least.view' | 'least.areas' | 'least.plan'> = {
  'least.view': ({ cliff: wanted, until: stated, language, ...asked }, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    // New money has no theme: what it must pay for is the gap of the whole area.
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
    const needed = least(whole.value.calculated, cliff, until, cliTexts(language).least.scheme);
    const [check = null] = leastChecks(whole.value.calculated, [needed], needed.change === null ? [] : [needed.change]);
    return done({
      question: answeredQuestion(question),
      areaName: areas.find(({ id }) => id === cliff.areaId)?.name ?? cliff.areaId,
      cliff,
      least: needed,
      check,
    });
  },

  'least.areas': ({ budget, ...choices }, context) => {
    const found = needsOf(choices, context);
    if (!found.ok) return found;
    const { question, untilYear, needs, without } = found.value;
    const gaps = needs.map(({ least: { areaId, level }, keeps }) => ({ areaId, cost: level, keeps }));
    const first = budget === undefined ? null : whichFirst(gaps, budget);
    return done({ question: answeredQuestion(question), untilYear, needs, without, first });
  },

  'least.plan': (choices, context) => {
    const found = needsOf(choices, context);
    if (!found.ok) return found;
    const { calculated, needs } = found.value;
    const { schemeOf } = cliTexts(choices.language).least;
    const wanted = needs.map(({ least: needed }) => needed);
    const changes = leastChanges(calculated, wanted, schemeOf);
    return done({ changes, checks: leastChecks(calculated, wanted, changes) });
  },
};

type Choices = CallParsed<'least.plan'>;
type Needs = Pick<LeastAreasView, 'untilYear' | 'needs' | 'without'> & { question: ResolvedQuestion; calculated: Calculation };

/**
 * What each of the chosen areas needs, after the cliff that is chosen there or else its first. Problems: those of a question;
 * `cliff-not-found`, `until-out-of-range`.
 */
function needsOf({ areas, cliffs: chosen = [], until, language, ...asked }: Choices, context: Context): Result<Needs, Problem> {
  const found = answered(ofEveryTheme(asked), context);
  if (!found.ok) return found;
  const { question, calculated } = found.value;
  const untilYear = until ?? question.horizonYear;
  const from = yearOf(question.at);
  if (untilYear < from || untilYear > question.horizonYear) {
    return failed(problem('until-out-of-range', { until: untilYear, from, to: question.horizonYear }));
  }
  const results = answerOf(calculated).areas.filter(({ id }) => areas === undefined || areas.includes(id));
  const known = new Set(calculated.areas.flatMap(({ cliffs }) => cliffs.map(({ key }) => key)));
  const lost = chosen.find((key) => !known.has(key));
  if (lost !== undefined) return failed(problem('cliff-not-found', { seen: lost }));
  const needs: AreaNeed[] = [];
  const without: Needs['without'][number][] = [];
  for (const { id, name, state } of results) {
    // A fall on the last day leaves no year after it to pay for.
    const choices = areaOf(calculated, id).cliffs.filter(({ date }) => yearOf(dayAfter(date)) <= untilYear);
    const cliff = choices.find(({ key }) => chosen.includes(key)) ?? choices[0];
    const needed = cliff === undefined ? null : least(calculated, cliff, untilYear, cliTexts(language).least.scheme);
    if (cliff === undefined || needed === null || needed.change === null) {
      without.push({ areaId: id, areaName: name, because: state === 'no-data' ? 'no-data' : needed === null ? 'no-cliff' : 'no-gap' });
    } else {
      const told = choices.map(({ key, date, kind, severity, schemes }) => ({ key, date, kind, severity, schemes }));
      needs.push({ areaName: name, cliff, choices: told, least: needed, keeps: keptPromises(calculated, needed) });
    }
  }
  return done({ question, calculated, untilYear, needs, without });
}

/** What stays unpaid by hardness over the months that the money is for: what it keeps. */
function keptPromises(calculated: Calculation, { areaId, from, until }: Least): Record<Hardness, Cents> {
  const { gapOf } = areaOf(calculated, areaId).coverage;
  const unpaid = (word: Hardness) => cents(sumOver(gapOf[word], monthOf(from), monthOf(until)));
  return { legal: unpaid('legal'), administrative: unpaid('administrative'), intended: unpaid('intended') };
}
