import { expect, test } from 'vitest';
import { readBytes } from '#electron/importers/read-file.ts';
import { likeNames } from '#electron/importers/recognise/like-names.ts';
import { nearlyEqual, spelled } from '#electron/importers/recognise/near-spelling.ts';
import { earlierTranches } from '#electron/importers/recognise/tranches.ts';
import type { SchemeId } from '#shared/domain/records.ts';
import { known, workbook } from './support/read.ts';

test.each([
  ['Regeling A', 'Regeling B'],
  ['Regeling 1', 'Regeling 2'],
  ['Regeling B', 'Regeling BC'],
  ['Fonds XA', 'Fonds XB'],
  ['Kansrijke wijk 1', 'Kansrijke wijk 2'],
  ['Regio Deal vierde tranche', 'Regio Deal vijfde tranche'],
  ['School en omgeving 2025', 'School en omgeving 2026'],
  ['Post 12a', 'Post 12b'],
  ['Regeling 2026-2028', 'Regeling 2023-2025'],
  ['SPUK IV', 'SPUK VI'],
  ['Wonen', 'Wonen'],
  ['Pijler 3.1', 'Pijler 3.2'],
])('%s is no slip of the pen for %s', (a, b) => {
  expect([nearlyEqual(spelled(a), [spelled(b)]), nearlyEqual(spelled(b), [spelled(a)])]).toEqual([null, null]);
});

test.each([
  ['Kansrijke wjik', 'Kansrijke wijk'],
  ['Volkshuisvestingfonds', 'Volkshuisvestingsfonds'],
  ['Preventie met gezag', 'Preventie mett Gezag'],
  ['Regio-deal', 'Regio Deall'],
])('%s is one for %s', (a, b) => {
  expect(nearlyEqual(spelled(a), [spelled(b)])).toBe(b);
});

test.each([
  ['Kansrijke wijk 2', 'Kansrijke wijk', 'Kansrijke wijk'],
  ['Kansrijke wijk 2', 'Kansrijke wijk 1', 'Kansrijke wijk 1'],
  ['Regio Deal vijfde tranche', 'Regio Deal vierde tranche', 'Regio Deal vierde tranche'],
  ['Regio Deal 5e tranche', 'Regio Deal vierde tranche', 'Regio Deal vierde tranche'],
  ['School en omgeving 2026', 'School en omgeving 2025', 'School en omgeving 2025'],
  ['Regeling 2026-2028', 'Regeling 2023-2025', 'Regeling 2023-2025'],
  ['Preventie met Gezag II', 'Preventie met Gezag', 'Preventie met Gezag'],
  ['Kansrijke wijk (tweede tranche)', 'Kansrijke wijk', 'Kansrijke wijk'],
  ['Kansrijke wijk 1', 'Kansrijke wijk 2', null],
  ['Regeling A', 'Regeling B', null],
])('%s follows %s: %s', (later, earlier, expected) => {
  expect(earlierTranches([earlier])(later)).toBe(expected);
});

test.each([
  ['Regio-Deal Zaanstad', 'Regio Deal Zaanstad', 'spelling'],
  ['Kansrijke wjik', 'Kansrijke wijk', 'spelling'],
  ['Preventie met gezag', 'Gezag met preventie', 'words'],
  ['School en omgeving', 'Omgeving van de school', 'words'],
  ['NPLV', 'Nationaal Programma Leefbaarheid en Veiligheid', 'abbreviation'],
  ['Nationaal Programma Leefbaarheid en Veiligheid', 'NPLV', 'abbreviation'],
  ['Regeling A', 'Regeling B', null],
  ['Wonen', 'wonen ', null],
])('%s is like %s: %s', (text, name, reason) => {
  expect(likeNames(['Iets anders', name])(text)).toEqual(reason === null ? null : { name, reason });
});

test('among twenty thousand names the one that is nearly equal is found at once', () => {
  const names = Array.from(
    { length: 20_000 },
    (_, at) =>
      `Fonds ${String.fromCharCode(97 + (at % 26), 97 + (Math.floor(at / 26) % 26), 97 + (Math.floor(at / 676) % 26))}stad voor leefbaarheid`,
  );
  expect(likeNames([...names, 'Kansrijke wijk'])('Kansrijke wjik')).toEqual({ name: 'Kansrijke wijk', reason: 'spelling' });
});

test('a sequel is proposed at its cell, unless the file says what it follows', () => {
  const read = (follows: string | null) =>
    readBytes(
      workbook({
        Geldstromen: [
          ['Gebied', 'Regeling', 'Opvolger van', 2029],
          ['Heerlen-Noord', 'Kansrijke wijk 3', follows, 1_000_000],
        ],
      }),
      'bestand.xlsx',
      { known: { ...known, schemes: [{ id: 'kansrijke-wijk-2' as SchemeId, name: 'Kansrijke wijk 2' }] } },
      () => undefined,
    );
  const found = read(null);
  expect(found.ok && found.value.inspection.issues.filter(({ problem: { code } }) => code.startsWith('scheme'))).toMatchObject([
    { problem: { code: 'scheme-may-follow', params: { earlier: 'Kansrijke wijk 2' } }, place: { row: 2, column: 'B' } },
  ]);
  const said = read('Kansrijke wijk 2');
  expect(said.ok && said.value.inspection.issues.filter(({ problem: { code } }) => code.startsWith('scheme'))).toEqual([]);
});
