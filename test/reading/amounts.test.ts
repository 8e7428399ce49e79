import { expect, test } from 'vitest';
import { writtenAmount } from '#shared/reading/amounts.ts';

const decimal = (text: string) => {
  const written = writtenAmount(text, 'nl');
  return written.kind === 'amount' ? Number(written.decimal) * (written.unit ?? 1) : written.kind;
};

test.each([
  ['\u2011500', -500],
  ['\uff0d500', -500],
  ['- ca. 500', -500],
  ['500 -/-', -500],
  ['500.-', 500],
  ['€ 500,=', 500],
  ['1’250’000', 1_250_000],
  ['1\u2009250\u2009000', 1_250_000],
  ['1\u00ad.250', 1250],
  ['_ 1.234,00', 1234],
  ['â‚¬ 1.234,00', 1234],
] as const)('%s is a number however its minus, spaces and marks were typed', (text, amount) => {
  expect(decimal(text)).toBe(amount);
});

test.each(['2½ mln', '100 m²', '▲500', '500 млн', '1/2', '√500'])(
  '%s is refused: a sign that is not known may change the number',
  (text) => {
    expect(decimal(text)).toBe('unreadable');
  },
);

test.each(['1,250.000', '1.250,000'])('%s may be a thousand or a million', (text) => {
  expect(decimal(text)).toBe('ambiguous');
});

test.each(['1.000?', '*500', '1.250 ¹)', '500*)', '500 [a]'])('%s keeps its mark beside the number', (text) => {
  const written = writtenAmount(text, 'nl');
  expect(written.kind === 'amount' ? written.word : written.kind).toMatch(/[?*¹[]/);
});

test('pro memorie is as unknown as p.m.', () => {
  expect(decimal('pro memorie')).toBe('unknown');
});
