import { briefingPageId, ownSentence } from '#shared/briefing/edited.ts';
import type { Services } from '#shared/contracts/calls.ts';
import { problem } from '#shared/contracts/problem.ts';
import { done, failed } from '#shared/result.ts';
import { keptTexts } from '#shared/text/kept-texts.ts';
import { scenarioAskedOf } from './answers.ts';
import { briefingOrder } from './briefing-order.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

/** The page of a briefing, to look at and to write in before it leaves. */
export const briefingServices: Pick<Services<Context>, 'briefing.view' | 'briefing.edit'> = {
  'briefing.view': async (input, context) => {
    const order = briefingOrder(input, '', context);
    if (!order.ok) return order;
    const { briefingPage } = await import('#electron/exporters/briefing/briefing-job.ts');
    const page = briefingPage(order.value);
    if (page.ok) return done({ question: answeredQuestion(order.value.question), ...page.value, own: order.value.own });
    const { code, params } = page.problem;
    return failed(code === 'scenario-invalid' ? problem(code, params) : problem(code, params));
  },

  'briefing.edit': ({ sentence, text, madeFrom, language, ...input }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const scenario = scenarioAskedOf(input, store.value);
    if (!scenario.ok) return scenario;
    const page = briefingPageId(language, input.areas, scenario.value?.name ?? null, input.theme ?? null);
    const id = `${page} ${sentence}`;
    const isBack = text === null || (sentence !== ownSentence && text === madeFrom);
    const texts = keptTexts(language);
    const what = isBack ? texts.sentenceBack(madeFrom) : texts.sentenceEdited(text);
    const written = store.value.write({ kind: 'edit', who: context.who, at: context.now(), what }, (writer) => {
      if (isBack) writer.removeKeptSentence(id);
      else writer.putKeptSentence({ id, page, sentence, text, madeFrom });
      return done(null);
    });
    return written.ok ? done({ changeSet: written.value.changeSet }) : written;
  },
};
