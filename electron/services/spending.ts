import type { Services } from '#shared/contracts/calls.ts';
import { spendingOfAreas } from '#shared/domain/spending-of-areas.ts';
import { done } from '#shared/result.ts';
import { answered } from './answers.ts';
import type { Context } from './context.ts';
import { answeredQuestion } from './question.ts';

/** What must still be spent, area beside area, and what all money together loses in purchasing power. */
export const spendingServices: Pick<Services<Context>, 'spending.view'> = {
  'spending.view': (asked, context) => {
    const found = answered(asked, context);
    if (!found.ok) return found;
    const { store, question, calculated } = found.value;
    return done({ question: answeredQuestion(question), kind: store.kind, ...spendingOfAreas(calculated) });
  },
};
