import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer, answerOf } from '#shared/domain/answer.ts';
import { calculation } from '#shared/domain/calculation.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { Rows } from '#shared/domain/records.ts';
import type { ByYear } from '#shared/domain/results.ts';
import { isOfThemeOnly } from '#shared/domain/same-cliff.ts';
import { themeKey } from '#shared/domain/theme.ts';
import { themeSums } from '#shared/domain/theme-sums.ts';
import { randomWorld } from '#test/second-opinion/random-world.ts';
import { amounts, commitment, day, euros, question, rowsOf, scheme, stream } from './example-rows.ts';

/** One theme of the rows [rules thema]: calculated with all, shown and summed of the theme. */

const worldNumbers = fc.integer({ min: 1, max: 2 ** 31 }).map(randomWorld);
const runs = { numRuns: 150, seed: 11 };
const sumOf = (byYear: ByYear) => Object.values(byYear).reduce((sum, cents) => sum + cents, 0);

function themesOf({ streams, commitments }: Rows): string[] {
  return [...new Set([...streams, ...commitments].map(({ theme }) => themeKey(theme)))];
}

describe('in every world', () => {
  test('the themes add up to the whole: funding, commitments, gaps and what the reserve pays, per area and year, to the cent', () => {
    fc.assert(
      fc.property(worldNumbers, ({ rows, question }) => {
        const whole = answer(rows, question, defaultThresholds);
        const parts = themesOf(rows).map((theme) => answer(rows, { ...question, theme }, defaultThresholds));
        for (const area of whole.areas) {
          for (const figure of ['fundingByYear', 'commitmentsByYear', 'gapByYear', 'reserveUsedByYear', 'investmentByYear'] as const) {
            for (const [year, cents] of Object.entries(area[figure])) {
              const sum = parts.reduce((all, { areas }) => all + (areas.find(({ id }) => id === area.id)?.[figure][year] ?? 0), 0);
              expect(sum, `${area.id} ${figure} ${year}`).toBe(cents);
            }
          }
        }
      }),
      runs,
    );
  });

  test('where every row has the theme, the answer of the theme is the answer', () => {
    fc.assert(
      fc.property(worldNumbers, ({ rows, question }) => {
        const school = { theme: 'School' };
        const all: Rows = {
          ...rows,
          streams: rows.streams.map((row) => ({ ...row, ...school })),
          commitments: rows.commitments.map((row) => ({ ...row, ...school })),
        };
        const [whole, part] = [answer(all, question, defaultThresholds), answer(all, { ...question, theme: 'school' }, defaultThresholds)];
        expect({ ...part, theme: null }).toEqual(whole);
      }),
      runs,
    );
  });

  test('every cliff of a theme has a key of its own', () => {
    fc.assert(
      fc.property(worldNumbers, ({ rows, question }) => {
        for (const theme of themesOf(rows)) {
          const keys = answer(rows, { ...question, theme }, defaultThresholds).cliffs.map(({ key }) => key);
          expect(new Set(keys).size).toBe(keys.length);
        }
      }),
      runs,
    );
  });
});

describe('what stops at the schools', () => {
  const rows = rowsOf({
    schemes: [scheme('School'), scheme('Regio Deal', { earmarked: false })],
    streams: [
      stream('s', 'School', {
        theme: 'school',
        start: day('2025-01-01'),
        end: day('2026-12-31'),
        amounts: amounts({ 2025: 600_000, 2026: 600_000 }),
      }),
      stream('r', 'Regio Deal', {
        theme: 'werk',
        start: day('2025-01-01'),
        end: day('2027-12-31'),
        amounts: amounts({ 2025: 2_000_000, 2026: 2_000_000, 2027: 2_000_000 }),
      }),
    ],
    commitments: [
      commitment('brugfunctionaris', {
        theme: 'School',
        fundedBy: scheme('School').id,
        fte: 4.5,
        start: day('2025-01-01'),
        amounts: amounts({ 2025: 500_000, 2026: 500_000 }),
      }),
      commitment('werkplein', { theme: 'werk', fte: 10, start: day('2025-01-01'), amounts: amounts({ 2025: 1_700_000, 2026: 1_700_000 }) }),
    ],
  });
  const school = answer(rows, { ...question, theme: 'school' }, defaultThresholds);

  test('its own money falls away in 2026, and what the free money of others still pays of its promises counts as paid', () => {
    // In 2027 the pool has 2,000,000 for 500,000 + 1,700,000: each keeps the same part, so the school is short of 500,000 * 200/2,200.
    expect(school.areas[0]).toMatchObject({ fundingByYear: { 2026: euros(600_000), 2027: 0 }, gapByYear: { 2026: 0 } });
    const gap = school.areas[0]?.gapByYear['2027'] ?? 0;
    expect(Math.abs(gap - euros(500_000 * (200 / 2_200)))).toBeLessThan(12);
    expect(school.cliffs[0]).toMatchObject({ date: '2026-12-31', lossPerYear: euros(600_000), uncovered: gap, fte: 4.5 });
    expect(school.cliffs[0]?.commitments.map(({ description }) => description)).toEqual(['brugfunctionaris']);
  });

  test('its cliff has the key that it has among all rows, so that an owner and a note stay with it', () => {
    const all = answer(rows, question, defaultThresholds).cliffs.find(({ date }) => date === '2026-12-31');
    expect(school.cliffs[0]?.key).toBe(all?.key);
  });

  test('an area with rows of other themes only has nothing promised, not no data', () => {
    const other = answerOf(calculation(rows, { ...question, theme: 'wonen' }, defaultThresholds));
    expect(other.areas[0]).toMatchObject({ state: 'no-commitments', severity: null });
    expect(sumOf(other.areas[0]?.fundingByYear ?? {})).toBe(0);
    expect(other.cliffs).toEqual([]);
  });
});

describe('jobs', () => {
  const rows = (fte: readonly (number | null)[]) =>
    rowsOf({
      schemes: [scheme('S')],
      streams: [stream('s', 'S', { start: day('2025-01-01'), end: day('2026-12-31'), amounts: amounts({ 2025: 600_000, 2026: 600_000 }) })],
      commitments: fte.map((jobs, index) =>
        commitment(`c${index}`, { fte: jobs, start: day('2025-01-01'), amounts: amounts({ 2025: 200_000 }) }),
      ),
    });
  const jobsOf = (fte: readonly (number | null)[]) => {
    const calculated = calculation(rows(fte), question, defaultThresholds);
    const [cliff] = answerOf(calculated).cliffs;
    const [theme] = themeSums(calculated, calculated.areas).themes;
    return { cliff: cliff?.fte, theme: theme?.fteUnpaid };
  };

  test('those that are known are added without a trace of binary fractions', () => {
    expect(jobsOf([0.1, 0.2, null])).toEqual({ cliff: 0.3, theme: 0.3 });
  });

  test('where none is known the sum is not known either', () => {
    expect(jobsOf([null, null, null])).toEqual({ cliff: null, theme: null });
  });
});

describe('a cliff that only a theme shows', () => {
  test('is known by its key', () => {
    expect(isOfThemeOnly('a:cliff:s:1:school', ' School ')).toBe(true);
    expect(isOfThemeOnly('a:shortfall:1:', '')).toBe(true);
    expect(isOfThemeOnly('a:cliff:s:1', 'school')).toBe(false);
    expect(isOfThemeOnly('a:cliff:s:1', '1')).toBe(false);
  });
});
