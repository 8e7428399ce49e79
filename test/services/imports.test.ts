import { expect, test } from 'vitest';
import { ownSettingsFiles } from '#electron/engine/own-settings.ts';
import type { Reading } from '#electron/importers/reading.ts';
import type { Context } from '#electron/services/context.ts';
import { knownNames } from '#electron/services/import/known-names.ts';
import { previewOf } from '#electron/services/import/preview.ts';
import { importServices } from '#electron/services/imports.ts';
import type { Store } from '#electron/store/store.ts';
import type { ImportChoices } from '#shared/contracts/import.ts';
import { problem } from '#shared/contracts/problem.ts';
import { civilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { done, failed } from '#shared/result.ts';
import { at, codeOf, good, newStore } from '#test/store/support/new-store.ts';
import { readingOf } from './support/reading-of.ts';

const today = civilDate(2026, 11, 24);
const file = { id: 'bestand', name: 'Begroting 2026.xlsx' };
const choices: ImportChoices = { file, onConflict: 'ask', strict: false };
const million = cents(100_000_000);

/** What a door gives, with a reader that was handed its reading. */
function contextOf(store: Store | null, reading: Reading): Context {
  return {
    store: () => (store === null ? failed(problem('no-store-open', {})) : done(store)),
    switchStore: () => {},
    who: 'Anna',
    account: 'Anna',
    ownSettings: ownSettingsFiles('/nergens', null),
    today: () => today,
    now: () => at,
    pathOf: (handle) => (handle.id === file.id ? done('/bestand.xlsx') : failed(problem('handle-unknown', {}))),
    storesFolder: '/nergens',
    door: 'command-line',
    runJob: (async () => done(reading)) as unknown as Context['runJob'],
  };
}

const reading = readingOf({
  streams: [{ scheme: 'A', certainty: 'granted', start: civilDate(2026, 1, 1), end: civilDate(2026, 12, 31), years: { 2026: million } }],
  commitments: [{ description: 'Conciërges', start: civilDate(2026, 1, 1), years: { 2026: million } }],
});

test('a preview tells what the file does to rows, money and areas, and changes nothing', async () => {
  const store = newStore();
  const preview = good(await importServices['import.preview'](choices, contextOf(store, reading)));
  expect(preview.report).toMatchObject({ changeSet: null, new: 2, total: 2 * million });
  expect(preview.sha256).toBe(reading.inspection.sha256);
  expect(preview.storeTotal).toEqual({ before: 0, after: 2 * million });
  expect(preview.severities).toEqual([{ areaId: 'heerlen-noord', name: 'Heerlen-Noord', before: null, after: 'critical' }]);
  expect(preview.changes).toMatchObject([
    { table: 'scheme', change: 'new', label: 'A', sheet: 'Geldstromen', row: 2 },
    {
      table: 'stream',
      change: 'new',
      areaId: 'heerlen-noord',
      fields: { scheme: [null, 'A'], 'yearAmount:2026': [null, String(million)] },
    },
    { table: 'commitment', change: 'new', label: 'Conciërges' },
  ]);
  expect(store.revision()).toBe(1);
});

test('what is committed is what was looked at; a file that changed meanwhile is refused', async () => {
  const store = newStore();
  const context = contextOf(store, reading);
  const other = await importServices['import.commit']({ ...choices, sha256: '0'.repeat(64) }, context);
  expect(codeOf(other)).toBe('file-changed');
  expect(store.revision()).toBe(1);
  const report = good(await importServices['import.commit']({ ...choices, sha256: reading.inspection.sha256 }, context));
  expect(report).toMatchObject({ changeSet: 2, new: 2 });
  expect(store.history(1)).toMatchObject([{ kind: 'import', who: 'Anna', what: 'Begroting 2026.xlsx' }]);
});

test('inspecting needs no store; the others do', async () => {
  const context = contextOf(null, reading);
  expect(good(await importServices['import.inspect']({ file }, context))).toEqual(reading.inspection);
  expect(codeOf(await importServices['import.preview'](choices, context))).toBe('no-store-open');
  expect(codeOf(await importServices['import.commit'](choices, context))).toBe('no-store-open');
  expect(codeOf(await importServices['import.commit']({ ...choices, file: { id: 'x', name: 'x' } }, contextOf(newStore(), reading)))).toBe(
    'handle-unknown',
  );
});

test('a preview of a file that strict refuses shows no effect', () => {
  const store = newStore();
  const preview = previewOf(store, { ...reading, rejected: 1 }, { ...choices, strict: true }, { today, at });
  expect(preview.report).toMatchObject({ new: 0, error: { code: 'rows-rejected', params: { count: 1 } } });
  expect(preview.storeTotal).toEqual({ before: 0, after: 0 });
});

test('a reader knows the areas of the store by all their names', () => {
  const store = newStore();
  const { areas } = knownNames(store.rows());
  expect(areas).toHaveLength(20);
  expect(areas.some(({ aliases }) => aliases.length > 0)).toBe(true);
  const [area] = store.rows().areas;
  if (area === undefined) throw new Error('no area');
  const own = knownNames({ areas: [{ ...area, id: 'eigen' as AreaId, name: 'Eigen gebied' }], schemes: [] });
  expect(own.areas).toEqual([{ id: 'eigen', name: 'Eigen gebied', municipality: area.municipality, aliases: [], weakAliases: [] }]);
});
