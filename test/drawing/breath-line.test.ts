import { expect, test } from 'vitest';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { decemberOf, januaryOf } from '#shared/domain/month.ts';
import { type BreathLineView, breathLineDrawing, largeLayout, smallLayout } from '#shared/drawing/breath-line.ts';
import { pathOf } from '#shared/drawing/shapes.ts';
import { timeScale } from '#shared/drawing/time-scale.ts';
import { cliffOf, lineOf, run } from '#test/drawing/line-of.ts';

const scale = timeScale(januaryOf(2027), decemberOf(2040), 528, 'triple');
const small = smallLayout(30);
const [top, bottom] = [small.top, small.bottom];
const full = bottom - top;
const at = '2027-02-22' as CivilDate;
const runs = [run('2027-01', 12, [0.8, 1, 1]), run('2028-01', 24, [0.3, 0.7, 1]), run('2030-01', 132, [0, 0.2, 0.5])];

function viewOf(more: Partial<BreathLineView> = {}): BreathLineView {
  const cliff = cliffOf();
  return { line: lineOf(runs), cliffs: [cliff], worst: cliff, lens: 'planned', at, ...more };
}

test('granted money lies at the bottom, budgeted on top of it, and the gap from there to the top', () => {
  const { bands } = breathLineDrawing(viewOf(), scale, small);
  expect(bands.granted.map(({ height }) => height)).toEqual([full * 0.8, full * 0.3].map((height) => Math.round(height * 10) / 10));
  expect(bands.granted[0]?.x).toBe(0);
  expect(bands.budgeted).toHaveLength(3);
  expect(bands.hoped).toEqual([]);
  expect(bands.gap).toHaveLength(2);
  expect(bands.gap[0]).toMatchObject({ x: 72, y: top });
  for (const [at, gap] of bands.gap.entries()) {
    const below = bands.budgeted[at + 1];
    expect(gap.y + gap.height).toBeCloseTo(below?.y ?? -1, 5);
  }
});

test('the lens secured leaves budgeted money out; the lens hoped adds what is only hoped for', () => {
  const secured = breathLineDrawing(viewOf({ lens: 'secured' }), scale, small).bands;
  expect(secured.budgeted).toEqual([]);
  expect(secured.gap).toHaveLength(3);
  const hoped = breathLineDrawing(viewOf({ lens: 'hoped' }), scale, small).bands;
  expect(hoped.hoped).toHaveLength(2);
  expect(hoped.gap).toHaveLength(1);
});

test('a firmer lens is never drawn above what the lens of the question pays', () => {
  const { bands } = breathLineDrawing(viewOf({ line: lineOf([run('2027-01', 168, [0.9, 0.6, 0.6])]) }), scale, small);
  expect(bands.granted).toHaveLength(1);
  expect(bands.granted[0]?.height).toBeCloseTo(full * 0.6, 1);
  expect(bands.budgeted).toEqual([]);
});

test('what the reserve pays stands on top of the money', () => {
  const { bands } = breathLineDrawing(viewOf({ line: lineOf([run('2027-01', 168, [0.5, 1, 1], { reserve: 0.25 })]) }), scale, small);
  expect(bands.reserve[0]?.y).toBe(top);
  expect(bands.reserve[0]?.height).toBeCloseTo(full * 0.25, 0);
  expect(bands.gap).toEqual([]);
});

test('runs that look the same are one rect, so that a line stays near twelve shapes', () => {
  const many = Array.from({ length: 168 }, (_, at) =>
    run(`${2027 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, 1, [0.5, 0.75 + at * 1e-6, 1]),
  );
  const { bands } = breathLineDrawing(viewOf({ line: lineOf(many) }), scale, small);
  expect([bands.granted.length, bands.budgeted.length, bands.gap.length]).toEqual([1, 1, 1]);
});

test('months without commitments have no height, only the base line', () => {
  const { bands } = breathLineDrawing(
    viewOf({ line: lineOf([run('2027-01', 12, [1, 1, 1]), run('2028-01', 156, [0, 0, 0], { promised: false })]) }),
    scale,
    small,
  );
  expect(bands.gap).toEqual([]);
  expect(bands.nothingPromised).toEqual([{ x1: 72, y1: bottom, x2: 528, y2: bottom }]);
});

test('a cliff stands at the end of its month, with its mark on top and the time since its decision as a line', () => {
  const drawing = breathLineDrawing(viewOf(), scale, small);
  expect(drawing.cliffs).toMatchObject([{ severity: 'critical', dashed: false, stroke: { x1: 72, x2: 72 }, mark: { x: 72 } }]);
  expect(drawing.decisions).toMatchObject([{ passed: false, before: false, lead: { x2: 72 } }]);
  expect(drawing.decisions[0]?.mark.x).toBeCloseTo(30, 0);
});

test('a shortfall is dashed, and without a decision maker there is no diamond', () => {
  const cliff = cliffOf({ kind: 'shortfall', decision: null });
  const drawing = breathLineDrawing(viewOf({ cliffs: [cliff], worst: cliff }), scale, small);
  expect(drawing.cliffs[0]?.dashed).toBe(true);
  expect(drawing.decisions).toEqual([]);
});

test('a decision before the axis stands at its left edge', () => {
  const cliff = cliffOf({ decision: { name: 'Prinsjesdag 2026', date: '2026-09-15' as CivilDate, passed: true } });
  const drawing = breathLineDrawing(viewOf({ cliffs: [cliff], worst: cliff }), scale, small);
  expect(drawing.decisions).toMatchObject([{ passed: true, before: true, mark: { x: small.lane.radius } }]);
});

test('small marks the worst cliff and notches the others; large marks all, with their figures apart', () => {
  const later = cliffOf({ key: 'b', date: '2028-12-31' as CivilDate, severity: 'high', decision: null });
  const soon = cliffOf({ key: 'c', date: '2028-03-31' as CivilDate, severity: 'medium', decision: null });
  const view = viewOf({ cliffs: [cliffOf(), later, soon] });
  const inSmall = breathLineDrawing(view, scale, small);
  expect(inSmall.cliffs).toHaveLength(1);
  expect(inSmall.notches.map(({ x1 }) => x1)).toEqual([144, 90]);
  const inLarge = breathLineDrawing(view, timeScale(scale.from, scale.to, 1188, 'triple'), largeLayout(82));
  expect(inLarge.notches).toEqual([]);
  expect(inLarge.cliffs.map(({ key }) => key)).toEqual([cliffOf().key, 'c', 'b']);
  expect(inLarge.cliffs[0]?.label.y).toBeLessThan(inLarge.cliffs[1]?.label.y ?? 0);
});

test('the promise closes in its year, runs on beyond the horizon, or has no end where none is known', () => {
  const promiseOf = (promisedUntil: number | null) =>
    breathLineDrawing(viewOf({ line: lineOf(runs, { promisedUntil }) }), scale, small).promise;
  expect(promiseOf(2030)).toMatchObject({ end: 'closed', line: { x2: 288 }, closing: { x1: 288, y1: top, y2: bottom } });
  expect(promiseOf(2045)).toMatchObject({ end: 'beyond', year: 2045, closing: null, line: { x2: 528 } });
  expect(promiseOf(null)).toMatchObject({ end: 'unknown', closing: null });
  expect(promiseOf(2020)).toBeNull();
});

test('an area without data is a base line and nothing else', () => {
  const drawing = breathLineDrawing(
    viewOf({ line: lineOf([], { state: 'no-data', promisedUntil: null }), cliffs: [], worst: null }),
    scale,
    small,
  );
  expect(drawing.base).not.toBeNull();
  expect([drawing.promise, drawing.cliffs, pathOf(drawing.bands.granted)]).toEqual([null, [], '']);
});

test('zoomed in, only what lies within the window is drawn', () => {
  const near = timeScale(januaryOf(2027), decemberOf(2028), 240, 'even');
  const late = cliffOf({ key: 'late', date: '2035-12-31' as CivilDate });
  const drawing = breathLineDrawing(viewOf({ cliffs: [cliffOf(), late] }), near, largeLayout(82));
  expect(drawing.cliffs.map(({ key }) => key)).toEqual([cliffOf().key]);
  expect(drawing.bands.gap).toMatchObject([{ x: 120, width: 120 }]);
  expect(drawing.promise?.end).toBe('beyond');
});

test('three neighbours have their figures in three places', () => {
  const at = (date: string, key: string) => cliffOf({ key, date: date as CivilDate, decision: null });
  const view = viewOf({ cliffs: [at('2027-12-31', 'a'), at('2028-02-29', 'b'), at('2028-04-30', 'c'), at('2030-12-31', 'd')] });
  const { cliffs } = breathLineDrawing(view, timeScale(scale.from, scale.to, 1188, 'triple'), largeLayout(82));
  const [a, b, c] = cliffs.map(({ label }) => label.y);
  expect(new Set([a, b, c]).size).toBe(3);
});

test('the word in the hatch stands in its widest stretch, also where the gap changes a little every year', () => {
  const late = [
    run('2027-01', 48, [0, 1, 1]),
    ...Array.from({ length: 10 }, (_, at) => run(`${2031 + at}-01`, 12, [0, 0.3 + at / 100, 1])),
  ];
  const wide = timeScale(scale.from, scale.to, 1188, 'triple');
  const { gapWord } = breathLineDrawing(viewOf({ line: lineOf(late) }), wide, largeLayout(82));
  expect(gapWord?.x).toBeCloseTo((wide.x(januaryOf(2031)) + 1188) / 2, 0);
});
