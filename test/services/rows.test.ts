import { describe, expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { historyServices } from '#electron/services/history.ts';
import { rowServices } from '#electron/services/rows.ts';
import { storeServices } from '#electron/services/stores.ts';
import type { RowTableName } from '#shared/contracts/row-tables.ts';
import type { RowEdit, RowLine, RowsView } from '#shared/contracts/rows.ts';
import { good } from '#test/support/good.ts';
import { testContext } from './test-context.ts';

/** A real store of the illustrative data, on 1 December 2026. */
async function sampleStore(): Promise<Context> {
  const { context } = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, context));
  return context;
}

const list = async (context: Context, table: RowTableName = 'stream'): Promise<RowsView> =>
  good(await rowServices['rows.list']({ table, question: {} }, context));
const preview = async (context: Context, ...edits: RowEdit[]) => good(await rowServices['rows.preview']({ edits, question: {} }, context));
const save = async (context: Context, ...edits: RowEdit[]) => good(await rowServices['rows.save']({ edits, language: 'nl' }, context));
const story = async (context: Context, id: string, table: RowTableName = 'stream') =>
  good(await rowServices['rows.history']({ table, id }, context));
const change = (
  line: RowLine,
  values: RowEdit extends infer One ? (One extends { values: infer V } ? V : never) : never,
  table: RowTableName = 'stream',
): RowEdit => ({
  act: 'change',
  table,
  id: line.id,
  values,
});
const find = ({ lines }: RowsView, wanted: Record<string, string>): RowLine => {
  const found = lines.find(({ values }) => Object.entries(wanted).every(([field, value]) => values[field] === value));
  if (found === undefined) throw new Error(`No row ${JSON.stringify(wanted)}`);
  return found;
};

describe('a table', () => {
  test('holds every row with its values by field, derived years apart, its origin and the counts', async () => {
    const view = await list(await sampleStore());
    expect(view.lines).toHaveLength(view.counts.stream);
    const structural = view.lines.find(({ values, derived }) => values['nature'] === 'structural' && Object.keys(derived).length > 0);
    expect(structural?.values['end']).toBeUndefined();
    for (const year of Object.keys(structural?.derived ?? {})) expect(structural?.values).not.toHaveProperty(`yearAmount:${year}`);
    expect(view.origins).toEqual([expect.objectContaining({ kind: 'sample' })]);
    expect(view.years[0]).toBeLessThanOrEqual(2026);
    expect(view.areas).toContain('Heerlen-Noord');
  });

  test('of schemes and of areas has them by name, each once', async () => {
    const context = await sampleStore();
    const schemes = await list(context, 'scheme');
    expect(new Set(schemes.lines.map(({ values }) => values['scheme'])).size).toBe(schemes.counts.scheme);
    const areas = await list(context, 'area');
    expect(areas.lines).toHaveLength(20);
    expect(find(areas, { area: 'Heerlen-Noord' }).values['municipality']).toBe('Heerlen');
  });
});

describe('a change before it is saved', () => {
  test('tells which cliffs it moves, and changes nothing', async () => {
    const context = await sampleStore();
    const view = await list(context);
    const line = find(view, { area: 'Heerlen-Noord', scheme: 'Regio Deal (vijfde tranche)' });
    const found = await preview(
      context,
      change(line, { end: '2030-12-31', 'yearAmount:2028': 310_000_000, 'yearAmount:2029': 310_000_000 }),
    );
    expect(found.problems).toEqual([]);
    expect(found.areas.map(({ name }) => name)).toEqual(['Heerlen-Noord']);
    expect(found.cliffs.length).toBeGreaterThan(0);
    expect(found.cliffs.every(({ area }) => area === 'Heerlen-Noord')).toBe(true);
    expect(await list(context)).toEqual(view);
  });

  test('names table, row and field of what is wrong, in the words of an import', async () => {
    const context = await sampleStore();
    const line = find(await list(context), { area: 'Heerlen-Noord', scheme: 'Regio Deal (vijfde tranche)' });
    const found = await preview(
      context,
      change(line, { start: '2029-01-01', end: '2028-01-01', area: 'Heerlen', 'yearAmount:2028': -1, certainty: 'zeker' }),
    );
    expect(found.problems.map(({ table, id, field, problem }) => [table, id, field, problem.code])).toEqual([
      ['stream', line.id, 'area', 'area-unknown'],
      ['stream', line.id, 'certainty', 'value-not-understood'],
      ['stream', line.id, 'yearAmount:2028', 'amount-negative'],
      ['stream', line.id, 'end', 'end-before-start'],
    ]);
    expect(found.problems[0]).toMatchObject({ label: expect.stringContaining('Heerlen-Noord, Regio Deal') });
    expect(found.cliffs).toEqual([]);
  });

  test('flags what is odd without being wrong', async () => {
    const context = await sampleStore();
    const line = find(await list(context), { area: 'Heerlen-Noord', scheme: 'Regio Deal (vijfde tranche)' });
    const end = Number(String(line.values['end']).slice(0, 4));
    const found = await preview(context, change(line, { [`yearAmount:${end + 1}`]: 100 }));
    expect(found.flags.map(({ code, row }) => [code, row])).toContainEqual(['amount-outside-term', line.id]);
  });
});

describe('saving', () => {
  test('writes one change set with its name, keeps what it was, and is taken back', async () => {
    const context = await sampleStore();
    const view = await list(context);
    const line = find(view, { area: 'Heerlen-Noord', scheme: 'Regio Deal (vijfde tranche)' });
    const was = line.values['yearAmount:2027'];
    const saved = await save(context, change(line, { 'yearAmount:2027': 'unknown' }));
    expect(saved).toMatchObject({
      changeSet: 3,
      problems: [],
      what: expect.stringMatching(/^2027 gewijzigd: Heerlen-Noord, Regio Deal .* RD5-2024-1104$/),
    });
    const after = find(await list(context), { area: 'Heerlen-Noord', scheme: 'Regio Deal (vijfde tranche)' });
    expect(after.values['yearAmount:2027']).toBe('unknown');
    expect((await list(context)).origins.some(({ kind }) => kind === 'person')).toBe(true);
    const [step, made] = await story(context, line.id);
    expect(step).toMatchObject({
      changeSet: 3,
      who: 'j.bakker',
      act: 'changed',
      undone: false,
      origin: { kind: 'person' },
      fields: { 'yearAmount:2027': { before: was, now: 'unknown' } },
    });
    expect(made).toMatchObject({ act: 'added', origin: { kind: 'sample' } });
    good(await historyServices['history.undo']({}, context));
    expect((await list(context)).lines).toEqual(view.lines);
    expect((await story(context, line.id))[1]).toMatchObject({ changeSet: 3, undone: true });
  });

  test('with anything wrong saves nothing at all', async () => {
    const context = await sampleStore();
    const view = await list(context);
    const [one, other] = view.lines;
    if (one === undefined || other === undefined) throw new Error('Two rows');
    const saved = await save(context, change(one, { note: 'goed' }), change(other, { end: '2028-02-30' }));
    expect(saved).toMatchObject({ changeSet: null, ids: {} });
    expect(saved.problems.map(({ field, problem }) => [field, problem.code])).toEqual([['end', 'date-unreadable']]);
    expect(await list(context)).toEqual(view);
  });

  test('what equals what stands makes no step', async () => {
    const context = await sampleStore();
    const [line] = (await list(context)).lines;
    if (line === undefined) throw new Error('A row');
    expect(await save(context, change(line, { certainty: line.values['certainty'] ?? null }))).toMatchObject({
      changeSet: null,
      problems: [],
    });
  });

  test('a new row may name a new scheme, which is then made; an empty word means what it means in the workbook', async () => {
    const context = await sampleStore();
    const values = { area: 'Delft-West', scheme: 'Wijkfonds', start: '2027-01-01', 'yearAmount:2027': 5_000_000 };
    const saved = await save(context, { act: 'add', table: 'stream', id: 'nieuw-1', values });
    const line = find(await list(context), { scheme: 'Wijkfonds' });
    expect(saved.ids).toEqual({ 'nieuw-1': line.id });
    expect(line.values).toMatchObject({ area: 'Delft-West', certainty: 'budgeted', nature: 'incidental', use: 'running' });
    expect(find(await list(context, 'scheme'), { scheme: 'Wijkfonds' }).values).toEqual({ scheme: 'Wijkfonds' });
    const [step] = await story(context, line.id);
    expect(step).toMatchObject({ act: 'added', origin: { kind: 'person' } });
  });

  test('a row goes, and comes back with the undo', async () => {
    const context = await sampleStore();
    const view = await list(context, 'commitment');
    const [line] = view.lines;
    if (line === undefined) throw new Error('A row');
    expect(await save(context, { act: 'remove', table: 'commitment', id: line.id })).toMatchObject({
      what: expect.stringMatching(/^Rij verwijderd: /),
    });
    expect((await list(context, 'commitment')).lines).toHaveLength(view.lines.length - 1);
    good(await historyServices['history.undo']({}, context));
    expect((await list(context, 'commitment')).lines).toEqual(view.lines);
  });

  test('a row that others name stays, and one that is gone is told', async () => {
    const context = await sampleStore();
    const scheme = find(await list(context, 'scheme'), { scheme: 'Regio Deal (vijfde tranche)' });
    const used = await save(context, { act: 'remove', table: 'scheme', id: scheme.id });
    expect(used.problems.map(({ field, problem }) => [field, problem.code])).toEqual([[null, 'row-in-use']]);
    const gone = await save(context, { act: 'change', table: 'stream', id: 'weg', values: { note: 'x' } });
    expect(gone.problems.map(({ problem }) => problem.code)).toEqual(['row-gone']);
  });

  test('a scheme keeps its id under another name, follows no circle, and has its name alone', async () => {
    const context = await sampleStore();
    const view = await list(context, 'scheme');
    const [one, other] = view.lines;
    if (one === undefined || other === undefined) throw new Error('Two schemes');
    const [name, otherName] = [String(one.values['scheme']), String(other.values['scheme'])];
    expect((await save(context, change(one, { scheme: otherName }, 'scheme'))).problems.map(({ problem }) => problem.code)).toEqual([
      'name-taken',
    ]);
    const circle = await save(context, change(one, { follows: otherName }, 'scheme'), change(other, { follows: name }, 'scheme'));
    expect(circle.problems.map(({ field, problem }) => [field, problem.code])).toEqual([['follows', 'scheme-circle']]);
    await save(context, change(one, { scheme: `${name} 2` }, 'scheme'));
    expect(find(await list(context, 'scheme'), { scheme: `${name} 2` }).id).toBe(one.id);
  });

  test('an area that is new and a row in it are one change', async () => {
    const context = await sampleStore();
    const saved = await save(
      context,
      { act: 'add', table: 'commitment', id: 'b', values: { area: 'Testwijk', description: 'Buurthuis' } },
      { act: 'add', table: 'area', id: 'a', values: { area: 'Testwijk', municipality: 'Teststad' } },
    );
    expect(saved).toMatchObject({ problems: [], ids: { a: 'testwijk' } });
    expect(find(await list(context, 'commitment'), { area: 'Testwijk' }).values['hardness']).toBe('legal');
  });

  test('a reserve carries the day on which it was noted', async () => {
    const context = await sampleStore();
    const area = find(await list(context, 'area'), { area: 'Delft-West' });
    await save(context, change(area, { reserve: 123_400 }, 'area'));
    const store = good(context.store());
    expect(store.rows().areas.find(({ id }) => id === area.id)).toMatchObject({ reserve: 123_400, reserveNoted: '2026-12-01' });
  });
});
