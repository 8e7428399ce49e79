import { expect, test } from 'vitest';
import { changedField, storedValue } from '#shared/text/stored-value.ts';

test('a field that changes has the name of its column', () => {
  expect(changedField('yearAmount:2027', 'nl')).toBe('Jaarbedrag 2027');
  expect(changedField('claim:funder', 'nl')).toBe('Verstrekker');
  expect(changedField('schemeId', 'en')).toBe('Scheme');
});

test('what is stored is shown as people write it', () => {
  expect(storedValue('yearAmount:2027', '310000000', 'nl').replaceAll(/\s/g, ' ')).toBe('€ 3.100.000');
  expect(storedValue('yearAmount:2027', 'unknown', 'nl')).toBe('p.m.');
  expect(storedValue('end', '2027-12-31', 'nl')).toBe('31-12-2027');
  expect(storedValue('certainty', 'granted', 'nl')).toBe('beschikt');
  expect(storedValue('claim:earmarked', 'true', 'en')).toBe('yes');
  expect(storedValue('reference', 'RD5-42', 'nl')).toBe('RD5-42');
  expect(storedValue('areaShare', '6000', 'nl')).toBe('60 %');
  expect(storedValue('indexation', '250', 'nl')).toBe('2,5 %');
  expect(storedValue('budgetDay', '07-01', 'nl')).toBe('1-7');
  expect(storedValue('fte', '4.5', 'nl')).toBe('4,5');
  expect(storedValue('end', null, 'nl')).toBe('–');
});
