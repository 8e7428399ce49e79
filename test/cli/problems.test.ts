import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commandLine } from '#electron/cli/command-line.ts';
import type { CallProblems } from '#shared/contracts/problems/call.ts';
import type { QuestionProblems } from '#shared/contracts/problems/question.ts';
import { problems as en } from '#shared/text/en/problems.ts';
import { problems as nl } from '#shared/text/nl/problems.ts';

/**
 * Every problem of a question, and of the words of a call, provoked at the command line. `null`: a window or a browser
 * is needed; test/engine, test/server and test/services provoke it.
 */
const folder = mkdtempSync(join(tmpdir(), 'lange-adem-problems-'));
const at = (name: string) => join(folder, name);
const ask = ['cliffs', '--store', at('s.adem'), '--at', '2026-12-01'];

const provoked: Readonly<Record<keyof QuestionProblems | keyof CallProblems, readonly string[] | null>> = {
  'horizon-before-reference': [...ask, '--horizon', '2020'],
  'date-invalid': ['cliffs', '--store', at('s.adem'), '--at', 'morgen'],
  'year-invalid': [...ask, '--horizon', 'later'],
  'word-not-known': [...ask, '--lens', 'rooskleurig'],
  'area-not-in-store': ['calendar', '--store', at('s.adem'), '--out', at('x.ics'), '--area', 'Parijs'],
  'cliff-not-found': ['least', '--store', at('s.adem'), '--cliff', 'x'],
  'until-out-of-range': [
    'least',
    '--store',
    at('s.adem'),
    '--at',
    '2026-12-01',
    '--cliff',
    'den-haag-zuidwest:2027-06-30:cliff',
    '--until',
    '2020',
  ],
  'row-not-found': null,
  'source-not-kept': null,
  'mapping-unreadable': ['import', at('x.csv'), '--store', at('s.adem'), '--mapping', at('no.json')],
  'scenario-not-found': [...ask, '--scenario', 'x'],
  'snapshot-not-found': ['compare', ...ask.slice(1), '--with', 'x'],
  'scenario-unreadable': [...ask, '--scenario', at('no.json')],
  'scenario-matches-nothing': [...ask, '--scenario', at('nothing.json')],
  'scenario-invalid': [...ask, '--scenario', at('invalid.json')],
  'option-unknown': [...ask, '--naar', 'zee'],
  'option-missing': ['cliffs'],
  'options-together': ['export', '--store', at('s.adem'), '--package', at('map'), '--shareable'],
  'option-value-missing': ['cliffs', '--store'],
  'argument-missing': ['inspect'],
  'argument-too-many': ['log', 'twee', '--store', at('s.adem')],
  'command-unknown': ['klif'],
  'port-invalid': ['serve', '--store', at('s.adem'), '--port', '0'],
  'call-unknown': null,
  'input-invalid': null,
  'no-store-open': null,
  cancelled: null,
  'job-failed': null,
  bug: null,
  'handle-unknown': null,
  'not-allowed': null,
  'port-in-use': null,
  'window-not-built': null,
  'server-gone': null,
  'token-refused': null,
  'setting-fixed': null,
};

const run = async (words: readonly string[]) => {
  const said: string[] = [];
  const code = await commandLine([...words], { out: () => {}, tell: (line) => said.push(line), progress: () => {} });
  return { code, said };
};

beforeAll(async () => {
  const change = (row: object) => JSON.stringify({ name: 'x', changes: [row] });
  writeFileSync(at('no.json'), '{}');
  writeFileSync(at('nothing.json'), change({ do: 'stop', streams: { scheme: 'Bestaat niet' }, on: '2027-06-30' }));
  writeFileSync(at('invalid.json'), change({ do: 'add-stream', row: { area: 'Parijs', scheme: 'X', amounts: { 2027: 1 } } }));
  process.env['LANGE_ADEM_HOME'] = at('home');
  expect((await run(['sample', '--store', at('s.adem')])).code).toBe(0);
});
afterAll(() => {
  delete process.env['LANGE_ADEM_HOME'];
  rmSync(folder, { recursive: true, force: true });
});

const cases = Object.entries(provoked).flatMap(([code, words]) =>
  words === null ? [] : [{ code: code as keyof QuestionProblems, words }],
);

test.each(cases)('$code', async ({ code, words }) => {
  for (const [language, sentences] of [
    ['nl', nl],
    ['en', en],
  ] as const) {
    const { code: exit, said } = await run([...words, '--lang', language]);
    expect([1, 2]).toContain(exit);
    expect(said).toHaveLength(1);
    // The sentence is the one of this code: a piece of its text, outside its parameters, stands in it.
    const pieces = String(sentences[code])
      .split(/[`'"]|\$\{[^}]*\}/)
      .filter((piece) => /^[^=>{}?]{8,}$/.test(piece));
    expect(pieces.some((piece) => said[0]?.includes(piece))).toBe(true);
    expect(said[0]).toMatch(/[.?]$/);
    expect(said[0]).not.toMatch(/undefined|\[object/);
  }
});
