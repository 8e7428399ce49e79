import { expect, test } from 'vitest';
import { questionOf, searchSchema } from '#renderer/actions/address.ts';

test('an address gives the question back, without what else stands there', () => {
  const search = searchSchema.parse({ at: '2027-02-22', lens: 'hoped', why: 'heerlen-noord:cliff:regio-deal:1', severity: 'critical' });
  expect(questionOf(search)).toEqual({ at: '2027-02-22', lens: 'hoped' });
});

test('what cannot be read in an address is left out, and the rest still counts', () => {
  const search = searchSchema.parse({ at: '2027-02-30', lens: 'gepland', horizon: 2040, severity: 'erg', why: 7 });
  expect(questionOf(search)).toEqual({ horizon: 2040 });
  expect(search.severity).toBeUndefined();
  expect(search.why).toBeUndefined();
});

test('a selection of many areas with long names stays that selection: left out, it would mean all areas', () => {
  const areas = Array.from({ length: 120 }, (_, at) => `gebied-met-een-lange-naam-in-de-gemeente-${at}`).join(',');
  expect(searchSchema.parse({ areas }).areas).toBe(areas);
});
