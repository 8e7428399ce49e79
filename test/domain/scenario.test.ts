import { describe, expect, test } from 'vitest';
import { scenarioFile } from '#shared/contracts/scenario.ts';
import { answerOf } from '#shared/domain/answer.ts';
import { calculation, calculationUnder, recalculated } from '#shared/domain/calculation.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { Rows } from '#shared/domain/records.ts';
import { scenarioDifference } from '#shared/domain/scenario-difference.ts';
import { amounts, area, commitment, day, euros, question, rowsOf, scheme, stream } from './example-rows.ts';

/** Example A of rules.md: an earmarked scheme that ends in 2026, a commitment that goes on. */
const rows: Rows = rowsOf({
  schemes: [scheme('S')],
  streams: [stream('s', 'S', { start: day('2025-01-01'), end: day('2026-12-31'), amounts: amounts({ 2025: 1_200_000, 2026: 1_200_000 }) })],
  commitments: [
    commitment('c', {
      fundedBy: scheme('S').id,
      start: day('2025-01-01'),
      noticeMonths: 6,
      amounts: amounts({ 2025: 900_000, 2026: 900_000 }),
    }),
  ],
});
const base = calculation(rows, question, defaultThresholds);

function under(...changes: unknown[]) {
  return calculationUnder(scenarioFile.parse({ name: 'Proef', changes }), base);
}

function answerUnder(...changes: unknown[]) {
  const changed = under(...changes);
  if (!changed.ok) throw new Error(JSON.stringify(changed.problem));
  return answerOf(changed.value);
}

describe('a scenario', () => {
  test('extends a line: the cliff moves to the new end, and the base stands beside it', () => {
    const seen = scenarioDifference(answerOf(base), answerUnder({ do: 'extend', scheme: ' s ', until: '2030-12-31', percent: 75 }));
    expect(seen.scenario).toBe('Proef');
    expect(seen.areas[0]?.fundingByYear).toMatchObject({ 2027: euros(900_000), 2030: euros(900_000), 2031: 0 });
    expect(seen.areas[0]?.base?.fundingByYear).toMatchObject({ 2027: 0 });
    expect(seen.cliffs.map(({ date, base: before }) => [date, before?.date ?? null])).toEqual([
      ['2026-12-31', '2026-12-31'],
      ['2030-12-31', null],
    ]);
    expect(seen.vanished).toEqual([]);
  });

  test('that renews at the same amount takes the first cliff away', () => {
    const seen = scenarioDifference(answerOf(base), answerUnder({ do: 'extend', scheme: 'S', until: '2042-12-31' }));
    expect(seen.cliffs).toEqual([]);
    expect(seen.vanished.map(({ key }) => key)).toEqual(['a:cliff:S:1']);
  });

  test('stops, scales and converts', () => {
    expect(answerUnder({ do: 'stop', commitments: { description: 'c' }, on: '2026-12-31' }).areas[0]?.commitmentsByYear).toMatchObject({
      2026: euros(900_000),
      2027: 0,
    });
    expect(answerUnder({ do: 'scale', streams: { scheme: 'S' }, from: '2026-07-01', percent: 50 }).areas[0]?.fundingByYear['2026']).toBe(
      euros(900_000),
    );
    const converted = answerUnder({ do: 'convert', scheme: 'S', from: '2026-01-01', percent: 90 }).areas[0];
    expect(converted).toMatchObject({
      fundingByYear: { 2026: euros(1_080_000) },
      unusedEarmarkedByYear: { 2026: 0 },
      unusedFreeByYear: { 2026: euros(180_000) },
    });
  });

  test('adds rows by the columns of the workbook; a new name makes a scheme', () => {
    const row = {
      area: 'A',
      scheme: 'Nieuw',
      follows: 'S',
      funder: 'Ministerie van BZK',
      start: '2027-01-01',
      end: '2030-12-31',
      amounts: { 2027: 90_000_000 },
      note: 'proef',
    };
    const seen = answerUnder({ do: 'add-stream', row });
    expect(seen.areas[0]?.fundingByYear).toMatchObject({ 2027: euros(900_000), 2028: 0 });
    expect(seen.cliffs.find(({ date }) => date === '2026-12-31')?.schemes).toMatchObject([{ scheme: 'S', loss: euros(300_000) }]);
    const promised = answerUnder({ do: 'add-commitment', row: { area: 'a', description: 'extra', amounts: { 2028: 1_000, 2029: null } } });
    expect(promised.areas[0]?.commitmentsByYear).toMatchObject({ 2028: euros(900_010), 2029: euros(900_000) });
  });

  test('acts in order, each change on the rows as the earlier ones left them', () => {
    const stop = { do: 'stop', streams: { certainty: 'budgeted' }, on: '2026-06-30' };
    expect(under(stop)).toMatchObject({ ok: false });
    const first = answerUnder({ do: 'certainty', scheme: 'S', to: 'budgeted' }, stop);
    expect(first.areas[0]?.fundingByYear['2026']).toBe(euros(600_000));
  });

  test('a stop before the start leaves no money and no edge', () => {
    expect(answerUnder({ do: 'stop', streams: {}, on: '2024-06-30' })).toMatchObject({ areas: [{ fundingByYear: { 2026: 0 } }] });
    expect(answerUnder({ do: 'stop', streams: {}, on: '2024-06-30' }).cliffs.filter(({ kind }) => kind === 'cliff')).toEqual([]);
  });

  test('a change that matches no row, or a row that cannot be, is an error that names it', () => {
    expect(under({ do: 'convert', scheme: 'Onbekend', from: '2027-01-01' })).toEqual({
      ok: false,
      problem: { code: 'scenario-matches-nothing', params: { change: '1. convert "Onbekend"' } },
    });
    expect(under({ do: 'extend', scheme: 'S', areas: ['elders'], until: '2030-12-31' })).toMatchObject({
      problem: { code: 'scenario-matches-nothing' },
    });
    expect(under({ do: 'stop', streams: { scheme: 'S', certainty: 'requested' }, on: '2027-01-01' })).toMatchObject({ ok: false });
    const badTerm = { area: 'a', description: 'x', start: '2027-01-01', end: '2026-01-01' };
    expect(under({ do: 'add-commitment', row: badTerm })).toMatchObject({
      problem: { code: 'scenario-invalid', params: { detail: 'row.start > row.end' } },
    });
    const circle = { area: 'a', scheme: 'S', follows: 'S' };
    expect(under({ do: 'add-stream', row: circle })).toMatchObject({
      problem: { code: 'scenario-invalid', params: { detail: 'row.follows' } },
    });
  });

  test('a change that matches rows but changes nothing is no error', () => {
    expect(answerUnder({ do: 'extend', scheme: 'S', until: '2026-06-30' })).toMatchObject({ cliffs: answerOf(base).cliffs });
  });
});

test('a scenario file with an unknown key, a negative amount, three decimals or a day that is none is refused', () => {
  const isRead = (change: unknown) => scenarioFile.safeParse({ name: 'x', changes: [change] }).success;
  expect(isRead({ do: 'extend', scheme: 'S', until: '2030-12-31', percent: 80.25 })).toBe(true);
  expect(isRead({ do: 'extend', scheme: 'S', until: '2030-12-31', percent: 80.255 })).toBe(false);
  expect(isRead({ do: 'extend', scheme: 'S', until: '2030-02-30' })).toBe(false);
  expect(isRead({ do: 'extend', scheme: 'S', until: '2030-12-31', tot: '2031-12-31' })).toBe(false);
  expect(isRead({ do: 'stop', streams: { regeling: 'S' }, on: '2030-12-31' })).toBe(false);
  expect(isRead({ do: 'add-stream', row: { area: 'a', scheme: 'S', amounts: { 2027: -1 } } })).toBe(false);
});

test('after a change only the areas with changed rows are worked out again, to the same answer', () => {
  const other = { ...area, id: 'b' as typeof area.id, name: 'B' };
  const two = {
    ...rows,
    areas: [area, other],
    commitments: [...rows.commitments, commitment('d', { areaId: other.id, amounts: amounts({ 2027: 5 }) })],
  };
  const before = calculation(two, question, defaultThresholds);
  const changed = {
    ...two,
    commitments: two.commitments.map((row) => (row.areaId === other.id ? { ...row, amounts: amounts({ 2027: 7 }) } : row)),
  };
  const after = recalculated(before, changed);
  expect(after.areas[0]).toBe(before.areas[0]);
  expect(after.areas[1]).not.toBe(before.areas[1]);
  expect(answerOf(after)).toEqual(answerOf(calculation(changed, question, defaultThresholds)));
});
