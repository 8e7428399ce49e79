import type { Services } from '#shared/contracts/calls.ts';
import { done } from '#shared/result.ts';
import type { Context } from './context.ts';
import { stepView } from './history-step.ts';

type HistoryCalls = 'history.list' | 'history.step' | 'history.undo';

/** Who changed what, newest first, and taking a change back. */
export const historyServices: Pick<Services<Context>, HistoryCalls> = {
  'history.list': ({ limit }, context) => {
    const store = context.store();
    return store.ok ? done(store.value.history(limit)) : store;
  },

  'history.step': ({ changeSet, question }, context) => {
    const store = context.store();
    return store.ok ? stepView(changeSet, question, store.value, context.today()) : store;
  },

  'history.undo': ({ changeSet }, context) => {
    const store = context.store();
    return store.ok ? store.value.undo(context.who, context.now(), changeSet) : store;
  },
};
