import type { LineMoney } from './area-money.ts';
import { areaOf, type Calculation } from './calculation.ts';
import { type CivilDate, yearOf } from './civil-date.ts';
import { byYear } from './month-series.ts';
import type { AreaId } from './records.ts';
import type { LineFunding } from './results.ts';

/** Funding of each line per calendar year: lines that go on first, then those that last longest, then by name. */
export function lineFunding(calculated: Calculation, id: AreaId): LineFunding[] {
  const { question } = calculated;
  const lines = areaOf(calculated, id).money.lines.map((line) => ({
    schemeId: line.line.id,
    scheme: line.line.name,
    structural: lastEnd(line) === null,
    lastEnd: lastEnd(line),
    byYear: byYear(line.funding, yearOf(question.at), question.horizonYear),
  }));
  return lines.sort(byStaying);
}

/** The last day of the stream that ends last; null where one goes on. */
function lastEnd({ streams }: LineMoney): CivilDate | null {
  return streams.reduce<CivilDate | null>((last, { term }, index) => {
    if (term.end === null || (index > 0 && last === null)) return null;
    return last !== null && last >= term.end ? last : term.end;
  }, null);
}

function byStaying(a: LineFunding, b: LineFunding): number {
  if (a.lastEnd !== b.lastEnd) return a.lastEnd === null ? -1 : b.lastEnd === null ? 1 : a.lastEnd > b.lastEnd ? -1 : 1;
  return a.scheme < b.scheme ? -1 : 1;
}
