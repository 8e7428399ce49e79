import { expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { overviewServices } from '#electron/services/overview.ts';
import { qualityServices } from '#electron/services/quality.ts';
import { storeServices } from '#electron/services/stores.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { good } from '#test/support/good.ts';
import { testContext } from './test-context.ts';

const question: QuestionInput = { at: '2026-12-01' as CivilDate };

async function sampleContext(): Promise<Context> {
  const { context } = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, context));
  return context;
}

const view = async (context: Context, areas?: readonly string[]) =>
  good(await qualityServices['quality.view']({ question, ...(areas === undefined ? {} : { areas: areas as AreaId[] }) }, context));

test('every flag of the answer is in a finding, and each says which cell to mend', async () => {
  const context = await sampleContext();
  const { flags } = good(await overviewServices['cliffs.view']({ question }, context));
  const { findings, count } = await view(context);
  expect(count).toBe(findings.length);
  const told = new Set(findings.flatMap(({ kind, rows }) => rows.map(({ id }) => `${kind} ${id}`)));
  expect(flags.filter(({ code, row }) => !told.has(`${code} ${row}`))).toEqual([]);
  const rows = good(context.store()).rows();
  const known = new Set<string>([...rows.streams, ...rows.commitments, ...rows.schemes].map(({ id }) => id));
  for (const { at } of findings) expect([at.id, known.has(at.id)]).toEqual([at.id, true]);
  const { moving, kinds, areas } = await view(context);
  expect(moving).toBe(findings.filter(({ effect }) => effect !== null && effect.gap !== 0).length);
  expect(kinds.toSorted()).toEqual([...new Set(findings.map(({ kind }) => kind))].toSorted());
  expect(areas.filter((area) => area.findings > 0).length).toBe(new Set(findings.map(({ areaId }) => areaId)).size);
  const gaps = findings.map(({ effect }) => Math.abs(effect?.gap ?? 0));
  expect(gaps).toEqual(gaps.toSorted((a, b) => b - a));
});

test('what a finding says of the gap is what the answer says once it is mended', async () => {
  const context = await sampleContext();
  const store = good(context.store());
  const [one] = store.rows().streams.filter(({ certainty, use, total }) => certainty === 'granted' && use === 'running' && total === null);
  if (one === undefined) throw new Error('The sample has streams');
  const gapOf = async () => {
    const { areas } = good(await overviewServices['cliffs.view']({ question }, context));
    return Object.values(areas.find(({ id }) => id === one.areaId)?.gapByYear ?? {}).reduce((sum, cents) => sum + cents, 0);
  };
  const put = (amounts: typeof one.amounts) =>
    good(
      store.write({ kind: 'edit', who: 'Anna', at: '2026-12-01T10:00:00.000Z', what: 'bedrag' }, (writer) => {
        writer.putStream({ ...one, end: null, amounts });
        return { ok: true, value: null };
      }),
    );
  // 2029 in another unit than the years beside it.
  const level = 80_000_000 as Cents;
  put({ 2027: level, 2028: level, 2029: (level / 1000) as Cents, 2030: level });
  const { findings } = await view(context, [one.areaId]);
  const jump = findings.find(({ kind, rows }) => kind === 'jump' && rows[0].id === one.id);
  expect(jump).toMatchObject({ at: { table: 'stream', id: one.id, field: 'yearAmount:2029' }, params: { factor: 1000, fitting: level } });
  const before = await gapOf();
  put({ 2027: level, 2028: level, 2029: level, 2030: level });
  expect(jump?.effect?.gap).toBe((await gapOf()) - before);
  expect((await view(context, [one.areaId])).findings.some(({ kind, rows }) => kind === 'jump' && rows[0].id === one.id)).toBe(false);
});

test('of one area only its own, with how old its figures are and what rests on them', async () => {
  const context = await sampleContext();
  const all = await view(context);
  const { areas, findings } = await view(context, ['heerlen-noord']);
  expect(areas).toEqual(all.areas.filter(({ areaId }) => areaId === 'heerlen-noord'));
  expect(areas[0]).toMatchObject({ name: 'Heerlen-Noord', state: 'no-file', newest: null, days: null, findings: findings.length });
  expect(areas[0]?.commitments).toBeGreaterThan(0);
  expect(findings).toEqual(all.findings.filter(({ areaId }) => areaId === 'heerlen-noord'));
});
