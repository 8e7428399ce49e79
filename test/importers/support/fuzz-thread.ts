import { parentPort, workerData } from 'node:worker_threads';
import { unzipSync, zipSync } from 'fflate';
import { attempt, type Cells, workbook } from './read.ts';

/** Tries broken files, each made from its seed, and tells of each what came of it. */
export type FuzzOrder = { readonly from: number; readonly to: number };
export type Fuzzed = { readonly seed: number; readonly code: string; readonly milliseconds: number };

const cells: Cells = [
  ['Bedragen x € 1.000'],
  ['Gebied', 'Regeling', 'Startdatum', 'Einddatum', 2026, 2027, 'Toelichting'],
  ['Heerlen-Noord', 'Kansrijke wijk', '1-1-2026', '31-12-2028', '1.000', 'p.m.', 'tussen 1 en 2 mln'],
  ['Breda-Noord', 'Regio Deal', 2026, 'eind 2027', 5, 1234.5, null],
  ['Totaal', null, null, null, 1005, 1234.5, null],
  ['* voorlopig'],
];
const formats = ['xlsx', 'xlsb', 'biff8', 'biff5', 'ods', 'html', 'xlml', 'csv'] as const;

/** A small generator with a seed, so that a failure can be played again. */
function numbers(seed: number): (below: number) => number {
  let state = seed * 2654435761 + 1;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const odd = ['<', '>', '&', '"', '\0', '�', '999999999999', '-', ';', ']]>', '&#x0;', '2026', '<row r="9999999">'].map((text) =>
  new TextEncoder().encode(text),
);

function mutated(bytes: Uint8Array, next: (below: number) => number): Uint8Array {
  let out = bytes.slice();
  for (let change = next(6); change >= 0; change -= 1) {
    const at = next(Math.max(1, out.length));
    const kind = next(5);
    if (kind === 0) out[at] = next(256);
    else if (kind === 1) out[at] = (out[at] ?? 0) ^ (1 << next(8));
    else if (kind === 2) out = out.subarray(0, at).slice();
    else {
      const piece = kind === 3 ? (odd[next(odd.length)] ?? new Uint8Array()) : out.subarray(at, at + next(200));
      out = Uint8Array.from([...out.subarray(0, at), ...piece, ...out.subarray(at)]);
    }
  }
  return out;
}

function brokenFile(seed: number, fixtures: readonly Uint8Array[]): { readonly bytes: Uint8Array; readonly file: string } {
  const next = numbers(seed);
  const at = next(formats.length);
  const file = `bestand.${formats[at]}`;
  const fixture = fixtures[at] ?? new Uint8Array();
  if (fixture[0] !== 0x50 || next(3) === 0) return { bytes: mutated(fixture, next), file };
  // Inside a zip a change of one byte only breaks the packing: change a part, and pack it again.
  const parts = unzipSync(fixture);
  const names = Object.keys(parts);
  const name = names[next(names.length)] ?? '';
  return { bytes: zipSync({ ...parts, [name]: mutated(parts[name] ?? new Uint8Array(), next) }, { level: 1 }), file };
}

const { from, to } = workerData as FuzzOrder;
const fixtures = formats.map((format) => workbook({ Geldstromen: cells, Verplichtingen: cells }, format));
for (let seed = from; seed <= to; seed += 1) {
  const { bytes, file } = brokenFile(seed, fixtures);
  parentPort?.postMessage({ seed, code: 'begun', milliseconds: 0 } satisfies Fuzzed);
  const started = performance.now();
  const code = (() => {
    try {
      const read = attempt(bytes, file);
      return read.ok ? 'read' : read.problem.code;
    } catch (error) {
      return `threw ${String(error instanceof Error ? error.stack : error)}`;
    }
  })();
  parentPort?.postMessage({ seed, code, milliseconds: performance.now() - started } satisfies Fuzzed);
}
