import { rowHash } from '#electron/store/row-hash.ts';
import type { Services } from '#shared/contracts/calls.ts';
import { done } from '#shared/result.ts';
import { answered, ofEveryTheme } from './answers.ts';
import type { Context } from './context.ts';
import { editedRows } from './rows/edited-rows.ts';
import { effectOf } from './rows/effect.ts';
import { listedRows } from './rows/listed-rows.ts';
import { rowStory } from './rows/row-story.ts';
import { saveRows } from './rows/save-rows.ts';

type RowCalls = 'rows.list' | 'rows.preview' | 'rows.save' | 'rows.history';

/** Rows that people look at and change by hand. Problems of the rows themselves are in the answer, each at its field. */
export const rowServices: Pick<Services<Context>, RowCalls> = {
  'rows.list': ({ table, question }, context) => {
    const found = answered(ofEveryTheme({ question }), context);
    return found.ok ? done(listedRows(table, found.value)) : found;
  },

  'rows.preview': ({ edits, question }, context) => {
    const found = answered(ofEveryTheme({ question }), context);
    if (!found.ok) return found;
    const { store, calculated } = found.value;
    const edited = editedRows(store.rows(), edits, { today: context.today(), hash: rowHash });
    return done({ problems: edited.problems, ...effectOf(edited, calculated, store) });
  },

  'rows.save': ({ edits, language }, context) => {
    const store = context.store();
    return store.ok ? saveRows(store.value, edits, { who: context.who, at: context.now(), today: context.today(), language }) : store;
  },

  'rows.history': ({ table, id }, context) => {
    const store = context.store();
    return store.ok ? done(rowStory(store.value, table, id)) : store;
  },
};
