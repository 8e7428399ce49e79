import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { areaFacts } from '#shared/ready-made/areas.ts';
import { dutch } from '#shared/ready-made/dutch.ts';
import { knownFacts } from '#shared/ready-made/known-facts.ts';
import { proseFacts } from '#shared/ready-made/prose-facts.ts';
import { isPlaced, publicRows } from '#shared/ready-made/public.ts';
import { listedSchemes } from '#shared/ready-made/schemes.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16);
const rows = publicRows(hash);
const facts = areaFacts().flatMap((area) => knownFacts(area.id).map((fact) => ({ area: area.id, ...fact })));
const amounts = listedSchemes.flatMap((scheme) => scheme.perMunicipality.map((amount) => ({ scheme, amount })));
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

describe('the public data', () => {
  test('every public amount is either a stream of its area or a known fact on its page', () => {
    for (const { scheme, amount } of amounts) {
      const asStream = rows.streams.filter((row) => row.evidence === amount.source && row.areaId === amount.area && isPlaced(amount));
      const asFact = facts.filter((fact) => fact.scheme === scheme.nameNl && fact.amount === amount.cents && fact.source === amount.source);
      expect([amount.municipality, amount.cents, asStream.length === 1 && asFact.length === 0]).toEqual([
        amount.municipality,
        amount.cents,
        isPlaced(amount),
      ]);
      if (!isPlaced(amount)) expect(asFact.length).toBeGreaterThan(0);
    }
  });

  test('streams and known facts together hold every cent that is listed per municipality', () => {
    const inStreams = sum(rows.streams.map((row) => row.total ?? sum(Object.values(row.amounts).map((cents) => cents ?? 0))));
    const unplaced = amounts.filter(({ amount }) => !isPlaced(amount));
    const inFacts = sum(
      unplaced.map(({ amount }) => facts.find((fact) => fact.source === amount.source && fact.amount === amount.cents)?.amount ?? 0),
    );
    expect(inStreams + inFacts).toBe(sum(amounts.map(({ amount }) => amount.cents)));
    expect(inStreams).toBe(56_700_000_00);
  });

  test('five amounts have an area and a term; a year of award, a whole region and a city with two areas make no stream', () => {
    expect(rows.streams.map((row) => [row.areaId, row.schemeId, row.start, row.end])).toEqual([
      ['heerlen-noord', 'regeling-kansrijke-wijk', '2023-01-01', '2023-12-31'],
      ['arnhem-oost', 'regeling-kansrijke-wijk', '2023-01-01', '2025-12-31'],
      ['utrecht-overvecht', 'regeling-kansrijke-wijk', '2023-01-01', '2025-12-31'],
      ['utrecht-overvecht', 'regeling-kansrijke-wijk-tweede-tranche', '2026-01-01', '2028-12-31'],
      ['rotterdam-zuid', 'regio-deals-vierde-tranche', '2023-01-01', '2026-12-31'],
    ]);
    expect(rows.commitments).toEqual([]);
    expect(knownFacts(areaOf('zaandam-oost')).some((fact) => fact.note?.includes('ZaanIJ'))).toBe(true);
    for (const area of ['amsterdam-zuidoost', 'amsterdam-nieuw-west'])
      expect(
        knownFacts(areaOf(area))
          .filter((fact) => fact.amount === 27_100_000_00)
          .map((fact) => fact.because),
      ).toEqual(['no-single-area']);
  });

  test('every stream says its source and the rounding of its amount', () => {
    for (const row of rows.streams) {
      expect(row.evidence).toMatch(/\w/);
      expect(row.note).toMatch(/^Afronding: /);
    }
    expect(knownFacts(areaOf('zaandam-oost')).map((fact) => fact.precision)).toContain('ruim 43 miljoen (“over 43 million”)');
  });

  test('schemes carry what is public of them, and a second tranche follows the first', () => {
    expect(rows.schemes.map((scheme) => [scheme.id, scheme.funder, scheme.decidedBy, scheme.earmarked, scheme.follows])).toEqual([
      ['regeling-kansrijke-wijk', 'Ministerie van BZK met OCW, SZW en VWS', 'national', true, null],
      ['regeling-kansrijke-wijk-tweede-tranche', 'Ministerie van VRO met OCW en SZW', 'national', true, 'regeling-kansrijke-wijk'],
      ['regio-deals-vierde-tranche', 'Rijk (BZK)', 'national', true, null],
    ]);
  });

  test('a scheme of which only the term is public stands on every page as known, without an amount', () => {
    const withoutAmount = facts.filter((fact) => fact.because === 'no-amount');
    expect(new Set(withoutAmount.map((fact) => fact.scheme))).toEqual(
      new Set(['Preventie met Gezag 2026-2029', 'School en omgeving 2025-2028']),
    );
    expect(withoutAmount).toHaveLength(40);
    expect(withoutAmount[0]?.period).toBe('2026-06-01 t/m 2029-12-31');
  });

  test('every national total is shown with the areas that share in it', () => {
    for (const scheme of listedSchemes.filter((listed) => listed.nationalTotalCents !== null))
      expect(facts.some((fact) => fact.amount === scheme.nationalTotalCents && fact.because === 'no-single-area')).toBe(true);
  });

  test('every known fact has a source, and those read from a sentence stand in it word for word', () => {
    for (const fact of facts) expect(fact.source).toMatch(/\w/);
    const text = readFileSync('shared/data/schemes.json', 'utf8');
    for (const fact of proseFacts) expect(text).toContain(fact.quote);
  });

  test('nothing that people read stays in English: every word of the list has its Dutch', () => {
    const words = amounts.flatMap(({ amount }) => [amount.note, amount.certaintyBasis, amount.precision]);
    for (const word of new Set(words))
      if (word !== undefined && !['exact', 'Groningen Noord'].includes(word)) expect(dutch(word)).not.toBe(word);
  });

  test('two runs give the same rows', () => {
    expect(publicRows(hash)).toEqual(rows);
  });
});

function areaOf(id: string) {
  const found = rows.areas.find((area) => area.id === id);
  if (!found) throw new Error(`no area ${id}`);
  return found.id;
}
