import { expect, test } from 'vitest';
import { unitOfText } from '#shared/reading/units.ts';

test.each([
  ['Begroting (x € 1.000)', 1000],
  ['bedragen in duizenden euro’s per jaar', 1000],
  ['per € 1.000', 1000],
  ['bedragen per 1.000 euro', 1000],
  ['in 1.000', 1000],
  ['k€', 1000],
  ['Bedragen EUR 1.000', 1000],
  ['Amounts in EUR thousand', 1000],
  ["in '000", 1000],
  ['1.000 EUR', 1000],
  ['Bedragen € 1000', 1000],
  ['in eenheden van € 1.000', 1000],
  ['Bedragen in miljoenen', 1_000_000],
  ['M€', 1_000_000],
  ['× € 1 mln', 1_000_000],
  ['in hele euro’s', 1],
] as const)('%s states its unit', (text, unit) => {
  expect(unitOfText(text)).toBe(unit);
});

test.each([
  'Besteed t/m € 100.000',
  'Kosten per 1.000 inwoners',
  'kosten per duizend huishoudens',
  'Investering in 1.000 woningen',
  'per miljoen inwoners',
  'Subsidies boven € 1.000',
  'Alleen posten groter dan € 1.000',
  'x € 1 mld',
  'x € 10.000',
])('%s states none: it counts something else', (text) => {
  expect(unitOfText(text)).toBeNull();
});
