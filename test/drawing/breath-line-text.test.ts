import { expect, test } from 'vitest';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { OverviewRow } from '#shared/domain/results.ts';
import { breathLineText } from '#shared/drawing/breath-line-text.ts';
import { cliffOf } from '#test/drawing/line-of.ts';

function rowOf(more: Partial<OverviewRow> = {}): OverviewRow {
  return {
    areaId: 'heerlen-noord' as AreaId,
    name: 'Heerlen-Noord',
    state: 'until',
    severity: 'critical',
    coveredUntil: '2027-12-31' as CivilDate,
    fundedUntil: '2040-12-31' as CivilDate,
    promisedUntil: 2040,
    cliff: cliffOf(),
    daysLeft: 99,
    ...more,
  };
}

test('a line in words says what the picture shows', () => {
  expect(breathLineText(rowOf(), 'nl')).toBe(
    'Heerlen-Noord. Kritiek. Betaald tot en met 31 december 2027. Daarna valt 3,1 miljoen euro per jaar weg, 35 procent. ' +
      'Laatste besluit: Voorjaarsnota 2027, 1 juni 2027, over 99 dagen. Beloofd tot en met 2040.',
  );
  expect(breathLineText(rowOf(), 'en')).toContain('Then 3.1 million euros a year falls away, 35 percent.');
});

test('each state has its own words', () => {
  const without = { severity: null, cliff: null, daysLeft: null, coveredUntil: null };
  expect(breathLineText(rowOf({ ...without, state: 'no-data' }), 'nl')).toBe('Heerlen-Noord. Nog geen gegevens ingelezen.');
  expect(breathLineText(rowOf({ ...without, state: 'no-commitments', promisedUntil: null }), 'nl')).toBe(
    'Heerlen-Noord. Geen verplichtingen. Tot wanneer is beloofd, is onbekend.',
  );
  expect(breathLineText(rowOf({ ...without, state: 'covered', coveredUntil: '2040-12-31' as CivilDate }), 'nl')).toBe(
    'Heerlen-Noord. Gedekt. Betaald tot en met 31 december 2040. Beloofd tot en met 2040.',
  );
  expect(breathLineText(rowOf({ ...without, state: 'gap-now' }), 'nl')).toContain('Nu al een gat');
});

test('a shortfall, an uncertain cliff and a decision that is past or unknown are said', () => {
  const shortfall = cliffOf({ kind: 'shortfall', uncertain: true, decision: null });
  expect(breathLineText(rowOf({ cliff: shortfall, daysLeft: null }), 'nl')).toContain(
    'Na 31 december 2027 is in een jaar 2,6 miljoen euro niet betaald, 35 procent van wat is beloofd. Dit is onzeker. Besluit onbekend.',
  );
  const late = cliffOf({ decision: { name: 'Prinsjesdag 2026', date: '2026-09-15' as CivilDate, passed: true } });
  expect(breathLineText(rowOf({ cliff: late, daysLeft: -160 }), 'nl')).toContain(
    'Het laatste besluit is voorbij: Prinsjesdag 2026, 15 september 2026.',
  );
});
