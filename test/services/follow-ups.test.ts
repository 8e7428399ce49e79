import { describe, expect, test } from 'vitest';
import type { Context } from '#electron/services/context.ts';
import { followUpServices } from '#electron/services/follow-ups.ts';
import { historyServices } from '#electron/services/history.ts';
import { storeServices } from '#electron/services/stores.ts';
import type { FollowUpGiven, FollowUpItem } from '#shared/contracts/follow-up.ts';
import type { StreamRecord } from '#shared/contracts/records.ts';
import type { QuestionInput } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { good } from '#test/support/good.ts';
import { testContext } from './test-context.ts';

const question: QuestionInput = { at: '2026-12-01' as CivilDate };
const given = (change: Partial<FollowUpGiven> = {}): FollowUpGiven => ({
  owner: 'Fatma Yildiz',
  status: 'raised',
  raisedWith: 'BZK, mw. Peters',
  note: 'Wacht op de Voorjaarsnota.',
  notedOn: '2026-11-20' as CivilDate,
  dueOn: null,
  ...change,
});

async function sampleContext(): Promise<Context> {
  const { context } = testContext();
  good(await storeServices['store.sample']({ kind: 'sample' }, context));
  return context;
}

const list = async (context: Context, asked: QuestionInput = question) =>
  good(await followUpServices['followUp.list']({ question: asked }, context));
const save = async (key: string, change: Partial<FollowUpGiven>, context: Context) =>
  good(await followUpServices['followUp.save']({ key, given: given(change), question, language: 'nl' }, context));
async function one(key: string, context: Context, asked: QuestionInput = question): Promise<FollowUpItem> {
  const item = (await list(context, asked)).items.find((candidate) => candidate.key === key);
  if (item === undefined) throw new Error(`No item ${key}`);
  return item;
}

/** A cliff of one line, with the streams of that line in its area. */
async function cliffOfOneLine(context: Context): Promise<{ readonly key: string; readonly streams: readonly StreamRecord[] }> {
  const { items } = await list(context);
  const rows = good(context.store()).rows();
  const item = items.find(({ lines, kind }) => kind === 'cliff' && lines.length === 1);
  if (item === undefined) throw new Error('The sample has a cliff of one line');
  const line = item.key.split(':')[2];
  const streams = rows.streams.filter(({ areaId, schemeId }) => areaId === item.areaId && schemeId === line);
  return { key: item.key, streams };
}

/** What falls does not fall any more: its streams go on far past the horizon. */
function goOn(streams: readonly StreamRecord[], context: Context): void {
  const written = good(context.store()).write({ kind: 'edit', who: 'Anna', at: '2026-12-01T10:00:00.000Z', what: 'verlengd' }, (writer) => {
    for (const stream of streams) writer.putStream({ ...stream, end: null, nature: 'structural', amounts: { 2026: 500_000_000 as never } });
    return { ok: true, value: null };
  });
  good(written);
}

describe('following up a cliff', () => {
  test('every cliff is there, as new, until somebody says something of it', async () => {
    const context = await sampleContext();
    const { items, owners } = await list(context);
    expect(items.length).toBeGreaterThan(10);
    expect(new Set(items.map(({ standing }) => standing))).toEqual(new Set(['new']));
    expect(owners).toEqual([...owners].toSorted());
  });

  test('is kept under the key of the cliff, with the cliff as it then was, and can be undone', async () => {
    const context = await sampleContext();
    const { key } = await cliffOfOneLine(context);
    const saved = await save(key, {}, context);
    expect(saved).toEqual({ changeSet: expect.any(Number), standing: 'raised' });
    const item = await one(key, context);
    expect(item.followUp).toEqual({ ...given(), id: key, cliffDate: item.cliff?.date, cliffAmount: item.cliff?.lossPerYear });
    expect(item.standing).toBe('raised');
    const [newest] = good(await historyServices['history.list']({ limit: 1 }, context));
    expect(newest).toMatchObject({ kind: 'edit', who: 'j.bakker', what: expect.stringMatching(/^Opvolging van .+: aangekaart$/) });
    good(await historyServices['history.undo']({}, context));
    expect((await one(key, context)).followUp).toBe(null);
    // Redone: the undo is undone.
    good(await historyServices['history.undo']({ changeSet: (newest?.id ?? 0) + 1 }, context));
    expect((await one(key, context)).followUp?.owner).toBe('Fatma Yildiz');
  });

  test('whom it was raised with belongs to that status only', async () => {
    const context = await sampleContext();
    const { key } = await cliffOfOneLine(context);
    await save(key, { status: 'seen' }, context);
    expect((await one(key, context)).followUp?.raisedWith).toBe(null);
  });

  test('called repaired, it opens again as long as the figures have it, and closes by itself when they do not', async () => {
    const context = await sampleContext();
    const { key, streams } = await cliffOfOneLine(context);
    expect(await save(key, { status: 'repaired' }, context)).toMatchObject({ standing: 'reopened' });
    goOn(streams, context);
    const item = await one(key, context);
    expect(item).toMatchObject({ standing: 'repaired', cliff: null, isOverdue: false });
    expect(item.followUp?.cliffAmount).toBeGreaterThan(0);
    expect(item.lines).toHaveLength(1);
    // The money is taken back: the figures have the cliff again.
    good(await historyServices['history.undo']({}, context));
    expect((await one(key, context)).standing).toBe('reopened');
  });

  test('gone while nobody called it repaired: it is listed, to be looked at', async () => {
    const context = await sampleContext();
    const { key, streams } = await cliffOfOneLine(context);
    await save(key, { status: 'seen' }, context);
    goOn(streams, context);
    expect(await one(key, context)).toMatchObject({ standing: 'gone', cliff: null });
  });

  test('its day passed: that is no repair', async () => {
    const context = await sampleContext();
    const { key } = await cliffOfOneLine(context);
    await save(key, { status: 'repaired' }, context);
    const later = { at: '2060-01-01' as CivilDate, horizon: 2070 };
    expect((await one(key, context, later)).standing).toBe('passed');
  });

  test('a promised day that lies behind us comes first', async () => {
    const context = await sampleContext();
    const before = await list(context);
    const last = before.items.at(-1);
    if (last === undefined) throw new Error('The sample has cliffs');
    await save(last.key, { dueOn: '2020-01-01' as CivilDate }, context);
    const [first] = (await list(context)).items;
    expect(first).toMatchObject({ key: last.key, isOverdue: true, due: { date: '2020-01-01', isPromised: true } });
  });

  test('is cleared, and undone', async () => {
    const context = await sampleContext();
    const { key } = await cliffOfOneLine(context);
    await save(key, {}, context);
    good(await followUpServices['followUp.remove']({ key, question, language: 'en' }, context));
    expect((await one(key, context)).followUp).toBe(null);
    good(await historyServices['history.undo']({}, context));
    expect((await one(key, context)).followUp?.note).toBe('Wacht op de Voorjaarsnota.');
  });

  test('of a cliff that is not there is refused', async () => {
    const context = await sampleContext();
    const refused = await followUpServices['followUp.save'](
      { key: 'nergens:cliff:x:1', given: given(), question, language: 'nl' },
      context,
    );
    expect(refused).toMatchObject({ ok: false, problem: { code: 'cliff-not-found' } });
    expect(good(await historyServices['history.list']({}, context)).filter(({ kind }) => kind === 'edit')).toEqual([]);
  });
});
