import { expect, test } from 'vitest';
import { type Cells, codes, sheet } from './support/read.ts';

/** The tables of the law (facts.md e): taken in as what they are, or said to be none of ours; never as the wrong thing. */

const said = (cells: Cells) => {
  const read = sheet(cells);
  const found = read.inspection.issues.find(({ problem: { code } }) => code === 'table-of-law')?.problem;
  return { rows: read.streams.length + read.commitments.length, params: found?.params };
};

test('a state of reserves that says its areas gives their reserves: the first balance, added up per area', () => {
  const read = sheet([
    ['Staat van reserves', null, 'x € 1.000'],
    ['nr', 'Gebied', 'Naam reserve', '2026', null, null, null, '2027', null, null, null],
    [
      null,
      null,
      null,
      'Stand per 1-1',
      'Storting',
      'Onttrekking',
      'Stand per 31-12',
      'Stand per 1-1',
      'Storting',
      'Onttrekking',
      'Stand per 31-12',
    ],
    [1, 'Dordrecht-West', 'PA 2022-2026', 500, 100, 200, 400, 400, 0, 0, 400],
    [2, 'Dordrecht-West', 'Wijken', '1.250', 0, 50, 1200, 1200, 0, 200, 1000],
    [3, 'Breda-Noord', 'Verbeter Breda', 300, 0, 0, 300, 300, 0, 0, 300],
    [4, 'Nergens', 'Onbekend', 5, 0, 0, 5, 5, 0, 0, 5],
    [null, null, 'Totaal', 2055, 100, 250, 1905, 1905, 0, 200, 1705],
  ]);
  expect(read.areas.map(({ area, reserve }) => [area, reserve])).toEqual([
    ['dordrecht-west', 175_000_000],
    ['breda-noord', 30_000_000],
  ]);
  expect(read.streams.length + read.commitments.length).toBe(0);
  expect(read.rejected).toBe(1);
  expect(codes(read)).toEqual(expect.arrayContaining(['reserves-taken', 'area-unknown', 'column-left-out']));
  expect(codes(read)).not.toContain('table-of-law');
  const [table] = read.inspection.tables;
  expect(table).toMatchObject({ kind: 'areas', reconciled: true });
  expect(Object.values(table?.cells ?? {}).reduce((sum, count) => sum + count, 0)).toBe(68);
});

test('a state of reserves without areas is none of ours: they are the municipality’s', () => {
  expect(
    said([
      ['Staat van reserves'],
      ['nr', 'Omschrijving', '2026', null, null, null],
      [null, null, 'Stand per 1-1', 'Storting', 'Onttrekking', 'Stand per 31-12'],
      [1, 'Reserve PA 2022-2026', 500_000, 100_000, 200_000, 400_000],
    ]),
  ).toEqual({ rows: 0, params: { table: 'reserves' } });
  expect(
    said([
      ['Regeling', 'Omschrijving', 'Beginstand 2026', 'Toevoeging 2026', 'Onttrekking 2026', 'Eindstand 2026'],
      ['Wijken', 'Reserve wijken', 500_000, 100_000, 200_000, 400_000],
    ]),
  ).toEqual({ rows: 0, params: { table: 'reserves' } });
});

test('grants received in advance, and the SiSa annex, are none of ours', () => {
  expect(
    said([
      ['Vooruitontvangen specifieke uitkeringen'],
      ['Gebied', 'Regeling', 'Saldo 1-1-2026', 'Ontvangen bedragen', 'Vrijgevallen of terugbetaald', 'Saldo 31-12-2026'],
      ['Dordrecht-West', 'Kansrijke wijk', 500_000, 100_000, 200_000, 400_000],
    ]),
  ).toEqual({ rows: 0, params: { table: 'grant-balances' } });
  expect(
    said([
      ['SiSa bijlage verantwoordingsinformatie 2026'],
      ['Nummer', 'Regeling', 'Gebied', 'Besteding 2026'],
      ['C1', 'Kansrijke wijk', 'Dordrecht-West', 500_000],
    ]),
  ).toEqual({ rows: 0, params: { table: 'sisa' } });
});

test('incidental items are taken in by their headings: expenses as commitments, income left out and told', () => {
  const read = sheet([
    ['Overzicht incidentele baten en lasten'],
    ['Gebied', 'Omschrijving', 2026, 2027],
    ['Lasten'],
    ['Dordrecht-West', 'Wijkteam', 500_000, 100_000],
    ['Baten'],
    ['Dordrecht-West', 'Bijdrage Rijk', 300_000, 200_000],
  ]);
  expect(read.commitments.map(({ description }) => description)).toEqual(['Wijkteam']);
  expect(codes(read)).toContain('row-other-flow');
});

test('commitments that are not on the balance sheet are commitments', () => {
  const read = sheet([
    ['Niet uit de balans blijkende verplichtingen'],
    ['Gebied', 'Omschrijving', 'Einddatum', 2026, 2027],
    ['Dordrecht-West', 'Huur wijkcentrum', '31-12-2027', 500_000, 100_000],
  ]);
  expect(read.commitments).toHaveLength(1);
});

test('a column that is known and does not count is told with the reason', () => {
  const read = sheet([
    ['Gebied', 'Regeling', 'Begroting 2026', 'Realisatie 2026', 'Fte', 'Kenmerk', 'Baten 2027', 'Lasten 2027'],
    ['Dordrecht-West', 'Kansrijke wijk', 500_000, 100_000, 2, 'K1', 200_000, 210_000],
  ]);
  expect(
    read.inspection.issues
      .filter(({ problem: { code } }) => code === 'column-left-out')
      .map(({ problem: { params }, place }) => [place.column, params]),
  ).toEqual([
    ['D', { column: 'Realisatie 2026', reason: 'other-measure' }],
    ['E', { column: 'Fte', reason: 'other-kind' }],
    ['H', { column: 'Lasten 2027', reason: 'other-flow' }],
  ]);
});
