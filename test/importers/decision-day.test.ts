import { expect, test } from 'vitest';
import { seenDecision } from '#electron/importers/recognise/decision-day.ts';
import { type Grid, textCell } from '#electron/importers/recognise/grid.ts';

function decidedIn(...rows: readonly (readonly string[])[]) {
  const grid: Grid = {
    ...{ sheet: 'Blad1', isHidden: false, isProtected: false, merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>() },
    rows: rows.map((row) => row.map((text) => (text === '' ? undefined : textCell(text)))),
  };
  return seenDecision([grid], [], 'a.xlsx')?.on ?? null;
}

test.each([
  ['Begroting 2026, vastgesteld op 3 juli 2025', '2025-07-03'],
  ['Vastgesteld door de gemeenteraad d.d. 3-7-2025', '2025-07-03'],
  ['Raadsbesluit van 3 juli 2025, nr. 2025/41', '2025-07-03'],
  ['Besluit van de raad van 2025-07-03', '2025-07-03'],
  ['Adopted by the council on July 3, 2025', '2025-07-03'],
  ['Concept, vast te stellen op 3 juli 2025', null],
  ['Wordt vastgesteld in de raad van 3 juli 2025', null],
  ['Nog niet vastgesteld (3 juli 2025)', null],
  ['Voorstel voor raadsbesluit van 3 juli 2025', null],
  ['Stand per 3 juli 2025', null],
  ['Vastgesteld in de raad van juli 2025', null],
  ['Vastgesteld op 31 juni 2025', null],
])('%s', (text, day) => {
  expect(decidedIn([text])).toBe(day);
});

test('the day may stand in the cell beside its words; of several the newest counts', () => {
  expect(decidedIn(['Vastgesteld op:', '', '3-7-2025'])).toBe('2025-07-03');
  expect(decidedIn(['Vastgesteld op 3 juli 2025'], ['Gewijzigd vastgesteld op 5 november 2025'])).toBe('2025-11-05');
});
