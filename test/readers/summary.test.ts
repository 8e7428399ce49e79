import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read, utils, type WorkBook } from 'xlsx';
import { summaryJob } from '#electron/exporters/export-jobs.ts';
import type { SummaryInput } from '#electron/exporters/summary/figures.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import { cents } from '#shared/domain/money.ts';
import { worldOf } from '#test/bench/world-of.ts';
import { openRows, rowsOfArea, sampleQuestion, sampleRows, sampleScenario, summaryInput } from '#test/exporters/summary-input.ts';
import { withoutCachedValues } from '#test/support/recalculated.ts';
import { convertedByOffice } from './office.ts';

async function summaryOf(given: Partial<SummaryInput>): Promise<Uint8Array> {
  const made = await summaryJob(summaryInput(given), () => {});
  if (!made.ok) throw new Error('A summary cannot fail');
  return made.value;
}

/** Every cell with a formula: its place and its value. */
function formulas(book: WorkBook): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const [name, sheet] of Object.entries(book.Sheets)) {
    for (const [place, cell] of Object.entries(sheet)) {
      if (typeof cell === 'object' && cell !== null && 'f' in cell) found.set(`${name}!${place}`, cell.v);
    }
  }
  return found;
}

/** Areas whose names are patterns, comparisons or equal to one another, and amounts with cents. */
function withOddNames(): StoredRows {
  const rows = sampleRows();
  const odd = ['=Wijk', '<>Oost', 'Wijk*', 'Wijk?', 'Wij~k', 'Dubbel', 'Dubbel', '2030'];
  return {
    ...rows,
    areas: rows.areas.map((area, index) => ({ ...area, name: odd[index] ?? area.name })),
    streams: rows.streams.map((stream) => ({
      ...stream,
      amounts: Object.fromEntries(
        Object.entries(stream.amounts).map(([year, amount]) => [year, amount === null ? null : cents(amount + 7)]),
      ),
    })),
  };
}

const cases: [string, Partial<SummaryInput>][] = [
  ['planned', {}],
  ['secured', { question: { ...sampleQuestion, lens: 'secured' } }],
  [
    'hoped, all hardnesses, all uses',
    { question: { ...sampleQuestion, lens: 'hoped', hardness: ['legal', 'administrative', 'intended'], use: 'all' } },
  ],
  ['in English', { language: 'en' }],
  ['to share', { isShareable: true, rows: rowsOfArea(sampleRows(), 'heerlen-noord'), areasLeftOut: 19 }],
  ['public data', { kind: 'public', rows: openRows() }],
  ['under a scenario', { scenario: { scenario: sampleScenario, rows: sampleRows() } }],
  [
    'one area under a scenario',
    { rows: rowsOfArea(sampleRows(), 'rotterdam-zuid'), areasLeftOut: 19, scenario: { scenario: sampleScenario, rows: sampleRows() } },
  ],
  ['one theme', { question: { ...sampleQuestion, theme: 'School' } }],
  [
    'one theme under a scenario',
    { question: { ...sampleQuestion, theme: 'werk' }, scenario: { scenario: sampleScenario, rows: sampleRows() } },
  ],
  ['a made-up world', { kind: 'own', rows: worldOf(400) }],
  ['names that a formula could misread', { rows: withOddNames() }],
];

describe.each(cases)('LibreOffice calculates the summary (%s) from scratch', async (_name, given) => {
  const bytes = await summaryOf(given);
  const ours = formulas(read(bytes));
  const theirs = formulas(read(convertedByOffice(withoutCachedValues(bytes), 'xlsx', 'xlsx')));

  test('and finds every value that is cached, to the cent', () => {
    expect(ours.size).toBeGreaterThan(100);
    expect([...theirs.keys()].sort()).toEqual([...ours.keys()].sort());
    const different = [...ours].filter(([place, value]) => !isSame(value, theirs.get(place)));
    expect(different.map(([place, value]) => ({ place, value, theirs: theirs.get(place) }))).toEqual([]);
  });
});

/** Equal texts, and numbers that are equal to a millionth: a cent is ten thousand times as much. */
function isSame(ours: unknown, theirs: unknown): boolean {
  if (typeof ours === 'number' && typeof theirs === 'number') return Math.abs(ours - theirs) < 1e-6;
  return (ours ?? '') === (theirs ?? '');
}

test('an amount that is changed in the file changes the sums, and the check says so', async () => {
  const bytes = await summaryOf({});
  const parts = unzipSync(withoutCachedValues(bytes));
  const name = 'xl/worksheets/sheet1.xml';
  const sheet = strFromU8(parts[name] ?? new Uint8Array());
  // The budgeted amounts of the first row.
  parts[name] = strToU8(sheet.replace(/(<c r="[A-Z]+2" s="\d+"><v>)1150000(<\/v>)/g, '$11150000.5$2'));
  const book = read(convertedByOffice(zipSync(parts), 'xlsx', 'xlsx'));
  const account = JSON.stringify(utils.sheet_to_json(book.Sheets['Verantwoording'] ?? {}, { header: 1 }));
  expect(account).toContain('wijkt af');
  expect(account.match(/"klopt"/g)).toHaveLength(2);
});
