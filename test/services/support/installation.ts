import { join } from 'node:path';
import type { Context } from '#electron/services/context.ts';
import { exchangeServices } from '#electron/services/exchanges.ts';
import { createStore } from '#electron/store/open.ts';
import type { StoreWriter } from '#electron/store/store.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { testContext } from '#test/services/test-context.ts';
import { good } from '#test/store/support/new-store.ts';

/** An installation with a store of its own, a person and a clock that ticks. */
export function installation(who: string, kind: 'own' | 'sample' = 'own') {
  const { context, folder, register } = testContext();
  let minute = 0;
  const store = good(createStore(join(folder, `${who}.adem`), { kind, who, at: '2026-11-20T10:00:00.000Z', areas: areaRecords() }));
  context.switchStore(store);
  const now = () => `2026-11-24T${String(10 + Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}:00.000Z`;
  const own: Context = { ...context, who, now: () => now() };
  const edit = (work: (writer: StoreWriter) => void, what = 'met de hand') => {
    minute += who === 'Anna' ? 1 : 2;
    return good(
      store.write({ kind: 'edit', who, at: now(), what }, (writer) => {
        work(writer);
        return { ok: true, value: null };
      }),
    ).changeSet;
  };
  const handle = (name: string) => register(join(folder, name));
  return {
    ...{ store, folder, context: own, edit, handle },
    /** Writes an exchange file; its path. */
    send: async (name = 'uit.adempak', areas?: readonly string[]) => {
      good(await exchangeServices['export.exchange']({ target: handle(name), ...(areas ? { areas: areas as never } : {}) }, own));
      return join(folder, name);
    },
    preview: (path: string) => exchangeServices['merge.preview']({ file: register(path), language: 'nl' }, own),
    merge: (path: string, onConflict: 'ask' | 'newer' | 'keep' = 'ask', choices: Record<string, 'file' | 'store' | null> = {}) => {
      minute += 1;
      return exchangeServices['merge.commit']({ file: register(path), language: 'nl', onConflict, choices }, own);
    },
  };
}
