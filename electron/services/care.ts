import { restore } from '#electron/store/backup.ts';
import { openStore } from '#electron/store/open.ts';
import type { Services } from '#shared/contracts/calls.ts';
import { done } from '#shared/result.ts';
import { answered } from './answers.ts';
import type { Context } from './context.ts';
import { figureFaults } from './figure-faults.ts';
import { storeInfo } from './store-info.ts';

/** Looking after a store: is it whole, and copies of it. */
export const careServices: Pick<Services<Context>, 'care.check' | 'care.backup' | 'care.restore'> = {
  'care.check': (_, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const { damage, rows, changeSets, checksum } = store.value.check();
    // Figures of rows that are not what they were say nothing.
    if (damage.length > 0) return done({ damage, faults: [], rows, changeSets, checksum });
    const found = answered({ question: {} }, context);
    return found.ok ? done({ damage, faults: figureFaults(found.value), rows, changeSets, checksum }) : found;
  },

  'care.backup': ({ target }, context) => {
    const store = context.store();
    if (!store.ok) return store;
    const path = context.pathOf(target);
    return path.ok ? store.value.backup(path.value) : path;
  },

  'care.restore': ({ target, from }, context) => {
    const [path, backup] = [context.pathOf(target), context.pathOf(from)];
    if (!path.ok) return path;
    if (!backup.ok) return backup;
    const open = context.store();
    // A store cannot be replaced while it is open, here or elsewhere.
    if (open.ok && open.value.path === path.value) context.switchStore(null);
    const restored = restore(path.value, backup.value);
    if (!restored.ok) return restored;
    const opened = openStore(path.value);
    if (!opened.ok) return opened;
    context.switchStore(opened.value);
    return done({ store: storeInfo(opened.value), replaced: restored.value.replaced });
  },
};
