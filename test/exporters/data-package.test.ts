import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { BundleFile } from '#electron/exporters/bundle.ts';
import { dataPackage } from '#electron/exporters/data-package.ts';
import { namesOf } from '#electron/exporters/official-values.ts';
import { csvOf, eurosText } from '#electron/exporters/package/csv.ts';
import type { SummaryInput } from '#electron/exporters/summary/figures.ts';
import type { Evidence } from '#shared/contracts/evidence.ts';
import { sampleRows, summaryInput } from './summary-input.ts';

/** Without a scenario nothing can be wrong with it. */
function filesOf(input: SummaryInput): BundleFile[] {
  const made = dataPackage(input);
  if (!made.ok) throw new Error(made.problem.code);
  return made.value;
}

const folder = mkdtempSync(join(tmpdir(), 'lange-adem-package-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.each(['nl', 'en'] as const)('a data package (%s)', (language) => {
  let read: Awaited<ReturnType<typeof Package.load>>;
  beforeAll(async () => {
    for (const { name, bytes } of filesOf(summaryInput({ language }))) writeFileSync(join(folder, name), bytes);
    read = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
  });

  test('says of illustrative data what they are', () => {
    const said = language === 'nl' ? 'Voorbeeldgegevens' : 'Illustrative data';
    const { description } = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { readonly description: string };
    expect(description).toMatch(new RegExp(`^${said}: `));
  });

  test('is described as the standard wants it', () => {
    expect(read.errors).toEqual([]);
    expect(read.valid).toBe(true);
    expect(read.resourceNames).toHaveLength(6);
  });

  test('has rows that fit their types, enumerations and keys', async () => {
    const rows = sampleRows();
    const counts = [rows.areas.length, rows.streams.length, rows.commitments.length, rows.schemes.length, rows.areas.length * 17, 0];
    for (const [index, resource] of read.resources.entries()) {
      expect(await resource.read({ keyed: true, relations: index > 0 })).toHaveLength(counts[index] ?? 0);
    }
  });

  test('says of every column what it means, in two languages', () => {
    const fields = read.resources.flatMap((resource) => resource.descriptor.schema.fields);
    for (const field of fields)
      expect([field.name, field.description, field.description_other].every((text) => text.length > 1)).toBe(true);
  });
});

test('names the documents of its rows, with where each row stands; a path stays here, and a copy to share names none', () => {
  const rows = sampleRows();
  const [promise, second] = [rows.commitments[0], rows.streams[1]];
  if (promise === undefined || second === undefined) throw new Error('The sample has rows');
  const document = (given: Partial<Evidence>): Evidence => ({
    ...{ id: given.name ?? '', tableName: 'stream', rowId: second.id, kind: 'file', name: '', address: null, sha256: null, bytes: null },
    ...{ page: null, ...given },
  });
  const sha256 = 'a'.repeat(64);
  const documents = [
    document({ name: 'Beschikking.pdf', address: '/home/anna/Beschikking.pdf', sha256, bytes: 12, page: '3' }),
    document({ name: 'raad', kind: 'address', address: 'https://raad.nl/1', tableName: 'commitment', rowId: promise.id }),
    document({ name: 'elders', rowId: 'van een ander gebied' }),
  ];
  const files = filesOf(summaryInput({ documents }));
  const csv = Buffer.from(files.find(({ name }) => name === 'bewijs.csv')?.bytes ?? []).toString();
  const names = namesOf(rows.areas, rows.schemes);
  expect(csv.split('\r\n')).toEqual([
    'Gebied,Tabel,Regel,Rij,Soort,Naam,Bladzijde,Webadres,Grootte,SHA-256',
    `${names.area(second.areaId)},geldstromen,2,${names.scheme(second.schemeId)},bestand,Beschikking.pdf,3,,12,${sha256}`,
    `${names.area(promise.areaId)},verplichtingen,1,${promise.description},webadres,raad,,https://raad.nl/1,,`,
    '',
  ]);
  expect(filesOf(summaryInput({ documents, isShareable: true })).map(({ name }) => name)).not.toContain('bewijs.csv');
});

test('its sources are the files that the rows came from', () => {
  const source = { file: 'Begroting 2026.xlsx', sheet: 'Blad1', at: '2026-11-30T09:00:00Z', who: 'J. Bakker', rows: 3 };
  const [last] = filesOf(summaryInput({ sources: [source, { ...source, sheet: 'Blad2' }] })).slice(-1);
  expect(JSON.parse(Buffer.from(last?.bytes ?? []).toString()).sources).toEqual([{ title: 'Begroting 2026.xlsx' }]);
});

test('the same rows give the same files', () => {
  const [first, second] = [filesOf(summaryInput()), filesOf(summaryInput())];
  expect(first.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(second.map(({ bytes }) => Buffer.from(bytes).toString()));
});

test.each([
  [0, '0.00'],
  [5, '0.05'],
  [123456, '1234.56'],
  [-70, '-0.70'],
])('%i cents are %s', (cents, text) => {
  expect(eurosText(cents)).toBe(text);
});

test('commas, quotes, line breaks and blanks at the edge come in quotes', () => {
  expect(new TextDecoder().decode(csvOf([['a,b', 'c"d', 'e\nf', ' g', null, 7]]))).toBe('"a,b","c""d","e\nf"," g",,7\r\n');
});

test('a scheme that no row of money names is there with all that is known of it', () => {
  const rows = sampleRows();
  const [known] = rows.schemes;
  if (known === undefined) throw new Error('The sample has schemes');
  const alone = {
    ...known,
    id: 'alleen' as typeof known.id,
    name: 'Alleen in verplichtingen',
    funder: 'Provincie Limburg',
    earmarked: true,
  };
  const files = filesOf(summaryInput({ rows: { ...rows, schemes: [...rows.schemes, alone] } }));
  const table = Buffer.from(files.find(({ name }) => name === 'regelingen.csv')?.bytes ?? []).toString();
  expect(table).toMatch(/Alleen in verplichtingen,[^\r\n]*Provincie Limburg,[^\r\n]*,ja/);
});
