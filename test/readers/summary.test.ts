import { describe, expect, test } from 'vitest';
import { read, type WorkBook } from 'xlsx';
import { summaryJob } from '#electron/exporters/export-jobs.ts';
import type { SummaryInput } from '#electron/exporters/summary/figures.ts';
import { openRows, rowsOfArea, sampleQuestion, sampleRows, summaryInput } from '#test/exporters/summary-input.ts';
import { convertedByOffice, withoutCachedValues } from './office.ts';

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
