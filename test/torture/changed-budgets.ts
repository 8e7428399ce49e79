import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Seeded, seeded } from '#shared/ready-made/illustrative/seeded.ts';
import { type Cells, workbook } from '#test/importers/support/read.ts';

type Fixture = { readonly file: string; readonly bytes: Uint8Array };

const rows: Cells = [
  ['Bedragen x € 1.000'],
  ['Gebied', 'Regeling', 'Verstrekker', 'Startdatum', 'Einddatum', 2026, 2027, 'Totaal'],
  ['Heerlen-Noord', 'Kansrijke wijk', 'Ministerie van BZK', '1-1-2026', '31-12-2028', 1_000_000, 1_250_000.5, 2_250_000.5],
  ['Breda-Noord', 'Regio Deal', 'Gemeente', '2026', 'doorlopend', '€ 1.234.567,89', 'p.m.', null],
  ['Totaal', null, null, null, null, 2_234_567.89, 1_250_000.5, null],
];

const commitments: Cells = [
  ['Gebied', 'Omschrijving', 'Hardheid', 'Indexatie', 2026, 2027],
  ['Heerlen-Noord', 'Wijkteam', 'juridisch', 2.5, '1.000', 'tussen 1 en 2 mln'],
  ['Breda-Noord', 'Sloop', 'bestuurlijk', null, 5, 1234.5],
  ['* voorlopig'],
];

/** A small budget in every format that is read. */
const fixtures: readonly Fixture[] = (
  [
    ['xlsx', 'xlsx'],
    ['xls', 'biff8'],
    ['xls', 'biff5'],
    ['xlsb', 'xlsb'],
    ['ods', 'ods'],
    ['csv', 'csv'],
    ['html', 'html'],
    ['xml', 'xlml'],
    ['txt', 'txt'],
  ] as const
).map(([ending, kind]) => ({ file: `begroting.${ending}`, bytes: workbook({ Geldstromen: rows, Verplichtingen: commitments }, kind) }));

/** What somebody would write into a file who means harm, or whose program went wrong. */
const hostile = [
  '__proto__',
  'constructor',
  '../../../etc/passwd',
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><x>&b;</x>',
  '&a;&b;',
  '<c r="XFD1048576"><v>1</v></c>',
  'ref="A1:XFD1048576"',
  '1e999999',
  '-0',
  '9'.repeat(400),
  '=HYPERLINK("http://evil.example")',
  '<script>alert(1)</script>',
  '\u202e\u0000\u001b[31m',
  ';"'.repeat(500),
  '31-02-99999',
  '<row r="9999999">',
  ']]>',
  '&#x0;',
  'sep=;\n',
  '\ufffd',
] as const;

/** A budget that was changed at random: bits, blocks, ends, parts of its archive, words that mean harm. The same number gives the same file. */
export function changedBudget(number: number): Fixture {
  const { file, bytes } = fixtures[number % fixtures.length] as Fixture;
  return { file, bytes: mutated(bytes, seeded(number)) };
}

function mutated(bytes: Uint8Array, chance: Seeded): Uint8Array {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isArchive && chance.whole(0, 3) > 0) return partMutated(bytes, chance);
  let changed = Buffer.from(bytes);
  for (let times = chance.whole(1, 4); times > 0; times -= 1) changed = oneChange(changed, chance);
  return changed;
}

type ChangeKind = 'bit' | 'byte' | 'cut' | 'remove' | 'repeat' | 'insert';

function oneChange(bytes: Buffer<ArrayBuffer>, chance: Seeded): Buffer<ArrayBuffer> {
  const at = chance.whole(0, Math.max(0, bytes.length - 1));
  const length = chance.whole(1, 64);
  switch (chance.pick<ChangeKind>(['bit', 'byte', 'cut', 'remove', 'repeat', 'insert'])) {
    case 'bit': {
      const copy = Buffer.from(bytes);
      copy[at] = (copy[at] ?? 0) ^ (1 << chance.whole(0, 7));
      return copy;
    }
    case 'byte': {
      const copy = Buffer.from(bytes);
      copy[at] = chance.pick([0, 0xff, 0x7f, 0x80, 0x22, 0x3c]);
      return copy;
    }
    case 'cut':
      return Buffer.from(bytes.subarray(0, at));
    case 'remove':
      return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
    case 'repeat':
      return Buffer.concat([bytes.subarray(0, at + length), bytes.subarray(at)]);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(chance.pick(hostile)), bytes.subarray(at)]);
  }
}

/** A whole archive with one part of it changed, renamed or gone: what a broken archive never lets the reader see. */
function partMutated(bytes: Uint8Array, chance: Seeded): Uint8Array {
  const parts = Object.entries(unzipSync(bytes));
  const chosen = chance.whole(0, parts.length - 1);
  const changed = parts.flatMap(([name, content], at): readonly (readonly [string, Uint8Array])[] => {
    if (at !== chosen) return [[name, content]];
    if (chance.whole(0, 9) === 0) return [];
    if (chance.whole(0, 9) === 0) return [[`../../${name}`, content]];
    return [[name, chance.whole(0, 1) === 0 ? oneChange(Buffer.from(content), chance) : wordMutated(content, chance)]];
  });
  return zipSync(Object.fromEntries(changed), { level: 1 });
}

/** A word, number or attribute of a text in the place of another. */
function wordMutated(content: Uint8Array, chance: Seeded): Uint8Array {
  const words = strFromU8(content, true).split(/\b/);
  const at = chance.whole(0, words.length - 1);
  return strToU8([...words.slice(0, at), chance.pick(hostile), ...words.slice(at + chance.whole(0, 3))].join(''));
}
