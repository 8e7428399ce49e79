import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ownSettingsFiles } from '#electron/engine/own-settings.ts';
import { runHere } from '#electron/engine/run-job.ts';
import type { Context } from '#electron/services/context.ts';
import { exportServices } from '#electron/services/exports.ts';
import { importServices } from '#electron/services/imports.ts';
import { readyMadeAt } from '#electron/services/ready-made-store.ts';
import { createStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import { importChoices } from '#shared/contracts/import.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { done } from '#shared/result.ts';

const folder = mkdtempSync(join(tmpdir(), 'lange-adem-round-trip-'));
const stores: Store[] = [];
afterAll(() => {
  for (const store of stores) store.close();
  rmSync(folder, { recursive: true, force: true });
});

function contextOf(store: Store): Context {
  return {
    store: () => done(store),
    switchStore: () => {},
    who: 'J. Bakker',
    account: 'J. Bakker',
    ownSettings: ownSettingsFiles(folder, null),
    today: () => '2026-12-01' as CivilDate,
    now: () => '2026-12-01T10:00:00Z',
    pathOf: ({ name }) => done(join(folder, name)),
    storesFolder: folder,
    door: 'command-line',
    runJob: ((name: string, input: unknown) => runHere(name, input, () => {})) as Context['runJob'],
  };
}

const file = (name: string) => ({ id: name, name });
const choices = (name: string) => importChoices.parse({ file: file(name), strict: true });

/** What an import of a file would do, and what the reader found odd in it. */
async function previewed(name: string, store: Store) {
  const preview = await importServices['import.preview'](choices(name), contextOf(store));
  if (!preview.ok) throw new Error(preview.problem.code);
  const { report, changes } = preview.value;
  return { report, changes };
}

const nothingNew = { new: 0, changed: 0, rejected: 0, absent: 0, doubtful: 0 };

describe.each(['sample', 'public'] as const)('what leaves a store (%s) comes back without a change', (kind) => {
  let store: Store;
  beforeAll(async () => {
    const made = readyMadeAt(join(folder, `${kind}.adem`), { kind, who: 'J. Bakker', at: '2026-11-30T09:00:00Z' });
    if (!made.ok) throw new Error(made.problem.code);
    store = made.value;
    stores.push(store);
    const target = (name: string) => ({ question: {}, target: file(`${kind}-${name}`), language: 'nl' as const });
    await exportServices['export.summary'](target('nl.xlsx'), contextOf(store));
    await exportServices['export.summary']({ ...target('en.xlsx'), language: 'en' }, contextOf(store));
    await exportServices['export.summary']({ ...target('delen.xlsx'), shareable: true }, contextOf(store));
    await exportServices['export.summary']({ ...target('een.xlsx'), areas: ['heerlen-noord' as AreaId] }, contextOf(store));
    await exportServices['export.template'](
      { target: file(`${kind}-formulier.xlsx`), area: 'heerlen-noord' as AreaId, language: 'nl' },
      contextOf(store),
    );
    await exportServices['export.package'](target('pakket'), contextOf(store));
  });

  test.each([
    'nl.xlsx',
    'en.xlsx',
    'delen.xlsx',
    'een.xlsx',
    'formulier.xlsx',
    'pakket/geldstromen.csv',
    'pakket/verplichtingen.csv',
    'pakket/gebieden.csv',
  ])('%s', async (name) => {
    const { report, changes } = await previewed(`${kind}-${name}`, store);
    expect(changes).toEqual([]);
    expect(report).toMatchObject(nothingNew);
    // No commitments are public.
    const isEmpty = kind === 'public' && name.endsWith('verplichtingen.csv');
    expect(report.unchanged > 0).toBe(!isEmpty);
    expect(report.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('a new store filled from the summary has the same rows', async () => {
    const fresh = createStore(join(folder, `${kind}-nieuw.adem`), {
      kind: 'own',
      who: 'J. Bakker',
      at: '2026-11-30T09:00:00Z',
      areas: areaRecords(),
    });
    if (!fresh.ok) throw new Error(fresh.problem.code);
    stores.push(fresh.value);
    const committed = await importServices['import.commit'](choices(`${kind}-nl.xlsx`), contextOf(fresh.value));
    expect(committed.ok).toBe(true);
    const [before, after] = [store.rows(), fresh.value.rows()];
    const told = (rows: typeof before) => ({
      streams: rows.streams.map(({ id, ...rest }) => rest),
      commitments: rows.commitments.map(({ id, ...rest }) => rest),
    });
    expect(told(after)).toEqual(told(before));
  });
});

test('the empty form imports as nothing', async () => {
  const made = createStore(join(folder, 'leeg.adem'), { kind: 'own', who: 'J. Bakker', at: '2026-11-30T09:00:00Z', areas: areaRecords() });
  if (!made.ok) throw new Error(made.problem.code);
  stores.push(made.value);
  await exportServices['export.template']({ target: file('leeg.xlsx'), language: 'nl' }, contextOf(made.value));
  const { report, changes } = await previewed('leeg.xlsx', made.value);
  expect(changes).toEqual([]);
  expect(report).toMatchObject({ ...nothingNew, total: 0 });
});

test('texts that look like formulas leave a package as they are and come back as they were', async () => {
  const hostile = ['=1+1', '+31 6 12345678', '-5 procent', '@somebody', '=HYPERLINK("http://x";"y")', 'a "b", c', "'=x"];
  const made = readyMadeAt(join(folder, 'formules.adem'), { kind: 'sample', who: 'J. Bakker', at: '2026-11-30T09:00:00Z' });
  const fresh = createStore(join(folder, 'formules-nieuw.adem'), {
    kind: 'own',
    who: 'J. Bakker',
    at: '2026-11-30T09:00:00Z',
    areas: areaRecords(),
  });
  if (!made.ok || !fresh.ok) throw new Error('The stores are new');
  stores.push(made.value, fresh.value);
  const { streams, commitments } = made.value.rows();
  const written = made.value.write({ kind: 'edit', who: 'J. Bakker', at: '2026-11-30T10:00:00Z', what: 'x' }, (writer) => {
    hostile.forEach((text, index) => {
      const [stream, commitment] = [streams[index], commitments[index]];
      if (stream !== undefined) writer.putStream({ ...stream, note: text, owner: text, reference: text });
      if (commitment !== undefined) writer.putCommitment({ ...commitment, description: text, note: text });
    });
    return done(null);
  });
  expect(written.ok).toBe(true);
  await exportServices['export.package']({ question: {}, target: file('formules'), language: 'nl' }, contextOf(made.value));
  for (const name of ['gebieden', 'geldstromen', 'verplichtingen']) {
    const committed = await importServices['import.commit'](choices(`formules/${name}.csv`), contextOf(fresh.value));
    expect(committed).toMatchObject({ ok: true, value: { rejected: 0 } });
  }
  const told = ({ streams: money, commitments: promises }: ReturnType<Store['rows']>) => ({
    streams: money.map(({ id, ...rest }) => JSON.stringify(rest)).toSorted(),
    commitments: promises.map(({ id, ...rest }) => JSON.stringify(rest)).toSorted(),
  });
  expect(told(fresh.value.rows())).toEqual(told(made.value.rows()));
});
