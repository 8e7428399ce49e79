import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { answer } from '#shared/domain/answer.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { Question } from '#shared/domain/question.ts';
import type { AreaResult, Cliff } from '#shared/domain/results.ts';
import { categories, certainties, coverageStates, hardnesses, natures, severities, uses } from '#shared/domain/words.ts';
import { illustrativeRows } from '#shared/ready-made/illustrative.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const rows = illustrativeRows(hash);
const question: Question = {
  at: '2026-12-01' as CivilDate,
  horizonYear: null,
  lens: 'planned',
  hardness: ['legal', 'administrative'],
  use: 'running',
  theme: null,
};
const seen = answer(rows, question, defaultThresholds);
const areaNamed = (id: string): AreaResult | undefined => seen.areas.find((area) => area.id === id);
const cliffsOf = (id: string): readonly Cliff[] => seen.cliffs.filter((cliff) => cliff.areaId === id);
const countOf = (id: string) => ({
  streams: rows.streams.filter((row) => row.areaId === id).length,
  commitments: rows.commitments.filter((row) => row.areaId === id).length,
});

describe('the illustrative data, seen from 1 December 2026 under the default lens', () => {
  test('cover all 20 areas, eighteen of them with 6 streams and 8 commitments or more', () => {
    const counts = rows.areas.map((area) => ({ id: area.id, ...countOf(area.id) }));
    expect(counts).toHaveLength(20);
    expect(counts.filter(({ streams, commitments }) => streams >= 6 && commitments >= 8)).toHaveLength(18);
    expect(countOf('nieuwegein-centrale-as')).toEqual({ streams: 0, commitments: 0 });
    expect(countOf('eindhoven-woensel-zuid')).toEqual({ streams: 7, commitments: 0 });
  });

  test('show every state, every severity of an area, and both kinds', () => {
    expect(new Set(seen.areas.map((area) => area.state))).toEqual(new Set(coverageStates));
    expect(new Set(seen.areas.map((area) => area.severity))).toEqual(new Set([...severities, null]));
    expect(new Set(seen.cliffs.map((cliff) => cliff.kind))).toEqual(new Set(['cliff', 'shortfall']));
    expect(areaNamed('schiedam-nieuwland-oost')?.state).toBe('gap-now');
    expect(areaNamed('delft-west')).toMatchObject({ state: 'covered', severity: null });
    expect(areaNamed('eindhoven-woensel-zuid')?.state).toBe('no-commitments');
    expect(areaNamed('nieuwegein-centrale-as')?.state).toBe('no-data');
  });

  test('show streams that end and streams that fall, alone and together in one cliff', () => {
    const edges = new Set(seen.cliffs.flatMap((cliff) => cliff.streams.map((stream) => stream.edge)));
    expect(edges).toEqual(new Set(['ends', 'falls']));
    expect(seen.cliffs.some((cliff) => cliff.schemes.length > 1)).toBe(true);
  });

  test('stand exactly on the edges of the rules: EUR 50,000 and 5 %, and 12, 24 and 36 months to the day', () => {
    expect(cliffsOf('eindhoven-woensel-zuid').at(-1)).toMatchObject({ date: '2030-12-31', lossPerYear: 50_000_00, share: 0.05 });
    expect(cliffsOf('zaandam-oost')[0]).toMatchObject({ date: '2027-12-01', severity: 'critical' });
    expect(cliffsOf('amsterdam-nieuw-west').find((cliff) => cliff.date === '2028-12-01')).toMatchObject({ severity: 'high' });
    expect(cliffsOf('roosendaal-stad').find((cliff) => cliff.date === '2029-12-01')).toMatchObject({ severity: 'medium' });
  });

  test('have decisions that are past, decisions to come, and a cliff that nobody with a calendar decides on', () => {
    const decisions = seen.cliffs.map((cliff) => cliff.decision);
    expect(decisions.some((decision) => decision?.passed === true)).toBe(true);
    expect(decisions.some((decision) => decision?.passed === false)).toBe(true);
    expect(decisions.some((decision) => decision === null)).toBe(true);
    expect(cliffsOf('den-haag-zuidwest')[0]?.decision).toEqual({ name: 'Prinsjesdag 2026', date: '2026-09-15', passed: true });
    const deciders = new Set(decisions.map((decision) => decision?.name.replace(/ \d+$/, '')));
    for (const name of ['Voorjaarsnota', 'Prinsjesdag', 'Kadernota', 'Kadernota provincie']) expect(deciders).toContain(name);
  });

  test('have cliffs that are uncertain and cliffs that are certain', () => {
    expect(new Set(seen.cliffs.map((cliff) => cliff.uncertain))).toEqual(new Set([true, false]));
  });

  test('have a reserve that pays, earmarked money that is left, and free money that is left', () => {
    const isPaidOut = (byYear: Readonly<Record<string, number>>) => Object.values(byYear).some((cents) => cents > 0);
    expect(seen.areas.some((area) => isPaidOut(area.reserveUsedByYear))).toBe(true);
    expect(seen.areas.some((area) => isPaidOut(area.unusedEarmarkedByYear))).toBe(true);
    expect(seen.areas.some((area) => isPaidOut(area.unusedFreeByYear))).toBe(true);
    expect(seen.areas.some((area) => isPaidOut(area.investmentByYear))).toBe(true);
  });

  test('use every word of the closed lists, unknown amounts, open ends, indexation, and money that may be spent later', () => {
    expect(new Set(rows.streams.map((row) => row.certainty))).toEqual(new Set(certainties));
    expect(new Set(rows.streams.map((row) => row.nature))).toEqual(new Set(natures));
    expect(new Set(rows.streams.map((row) => row.use))).toEqual(new Set(uses));
    expect(new Set(rows.commitments.map((row) => row.hardness))).toEqual(new Set(hardnesses));
    const used = new Set(rows.commitments.map((row) => row.category));
    for (const category of categories.filter((name) => name !== 'other')) expect(used).toContain(category);
    expect(rows.commitments.some((row) => Object.values(row.amounts).includes(null))).toBe(true);
    expect(rows.commitments.some((row) => row.end === null)).toBe(true);
    expect(rows.commitments.some((row) => row.indexation !== null)).toBe(true);
    expect(rows.streams.some((row) => row.spendableUntil !== null)).toBe(true);
  });

  test('raise the flags that a real delivery raises', () => {
    expect([...new Set(seen.flags.map((flag) => flag.code))].sort()).toEqual([
      'amount-outside-term',
      'amount-unknown',
      'earmark-unknown',
      'end-assumed',
      'no-amount',
      'notice-unknown',
      'scheme-without-money',
      'structural-with-end',
      'total-differs',
      'total-without-term',
      'years-missing',
    ]);
  });

  test('give a believable country: most areas lose money before 2028, and many of them on the last day of 2027 or 2028', () => {
    const before2028 = new Set(seen.cliffs.filter((cliff) => cliff.date < '2028-01-01').map((cliff) => cliff.areaId));
    expect(before2028.size).toBeGreaterThanOrEqual(12);
    expect(before2028.size).toBeLessThanOrEqual(16);
    for (const day of ['2027-12-31', '2028-12-31'])
      expect(new Set(seen.cliffs.filter((cliff) => cliff.date === day).map((cliff) => cliff.areaId)).size).toBeGreaterThanOrEqual(5);
    expect(Number(seen.totals.commitmentsByYear['2027'])).toBeGreaterThan(80_000_000_00);
    expect(Number(seen.totals.commitmentsByYear['2027'])).toBeLessThan(150_000_000_00);
  });

  test('show more money under a more hopeful lens', () => {
    const funding = (lens: Question['lens']) => Number(answer(rows, { ...question, lens }, defaultThresholds).totals.fundingByYear['2030']);
    expect(funding('secured')).toBeLessThan(funding('planned'));
    expect(funding('planned')).toBeLessThan(funding('hoped'));
  });

  test('are round figures, say of themselves that they are invented, and are the same in every run', () => {
    for (const row of [...rows.streams, ...rows.commitments]) {
      expect(row.note).toBe('Voorbeeld: verzonnen bedrag.');
      for (const cents of [row.total, ...Object.values(row.amounts)]) expect((cents ?? 0) % 500_000).toBe(0);
    }
    expect(illustrativeRows(hash)).toEqual(rows);
    const fingerprint = createHash('sha256').update(JSON.stringify(rows, filledFields)).digest('hex').slice(0, 12);
    expect(fingerprint).toMatchInlineSnapshot(`"f9918de96cf6"`);
  });

  test('give every row an id of its own', () => {
    const ids = [...rows.streams, ...rows.commitments].map((row) => row.id as string);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

/** What is filled in, by name: an order of fields, or a field that nothing fills, is no other data. */
function filledFields(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, held]) => held !== null)
      .sort(([one], [other]) => (one < other ? -1 : 1)),
  );
}
