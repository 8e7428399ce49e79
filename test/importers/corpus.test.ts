import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Layout, laidOut, type Truth } from './corpus/layouts.ts';
import { attempt, known } from './support/read.ts';

const truths: fc.Arbitrary<Truth> = fc
  .uniqueArray(
    fc.record({
      area: fc.constantFrom(...known.areas.slice(0, 6)),
      scheme: fc.constantFrom('Kansrijke wijk 2', 'Regio Deal', 'Volkshuisvestingsfonds', 'Preventie met Gezag'),
      thousands: fc.array(fc.integer({ min: 0, max: 9000 }), { minLength: 3, maxLength: 3 }),
    }),
    { minLength: 3, maxLength: 12, selector: ({ area, scheme }) => `${area.id} ${scheme}` },
  )
  .map((rows) =>
    rows.map(({ area, scheme, thousands }) => ({
      area: area.id,
      areaName: area.name,
      scheme,
      thousands: Object.fromEntries(thousands.map((amount, index) => [2026 + index, amount])),
    })),
  );

const layouts: fc.Arbitrary<Layout> = fc.record({
  titles: fc.constantFrom(0, 1, 3),
  unit: fc.constantFrom(1, 1000),
  unitAt: fc.constantFrom('title', 'header'),
  numbers: fc.constantFrom('number', 'nl', 'nl-euro', 'en'),
  sign: fc.constantFrom('usual', 'stated', 'trailing', 'brackets'),
  areaAs: fc.constantFrom('column', 'group', 'once', 'merged'),
  years: fc.constantFrom('bare', 'measured', 'two-rows'),
  totals: fc.constantFrom('none', 'total', 'subtotals'),
  number: fc.boolean(),
  notes: fc.boolean(),
  language: fc.constantFrom('nl', 'en'),
  type: fc.constantFrom('xlsx', 'xlsb', 'biff8', 'biff5', 'ods', 'html', 'csv'),
});

const sorted = (rows: readonly (readonly [string, string, unknown])[]) => rows.map((row) => JSON.stringify(row)).sort();

test('what comes out of any layout is the truth, or an error says which row was left out', () => {
  let left = 0;
  let all = 0;
  fc.assert(
    fc.property(truths, layouts, (truth, layout) => {
      const bytes = laidOut(truth, layout);
      const read = attempt(bytes, `bestand.${layout.type}`);
      if (!read.ok) throw new Error(read.problem.code);
      const { streams, inspection } = read.value;
      const found = sorted(streams.map(({ area, scheme, years }) => [area, scheme, years]));
      const meant = sorted(
        truth.map(({ area, scheme, thousands }) => [
          area,
          scheme,
          Object.fromEntries(Object.entries(thousands).map(([year, amount]) => [year, amount * 100_000])),
        ]),
      );
      const said = JSON.stringify(inspection.issues.map(({ problem, place }) => [problem.code, place.row, place.column]));
      expect(
        found.filter((row) => !meant.includes(row)),
        said,
      ).toEqual([]);
      expect(found.length + read.value.rejected, said).toBe(meant.length);
      left += read.value.rejected;
      all += meant.length;
      if (layout.totals !== 'none') expect(inspection.tables[0]?.reconciled).toBe(true);
    }),
    { numRuns: 400 },
  );
  // Only an area that is written once above one row of few is asked for.
  expect(left / all).toBeLessThan(0.05);
}, 120_000);
