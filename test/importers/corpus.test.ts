import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formats, type Layout, laidOut, plainLayout, possible, type Truth } from './corpus/layouts.ts';
import { attempt, known } from './support/read.ts';

const truths: fc.Arbitrary<Truth> = fc
  .uniqueArray(
    fc.record({
      area: fc.constantFrom(...known.areas.slice(0, 6)),
      scheme: fc.constantFrom('Kansrijke wijk 2', 'Regio Deal', 'Volkshuisvestingsfonds', 'Preventie met Gezag'),
      thousands: fc.array(fc.option(fc.integer({ min: 0, max: 9000 }), { freq: 12 }), { minLength: 3, maxLength: 3 }),
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

const layouts: fc.Arbitrary<Layout> = fc
  .record({
    titles: fc.constantFrom<Layout['titles'][]>(0, 1, 3),
    unit: fc.constantFrom<Layout['unit'][]>(1, 1000, 1_000_000),
    unitAt: fc.constantFrom<Layout['unitAt'][]>('title', 'header', 'note', 'column', 'name'),
    numbers: fc.constantFrom<Layout['numbers'][]>('number', 'nl', 'nl-euro', 'en'),
    sign: fc.constantFrom<Layout['sign'][]>('usual', 'stated', 'trailing', 'brackets'),
    areaAs: fc.constantFrom<Layout['areaAs'][]>('column', 'group', 'once', 'merged'),
    years: fc.constantFrom<Layout['years'][]>('bare', 'measured', 'two-rows', 'with-actuals', 'with-flows', 'row-each'),
    totals: fc.constantFrom<Layout['totals'][]>('none', 'total', 'subtotals', 'last-word', 'on-top', 'headings'),
    number: fc.boolean(),
    notes: fc.boolean(),
    footnotes: fc.boolean(),
    beside: fc.constantFrom<Layout['beside'][]>('nothing', 'nothing', 'right', 'hidden'),
    language: fc.constantFrom<Layout['language'][]>('nl', 'en'),
    format: fc.constantFrom(...formats),
  })
  .map(possible);

const sorted = (rows: readonly (readonly [string, string, unknown])[]) => rows.map((row) => JSON.stringify(row)).sort();

/** Whether a row has some years of one that is meant, each with its amount. */
function isPartOf(row: string, meant: readonly string[]): boolean {
  const [area, scheme, years] = JSON.parse(row) as [string, string, object];
  return meant.some((one) => {
    const [ofArea, ofScheme, all] = JSON.parse(one) as [string, string, Record<string, unknown>];
    return ofArea === area && ofScheme === scheme && Object.entries(years).every(([year, amount]) => all[year] === amount);
  });
}

/** Reads a truth in a layout: no row may differ from it, and each row that is missing must be rejected. */
function silentErrors(truth: Truth, layout: Layout): { readonly rejected: number; readonly rows: number } {
  const { bytes, file, filled } = laidOut(truth, layout);
  const read = attempt(bytes, file);
  if (!read.ok) throw new Error(read.problem.code);
  const { streams, inspection, rejected } = read.value;
  const mine = inspection.tables.findIndex(({ kind, hidden }) => kind === 'streams' && !hidden);
  const bare = (scheme: string) => scheme.replace(/ \(x . .*\)$/, '');
  const found = sorted(streams.filter(({ place }) => place.table === mine).map(({ area, scheme, years }) => [area, bare(scheme), years]));
  const meant = sorted(
    truth.map(({ area, scheme, thousands }) => [
      area,
      scheme,
      Object.fromEntries(Object.entries(thousands).map(([year, amount]) => [year, amount === null ? 'unknown' : amount * 100_000])),
    ]),
  );
  const said = JSON.stringify([layout, inspection.issues.map(({ problem, place }) => [problem.code, place.row, place.column])]);
  // Where each year stands in a row of its own, a row that is refused takes its year along, and its error says so.
  const isMeant = (row: string) => meant.includes(row) || (layout.years === 'row-each' && rejected > 0 && isPartOf(row, meant));
  expect(
    found.filter((row) => !isMeant(row)),
    said,
  ).toEqual([]);
  // Where headings are not known as such, they are rejected like the rows.
  if (layout.totals === 'headings' && rejected > 0) expect(found.length + rejected, said).toBeGreaterThanOrEqual(meant.length);
  else if (layout.years !== 'row-each') expect(found.length + rejected, said).toBe(meant.length);
  else if (rejected === 0) expect(found.length, said).toBe(meant.length);
  const table = inspection.tables[mine];
  expect(
    Object.values(table?.cells ?? {}).reduce((sum, count) => sum + count, 0),
    said,
  ).toBeGreaterThanOrEqual(filled);
  if (!['none', 'headings'].includes(layout.totals)) expect(table?.reconciled, said).toBe(true);
  return { rejected, rows: meant.length };
}

const steady: Truth = ['Heerlen-Noord', 'Breda-Noord'].flatMap((areaName, at) =>
  ['Kansrijke wijk 2', 'Regio Deal', 'Volkshuisvestingsfonds'].map((scheme, index) => ({
    area: areaName.toLowerCase(),
    areaName,
    scheme,
    thousands: { 2026: 1234 + 100 * index + at, 2027: 987 + 211 * index + 3 * at, 2028: index === 2 ? null : 55 + 13 * at },
  })),
);

/** Layouts that are seen in the field, each in its own format, so that no run leaves one out. */
const seen: readonly Partial<Layout>[] = [
  ...formats.map((format) => ({ format })),
  ...formats.map(
    (format) => ({ format, titles: 3, unit: 1000, numbers: 'nl', areaAs: 'group', totals: 'subtotals', notes: true }) as const,
  ),
  ...formats.map(
    (format) => ({ format, unit: 1000, unitAt: 'header', numbers: 'nl-euro', years: 'measured', totals: 'total', number: true }) as const,
  ),
  { years: 'two-rows', areaAs: 'merged', totals: 'total', unit: 1000 },
  { years: 'with-actuals', unit: 1000, numbers: 'nl', totals: 'total' },
  { years: 'with-flows', unit: 1000, totals: 'subtotals' },
  { years: 'row-each', numbers: 'nl' },
  { years: 'row-each', unitAt: 'column', unit: 1000, numbers: 'nl', format: 'csv-1252' },
  { sign: 'stated', unit: 1000, totals: 'total' },
  { sign: 'trailing', numbers: 'nl', totals: 'total', format: 'csv' },
  { sign: 'brackets', numbers: 'en', language: 'en', totals: 'total', format: 'csv-comma' },
  { totals: 'last-word', areaAs: 'group', numbers: 'nl' },
  { totals: 'headings', numbers: 'nl', format: 'biff8' },
  { totals: 'on-top', numbers: 'nl', format: 'ods' },
  { unitAt: 'note', unit: 1000, notes: true },
  { unitAt: 'name', unit: 1000, numbers: 'nl' },
  { unitAt: 'column', unit: 1_000_000 },
  { beside: 'right', unit: 1000 },
  { beside: 'hidden', format: 'xlsb' },
  { footnotes: true, numbers: 'nl', notes: true, totals: 'total' },
  { unit: 1_000_000, unitAt: 'title', totals: 'total' },
];

test.each(seen.map((part) => [JSON.stringify(part), possible({ ...plainLayout, ...part })] as const))('%s', (_, layout) => {
  expect(silentErrors(steady, layout)).toEqual({ rejected: 0, rows: 6 });
});

test('what comes out of any layout is the truth, or an error says which row was left out', () => {
  let [left, all] = [0, 0];
  fc.assert(
    fc.property(truths, layouts, (truth, layout) => {
      const { rejected, rows } = silentErrors(truth, layout);
      left += rejected;
      all += rows;
    }),
    // Another seed looks at other truths and layouts.
    { numRuns: 400, seed: Number(process.env['CORPUS_SEED'] ?? 1) },
  );
  // Only what is written once above one row of few, or may mean two amounts, is asked for.
  expect(left / all).toBeLessThan(0.1);
}, 240_000);
