import { createHash } from 'node:crypto';
import type { ReadAs } from '#shared/contracts/inspection.ts';
import { lasting, type Mapping } from '#shared/contracts/mapping.ts';
import type { Region } from './recognise/region.ts';
import { headerText } from './told.ts';

/** An earlier file of the store: what it looked like, and what people told of it (null: it was read as it stood). */
export type Remembered = {
  readonly file: string;
  readonly at: string;
  readonly shape: string;
  readonly headers: readonly string[];
  readonly mapping: Mapping | null;
  /** What people call it. */
  readonly name: string | null;
};

/** What a file looks like, whoever sends it and whatever its figures: its sheets and headers, years as one. */
export type Shape = { readonly shape: string; readonly headers: readonly string[] };

/** How much of two files' headers must be the same for one to be read like the other. */
const leastAlike = 0.7;

/** The shape of the tables of a file, before anything is told of them. */
export function shapeOf(regions: readonly Region[]): Shape {
  // One sheet is the same under any name: that of a text is called after its file.
  const hasOneSheet = new Set(regions.map(({ grid }) => grid.sheet)).size === 1;
  const headers = regions.flatMap(({ grid, headers: columns }) => {
    const sheet = hasOneSheet ? '' : plain(grid.sheet);
    const texts = columns.map((parts) => plain(headerText(parts))).filter((text) => text !== '');
    // A year more or less is the same file, a year on.
    return texts.filter((text, at) => !(text.includes('#') && texts[at - 1] === text)).map((text) => `${sheet}|${text}`);
  });
  return { shape: createHash('sha256').update(JSON.stringify(headers)).digest('hex').slice(0, 16), headers };
}

function plain(text: string): string {
  return text.trim().replace(/\d+/g, '#').toLowerCase();
}

/** The earlier file that this one is read like: the newest of the same shape, else the most alike that was told about. */
export function readLike(
  { shape, headers }: Shape,
  earlier: readonly Remembered[],
): { readonly readAs: ReadAs; readonly mapping: Mapping | null } | null {
  const same = earlier.find((one) => one.shape === shape);
  if (same !== undefined) return told(same, []);
  const mine = new Set(headers);
  const alike = earlier
    .filter(({ mapping }) => mapping !== null)
    .map((one) => ({ one, share: shared(mine, new Set(one.headers)) }))
    .reduce<{ one: Remembered; share: number } | null>((best, next) => (next.share > (best?.share ?? 0) ? next : best), null);
  if (alike === null || alike.share < leastAlike) return null;
  const theirs = new Set(alike.one.headers);
  return told(
    alike.one,
    headers.filter((header) => !theirs.has(header)).map((header) => header.slice(header.indexOf('|') + 1)),
  );
}

function told({ file, at, mapping, name }: Remembered, differs: readonly string[]) {
  return { readAs: { file, at, differs, ...(name === null ? {} : { name }) }, mapping: mapping === null ? null : lasting(mapping) };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((header) => b.has(header)).length;
  return both / Math.max(1, a.size + b.size - both);
}
