import type { Services } from '#shared/contracts/calls.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { breathLine } from '#shared/domain/breath-line.ts';
import { overviewOf } from '#shared/domain/overview.ts';
import { done } from '#shared/result.ts';
import { answered } from './answers.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

type OverviewCalls = 'overview.view' | 'lines.view' | 'cliffs.view';

/** All areas at once: the headline with a row each, their breath lines, the whole answer. */
export const overviewServices: Pick<Services<Context>, OverviewCalls> = {
  'overview.view': (asked, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { store, question, calculated } = found.value;
    const areas = asked.areas === undefined ? calculated.areas : calculated.areas.filter(({ result }) => asked.areas?.includes(result.id));
    return done({ question: answeredQuestion(question), kind: store.kind, overview: overviewOf({ ...calculated, areas }) });
  },

  'lines.view': (asked, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { question, calculated } = found.value;
    const lines = answerOf(calculated).areas.map(({ id }) => breathLine(calculated, id));
    return done({ question: answeredQuestion(question), lines });
  },

  'cliffs.view': (asked, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { calculated, base } = found.value;
    return done({ ...answerOf(calculated), base: base === null ? null : answerOf(base) });
  },
};
