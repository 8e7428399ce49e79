import type { Services } from '#shared/contracts/calls.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { breathLine } from '#shared/domain/breath-line.ts';
import type { Calculation } from '#shared/domain/calculation.ts';
import { overviewOf } from '#shared/domain/overview.ts';
import { themeSums } from '#shared/domain/theme-sums.ts';
import { done } from '#shared/result.ts';
import { answered, ofEveryTheme } from './answers.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

type OverviewCalls = 'overview.view' | 'lines.view' | 'cliffs.view';

/** All areas at once: the headline with a row each, their breath lines, the whole answer. */
export const overviewServices: Pick<Services<Context>, OverviewCalls> = {
  'overview.view': (asked, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { store, question, calculated } = found.value;
    const whole = answered(ofEveryTheme(asked), context);
    if (!whole.ok) return whole;
    const chosen = ({ areas }: Calculation) =>
      asked.areas === undefined ? areas : areas.filter(({ result }) => asked.areas?.includes(result.id));
    return done({
      question: answeredQuestion(question),
      kind: store.kind,
      overview: overviewOf({ ...calculated, areas: chosen(calculated) }),
      themes: themeSums(whole.value.calculated, chosen(whole.value.calculated)),
    });
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
