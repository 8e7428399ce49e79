import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { createStore, openStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import type { StoreChoice } from '#shared/contracts/calls/gives.ts';
import type { Services } from '#shared/contracts/calls.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import type { StoreInfo } from '#shared/contracts/store.ts';
import { done, failed, type Result } from '#shared/result.ts';
import type { Context } from './context.ts';
import { knownStorePath, knownStores, readyMadePath, storeFileName } from './known-stores.ts';
import { forgetOpened, recentStorePath, recentStores } from './recent-stores.ts';
import { storeInfo } from './store-info.ts';
import { packageLicences, version } from './version.ts';

type StoreCalls =
  | 'app.state'
  | 'app.licences'
  | 'store.open'
  | 'store.create'
  | 'store.sample'
  | 'store.close'
  | 'store.recent'
  | 'store.forget';

/** What is open, and opening, making and closing a store. */
export const storeServices: Pick<Services<Context>, StoreCalls> = {
  'app.state': (_, { store, door, today, who, storesFolder }) => {
    const open = store();
    return done({
      version: version(),
      door,
      today: today(),
      who,
      store: open.ok ? storeInfo(open.value) : null,
      known: knownStores(storesFolder),
    });
  },

  'app.licences': async () => done(await packageLicences()),

  'store.open': (input, context) => {
    const path = chosenStore(input, context);
    return path.ok ? switched(openStore(path.value), context) : path;
  },

  'store.create': async ({ name, target }, context) => {
    const path = target === undefined ? ownPath(name, context) : context.pathOf(target);
    if (!path.ok) return path;
    // Loaded here: most starts of the program make no store, and the list of areas takes time to read.
    const { areaRecords } = await import('#shared/ready-made/areas.ts');
    return switched(createStore(path.value, { kind: 'own', who: context.who, at: context.now(), areas: areaRecords() }), context);
  },

  'store.sample': async ({ kind, target }, context) => {
    const { keptReadyMade, readyMadeAt } = await import('./ready-made-store.ts');
    const making = { kind, who: context.who, at: context.now() };
    if (target === undefined) return switched(keptReadyMade(readyMadePath(context.storesFolder, kind), making), context);
    const path = context.pathOf(target);
    return path.ok ? switched(readyMadeAt(path.value, making), context) : path;
  },

  'store.close': (_, { switchStore }) => {
    switchStore(null);
    return done(null);
  },

  'store.recent': async (_, { storesFolder }) => done(await recentStores(storesFolder)),

  'store.forget': ({ id }, { storesFolder }) => {
    forgetOpened(storesFolder, id);
    return done(null);
  },
};

/** The path of a store of the list, or of a file that was chosen. */
export function chosenStore(choice: StoreChoice, context: Context): Result<string, Problem> {
  return 'known' in choice ? knownPath(choice.known, context) : context.pathOf(choice.file);
}

function knownPath(id: string, { storesFolder }: Context): Result<string, Problem> {
  const path = knownStorePath(storesFolder, id) ?? recentStorePath(storesFolder, id);
  return path === null ? failed(problem('store-missing', { file: id.replace(/^own:/, '') })) : done(path);
}

function ownPath(name: string, { storesFolder }: Context): Result<string, Problem> {
  mkdirSync(storesFolder, { recursive: true });
  return done(join(storesFolder, storeFileName(name)));
}

/** Puts a store that was opened in the place of the one that is open. */
function switched(opened: Result<Store, Problem>, { switchStore }: Context): Result<StoreInfo, Problem> {
  if (!opened.ok) return opened;
  switchStore(opened.value);
  return done(storeInfo(opened.value));
}
