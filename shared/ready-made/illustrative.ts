import type { AreaRecord, StoredRows } from '#shared/contracts/records.ts';
import type { DayOfYear } from '#shared/domain/records.ts';
import { areaRecords } from './areas.ts';
import { areaPlans } from './illustrative/area-plans.ts';
import { areaRows, inventedNote } from './illustrative/area-rows.ts';
import { day, thousands } from './illustrative/budget-figures.ts';
import { particulars } from './illustrative/particulars.ts';
import { sampleSchemes } from './illustrative/sample-schemes.ts';
import { seeded } from './illustrative/seeded.ts';
import { type RowHash, rowMaker } from './row-maker.ts';

const seed = 20_261_201;

/**
 * The rows of the store "Voorbeeldgegevens": invented streams and commitments for the real areas, the same in every run.
 * Seen from 1 December 2026 they show every state, severity, kind and edge of the rules.
 */
export function illustrativeRows(hash: RowHash): StoredRows {
  const make = rowMaker(hash);
  const planned = areaPlans.map((plan, index) => areaRows(plan, index + 1, seeded(seed + index), make));
  const areas = areaRecords().map(withOwnSettings);
  const idOf = new Map(areas.map((area) => [area.id as string, area.id]));
  const byHand = particulars.map((particular) => {
    const areaId = idOf.get(particular.area);
    if (areaId === undefined) throw new Error(`${particular.area} is not an area`);
    return 'stream' in particular
      ? { streams: [make.stream({ note: inventedNote, ...particular.stream, areaId })], commitments: [] }
      : { streams: [], commitments: [make.commitment({ note: inventedNote, ...particular.commitment, areaId })] };
  });
  return {
    areas,
    schemes: sampleSchemes(),
    streams: [...planned, ...byHand].flatMap((rows) => rows.streams),
    commitments: [...planned, ...byHand].flatMap((rows) => rows.commitments),
  };
}

/** An area with the reserve and council day of its plan. */
function withOwnSettings(area: AreaRecord): AreaRecord {
  const plan = areaPlans.find((candidate) => candidate.area === area.id);
  if (plan === undefined) return area;
  return {
    ...area,
    reserve: thousands(plan.reserve ?? 0),
    reserveNoted: plan.reserve === undefined ? null : day('2026-10-01'),
    frameworkDay: plan.frameworkDay === undefined ? null : (plan.frameworkDay as DayOfYear),
  };
}
