import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import type { PartName } from './build-state.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** In kB before compression: what loads first has a budget of its own in test/doors. */
const chunkSizeWarningLimit = 2000;

/** Vite's settings of each part. Only better-sqlite3, which has a native file, stays a module beside the bundles. */
export function settingsOf(part: PartName, isWatching: boolean): InlineConfig {
  const common: InlineConfig = { configFile: false, logLevel: 'warn', clearScreen: false };
  const watch = isWatching ? {} : null;
  if (part === 'renderer') {
    return {
      ...common,
      root: join(root, 'renderer'),
      // Not './': the window has routes with slashes in them.
      base: '/',
      plugins: [react()],
      build: {
        outDir: join(root, 'dist/renderer'),
        emptyOutDir: true,
        modulePreload: { polyfill: false },
        // A data: address would need a hole in the content policy.
        assetsInlineLimit: 0,
        chunkSizeWarningLimit,
        watch,
      },
    };
  }
  const isMain = part === 'main';
  return {
    ...common,
    root,
    publicDir: false,
    ssr: { noExternal: true, external: ['electron', 'better-sqlite3'] },
    build: {
      outDir: join(root, 'dist', part),
      emptyOutDir: true,
      ssr: true,
      target: 'node24',
      minify: false,
      sourcemap: true,
      chunkSizeWarningLimit,
      watch,
      rolldownOptions: {
        input: isMain
          ? {
              main: join(root, 'electron/shell/main.ts'),
              'engine-thread': join(root, 'electron/engine/engine-thread.ts'),
              'job-thread': join(root, 'electron/engine/job-thread.ts'),
            }
          : { preload: join(root, 'electron/shell/preload.ts') },
        external: [/^node:/, 'electron', 'better-sqlite3'],
        // All of main in one folder: threads find their file beside their caller. A sandboxed preload is one script, never a module.
        output: isMain
          ? { format: 'es', entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' }
          : { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  };
}
