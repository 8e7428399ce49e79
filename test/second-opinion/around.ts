import type { Question } from '#shared/domain/question.ts';
import type { Rows } from '#shared/domain/records.ts';
import { certaintiesOfLens } from '#shared/domain/words.ts';
import type { PlainCliff } from './cliffs.ts';
import { linesOf, plainRowsOf } from './plain-rows.ts';
import { window } from './series.ts';

/** What surrounds a cliff, written a second time: windows to apply, and money that matches other money. */
export function plainAround(rows: Rows, question: Question & { horizonYear: number }, cliff: PlainCliff) {
  if (cliff.m2 === undefined) return { windows: [], matches: [] };
  const from = cliff.m2 + 1;
  const lineOf = linesOf(rows.schemes);
  const nameOf = (scheme: string) => rows.schemes.find(({ id }) => id === scheme)?.name ?? scheme;
  const lens = certaintiesOfLens[question.lens] as readonly string[];
  const streams = rows.streams.filter(
    (row) => row.areaId === cliff.areaId && lens.includes(row.certainty) && (question.use === 'all' || row.use === 'running'),
  );
  const edging = streams.filter(({ id }) => cliff.streams.includes(id));
  const windows = edging.filter(({ applyBefore }) => applyBefore !== null && applyBefore >= question.at).map(({ id }) => id as string);
  const losing = cliff.schemes.filter(({ loss }) => loss > 0).map(({ scheme }) => scheme);
  const falls = (scheme: string) => losing.includes(nameOf(lineOf(scheme)));
  const series = plainRowsOf(rows, question.horizonYear);
  const brings = (id: string) => window((month) => series.find((row) => row.id === id)?.months.get(month) ?? 0n, from, from + 11);
  const matches: { id: string; falls: string; goesOn: number }[] = [];
  for (const row of streams) {
    if (row.matches === null) continue;
    const matched = row.matches;
    const isEdge = edging.includes(row);
    if (!isEdge && falls(matched) && !falls(row.schemeId)) matches.push({ id: row.id, falls: 'matched', goesOn: Number(brings(row.id)) });
    if (isEdge && !falls(matched)) {
      const line = streams.filter(({ schemeId }) => lineOf(schemeId) === lineOf(matched));
      matches.push({ id: row.id, falls: 'match', goesOn: line.reduce((sum, { id }) => sum + Number(brings(id)), 0) });
    }
  }
  return { windows: windows.sort(), matches: matches.filter(({ goesOn }) => goesOn > 0).sort((a, b) => (a.id < b.id ? -1 : 1)) };
}
