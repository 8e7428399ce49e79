import { describe, expect, test } from 'vitest';
import { slug } from '#shared/domain/identity.ts';
import { areaFacts, areaRecords } from '#shared/ready-made/areas.ts';

describe('the areas that come with the program', () => {
  test('are twenty, in nineteen municipalities, each id the slug of its name', () => {
    const areas = areaRecords();
    expect(areas).toHaveLength(20);
    expect(new Set(areas.map((area) => area.municipality)).size).toBe(19);
    for (const area of areas) expect(slug(area.name)).toBe(area.id);
  });

  test('a horizon stands only where a source states the year', () => {
    const stated = areaRecords().filter((area) => area.programmeHorizon !== null);
    expect(stated.map((area) => [area.id, area.programmeHorizon])).toEqual([
      ['leeuwarden-oost', 2041],
      ['rotterdam-zuid', 2030],
      ['den-haag-zuidwest', 2040],
      ['amsterdam-zuidoost', 2040],
    ]);
  });

  test('start year and duration together give only an approximate horizon', () => {
    const heerlen = areaFacts().find((area) => area.id === 'heerlen-noord');
    expect(heerlen?.aboutHorizon).toBe(2047);
    expect(areaFacts().find((area) => area.id === 'leeuwarden-oost')?.aboutHorizon).toBeNull();
  });

  test('the plan runs until the last day of its last year', () => {
    const planUntil = Object.fromEntries(areaRecords().map((area) => [area.id, area.planUntil]));
    expect(planUntil['arnhem-oost']).toBe('2026-12-31');
    expect(planUntil['rotterdam-zuid']).toBe('2027-12-31');
    expect(planUntil['lelystad-oost']).toBeNull();
  });

  test('no strong alias means two areas, and every area has a source', () => {
    const facts = areaFacts();
    const names = facts.flatMap((area) => [...new Set([area.name, ...area.aliases].map(slug))]);
    expect(new Set(names).size).toBe(names.length);
    for (const area of facts) expect(area.sources.length).toBeGreaterThan(0);
  });
});
