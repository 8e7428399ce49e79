import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCitizenNumber, namesCitizenNumber } from '#shared/reading/citizen-number.ts';

describe('a text holds what looks like a citizen service number', () => {
  test.each(['111222333', 'Mevrouw X, 123456782', '1234.56.782', 'bsn: 123 456 782.'])('%s', (text) => {
    expect(holdsCitizenNumber(text)).toBe(true);
  });

  test.each(['123456789', '000000000', '1.234.567,82', '1234567820', '12345678', 'K-2026-001', '2026-123456782-9'])('not %s', (text) => {
    expect(holdsCitizenNumber(text)).toBe(false);
  });

  test('one figure changed, and it does not any more', () => {
    const figure = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 8 }), figure, (place, changed) => {
        const figures = [...'123456782'];
        fc.pre(figures[place] !== String(changed));
        figures[place] = String(changed);
        expect(holdsCitizenNumber(figures.join(''))).toBe(false);
      }),
      { seed: 1 },
    );
  });
});

test('a header can say it', () => {
  expect(['BSN', 'Burgerservicenummer', 'Sofi-nummer'].every(namesCitizenNumber)).toBe(true);
  expect(['Absname', 'Kenmerk'].some(namesCitizenNumber)).toBe(false);
});
