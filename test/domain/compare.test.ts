import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer } from '#shared/domain/answer.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { comparison, type Moment } from '#shared/domain/compare.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { cents } from '#shared/domain/money.ts';
import type { Rows, Stream } from '#shared/domain/records.ts';
import { rowChanges } from '#shared/domain/row-changes.ts';
import { lenses } from '#shared/domain/words.ts';
import { worldOf } from '#test/bench/world-of.ts';

const earlier: Moment = {
  rows: worldOf(240),
  question: {
    at: '2026-03-01' as CivilDate,
    horizonYear: 2036,
    lens: 'planned',
    hardness: ['legal', 'administrative'],
    use: 'running',
    theme: null,
  },
  thresholds: defaultThresholds,
};

/** The rows with the first stream longer by a year, one commitment gone and one area with a reserve. */
function changed(rows: Rows): Rows {
  return {
    ...rows,
    areas: rows.areas.map((area, index) => (index === 0 ? { ...area, reserve: cents(1_000_000_00) } : area)),
    streams: rows.streams.map((stream, index) =>
      index === 0 ? { ...stream, certainty: 'granted', amounts: { ...stream.amounts, 2031: cents(700_000_00), 2032: null } } : stream,
    ),
    commitments: rows.commitments.slice(1),
  };
}

describe('two moments compared', () => {
  test('that are the same differ in nothing', () => {
    const same = comparison(earlier, earlier);
    expect(same.rows).toEqual([]);
    expect(new Set(same.cliffs.map(({ change }) => change))).toEqual(new Set(['same']));
    for (const area of same.areas)
      for (const figure of Object.values(area.gapByYear)) expect([figure.data, figure.time, figure.setting]).toEqual([0, 0, 0]);
  });

  test('split each difference into rows, date and settings, to the cent, and tell the figures of both answers', () => {
    const choice = fc.record({
      at: fc.constantFrom('2026-03-01', '2026-11-15', '2027-02-28', '2028-02-29'),
      lens: fc.constantFrom(...lenses),
      horizonYear: fc.constantFrom(2034, 2036, 2040),
      isChanged: fc.boolean(),
    });
    fc.assert(
      fc.property(choice, ({ at, lens, horizonYear, isChanged }) => {
        const now: Moment = {
          ...earlier,
          rows: isChanged ? changed(earlier.rows) : earlier.rows,
          question: { ...earlier.question, at: at as CivilDate, lens, horizonYear },
        };
        const found = comparison(earlier, now);
        const [first, second] = [earlier, now].map(({ rows, question, thresholds }) => answer(rows, question, thresholds));
        for (const area of found.areas) {
          for (const name of ['gapByYear', 'fundingByYear', 'commitmentsByYear'] as const) {
            for (const [year, figure] of Object.entries(area[name])) {
              expect(figure.before + figure.data + figure.time + figure.setting).toBe(figure.now);
              expect(figure.before).toBe(first?.areas.find(({ id }) => id === area.id)?.[name][year]);
              expect(figure.now).toBe(second?.areas.find(({ id }) => id === area.id)?.[name][year]);
              if (!isChanged) expect(figure.data).toBe(0);
              if (at === earlier.question.at) expect(figure.time).toBe(0);
              if (lens === earlier.question.lens) expect(figure.setting).toBe(0);
            }
          }
        }
        expect(found.cliffs.flatMap((cliff) => cliff.now ?? [])).toEqual(second?.cliffs);
      }),
      { numRuns: 12, seed: 7 },
    );
  });

  test('name the fields of a row that changed, before and after; an unknown amount is null, an empty cell an empty text', () => {
    const stream = earlier.rows.streams[0];
    const changes = rowChanges(earlier.rows, changed(earlier.rows));
    expect(changes).toContainEqual({
      kind: 'stream',
      id: stream?.id,
      change: 'changed',
      fields: {
        ...(stream?.certainty === 'granted' ? {} : { certainty: [stream?.certainty, 'granted'] }),
        2031: ['', 700_000_00],
        2032: ['', null],
      },
    });
    expect(changes).toContainEqual({ kind: 'commitment', id: earlier.rows.commitments[0]?.id, change: 'removed', fields: {} });
    expect(changes).toContainEqual({
      kind: 'area',
      id: earlier.rows.areas[0]?.id,
      change: 'changed',
      fields: { reserve: [0, 1_000_000_00] },
    });
    expect(rowChanges(changed(earlier.rows), earlier.rows).map(({ change }) => change)).toContain('added');
    expect(changes).toHaveLength(3);
  });

  test('say of each cliff whether it is new, gone, earlier, later, larger or smaller', () => {
    const cliffs = answer(earlier.rows, earlier.question, earlier.thresholds).cliffs;
    const shifted: Rows = { ...earlier.rows, streams: earlier.rows.streams.map(shiftedOrScaled) };
    const { cliffs: found } = comparison(earlier, { ...earlier, rows: shifted });
    for (const { change, before: old, now } of found) {
      if (change === 'new') expect(old).toBeNull();
      if (change === 'gone') expect(now).toBeNull();
      if (change === 'later') expect((now?.date ?? '') > (old?.date ?? '')).toBe(true);
      if (change === 'larger') expect(now?.date).toBe(old?.date);
    }
    expect(new Set(found.map(({ change }) => change)).size).toBeGreaterThan(3);
    expect(found.filter((cliff) => cliff.before !== null)).toHaveLength(cliffs.length);
  });
});

/** One stream in three a year later, one in three with twice the money. */
function shiftedOrScaled(stream: Stream, index: number): Stream {
  const amounts = Object.entries(stream.amounts).map(([year, amount]) => [Number(year), amount] as const);
  if (index % 3 === 0)
    return { ...stream, amounts: Object.fromEntries(amounts.map(([year, amount]) => [year, amount === null ? null : cents(amount * 2)])) };
  if (index % 3 === 1 || stream.end === null) return stream;
  return { ...stream, end: yearLater(stream.end), amounts: Object.fromEntries(amounts.map(([year, amount]) => [year + 1, amount])) };
}

function yearLater(end: CivilDate): CivilDate {
  return `${Number(end.slice(0, 4)) + 1}${end.slice(4)}` as CivilDate;
}
