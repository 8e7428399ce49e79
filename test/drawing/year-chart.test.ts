import { expect, test } from 'vitest';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { SchemeId } from '#shared/domain/records.ts';
import type { ByYear, LineFunding } from '#shared/domain/results.ts';
import { chartLayers, yearChartDrawing } from '#shared/drawing/year-chart.ts';

const layout = { width: 640, height: 240, left: 40, right: 640, top: 24, bottom: 220 };
const years = (...cents: number[]) => Object.fromEntries(cents.map((amount, at) => [2027 + at, amount])) as ByYear;
const money = (scheme: string, byYear: ByYear, more: Partial<LineFunding> = {}): LineFunding => ({
  schemeId: scheme as SchemeId,
  scheme,
  structural: false,
  lastEnd: '2028-12-31' as CivilDate,
  byYear,
  ...more,
});

test('structural money lies at the bottom, then what lasts longest; a sixth line joins the rest', () => {
  const some = years(1, 1);
  const layers = chartLayers([
    money('Kort', some, { lastEnd: '2027-12-31' as CivilDate }),
    money('Gemeente', some, { structural: true, lastEnd: null }),
    money('Lang', some, { lastEnd: '2030-12-31' as CivilDate }),
    money('A', some),
    money('B', some),
    money('C', some),
    money('Leeg', years(0, 0)),
  ]);
  expect(layers.map(({ tone, scheme }) => [tone, scheme])).toEqual([
    [1, 'Gemeente'],
    [2, 'Lang'],
    [3, 'A'],
    [4, 'B'],
    [5, null],
  ]);
  expect(layers.at(-1)?.byYear).toEqual(years(2, 2));
});

test('the hatch fills what is short, between the money and the line of what was promised', () => {
  const drawing = yearChartDrawing(
    { funding: [money('S', years(1e9, 6e8))], commitmentsByYear: years(1e9, 1e9), gapByYear: years(0, 4e8) },
    layout,
  );
  const [whole, short] = drawing.bars;
  expect([whole?.gap, whole?.gapLabel]).toEqual([null, null]);
  expect(short?.gap?.y).toBe(drawing.promised[2]?.y);
  expect((short?.gap?.y ?? 0) + (short?.gap?.height ?? 0)).toBeCloseTo(short?.layers[0]?.rect.y ?? 0, 0);
  expect(drawing.promised).toHaveLength(4);
});

test('money left over in a year with a gap stands above the line', () => {
  const { bars, promised } = yearChartDrawing(
    { funding: [money('S', years(9e8))], commitmentsByYear: years(1e9), gapByYear: years(4e8) },
    layout,
  );
  const [below, above] = bars[0]?.layers ?? [];
  const line = promised[0]?.y ?? 0;
  expect(below?.rect.y).toBeGreaterThan(line);
  expect((above?.rect.y ?? 0) + (above?.rect.height ?? 0)).toBeCloseTo(line, 0);
});

test('what a pot or the reserve pays is drawn apart from the money of the year', () => {
  const { bars } = yearChartDrawing({ funding: [money('S', years(5e8))], commitmentsByYear: years(1e9), gapByYear: years(2e8) }, layout);
  expect(bars[0]?.carried).not.toBeNull();
  expect(bars[0]?.carried?.y ?? 0).toBeGreaterThan(bars[0]?.gap?.y ?? 0);
});

test('a year without commitments, money or a gap draws nothing', () => {
  const { bars, ticks } = yearChartDrawing({ funding: [], commitmentsByYear: years(0, 0), gapByYear: years(0, 0) }, layout);
  expect(bars.map(({ layers, gap, carried }) => [layers, gap, carried])).toEqual([
    [[], null, null],
    [[], null, null],
  ]);
  expect(ticks[0]?.cents).toBe(0);
});
