import { expect, test } from 'vitest';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { decemberOf, januaryOf } from '#shared/domain/month.ts';
import { axisYears, timeScale } from '#shared/drawing/time-scale.ts';

const [from, to] = [januaryOf(2027), decemberOf(2040)];
// 14 years: four of three units a month, ten of one.
const unit = 528 / (48 * 3 + 120);

test('the first four years are three times as wide as later ones, and nothing else is warped', () => {
  const scale = timeScale(from, to, 528, 'triple');
  expect(scale.x(januaryOf(2028)) - scale.x(from)).toBeCloseTo(36 * unit, 5);
  expect(scale.x(januaryOf(2031)) - scale.x(januaryOf(2030))).toBeCloseTo(36 * unit, 5);
  expect(scale.x(januaryOf(2032)) - scale.x(januaryOf(2031))).toBeCloseTo(12 * unit, 5);
  expect([scale.x(from), scale.x(to + 1)]).toEqual([0, 528]);
});

test('the even scale gives every month the same width', () => {
  const scale = timeScale(from, to, 840, 'even');
  expect(scale.x(januaryOf(2028))).toBe(60);
  expect(scale.x(januaryOf(2040))).toBe(780);
});

test('a horizon within four years is even by itself', () => {
  const scale = timeScale(from, decemberOf(2029), 360, 'triple');
  expect(scale.x(januaryOf(2028))).toBe(120);
  expect(scale.x(decemberOf(2029) + 1)).toBe(360);
});

test('a day lies within its month, and pixels lead back to the month', () => {
  const scale = timeScale(from, to, 528, 'triple');
  expect(scale.xOfDate('2027-01-01' as CivilDate)).toBe(0);
  const middle = scale.xOfDate('2027-02-15' as CivilDate);
  expect(middle).toBeGreaterThan(scale.x(from + 1));
  expect(middle).toBeLessThan(scale.x(from + 2));
  expect(scale.monthAt(middle)).toBe(from + 1);
  expect(scale.monthAt(-5)).toBe(from);
  expect(scale.monthAt(9999)).toBe(to);
});

test('near years are bold and in full, later ones light with two digits, labelled where there is room', () => {
  const years = axisYears(timeScale(from, to, 528, 'triple'));
  expect(years.slice(0, 4).map(({ label, bold }) => [label, bold])).toEqual(['2027', '2028', '2029', '2030'].map((label) => [label, true]));
  expect(years.slice(4).map(({ label }) => label)).toEqual(['’31', null, '’33', null, '’35', null, '’37', null, '’39', null]);
  expect(years.slice(4).every(({ bold }) => !bold)).toBe(true);
  const wide = axisYears(timeScale(from, to, 1188, 'triple'));
  expect(wide.slice(4, 6).map(({ label }) => label)).toEqual(['2031', null]);
});
