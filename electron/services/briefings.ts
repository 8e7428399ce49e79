import type { Services } from '#shared/contracts/calls.ts';
import { problem } from '#shared/contracts/problem.ts';
import { done, failed } from '#shared/result.ts';
import type { Context } from './context.ts';
import { briefingOrder } from './exports.ts';
import { answeredQuestion } from './question.ts';

/** The page of a briefing, to look at before it leaves. */
export const briefingServices: Pick<Services<Context>, 'briefing.view'> = {
  'briefing.view': async (input, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const order = briefingOrder(store.value, input, '', context);
    if (!order.ok) return order;
    const { briefingPage } = await import('#electron/exporters/briefing/briefing-job.ts');
    const briefing = briefingPage(order.value, order.value.rows);
    if (briefing.ok) return done({ question: answeredQuestion(order.value.question), briefing: briefing.value });
    const { code, params } = briefing.problem;
    return failed(code === 'scenario-invalid' ? problem(code, params) : problem(code, params));
  },
};
