import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, matchesGlob, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

/** Folder → what its files may import, and what they may not: the dependency rule, as examples that the linter must agree with. */
const rule: Record<string, { may: string[]; mayNot: string[] }> = {
  'shared/domain': {
    may: ['./month.ts', '#shared/result.ts'],
    mayNot: [
      'zod',
      'node:fs',
      'electron',
      'react',
      '#shared/contracts/values.ts',
      '#electron/store/store.ts',
      '#renderer/main.tsx',
      '../result.ts',
    ],
  },
  'shared/contracts': {
    may: ['zod', './values.ts', '#shared/domain/words.ts'],
    mayNot: ['node:path', '#shared/text/format.ts', '#electron/store/store.ts', '../domain/words.ts'],
  },
  'shared/text': {
    may: ['./sentences.ts', '#shared/contracts/problem.ts', '#shared/domain/words.ts'],
    mayNot: ['zod', 'node:util', '#shared/ready-made/areas.ts', '#renderer/kit/amount.tsx'],
  },
  'shared/reading': {
    may: ['./amounts.ts', '#shared/contracts/fields.ts', '#shared/result.ts'],
    mayNot: ['zod', 'node:fs', '#shared/text/format.ts', '#electron/importers/inspect.ts'],
  },
  'shared/briefing': {
    may: ['./briefing.ts', '#shared/domain/results.ts', '#shared/text/format.ts'],
    mayNot: ['node:fs', 'd3-scale', 'docx', '#electron/exporters/looks.ts', '#renderer/kit/amount.tsx'],
  },
  'shared/drawing': {
    may: ['d3-scale', './shapes.ts', '#shared/domain/month.ts', '#shared/text/format.ts'],
    mayNot: ['react', 'node:fs', '#shared/ready-made/areas.ts', '#renderer/kit/breath-line.tsx', '#electron/store/store.ts'],
  },
  'shared/ready-made': { may: ['zod', '#shared/data/areas.json'], mayNot: ['node:fs', 'fast-check', '#electron/store/store.ts'] },
  'electron/store': {
    may: ['better-sqlite3', 'node:fs/promises', '#shared/domain/words.ts'],
    mayNot: ['electron', 'xlsx', '#electron/services/context.ts', '#electron/importers/inspect.ts'],
  },
  'electron/importers': {
    may: ['xlsx', 'htmlparser2', 'node:fs', '#shared/contracts/fields.ts'],
    mayNot: ['better-sqlite3', 'hucre', '#electron/store/store.ts', '#electron/exporters/summary.ts'],
  },
  'electron/importers/recognise': { may: ['#shared/contracts/fields.ts'], mayNot: ['xlsx', 'node:fs', '#electron/importers/inspect.ts'] },
  'electron/exporters': {
    may: ['hucre', '#shared/contracts/fields.ts'],
    mayNot: ['better-sqlite3', 'xlsx', '#electron/store/store.ts', '#electron/importers/inspect.ts'],
  },
  'electron/services': {
    may: ['#electron/store/store.ts', '#electron/importers/inspect.ts', '#electron/exporters/summary.ts'],
    mayNot: ['better-sqlite3', 'xlsx', 'electron', '#electron/engine/dispatch.ts', '#electron/shell/main.ts'],
  },
  'electron/engine': {
    may: ['node:worker_threads', '#electron/services/context.ts'],
    mayNot: ['electron', 'better-sqlite3', '#electron/shell/main.ts', '#electron/server/serve.ts', '#electron/cli/main.ts'],
  },
  'electron/spelling': {
    may: ['hunspell-wasm', 'node:fs', '#shared/text/glossary.ts'],
    mayNot: ['electron', '#electron/engine/engine.ts'],
  },
  'electron/shell': {
    may: ['electron', '#electron/engine/engine-client.ts', '#electron/spelling/spelling.ts', '#shared/contracts/bridge.ts'],
    mayNot: [
      'better-sqlite3',
      '#electron/store/store.ts',
      '#electron/services/context.ts',
      '#electron/server/serve.ts',
      '#renderer/main.tsx',
    ],
  },
  'electron/server': {
    may: ['node:http', 'open', '#electron/engine/engine-client.ts'],
    mayNot: ['electron', '#electron/store/store.ts', '#electron/shell/main.ts', '#renderer/main.tsx'],
  },
  'electron/cli': {
    may: ['commander', '#electron/engine/engine.ts', '#electron/server/serve.ts'],
    mayNot: ['electron', '#electron/store/store.ts', '#electron/services/context.ts', '#electron/shell/main.ts'],
  },
  electron: { may: ['vite', 'node:path'], mayNot: ['electron', 'vitest', '#electron/store/store.ts'] },
  'renderer/kit': {
    may: ['react', '#shared/text/format.ts', './button.tsx', './button.css'],
    mayNot: ['@tanstack/react-query', 'node:fs', '#renderer/features/overview/index.ts', '#renderer/bridge/bridge.ts', '#electron/run.mjs'],
  },
  'renderer/bridge': {
    may: ['@tanstack/react-query', '#shared/contracts/bridge.ts'],
    mayNot: ['electron', '#renderer/features/area/index.ts'],
  },
  'renderer/features/overview': {
    may: [
      'react',
      '@tanstack/react-table',
      '@tanstack/react-virtual',
      '#renderer/kit/button.tsx',
      '#renderer/bridge/use-call.ts',
      '#renderer/features/area/index.ts',
    ],
    mayNot: [
      'electron',
      'node:fs',
      'better-sqlite3',
      '#renderer/features/area/area-screen.tsx',
      '#renderer/app.tsx',
      '#electron/store/store.ts',
    ],
  },
  renderer: {
    may: ['react-dom/client', '#renderer/features/overview/index.ts'],
    mayNot: ['electron', 'node:fs', '#electron/store/store.ts'],
  },
  test: { may: ['vitest', '#electron/store/store.ts'], mayNot: ['../electron/store/store.ts'] },
};

/** Lines that a file in shared may not hold, whatever it imports. */
const impure = {
  clock: 'export const now = new Date();',
  locale: 'export const text = new Intl.NumberFormat();',
  chance: 'export const dice = Math.random();',
};

const house = mkdtempSync(join(tmpdir(), 'lange-adem-architecture-'));
afterAll(() => rmSync(house, { recursive: true, force: true }));

function put(path: string, text: string): string {
  mkdirSync(dirname(join(house, path)), { recursive: true });
  writeFileSync(join(house, path), text);
  return path;
}

/** Files that the linter refuses, with the rules they broke, in a house with the real biome.json. */
function refused(): Map<string, Set<string>> {
  for (const path of ['biome.json', 'package.json', '.ci/no-random.grit']) cpSync(path, join(house, path));
  const ran = spawnSync(
    process.execPath,
    [resolve('node_modules/@biomejs/biome/bin/biome'), 'lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: house, encoding: 'utf8', maxBuffer: 1e8 },
  );
  const { diagnostics } = JSON.parse(ran.stdout) as { diagnostics: { category: string; location: { path: string } }[] };
  const rules = new Map<string, Set<string>>();
  for (const { category, location } of diagnostics) rules.set(location.path, (rules.get(location.path) ?? new Set()).add(category));
  return rules;
}

function breakers(prefix: 'may' | 'mayNot'): { path: string; text: string }[] {
  return Object.entries(rule).flatMap(([folder, { [prefix]: names }]) =>
    names.flatMap((name, at) =>
      [
        `import '${name}';`,
        `import type { It } from '${name}';\nexport type That = It;`,
        `export * from '${name}';`,
        `export const it = import('${name}');`,
      ].map((text, form) => ({ path: put(`${folder}/${prefix}-${at}-${form}.ts`, text), text })),
    ),
  );
}

test('the linter refuses each forbidden import, in every form, and no allowed one', () => {
  const forbidden = breakers('mayNot');
  const allowed = breakers('may');
  const impurities = Object.entries(impure).map(([name, text]) => put(`shared/domain/impure-${name}.ts`, text));
  const circle = [
    put('shared/domain/egg.ts', "import { hen } from './hen.ts';\nexport const egg = () => hen;"),
    put('shared/domain/hen.ts', "import { egg } from './egg.ts';\nexport const hen = () => egg;"),
  ];
  const found = refused();
  const broke = (path: string) => found.get(path)?.has('lint/style/noRestrictedImports') ?? false;

  expect(forbidden.filter(({ path }) => !broke(path))).toEqual([]);
  expect(allowed.filter(({ path }) => broke(path))).toEqual([]);
  expect(impurities.map((path) => [...(found.get(path) ?? [])])).toEqual([
    ['lint/style/noRestrictedGlobals'],
    ['lint/style/noRestrictedGlobals'],
    ['plugin'],
  ]);
  expect(circle.map((path) => [...(found.get(path) ?? [])])).toEqual([
    ['lint/suspicious/noImportCycles'],
    ['lint/suspicious/noImportCycles'],
  ]);
});

test('every source file falls under exactly one rule of imports', () => {
  // Where two overrides match a file, the last one's options replace the first's in silence.
  const { overrides } = JSON.parse(readFileSync('biome.json', 'utf8')) as { overrides: { includes: string[] }[] };
  const matches = (path: string, includes: string[]) => {
    const positive = includes.filter((pattern) => !pattern.startsWith('!'));
    const negative = includes.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1));
    return positive.some((pattern) => matchesGlob(path, pattern)) && !negative.some((pattern) => matchesGlob(path, pattern));
  };
  const sources = globSync('{shared,electron,renderer,test}/**/*.{ts,tsx}').map((path) => path.replaceAll('\\', '/'));
  const wrong = sources
    .map((path) => ({ path, rules: overrides.filter(({ includes }) => matches(path, includes)).length }))
    .filter(({ rules }) => rules !== 1);
  expect(sources.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

test('the compiler knows no Node and no window in shared, and no Node in the renderer', () => {
  expect(unknownNames('shared', ['process', 'document', 'fetch', 'setTimeout', 'Buffer'])).toEqual([
    'process',
    'document',
    'fetch',
    'setTimeout',
    'Buffer',
  ]);
  expect(unknownNames('renderer', ['process', 'Buffer', 'document'])).toEqual(['process', 'Buffer']);
});

/** Which of these global names the compiler does not know under a folder's own settings. */
function unknownNames(folder: string, names: string[]): string[] {
  const project = join(house, 'types', folder);
  mkdirSync(project, { recursive: true });
  const lines = names.map((name, at) => `export const a${at} = ${name};`);
  writeFileSync(join(project, 'names.ts'), lines.join('\n'));
  writeFileSync(
    join(project, 'tsconfig.json'),
    JSON.stringify({
      extends: resolve(folder, 'tsconfig.json'),
      compilerOptions: { rootDir: '.', outDir: './out', composite: false, declaration: false, emitDeclarationOnly: false, noEmit: true },
      include: ['names.ts'],
      references: [],
    }),
  );
  const { bin } = JSON.parse(readFileSync('node_modules/typescript/package.json', 'utf8')) as { bin: { tsc: string } };
  const ran = spawnSync(process.execPath, [resolve('node_modules/typescript', bin.tsc), '-p', project, '--pretty', 'false'], {
    encoding: 'utf8',
  });
  const lineNumbers = new Set([...ran.stdout.matchAll(/names\.ts\((\d+),/g)].map(([, line]) => Number(line)));
  return names.filter((_, at) => lineNumbers.has(at + 1));
}
