import { describe, expect, test } from 'vitest';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { dueOf, type Followed, inOrderOfUrgency, isOpen, isOverdue, largestOfEachArea, standingOf } from '#shared/domain/follow-up.ts';
import type { AreaId } from '#shared/domain/records.ts';

const day = (text: string) => text as CivilDate;
const at = day('2026-12-01');
const cliff = { date: day('2027-12-31') };
const noted = (status: 'seen' | 'raised' | 'repaired' | 'accepted', cliffDate: string | null = '2027-12-31') => ({
  status,
  cliffDate: cliffDate === null ? null : day(cliffDate),
});

describe('how a cliff stands', () => {
  test('nobody said anything: it is new, and open', () => {
    expect(standingOf(null, cliff, at)).toBe('new');
    expect(isOpen('new')).toBe(true);
  });

  test('called repaired while the figures still have it: it opens again', () => {
    expect(standingOf(noted('repaired'), cliff, at)).toBe('reopened');
    expect(isOpen('reopened')).toBe(true);
  });

  test('called repaired and gone from the figures: it is', () => {
    expect(standingOf(noted('repaired'), null, at)).toBe('repaired');
    expect(isOpen('repaired')).toBe(false);
  });

  test('gone from the figures while nobody called it repaired: somebody has to look', () => {
    expect(standingOf(noted('raised'), null, at)).toBe('gone');
    expect(standingOf(noted('raised', null), null, at)).toBe('gone');
    expect(isOpen('gone')).toBe(true);
  });

  test('gone because its day lies behind us: that says nothing of a repair', () => {
    for (const status of ['seen', 'raised', 'repaired', 'accepted'] as const)
      expect(standingOf(noted(status, '2026-11-30'), null, at)).toBe('passed');
    expect(standingOf(noted('repaired', '2026-12-01'), null, at)).toBe('repaired');
  });

  test('seen, raised and accepted stay what a person said', () => {
    for (const status of ['seen', 'raised', 'accepted'] as const) expect(standingOf(noted(status), cliff, at)).toBe(status);
    expect(isOpen('accepted')).toBe(false);
  });
});

describe('before when', () => {
  const decision = { name: 'Voorjaarsnota 2027', date: day('2027-06-01'), passed: false };

  test('a promised day counts before the last moment to decide', () => {
    expect(dueOf({ dueOn: day('2027-02-01') }, { decision })).toEqual({ date: '2027-02-01', isPromised: true });
    expect(dueOf({ dueOn: null }, { decision })).toEqual({ date: '2027-06-01', isPromised: false });
    expect(dueOf(null, { decision: null })).toBe(null);
    expect(dueOf(null, null)).toBe(null);
  });

  test('only what is open can be late, and the day itself is not late', () => {
    const due = { date: day('2026-11-30'), isPromised: true };
    expect(isOverdue('raised', due, at)).toBe(true);
    expect(isOverdue('accepted', due, at)).toBe(false);
    expect(isOverdue('raised', { ...due, date: at }, at)).toBe(false);
    expect(isOverdue('raised', null, at)).toBe(false);
  });
});

const followed = (key: string, change: Partial<Followed> = {}): Followed => ({
  key,
  areaId: 'a' as AreaId,
  cliff: { kind: 'cliff', lossPerYear: 100 as never, uncovered: 40 as never, severity: 'high' },
  due: null,
  isOverdue: false,
  ...change,
});

test('overdue ones first, then by day, then worst first, then by key', () => {
  const due = (date: string) => ({ date: day(date), isPromised: true });
  const list = [
    followed('e'),
    followed('d', { due: due('2027-06-01') }),
    followed('c', {
      due: due('2027-06-01'),
      cliff: { kind: 'cliff', lossPerYear: 1 as never, uncovered: 0 as never, severity: 'critical' },
    }),
    followed('b', { due: due('2026-10-01'), isOverdue: true }),
    followed('a', { cliff: null }),
  ];
  expect(list.toSorted(inOrderOfUrgency).map(({ key }) => key)).toEqual(['b', 'c', 'd', 'e', 'a']);
});

test('losses of one area overlap: of each area the largest counts, and a shortfall for what is not paid', () => {
  const cliffOf = (kind: 'cliff' | 'shortfall', lossPerYear: number, uncovered: number) => ({
    kind,
    lossPerYear: lossPerYear as never,
    uncovered: uncovered as never,
    severity: 'high' as const,
  });
  expect(
    largestOfEachArea([
      { areaId: 'a' as AreaId, cliff: cliffOf('cliff', 300, 900) },
      { areaId: 'a' as AreaId, cliff: cliffOf('shortfall', 0, 200) },
      { areaId: 'b' as AreaId, cliff: cliffOf('shortfall', 0, 50) },
      { areaId: 'c' as AreaId, cliff: null },
    ]),
  ).toBe(350);
});
