import { buildAndWatch, buildWhatChanged } from './build-all.ts';
import { partNames } from './build-state.ts';

/** `npm run build -- [main] [preload] [renderer] [--watch]`: all parts where none is named. */
const words = process.argv.slice(2);
const isWatching = words.includes('--watch');
const named = partNames.filter((part) => words.includes(part));
const parts = named.length > 0 ? named : partNames;

try {
  if (isWatching) await buildAndWatch(parts);
  else {
    const start = performance.now();
    const built = await buildWhatChanged(parts);
    console.log(built.length === 0 ? 'Nothing to build.' : `Built ${built.join(', ')} in ${Math.round(performance.now() - start)} ms.`);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
