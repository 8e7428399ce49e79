import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import type { InlineConfig, Plugin } from 'vite';
import type { PartName } from './build-state.ts';
import { licencesOf } from './licences.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** In kB before compression: what loads first has a budget of its own in test/doors. */
const chunkSizeWarningLimit = 2000;

/** What others made and comes along, with their licences: a page of the window shows it. */
const licences: Plugin = {
  name: 'licences',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'licences.json', source: JSON.stringify(licencesOf(root)) });
  },
};

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
        rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'common', minShareCount: 8 }] } } },
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
    plugins: isMain ? [licences] : [],
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
              'library-thread': join(root, 'electron/importers/read/library-thread.ts'),
              'spelling-thread': join(root, 'electron/spelling/spelling-thread.ts'),
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
