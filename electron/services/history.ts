import type { Services } from '#shared/contracts/calls.ts';
import { done } from '#shared/result.ts';
import type { Context } from './context.ts';

type HistoryCalls = 'history.list' | 'history.undo';

/** Who changed what, newest first, and taking a change back. */
export const historyServices: Pick<Services<Context>, HistoryCalls> = {
  'history.list': ({ limit }, context) => {
    const store = context.store();
    return store.ok ? done(store.value.history(limit)) : store;
  },

  'history.undo': ({ changeSet }, context) => {
    const store = context.store();
    return store.ok ? store.value.undo(context.who, context.now(), changeSet) : store;
  },
};
