import { expect, test } from 'vitest';
import { utils, write } from 'xlsx';
import { type Cells, codes, reading, sheet } from './support/read.ts';

/** Rows whose money stands in another row as well: they stay out, or it is told that they may count twice. */

const head = ['Gebied', 'Omschrijving', 2026, 2027];
const rows = (...cells: Cells): Cells => [
  head,
  ...cells.map(([name = null, ...amounts]) => (amounts.length === 0 ? [null, name] : ['Heerlen-Noord', name, ...amounts])),
];
const names = (read: ReturnType<typeof sheet>) => read.commitments.map(({ description }) => description);

test('income in a row of its own is no promise, and costs have the name of their heading', () => {
  const read = sheet(
    [
      ['Verplichtingen'],
      ['Omschrijving', 2026, 2027],
      ['Jeugd'],
      ['Lasten', 500_000, 510_000],
      ['Baten', 200_000, 210_000],
      ['Wonen'],
      ['Lasten', 600_000, 610_000],
      ['Baten', 100_000, 110_000],
    ],
    'heerlen-noord',
  );
  expect(read.commitments.map(({ description, years }) => [description, years])).toEqual([
    ['Jeugd', { 2026: 50_000_000, 2027: 51_000_000 }],
    ['Wonen', { 2026: 60_000_000, 2027: 61_000_000 }],
  ]);
  expect(codes(read).filter((code) => code === 'row-other-flow')).toHaveLength(2);
});

test('a heading with a letter or a year is a direction as well; a name that begins with the other one is read, and told', () => {
  const read = sheet(rows(['A. Lasten'], ['Wijkteam', 140_000, 150_000], ['B. Baten 2026'], ['Rijksbijdrage', 140_000, 150_000]));
  expect([names(read), codes(read).includes('row-other-flow')]).toEqual([['Wijkteam'], true]);
  const named = sheet(rows(['Wijkteam', 140_000, 150_000], ['Opbrengst huur', 10_000, 20_000], ['Onttrekking reserve', 5000, 6000]));
  expect([names(named).length, codes(named).filter((code) => code === 'row-may-be-other-flow').length]).toEqual([3, 2]);
  expect(
    codes(
      sheet([
        ['Gebied', 'Regeling', 2026],
        ['Heerlen-Noord', 'Lasten wijkteam', 140_000],
      ]),
    ),
  ).toContain('row-may-be-other-flow');
});

test('"V" and "N" in one column left of the amounts decide the sign; so does a sentence on income and costs', () => {
  const letters = sheet([
    ['Gebied', 'Omschrijving', 'V/N', 2026, 2027],
    ['Heerlen-Noord', 'Wijkteam', 'N', 140_000, 150_000],
    ['Heerlen-Noord', 'Huur', 'V', 10_000, 20_000],
  ]);
  expect([names(letters), codes(letters).includes('amount-negative')]).toEqual([['Wijkteam'], true]);
  for (const said of ['Baten zijn negatief', 'Lasten zijn positief weergegeven', 'Baten staan als negatieve bedragen']) {
    const read = sheet([
      [said],
      ['Gebied', 'Regeling', 2026],
      ['Heerlen-Noord', 'Kansrijke wijk', -140_000],
      ['Breda-Noord', 'Kansrijke wijk', 5000],
    ]);
    expect(
      read.streams.map(({ years }) => years),
      said,
    ).toEqual([{ 2026: 14_000_000 }]);
    expect(codes(read), said).toContain('amount-negative');
  }
});

test('a row that by its name counts something else than money is told', () => {
  const read = sheet(rows(['Wijkteam', 140_000, 150_000], ['Aantal fte', 25, 30], ['Index', 102, 103]));
  expect(codes(read).filter((code) => code === 'row-may-be-count')).toHaveLength(2);
});

test('an amount that is merged over years or rows counts once, and is told', () => {
  const merged = (range: string) => {
    const cells = utils.aoa_to_sheet([head, ['Heerlen-Noord', 'Wijkteam', 140_000], ['Heerlen-Noord', 'Sloop']]);
    cells['!merges'] = [utils.decode_range(range)];
    const book = utils.book_new();
    utils.book_append_sheet(book, cells, 'Blad1');
    return reading(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer));
  };
  for (const range of ['C2:D2', 'C2:C3']) {
    const read = merged(range);
    expect(
      read.commitments.flatMap(({ years }) => Object.values(years).filter((amount) => amount !== null)),
      range,
    ).toEqual([14_000_000]);
    expect(codes(read), range).toContain('amount-merged');
  }
});

test('rows under "waarvan:" that add up to the row above stay out; those below them are read', () => {
  const read = sheet(
    rows(['Jeugd', 500_000, 510_000], ['waarvan:'], ['Lokaal', 300_000, 300_000], ['Regio', 200_000, 210_000], ['Sport', 90_000, 95_000]),
  );
  expect(names(read)).toEqual(['Jeugd', 'Sport']);
  expect(codes(read).filter((code) => code === 'row-is-part')).toHaveLength(2);
});

test('of rows under "waarvan:" that do not add up it is told; marked as a list they are parts', () => {
  const loose = sheet(rows(['Jeugd', 500_000, 510_000], ['waarvan'], ['Lokaal', 300_000, 300_000]));
  expect([names(loose), codes(loose).includes('row-may-be-part')]).toEqual([['Jeugd', 'Lokaal'], true]);
  const listed = sheet(rows(['Jeugd', 500_000, 510_000], ['waarvan:'], ['- lokaal', 300_000, 300_000], ['Sport', 90_000, 95_000]));
  expect([names(listed), codes(listed).includes('row-is-part')]).toEqual([['Jeugd', 'Sport'], true]);
});

test('a row that those below it surely add up to is told, where each row says its area', () => {
  const read = sheet(
    rows(['Jeugd', 512_345, 513_345], ['lokaal', 300_345, 303_345], ['regio', 212_000, 210_000], ['Sport', 100_000, 110_000]),
  );
  expect(names(read)).toHaveLength(4);
  expect(
    read.inspection.issues.filter(({ problem: { code } }) => code === 'row-may-be-sum-of-below').map(({ place }) => place.row),
  ).toEqual([2]);
});

test.each(['Subtotalen', 'Totaalbedrag', 'Tot.', 'Tot. gebied', 'Totaal-generaal', 'Totals', '∑'])(
  '"%s" names a total, also where it is rounded',
  (name) => {
    const read = sheet(
      [
        ['Regeling', 2026, 2027],
        ['Regeling A', 123_456, 150_000],
        ['Regio Deal', 140_000, 150_000],
        [name, 263_457, 300_000],
      ],
      'heerlen-noord',
    );
    expect(read.streams).toHaveLength(2);
    expect(codes(read)).toContain('total-differs');
  },
);

test('a row that is the sum of those above it but for rounding is read, and told', () => {
  const read = sheet(
    [
      ['Bedragen x € 1.000'],
      ['Regeling', 2026, 2027],
      ['Kansrijke wijk', 1234, 1500],
      ['Regio Deal', 1400, 1500],
      ['Rijksmiddelen', 2635, 3000],
    ],
    'heerlen-noord',
  );
  expect(read.streams).toHaveLength(3);
  expect(codes(read)).toContain('row-may-be-total');
});
