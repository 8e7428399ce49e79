import type { FigureFault } from '#shared/contracts/store.ts';
import type { AreaId } from '#shared/domain/records.ts';
import type { ByYear } from '#shared/domain/results.ts';
import type { Answered } from './answers.ts';
import { areaCommitments, areaStreams } from './area-rows.ts';

/** Where the rows of an area do not add up, to the cent, to what is said of the area in a year. */
export function figureFaults(answered: Answered): readonly FigureFault[] {
  return answered.calculated.areas.flatMap(({ result }) => {
    const { id, fundingByYear, commitmentsByYear, gapByYear } = result;
    const streams = areaStreams(answered, id).filter(({ counted }) => counted);
    const commitments = areaCommitments(answered, id).filter(({ counted }) => counted);
    return [
      ...faultsOf(
        id,
        'funding',
        fundingByYear,
        streams.map(({ byYear }) => byYear),
      ),
      ...faultsOf(
        id,
        'commitments',
        commitmentsByYear,
        commitments.map(({ byYear }) => byYear),
      ),
      ...faultsOf(
        id,
        'gap',
        gapByYear,
        commitments.map(({ unpaidByYear }) => unpaidByYear),
      ),
    ];
  });
}

function faultsOf(areaId: AreaId, measure: FigureFault['measure'], figures: ByYear, parts: readonly ByYear[]): readonly FigureFault[] {
  return Object.entries(figures).flatMap(([year, figure]) => {
    const rows = parts.reduce((sum, part) => sum + (part[year] ?? 0), 0);
    return rows === figure ? [] : [{ areaId, year: Number(year), measure, figure, rows }];
  });
}
