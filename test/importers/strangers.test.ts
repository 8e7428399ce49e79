import { expect, test } from 'vitest';
import { type Cells, codes, reading, sheet, workbook } from './support/read.ts';

/** Budgets as strangers send them: what each of them means comes out, or is told; a wrong figure never comes in silence. */

const years = (rows: readonly { years: unknown }[]) => rows.map((row) => row.years);
const euros = (years: Readonly<Record<number, number>>) =>
  Object.fromEntries(Object.entries(years).map(([year, amount]) => [year, amount * 100]));
const streams = (cells: Cells, area?: string) => years(sheet(cells, area).streams);

test('a percentage with three decimals is rounded, and told', () => {
  const read = sheet([
    ['Gebied', 'Omschrijving', 'Indexatie', 2026],
    ['Heerlen-Noord', 'Team', '1,234', 1_000_000],
    ['Breda-Noord', 'Team', 2.345, 1_000_000],
    ['Arnhem-Oost', 'Team', '2,5%', 1_000_000],
    ['Delft-West', 'Team', 1.1, 1_000_000],
  ]);
  expect(read.commitments.map(({ indexation }) => indexation)).toEqual([123, 235, 250, 110]);
  expect(
    read.inspection.issues
      .filter(({ problem: { code } }) => code === 'percent-rounded')
      .map(({ severity, place }) => [severity, `${place.column}${place.row}`]),
  ).toEqual([
    ['warning', 'C2'],
    ['warning', 'C3'],
  ]);
});

test('a column of grants with amounts in it names no scheme, and a total of several givers is told', () => {
  const read = sheet(
    [
      ['Regio Deal - Begroting'],
      ['Pijler', 'Project', 'Rijksbijdrage', 'Cofinanciering regio', 'Totaal'],
      ['Wonen', 'Sloop en nieuwbouw', '€ 4.000.000', '€ 4.000.000', '€ 8.000.000'],
      ['Wonen', 'Energiecoaches', '€ 500.000', '€ 750.000', '€ 1.250.000'],
      ['Totaal', '', '€ 4.500.000', '€ 4.750.000', '€ 9.250.000'],
    ],
    'heerlen-noord',
  );
  expect(read.streams.map(({ scheme, total }) => [scheme, total])).toEqual([
    ['Sloop en nieuwbouw', 800_000_000],
    ['Energiecoaches', 125_000_000],
  ]);
  expect(codes(read)).toContain('amount-has-parts');
});

test('an overview of specific grants: a SiSa number makes no annex, "Besteed t/m 2025" above amounts is what was spent', () => {
  const read = sheet(
    [
      ['Overzicht specifieke uitkeringen 2023-2028'],
      [
        'SiSa-nr',
        'Naam specifieke uitkering',
        'Departement',
        'Toegekend',
        'Beschikkingsdatum',
        'Bestedingstermijn',
        'Besteed t/m 2025',
        'Restant',
      ],
      ['C43', 'Regeling kansrijke wijk', 'BZK', '6.900.000', '8-12-2023', '31-12-2025', '5.250.000', '1.650.000'],
      ['C44', 'Volkshuisvestingsfonds', 'VRO', '26.600.000', '12-12-2023', '31-12-2033', '2.100.000', '24.500.000'],
    ],
    'arnhem-oost',
  );
  expect(
    read.streams.map(({ scheme, total, spent, spentUntil, spendableUntil, reference }) => [
      scheme,
      total,
      spent,
      spentUntil,
      spendableUntil,
      reference,
    ]),
  ).toEqual([
    ['Regeling kansrijke wijk', 690_000_000, 525_000_000, undefined, '2025-12-31', undefined],
    ['Volkshuisvestingsfonds', 2_660_000_000, 210_000_000, undefined, '2033-12-31', undefined],
  ]);
});

test('two tables side by side without a gap are two, each with its own title', () => {
  const read = sheet(
    [
      ['Geldstromen', null, null, 'Verplichtingen'],
      ['Regeling', 2026, 2027, 'Omschrijving', 2026, 2027],
      ['Kansrijke wijk', 100_000, 110_000, 'Wijkteam', 90_000, 95_000],
      ['Regio Deal', 200_000, 210_000, 'Sloop', 190_000, 195_000],
    ],
    'heerlen-noord',
  );
  expect(years(read.streams)).toEqual([euros({ 2026: 100_000, 2027: 110_000 }), euros({ 2026: 200_000, 2027: 210_000 })]);
  expect(years(read.commitments)).toEqual([euros({ 2026: 90_000, 2027: 95_000 }), euros({ 2026: 190_000, 2027: 195_000 })]);
});

test('years as rows with a column and a row of totals', () => {
  const read = sheet(
    [
      ['Geldstromen (x € 1 mln)'],
      ['', 'Kansrijke wijk', 'Regio Deal', 'Totaal'],
      [2026, '1,5', '2,0', '3,5'],
      [2027, '1,5', '2,25', '3,75'],
      ['Totaal', '3,0', '4,25', '7,25'],
    ],
    'heerlen-noord',
  );
  expect(years(read.streams)).toEqual([euros({ 2026: 1_500_000, 2027: 1_500_000 }), euros({ 2026: 2_000_000, 2027: 2_250_000 })]);
  expect(read.inspection.tables[0]).toMatchObject({ unit: 1_000_000, reconciled: true });
});

test('units of rows: in a column, behind a name, in a line between them, under one year only', () => {
  expect(
    streams([
      ['Gebied', 'Regeling', '2026', '2027', 'Eenheid'],
      ['Heerlen-Noord', 'Kansrijke wijk', '1,2', '1,3', 'mln'],
      ['Breda-Noord', 'Kansrijke wijk', '900', '950', 'x 1.000'],
    ]),
  ).toEqual([euros({ 2026: 1_200_000, 2027: 1_300_000 }), euros({ 2026: 900_000, 2027: 950_000 })]);
  const named = sheet([
    ['Gebied', 'Regeling', '2026'],
    ['Heerlen-Noord', 'Kansrijke wijk (x € 1.000)', '1.200'],
    ['Breda-Noord', 'Regio Deal (in mln)', '1,2'],
    ['Delft-West', 'Voucher van € 1.000 (per gezin)', '50.000'],
  ]);
  expect(years(named.streams)).toEqual([euros({ 2026: 1_200_000 }), euros({ 2026: 1_200_000 }), euros({ 2026: 50_000 })]);
  expect(codes(named).filter((code) => code === 'unit-of-rows')).toHaveLength(2);
  const lines = sheet([
    ['Gebied', 'Regeling', '2026', '2027'],
    ['(bedragen x € 1.000)'],
    ['Heerlen-Noord', 'Kansrijke wijk', '1.000', '1.000'],
    ['(bedragen x € 1)'],
    ['Breda-Noord', 'Kansrijke wijk', '1.000.000', '1.000.000'],
  ]);
  expect(years(lines.streams)).toEqual([euros({ 2026: 1_000_000, 2027: 1_000_000 }), euros({ 2026: 1_000_000, 2027: 1_000_000 })]);
  expect(codes(lines)).toContain('unit-of-rows');
  expect(
    streams([
      ['Gebied', 'Regeling', '2026', '2027'],
      ['', '', '€', '€ 1.000'],
      ['Heerlen-Noord', 'Kansrijke wijk', '1000000', '1000'],
    ]),
  ).toEqual([euros({ 2026: 1_000_000, 2027: 1_000_000 })]);
  const unsaid = sheet([
    ['Gebied', 'Regeling', '2026 (x € 1.000)', '2027'],
    ['Heerlen-Noord', 'Kansrijke wijk', 1000, 1000],
  ]);
  expect(codes(unsaid)).toContain('unit-assumed');
});

test('quarters, months, all years before and all years after are not the amount of a year in silence', () => {
  for (const header of [
    'Q1 2026',
    'jan 2026',
    't/m 2026',
    '1e halfjaar 2026',
    'Stand 31-12-2026',
    'Fte 2026',
    '% 2026',
    'Verschil 2026',
    '> 2026',
  ]) {
    const read = sheet([
      ['Gebied', 'Regeling', header, '2027'],
      ['Heerlen-Noord', 'Kansrijke wijk', 1_000_000, 1_200_000],
    ]);
    expect(years(read.streams), header).toEqual([euros({ 2027: 1_200_000 })]);
    expect(codes(read), header).toContain('column-unused');
  }
  for (const header of ['2029 e.v.', '2029 en verder', 'vanaf 2029', '2029+']) {
    const read = sheet([
      ['Gebied', 'Regeling', '2028', header],
      ['Heerlen-Noord', 'Kansrijke wijk', 1_000_000, 1_200_000],
    ]);
    expect(years(read.streams), header).toEqual([euros({ 2028: 1_000_000, 2029: 1_200_000 })]);
    expect(codes(read), header).toContain('year-onward');
  }
  expect(
    streams([
      ['Gebied', 'Regeling', "'26", "Begroting '27"],
      ['Heerlen-Noord', 'Kansrijke wijk', 1_000_000, 900_000],
    ]),
  ).toEqual([euros({ 2026: 1_000_000, 2027: 900_000 })]);
});

test('"V" and "N" in a column of their own decide the sign; so do lasten and baten in a column', () => {
  const favours = sheet([
    ['Gebied', 'Omschrijving', 'Begroting 2026', 'V/N', 'Begroting 2027', 'V/N'],
    ['Heerlen-Noord', 'Wijkteam', 31_393, 'N', 33_000, 'N'],
    ['Breda-Noord', 'Wijkteam', 1000, 'N', 500, 'V'],
  ]);
  expect(years(favours.commitments)).toEqual([euros({ 2026: 31_393, 2027: 33_000 })]);
  expect(codes(favours)).toContain('amount-negative');
  for (const [expense, income] of [
    ['L', 'B'],
    ['Lasten', 'Baten'],
  ]) {
    const read = sheet([
      ['Gebied', 'Omschrijving', 'L/B', '2026'],
      ['Heerlen-Noord', 'Wijkteam', expense ?? '', 100_000],
      ['Heerlen-Noord', 'Rijksbijdrage', income ?? '', 80_000],
    ]);
    expect(read.commitments.map(({ description }) => description)).toEqual(['Wijkteam']);
    expect(codes(read)).toContain('row-other-flow');
  }
});

test('footnotes, signs of about, other money', () => {
  const read = sheet([
    ['Gebied', 'Regeling', '2026', '2027'],
    ['Heerlen-Noord', 'Kansrijke wijk', '1.000.000 1)', '1.200.000*'],
    ['Breda-Noord', 'Regio Deal', '500.000²', '600.000 (2)'],
    ['Arnhem-Oost', 'Regio Deal', '> 1 mln', '± 2 mln'],
    ['Delft-West', 'Regio Deal', '$ 100.000', '100.000)'],
    ['Tilburg Noordwest', 'Regio Deal', 'pm (volgt)', '1-2 mln'],
  ]);
  expect(years(read.streams).slice(0, 3)).toEqual([
    euros({ 2026: 1_000_000, 2027: 1_200_000 }),
    euros({ 2026: 500_000, 2027: 600_000 }),
    euros({ 2026: 1_000_000, 2027: 2_000_000 }),
  ]);
  expect(read.streams[2]?.note).toBe('2026: "> 1 mln"; 2027: "± 2 mln"');
  expect(read.streams[3]?.years).toEqual({ 2026: 'unknown', 2027: 100_000_000 });
  expect(read.rejected).toBe(1);
});

test('a total named by its last word stays out, also of one row', () => {
  const read = sheet([
    ['Regeling', '2026', '2027'],
    ['Amsterdam Zuidoost'],
    ['Masterplan', '1.000.000', '1.000.000'],
    ['Veiligheid', '250.000', '250.000'],
    ['Amsterdam Zuidoost totaal', '1.250.000', '1.250.000'],
    ['Amsterdam Nieuw-West'],
    ['Samen Nieuw-West', '2.000.000', '2.000.000'],
    ['Amsterdam Nieuw-West totaal', '2.000.000', '2.000.000'],
    ['Eindtotaal', '3.250.000', '3.250.000'],
  ]);
  expect(read.streams.map(({ scheme }) => scheme)).toEqual(['Masterplan', 'Veiligheid', 'Samen Nieuw-West']);
  expect(read.inspection.tables[0]).toMatchObject({ totalRows: [5, 8, 9], reconciled: true });
});

test('headings with the sum of the rows below them are no rows; where they name an area, that is the rows’ area', () => {
  const cells = (first: string, second: string): Cells => [
    ['Regeling', '2026', '2027'],
    [first, '1.500.000', '1.600.000'],
    ['Kansrijke wijk', '1.000.000', '1.000.000'],
    ['Regio Deal', '500.000', '600.000'],
    [second, '800.000', '900.000'],
    ['Preventie met Gezag', '300.000', '300.000'],
    ['Jeugdfonds', '500.000', '600.000'],
    ['Totaal', '2.300.000', '2.500.000'],
  ];
  const pillars = sheet(cells('Pijler wonen', 'Pijler veiligheid'), 'heerlen-noord');
  expect(pillars.streams.map(({ scheme }) => scheme)).toEqual(['Kansrijke wijk', 'Regio Deal', 'Preventie met Gezag', 'Jeugdfonds']);
  expect(codes(pillars).filter((code) => code === 'row-is-sum-of-below')).toHaveLength(2);
  expect(pillars.inspection.tables[0]?.reconciled).toBe(true);
  expect(sheet(cells('Heerlen-Noord', 'Breda-Noord')).streams.map(({ area }) => area)).toEqual([
    'heerlen-noord',
    'heerlen-noord',
    'breda-noord',
    'breda-noord',
  ]);
});

test('a total above the rows is compared with those below it', () => {
  const read = sheet([
    ['Gebied', 'Regeling', '2026', '2027'],
    ['Totaal', '', '2.300.000', '2.500.000'],
    ['Heerlen-Noord', 'Kansrijke wijk', '1.500.000', '1.600.000'],
    ['Breda-Noord', 'Kansrijke wijk', '800.000', '900.000'],
  ]);
  expect(read.streams).toHaveLength(2);
  expect(read.inspection.tables[0]).toMatchObject({ reconciled: true, statedTotal: 480_000_000 });
});

test('so much a year is spread over the term, in part where a year is; without a term it is no total', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 'Startjaar', 'Eindjaar', 'Bedrag per jaar'],
    ['Heerlen-Noord', 'Kansrijke wijk', 2026, 2028, '1.000.000'],
  ]);
  expect(years(read.streams)).toEqual([euros({ 2026: 1_000_000, 2027: 1_000_000, 2028: 1_000_000 })]);
  expect([read.streams[0]?.start, read.streams[0]?.end, read.streams[0]?.total]).toEqual(['2026-01-01', '2028-12-31', null]);
  const cells = sheet([
    ['Gebied', 'Regeling', 'Startdatum', 'Einddatum', 'Bedrag'],
    ['Heerlen-Noord', 'Kansrijke wijk', '1-7-2026', '15-6-2028', '1.000.000 per jaar'],
    ['Breda-Noord', 'Kansrijke wijk', '1-1-2026', '31-12-2028', '3.000.000'],
    ['Arnhem-Oost', 'Kansrijke wijk', null, null, '1.000.000 per jaar'],
  ]);
  expect(years(cells.streams)).toEqual([{ 2026: 50_000_000, 2027: 100_000_000, 2028: 45_833_333 }, {}, {}]);
  expect(cells.streams.map(({ total }) => total)).toEqual([null, 300_000_000, null]);
  expect(codes(cells)).toContain('amount-per-year');
});

test('last year’s version on a sheet of its own, and a table of changes, are told', () => {
  const rows = (amount: number): Cells => [
    ['Gebied', 'Regeling', '2026'],
    ['Heerlen-Noord', 'Kansrijke wijk', amount],
  ];
  expect(codes(reading(workbook({ 'Begroting 2026': rows(100_000), 'Begroting 2025 (oud)': rows(90_000) })))).toContain('tables-overlap');
  const split = workbook({
    A: rows(100_000),
    B: [
      ['Gebied', 'Regeling', '2027'],
      ['Heerlen-Noord', 'Kansrijke wijk', 90_000],
    ],
  });
  expect(codes(reading(split))).not.toContain('tables-overlap');
  expect(codes(sheet([['Mutaties ten opzichte van de begroting 2026'], ...rows(50_000)]))).toContain('table-of-changes');
});
