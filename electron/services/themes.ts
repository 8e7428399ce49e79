import type { Services } from '#shared/contracts/calls.ts';
import { themesOf } from '#shared/domain/theme-sums.ts';
import { done } from '#shared/result.ts';
import type { Context } from './context.ts';

/** Which themes the rows of the store have. */
export const themeServices: Pick<Services<Context>, 'themes.list'> = {
  'themes.list': (_, context) => {
    const store = context.store();
    return store.ok ? done(themesOf(store.value.rows())) : store;
  },
};
