import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fieldOfTable, type RowTableName } from '#shared/contracts/row-tables.ts';
import type { RowValue } from '#shared/contracts/rows.ts';
import { readField } from '#shared/reading/read-field.ts';
import { editedValue, shownValue, spokenValue } from '#shared/text/row-value-text.ts';

const known = { areas: ['Heerlen-Noord', 'Delft-West'], schemes: ['Regio Deal'] };

function definition(table: RowTableName, field: string) {
  const found = fieldOfTable(table, field);
  if (found === null) throw new Error(field);
  return found;
}

function read(table: RowTableName, field: string, text: string, language: 'nl' | 'en' = 'nl'): RowValue | { problem: string } {
  const result = readField(definition(table, field), text, known, language);
  return result.ok ? result.value : { problem: result.problem.code };
}

describe('what is typed in a cell', () => {
  test.each<[string, string, RowValue | { problem: string }]>([
    ['yearAmount:2028', '1.234.567,89', 123_456_789],
    ['yearAmount:2028', '1,2 mln', 120_000_000],
    ['yearAmount:2028', '1234567', 123_456_700],
    ['yearAmount:2028', '€ 2.645', 264_500],
    ['yearAmount:2028', 'p.m.', 'unknown'],
    ['yearAmount:2028', '-', null],
    ['yearAmount:2028', '', null],
    ['yearAmount:2028', '0', 0],
    ['yearAmount:2028', '-5', { problem: 'amount-negative' }],
    ['yearAmount:2028', 'veel', { problem: 'amount-unreadable' }],
    ['yearAmount:2028', '200 miljard', { problem: 'amount-too-large' }],
    ['end', 'eind 2026', '2026-12-31'],
    ['end', "31-12-'26", '2026-12-31'],
    ['end', '31 dec 2027', '2027-12-31'],
    ['end', '2027', '2027-12-31'],
    ['start', '2027', '2027-01-01'],
    ['end', 'doorlopend', null],
    ['end', '31-2-2029', { problem: 'date-unreadable' }],
    ['certainty', 'Toegekend', 'granted'],
    ['certainty', 'zeker weten', { problem: 'word-unknown' }],
    ['area', 'heerlen-noord', 'Heerlen-Noord'],
    ['area', 'Heerlen-Nord', { problem: 'area-unknown' }],
    ['scheme', 'regio deal', 'Regio Deal'],
    ['scheme', 'Nieuw fonds', 'Nieuw fonds'],
    ['areaShare', '12,5 %', 1250],
    ['areaShare', '120', { problem: 'number-out-of-range' }],
    ['areaShare', 'de helft', { problem: 'number-unreadable' }],
    ['areaShare', '12,345', { problem: 'percent-decimals' }],
  ])('%s: %s', (field, text, meant) => {
    expect(read('stream', field, text)).toEqual(meant);
  });

  test('other tables: notice in months, people, years, a day of the year, yes or no', () => {
    expect(read('commitment', 'noticeMonths', '3 maanden')).toBe(3);
    expect(read('commitment', 'fte', '2,4')).toBe(2.4);
    expect(read('commitment', 'indexation', '-1,5%')).toBe(-150);
    expect(read('area', 'programmeHorizon', '2040')).toBe(2040);
    expect(read('area', 'budgetDay', '15 november')).toBe('11-15');
    expect(read('scheme', 'earmarked', 'ja')).toBe(true);
  });

  test('a table shows thousands, an editor everything, a sentence euros', () => {
    const amount = definition('stream', 'yearAmount:2028');
    expect([shownValue(amount, 264_550_000, 'nl'), editedValue(amount, 264_550_050, 'nl'), spokenValue(amount, 264_550_000, 'nl')]).toEqual(
      ['2.646', '2.645.500,50', expect.stringMatching(/^€\s2\.645\.500$/)],
    );
    expect(shownValue(amount, 'unknown', 'nl')).toBe('p.m.');
  });
});

test('what an editor shows means the same when it is typed back, in both languages', () => {
  const fields: [RowTableName, string, fc.Arbitrary<RowValue>][] = [
    ['stream', 'yearAmount:2028', fc.oneof(fc.integer({ min: 0, max: 10_000_000_000_000 }), fc.constant('unknown'))],
    ['stream', 'amount', fc.integer({ min: 0, max: 10_000_000_000_000 })],
    ['stream', 'end', fc.integer({ min: 1990, max: 2149 }).map((year) => `${year}-02-28`)],
    ['stream', 'certainty', fc.constantFrom('granted', 'budgeted', 'pledged', 'requested', 'expected')],
    ['stream', 'areaShare', fc.integer({ min: 0, max: 10_000 })],
    ['commitment', 'indexation', fc.integer({ min: -10_000, max: 10_000 })],
    ['commitment', 'fte', fc.integer({ min: 0, max: 100_000_00 }).map((hundredths) => hundredths / 100)],
    ['commitment', 'residents', fc.integer({ min: 0, max: 100_000_000 })],
    ['scheme', 'earmarked', fc.boolean()],
    ['area', 'budgetDay', fc.constantFrom('11-15', '02-29', '01-01')],
    ['area', 'programmeHorizon', fc.integer({ min: 1990, max: 2150 })],
  ];
  for (const [table, field, values] of fields) {
    for (const language of ['nl', 'en'] as const) {
      fc.assert(
        fc.property(values, (value) => {
          expect(read(table, field, editedValue(definition(table, field), value, language), language)).toEqual(value);
        }),
      );
    }
  }
});
