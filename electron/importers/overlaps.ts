import type { Issue } from '#shared/contracts/inspection.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { closeText } from '#shared/reading/words.ts';
import type { TableRead } from './read-table.ts';
import type { ReadCommitment, ReadStream } from './reading.ts';

/**
 * Tables that say for a large part the same rows for the same years: last year's version beside this one's, which would
 * count the money twice. `file` is for the place.
 */
export function overlaps(tables: readonly TableRead[], file: string): Issue[] {
  if (tables.filter(({ rows }) => rows !== null).length < 2) return [];
  const keys = tables.map(({ rows }) => new Set([...(rows?.streams ?? []), ...(rows?.commitments ?? [])].flatMap(keysOf)));
  return tables.flatMap((table, at): Issue[] => {
    const mine = keys[at] ?? new Set();
    for (const [before, theirs] of keys.slice(0, at).entries()) {
      const count = [...mine].filter((key) => theirs.has(key)).length;
      if (count === 0 || count * 2 < Math.min(mine.size, theirs.size)) continue;
      const other = tables[before]?.table;
      const place = { file, sheet: table.table.sheet, row: table.table.headerRows[0] ?? table.table.firstRow };
      const found = problem('tables-overlap', { other: `${other?.sheet ?? ''}, rij ${other?.headerRows[0] ?? 1}`, count });
      return [{ severity: 'warning', problem: { ...found, at: place } as Problem, place, value: null }];
    }
    return [];
  });
}

/** A row by what identifies it to a person, once for each year with an amount. */
function keysOf(read: ReadStream | ReadCommitment): string[] {
  const name =
    read.kind === 'stream' ? `${closeText(read.scheme)}|${read.certainty ?? ''}|${read.reference ?? ''}` : closeText(read.description);
  const years = Object.entries(read.years).flatMap(([year, amount]) => (amount === null ? [] : [year]));
  const spans = years.length === 0 && read.total ? ['total'] : years;
  return spans.map((year) => `${read.kind}|${read.area}|${name}|${read.start ?? ''}|${year}`);
}
