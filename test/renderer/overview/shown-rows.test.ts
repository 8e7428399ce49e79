import { expect, test } from 'vitest';
import { inKeptOrder, isFiltered, isSameOrder, noFilter, shownRows } from '#renderer/features/overview/shown-rows.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { OverviewRow } from '#shared/domain/results.ts';
import type { Decider, Severity } from '#shared/domain/words.ts';
import { cliffOf } from '#test/drawing/line-of.ts';

function rowOf(name: string, severity: Severity | null, decider: Decider): OverviewRow {
  const decided = {
    rule: 'decision' as const,
    ...{ decider, line: null, leadMonths: 6, settingMonths: 6, notice: null },
    ...{ latestDay: '2027-06-30' as CivilDate, decision: null, nextDecision: null },
  };
  const cliff = severity === null ? null : cliffOf({ severity, because: [decided] });
  return {
    areaId: name as AreaId,
    name,
    state: 'until',
    severity,
    coveredUntil: null,
    fundedUntil: null,
    promisedUntil: null,
    cliff,
    daysLeft: null,
  };
}

const rows = [
  rowOf('Zaandam-Oost', 'critical', 'national'),
  rowOf('Breda-Noord', 'medium', 'municipal'),
  rowOf('Delft-West', null, 'other'),
];
const names = (shown: readonly OverviewRow[]) => shown.map(({ name }) => name);

test('a filter leaves the areas of a severity, of a decider, and of a part of the name without accents or capitals', () => {
  expect(names(shownRows(rows, noFilter))).toHaveLength(3);
  expect(names(shownRows(rows, { ...noFilter, severity: 'medium' }))).toEqual(['Breda-Noord']);
  expect(names(shownRows(rows, { ...noFilter, decider: 'national' }))).toEqual(['Zaandam-Oost']);
  expect(names(shownRows(rows, { ...noFilter, find: ' zÁand ' }))).toEqual(['Zaandam-Oost']);
  expect([isFiltered(noFilter), isFiltered({ ...noFilter, find: 'x' })]).toEqual([false, true]);
});

test('an order of before is kept, and an area that is new stands last', () => {
  const order = ['Delft-West', 'Zaandam-Oost'] as AreaId[];
  expect(names(inKeptOrder(rows, order))).toEqual(['Delft-West', 'Zaandam-Oost', 'Breda-Noord']);
  expect(isSameOrder(rows, order)).toBe(false);
  expect(
    isSameOrder(
      rows,
      rows.map(({ areaId }) => areaId),
    ),
  ).toBe(true);
});
