import type { Services } from '#shared/contracts/calls.ts';
import { problem } from '#shared/contracts/problem.ts';
import { done, failed } from '#shared/result.ts';
import type { Context } from './context.ts';
import { snippetOf } from './snippets.ts';

/** Which cell or person a figure came from, and that cell as it stood in the file. */
export const originServices: Pick<Services<Context>, 'origins.row' | 'origins.cells'> = {
  'origins.row': ({ table, id, field }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const origin = store.value.origin(table, id, field);
    return origin === null ? failed(problem('row-not-found', { seen: id })) : done(origin);
  },

  'origins.cells': (place, context) => {
    const store = context.store();
    return store.ok ? snippetOf(place, store.value, context) : store;
  },
};
