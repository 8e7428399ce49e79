import type { AreaMoney } from './area-money.ts';
import type { CivilDate } from './civil-date.ts';
import type { CliffFound } from './cliffs.ts';
import { cents } from './money.ts';
import { twelveFrom } from './month-series.ts';
import { order } from './order.ts';
import type { PlacedStream } from './placed-rows.ts';
import type { Because, Matching, OpenWindow } from './results.ts';
import { placeOf, type SchemeLines } from './scheme-lines.ts';

/** What surrounds a cliff, where there is any: windows in which can still be applied, and money that matches other money. */
export function becauseAround(cliff: CliffFound, money: AreaMoney, lines: SchemeLines, at: CivilDate): Because[] {
  const windows = openWindows(cliff, lines, at);
  const matches = matching(cliff, money, lines);
  return [
    ...(windows.length > 0 ? [{ rule: 'application' as const, windows }] : []),
    ...(matches.length > 0 ? [{ rule: 'matching' as const, matches }] : []),
  ];
}

/** The streams with an edge for whose next term can be applied on the reference date or later, the first to close first [rules aanvragen]. */
function openWindows(cliff: CliffFound, lines: SchemeLines, at: CivilDate): OpenWindow[] {
  const open = edgeStreams(cliff).flatMap(({ row }) =>
    row.applyBefore !== null && row.applyBefore >= at
      ? [{ id: row.id, scheme: placeOf(lines, row.schemeId).scheme.name, applyBefore: row.applyBefore }]
      : [],
  );
  return open.sort((a, b) => order(a.applyBefore, b.applyBefore) || order(a.scheme, b.scheme) || order(a.id, b.id));
}

/**
 * Where of two schemes that are matched only one falls away here: the one that goes on, with what it still brings in the
 * twelve months after it [rules cofinanciering]. Named, not calculated with.
 */
function matching(cliff: CliffFound, money: AreaMoney, lines: SchemeLines): Matching[] {
  const matched = money.streams.filter(({ row }) => row.matches !== null);
  if (matched.length === 0) return [];
  const edging = edgeStreams(cliff);
  const falling = new Set(cliff.lines.filter(({ loss }) => loss > 0).map(({ line }) => line.line.id));
  const lineOf = (scheme: PlacedStream['row']['schemeId']) => placeOf(lines, scheme).line.id;
  const nameOf = (scheme: PlacedStream['row']['schemeId']) => placeOf(lines, scheme).scheme.name;
  const found: Matching[] = [];
  for (const { row, months } of matched) {
    const { id, schemeId, matches } = row;
    if (matches === null || !lines.has(matches)) continue;
    const isEdge = edging.some((stream) => stream.row === row);
    const isMatchedFalling = falling.has(lineOf(matches));
    if (!isEdge && isMatchedFalling && !falling.has(lineOf(schemeId))) {
      const goesOn = twelveFrom(months, cliff.from);
      if (goesOn > 0) found.push({ id, scheme: nameOf(schemeId), matched: nameOf(matches), falls: 'matched', goesOn: cents(goesOn) });
    }
    if (isEdge && !isMatchedFalling) {
      const line = money.lines.find(({ line }) => line.id === lineOf(matches));
      const goesOn = line === undefined ? 0 : twelveFrom(line.funding, cliff.from);
      if (goesOn > 0) found.push({ id, scheme: nameOf(schemeId), matched: nameOf(matches), falls: 'match', goesOn: cents(goesOn) });
    }
  }
  return found.sort((a, b) => order(a.scheme, b.scheme) || order(a.id, b.id));
}

/** Each stream with an edge once. */
function edgeStreams({ edges }: CliffFound): PlacedStream[] {
  return [...new Set(edges.map(({ stream }) => stream))];
}
