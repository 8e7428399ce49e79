import { expect, test } from 'vitest';
import { codes, sheet } from './support/read.ts';

const head = ['Gebied', 'Regeling', 2026, 2027];
const schemes = (read: ReturnType<typeof sheet>) => read.streams.map(({ scheme }) => scheme);

test('a subtotal with a name of its own is left out where all its years are the sum of the rows above it, and told', () => {
  const read = sheet([
    ['Regeling', 2026, 2027],
    ['Heerlen-Noord'],
    ['Kansrijke wijk', 100_000, 200_000],
    ['Regio Deal', 300_000, 100_000],
    ['Rijksmiddelen', 400_000, 300_000],
    ['Breda-Noord'],
    ['Kansrijke wijk', 150_000, 200_000],
    ['Regio Deal', 310_000, 120_000],
    ['Rijksmiddelen', 460_000, 320_000],
    ['Alles bij elkaar', 860_000, 620_000],
  ]);
  expect(schemes(read)).toEqual(['Kansrijke wijk', 'Regio Deal', 'Kansrijke wijk', 'Regio Deal']);
  expect(codes(read).filter((code) => code === 'row-is-sum')).toHaveLength(3);
  expect(read.inspection.tables[0]).toMatchObject({ total: 148_000_000, statedTotal: 148_000_000, reconciled: true });
});

test('a named last row of one precise column is a total; of round figures it is read, and told', () => {
  const one = (...amounts: number[]) =>
    sheet([head.slice(0, 3), ...amounts.map((amount, at) => ['Heerlen-Noord', `Regeling ${'PQRS'[at]}`, amount])]);
  expect(schemes(one(123_456, 234_567, 345_678, 703_701))).toHaveLength(3);
  const round = one(1_000_000, 1_000_000, 2_000_000);
  expect([schemes(round).length, codes(round).includes('row-may-be-total')]).toEqual([3, true]);
});

test('rows that happen to add up stay where they have data of their own', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 'Zekerheid', 2026, 2027],
    ['Heerlen-Noord', 'Kansrijke wijk', 'beschikt', 100_000, 200_000],
    ['Heerlen-Noord', 'Regio Deal', 'beschikt', 300_000, 100_000],
    ['Heerlen-Noord', 'Rijksmiddelen', 'begroot', 400_000, 300_000],
  ]);
  expect(schemes(read)).toHaveLength(3);
  expect(codes(read)).toContain('row-may-be-total');
});

test('a row that is called a total and is none is a row: nothing stands above it, or the total below counts it', () => {
  const first = sheet([
    head,
    ['Heerlen-Noord', 'Saldo Regio Deal vorige ronde', 100_000, 200_000],
    ['Heerlen-Noord', 'Kansrijke wijk', 300_000, 1],
  ]);
  expect(schemes(first)).toHaveLength(2);
  expect(codes(first)).toContain('row-called-total');
  const counted = sheet([
    head,
    ['Heerlen-Noord', 'Kansrijke wijk', 100_000, 200_000],
    ['Heerlen-Noord', 'Totaal Schoon', 50_000, 60_000],
    ['Heerlen-Noord', 'Regio Deal', 300_000, 100_000],
    [null, 'Totaal', 450_000, 360_000],
  ]);
  expect(schemes(counted)).toEqual(['Kansrijke wijk', 'Totaal Schoon', 'Regio Deal']);
  expect(counted.inspection.tables[0]?.reconciled).toBe(true);
});

test('a total of its words stays out, and is told where it does not fit', () => {
  const read = sheet([
    head,
    ['Heerlen-Noord', 'Kansrijke wijk', 100_000, 200_000],
    ['Heerlen-Noord', 'Regio Deal', 300_000, 100_000],
    ['Heerlen-Noord', 'Totaal Rijk', 400_001, 300_000],
  ]);
  expect(schemes(read)).toHaveLength(2);
  expect(codes(read)).toContain('total-differs');
});

test('"waarvan" is a part of the row above it', () => {
  const read = sheet([head, ['Heerlen-Noord', 'Kansrijke wijk', 100_000, 200_000], ['Heerlen-Noord', 'waarvan OCW', 80_000, 150_000]]);
  expect([schemes(read), codes(read).includes('row-is-part')]).toEqual([['Kansrijke wijk'], true]);
});
