import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, expect, test } from 'vitest';
import { exchangeBytes } from '#electron/exporters/exchange/exchange-file.ts';
import { exchangeContent } from '#electron/importers/exchange/read-exchange.ts';
import { mergeInto } from '#electron/services/exchange/commit.ts';
import { exchangeOf } from '#electron/services/exchange/gather.ts';
import { createStore } from '#electron/store/open.ts';
import type { Store } from '#electron/store/store.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { SchemeId } from '#shared/domain/records.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { seeded } from '#shared/ready-made/illustrative/seeded.ts';
import { at, edit, good, heerlen, maker, newStore, scheme, testFolder } from '#test/store/support/new-store.ts';

/** Exchange files that are meant to harm, or were changed on their way: a clear sentence, and a store that is as it was. */

let from: Store;
let into: Store;
beforeEach(() => {
  from = newStore();
  edit(from, (writer) => {
    writer.putScheme(scheme('s'));
    const stream = maker().stream({ areaId: heerlen, schemeId: 's' as SchemeId, amounts: { 2026: 100 as Cents } });
    writer.putStream(stream);
    writer.putSetting('smallestLoss', 5);
    writer.putEvidence(
      {
        id: 'e',
        tableName: 'stream',
        rowId: stream.id,
        kind: 'address',
        name: 'a',
        address: 'https://a.nl',
        sha256: null,
        bytes: null,
        page: null,
      },
      null,
    );
  });
  into = good(createStore(join(testFolder(), 'doel.adem'), { kind: 'own', who: 'Bram', at, areas: areaRecords() }));
});

/** What comes of merging bytes; the store must be as it was where anything is refused. */
function codeOf(bytes: Uint8Array): string {
  const before = [into.revision(), JSON.stringify(into.rows())];
  const content = exchangeContent(bytes, 'f.adempak');
  const merged = content.ok
    ? mergeInto(into, content.value, { ofRow: {}, ofAll: 'file' }, { who: 'Bram', at, file: 'f.adempak' })
    : content;
  if (merged.ok) return 'merged';
  expect([into.revision(), JSON.stringify(into.rows())]).toEqual(before);
  expect(into.check().damage).toEqual([]);
  return merged.problem.code;
}

/** The file with its parts changed, and a manifest that is right about them: as somebody would who means harm. */
function changed(
  change: (parts: Record<string, string>) => void,
  manifest: (told: Record<string, unknown>) => void = () => {},
): Uint8Array {
  const parts = Object.fromEntries(
    Object.entries(unzipSync(exchangeBytes(exchangeOf(from, null)))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  change(parts);
  const { 'manifest.json': head = '{}', ...others } = parts;
  const told = JSON.parse(head) as Record<string, unknown>;
  told['parts'] = Object.keys(others).map((name) => {
    const bytes = strToU8(others[name] ?? '');
    return { name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  manifest(told);
  return zipSync(
    Object.fromEntries(Object.entries({ ...others, 'manifest.json': JSON.stringify(told) }).map(([name, text]) => [name, strToU8(text)])),
  );
}

const inPart = (name: string, seen: string, now: string) =>
  changed((parts) => {
    if (!parts[name]?.includes(seen)) throw new Error(`${seen} does not stand in ${name}`);
    parts[name] = parts[name].replaceAll(seen, now);
  });

test('the file itself is taken, also when somebody packed it again', () => {
  expect(codeOf(changed(() => {}))).toBe('merged');
});

test('names that lead elsewhere, parts that are not ours, twice the same part, parts that lack', () => {
  for (const name of ['../../kwaad.txt', '/etc/passwd', 'C:\\kwaad.exe', 'rows/../manifest.json', 'rows/kwaad.json', 'files/kort'])
    expect(
      codeOf(
        changed((parts) => {
          parts[name] = 'x';
        }),
      ),
    ).toBe('exchange-damaged');
  for (const name of ['rows/stream.json', 'sources.json'])
    expect(
      codeOf(
        changed((parts) => {
          delete parts[name];
        }),
      ),
    ).toBe('exchange-damaged');
  const twice = changed(
    () => {},
    (told) => {
      told['parts'] = [...(told['parts'] as unknown[]), (told['parts'] as unknown[])[0]];
    },
  );
  expect(codeOf(twice)).toBe('exchange-damaged');
  expect(
    codeOf(
      changed(
        () => {},
        (told) => {
          told['parts'] = [];
        },
      ),
    ),
  ).toBe('exchange-damaged');
});

test('keys that would reach into the program, and values of another kind, are no rows', () => {
  for (const key of ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty']) {
    expect(codeOf(inPart('rows/stream.json', '"certainty"', `"${key}":{"polluted":true},"certainty"`))).toMatch(
      /^exchange-(damaged|newer)$/,
    );
    expect(codeOf(inPart('rows/setting.json', '"smallestLoss"', `"${key}"`))).toMatch(/^exchange-(damaged|newer)$/);
    expect(codeOf(inPart('rows/stream.json', '"2026"', `"${key}"`))).toBe('exchange-damaged');
  }
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  for (const value of ['"veel"', '-1', '1e300', '{}', 'true'])
    expect(codeOf(inPart('rows/stream.json', '"2026":100', `"2026":${value}`))).toBe('exchange-damaged');
  for (const [seen, now] of [
    ['"certainty":"budgeted"', '"certainty":"misschien"'],
    ['"schemeConflict":false', '"schemeConflict":"nee"'],
    ['"schemeId":"s"', '"schemeId":"nergens"'],
    ['"nature":"incidental"', '"start":"2026-31-31","nature":"incidental"'],
    ['\n{"id":"', '\n{"id":"andere'],
  ] as const)
    expect(codeOf(inPart('rows/stream.json', seen, now))).toBe('exchange-damaged');
  expect(codeOf(inPart('rows/setting.json', '"value":5', '"value":{"a":[1]}'))).toBe('exchange-damaged');
  expect(codeOf(inPart('rows/evidence.json', 'https://a.nl', 'javascript:alert(1)'))).toBe('exchange-damaged');
  expect(codeOf(inPart('rows/evidence.json', '"kind":"address"', `"kind":"copy","sha256":"${'0'.repeat(64)}"`))).toBe('exchange-damaged');
  expect(codeOf(inPart('rows/stream.json', '"place":null', '"place":[0,0,1]'))).toBe('exchange-damaged');
});

test('a newer program: another version, and a field that this one does not know', () => {
  expect(
    codeOf(
      changed(
        () => {},
        (told) => {
          told['version'] = 2;
        },
      ),
    ),
  ).toBe('exchange-newer');
  expect(codeOf(inPart('rows/stream.json', '"certainty"', '"nieuwVeld":"x","certainty"'))).toBe('exchange-newer');
  expect(
    codeOf(
      changed(
        () => {},
        (told) => {
          told['format'] = 'iets anders';
        },
      ),
    ),
  ).toBe('exchange-not-ours');
});

test('a file that claims to be enormous is not unpacked', () => {
  const bytes = changed(() => {});
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at += 1) if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 0x7fffffff, true);
  expect(codeOf(bytes)).toBe('file-too-large');
});

test('bytes changed at random are refused with a sentence, or make no difference', () => {
  const bytes = exchangeBytes(exchangeOf(from, null));
  const chance = seeded(11);
  const codes = new Set<string>();
  for (let time = 0; time < 300; time += 1) {
    const mutated = Uint8Array.from(bytes);
    const kind = chance.whole(1, 3);
    const place = chance.whole(0, bytes.length - 1);
    const copy = kind === 1 ? mutated.subarray(0, place) : mutated;
    if (kind > 1) copy[place] = (copy[place] ?? 0) ^ (1 << chance.whole(0, 7));
    const content = exchangeContent(copy, 'f.adempak');
    codes.add(content.ok ? 'read' : content.problem.code);
    // What is still read is what was written: a bit that no program looks at.
    if (content.ok) expect(content.value).toEqual(good(exchangeContent(bytes, 'f.adempak')));
  }
  expect([...codes].toSorted()).toEqual(expect.arrayContaining(['exchange-damaged']));
  expect(
    [...codes].every((code) => ['read', 'exchange-damaged', 'exchange-not-ours', 'exchange-newer', 'file-too-large'].includes(code)),
  ).toBe(true);
});
