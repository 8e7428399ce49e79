import { inTurn, isBuiltFrom, noteBuilt, type PartName, partNames, stateOf } from './build-state.ts';

/** Builds the parts whose sources changed since they were last built, side by side; gives their names. */
export async function buildWhatChanged(parts: readonly PartName[] = partNames): Promise<readonly PartName[]> {
  if (oldOnes(parts).length === 0) return [];
  return inTurn(async () => {
    // Looked at again: another program may have built them while this one waited.
    const old = oldOnes(parts);
    // Loaded here: it takes longer than seeing that there is nothing to build.
    const [{ build }, { settingsOf }] = await Promise.all([import('vite'), import('./build-parts.ts')]);
    await forUse(() =>
      Promise.all(
        old.map(async ({ part, state }) => {
          await build(settingsOf(part, false));
          noteBuilt(part, state);
        }),
      ),
    );
    return old.map(({ part }) => part);
  });
}

/**
 * Whoever asks for it, the program is built for use: where a test asks (`NODE_ENV` is `test`) Vite would take the React that is
 * for its makers, twice as large and several times as slow, and it would stay for whoever starts the program next.
 */
async function forUse(work: () => Promise<unknown>): Promise<void> {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
}

function oldOnes(parts: readonly PartName[]) {
  return parts.map((part) => ({ part, state: stateOf(part) })).filter(({ part, state }) => !isBuiltFrom(part, state));
}

/** Builds the parts, and again whenever a source of theirs changes, until the program is stopped. */
export async function buildAndWatch(parts: readonly PartName[] = partNames): Promise<void> {
  const [{ build }, { settingsOf }] = await Promise.all([import('vite'), import('./build-parts.ts')]);
  for (const part of parts) {
    const watcher = await build(settingsOf(part, true));
    if (!('on' in watcher)) throw new Error('Vite gave no watcher');
    watcher.on('event', (event) => {
      if (event.code === 'BUNDLE_END') console.log(`${part}: ${event.duration} ms`);
      if (event.code === 'ERROR') console.error(event.error.message);
    });
  }
}
