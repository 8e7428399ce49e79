import { deciderOfFunder } from './funder.ts';
import { slug } from './identity.ts';
import type { Month } from './month.ts';
import { type PlacedArea, type PlacedRows, placedCommitment, placedStream } from './placed-rows.ts';
import type { CommitmentId, Scheme, SchemeId, StreamId } from './records.ts';
import type { AddedCommitment, AddedStream, Changed } from './scenario.ts';
import { schemeKey } from './scenario-changes.ts';
import { placeOf, schemeInCircle, schemeLines } from './scheme-lines.ts';

/** One stream more; a new name makes a new scheme [rules 7, contracts/workbook.md]. `index`: the change's place in the list. */
export function withStream(rows: PlacedRows, added: AddedStream, index: number): Changed {
  const { area: areaName, scheme, follows, funder, decidedBy, earmarked, ...columns } = added;
  const schemes = schemesOf(rows);
  const followed = follows === null ? null : schemeNamed(follows, schemes);
  const stated = schemeNamed(scheme, schemes, { funder, earmarked, follows: followed?.id ?? null, decidedBy });
  if (schemeInCircle(schemes)) return { invalid: 'row.follows' };
  const after = withSchemes(rows, schemes);
  return inArea(after, areaName, columns, (area) => {
    const id = `scenario-${index + 1}` as StreamId;
    const row = { ...columns, id, areaId: area.area.id, schemeId: stated.id, schemeConflict: false, ...saysNothing };
    return { ...area, streams: [...area.streams, placedStream(row, rows.lastYear)] };
  });
}

/** What a row of a scenario says nothing of. */
const saysNothing = { spent: null, spentUntil: null, applyBefore: null, matches: null };

/** One commitment more [rules 7]. */
export function withCommitment(rows: PlacedRows, added: AddedCommitment, index: number): Changed {
  const { area: areaName, fundedBy, ...columns } = added;
  const schemes = schemesOf(rows);
  const named = fundedBy === null ? null : schemeNamed(fundedBy, schemes);
  return inArea(withSchemes(rows, schemes), areaName, columns, (area) => {
    const id = `scenario-${index + 1}` as CommitmentId;
    const row = { ...columns, id, areaId: area.area.id, fundedBy: named?.id ?? null, fte: null };
    return { ...area, commitments: [...area.commitments, placedCommitment(row, rows.lastYear)] };
  });
}

/** Changes the one area that is named; a row that starts after its end is none [rules 10]. */
function inArea(
  rows: PlacedRows,
  name: string,
  { start, end }: Pick<AddedStream, 'start' | 'end'>,
  change: (area: PlacedArea) => PlacedArea,
): Changed {
  if (start !== null && end !== null && start > end) return { invalid: 'row.start > row.end' };
  const meant = rows.areas.find(({ area }) => area.id === slug(name) || slug(area.name) === slug(name));
  if (!meant) return { invalid: `row.area: "${name}"` };
  return { rows: { ...rows, areas: rows.areas.map((area) => (area === meant ? change(area) : area)) } };
}

function schemesOf({ lines }: PlacedRows): Scheme[] {
  return Array.from(lines.values(), ({ scheme }) => scheme);
}

type Facts = Pick<Scheme, 'funder' | 'earmarked' | 'follows'> & { readonly decidedBy: Scheme['decidedBy'] | null };
const noFacts: Facts = { funder: null, earmarked: null, follows: null, decidedBy: null };

/**
 * The scheme of this name among the schemes, where it is added if it is not there. What it says already counts; what it
 * does not say yet is filled in.
 */
function schemeNamed(name: string, schemes: Scheme[], facts: Facts = noFacts): Scheme {
  const at = schemes.findIndex((scheme) => schemeKey(scheme.name) === schemeKey(name));
  const known = schemes[at];
  const scheme: Scheme = {
    id: known?.id ?? freshId(name, schemes),
    name: known?.name ?? name.trim(),
    funder: known?.funder ?? facts.funder,
    decidedBy: known?.decidedBy ?? facts.decidedBy ?? deciderOfFunder(facts.funder) ?? 'other',
    earmarked: known?.earmarked ?? facts.earmarked,
    follows: known?.follows ?? facts.follows,
  };
  if (known) schemes[at] = scheme;
  else schemes.push(scheme);
  return scheme;
}

function freshId(name: string, schemes: readonly Scheme[]): SchemeId {
  const taken = new Set<string>(schemes.map(({ id }) => id));
  const first = slug(name);
  let id = first;
  for (let number = 2; taken.has(id); number++) id = `${first}-${number}`;
  return id as SchemeId;
}

/** The rows with these schemes; a line that joins another keeps what was freed of it. */
function withSchemes(rows: PlacedRows, schemes: readonly Scheme[]): PlacedRows {
  const lines = schemeLines(schemes);
  const freeFrom = new Map<SchemeId, Month>();
  for (const [id, month] of rows.freeFrom) {
    const line = placeOf(lines, id).line.id;
    freeFrom.set(line, Math.min(month, freeFrom.get(line) ?? month));
  }
  return { ...rows, lines, freeFrom };
}
