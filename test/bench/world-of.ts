import { createHash } from 'node:crypto';
import type { AreaRecord, CommitmentRecord, SchemeRecord, StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import { isCivilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import type { AreaId, SchemeId } from '#shared/domain/records.ts';
import { categories, certainties, deciders, hardnesses } from '#shared/domain/words.ts';
import { areaRecords } from '#shared/ready-made/areas.ts';
import { seeded } from '#shared/ready-made/illustrative/seeded.ts';
import { rowMaker } from '#shared/ready-made/row-maker.ts';

/** A store of any size over more areas than there are, named by number. */
export function manyAreas(rowCount: number, areaCount: number): StoredRows {
  const [one] = areaRecords();
  if (one === undefined) throw new Error('There is no area');
  const areas = Array.from(
    { length: areaCount },
    (_, index): AreaRecord => ({ ...one, id: `gebied-${index}` as AreaId, name: `Gebied ${index}` }),
  );
  return worldOf(rowCount, areas);
}

/**
 * A store of any size for the 20 areas: half streams, half commitments, schemes that follow one another, open ends with
 * indexation, unknown amounts, part years. The same size gives the same rows.
 */
export function worldOf(rowCount: number, given: readonly AreaRecord[] = areaRecords()): StoredRows {
  const chance = seeded(rowCount);
  const make = rowMaker((identity) => createHash('sha256').update(identity).digest('hex').slice(0, 16));
  const areas = given.map((area) => ({ ...area, programmeHorizon: 2042 }));
  const schemes = schemesOf(Math.max(10, Math.min(60, Math.round(rowCount / 80))));
  const streams: StreamRecord[] = [];
  const commitments: CommitmentRecord[] = [];
  for (let index = 0; index < rowCount; index += 1) {
    const areaId = areas[Math.floor(index / 2) % areas.length]?.id;
    const scheme = schemes[chance.whole(0, schemes.length - 1)];
    if (areaId === undefined || scheme === undefined) continue;
    const startYear = chance.whole(2023, 2028);
    const years = chance.whole(2, 5);
    const isOpen = chance.whole(1, 3) === 1;
    const term = {
      start: chance.whole(1, 4) === 1 ? date(`${startYear}-0${chance.whole(1, 9)}-15`) : date(`${startYear}-01-01`),
      end: isOpen ? null : date(`${startYear + years - 1}-12-31`),
      amounts: Object.fromEntries(
        Array.from({ length: years }, (_, year) => [
          startYear + year,
          chance.whole(1, 200) === 1 ? null : cents(chance.whole(2, 180) * 250_000),
        ]),
      ),
    };
    if (index % 2 === 0)
      streams.push(
        make.stream({
          ...term,
          areaId,
          schemeId: scheme.id,
          reference: `W-${index}`,
          certainty: chance.pick(certainties),
          nature: isOpen ? 'structural' : 'incidental',
          use: chance.whole(1, 10) === 1 ? 'investment' : 'running',
        }),
      );
    else
      commitments.push(
        make.commitment({
          ...term,
          areaId,
          description: `Verplichting ${index}`,
          category: chance.pick(categories),
          hardness: chance.pick(hardnesses),
          fundedBy: chance.whole(1, 3) === 1 ? null : scheme.id,
          noticeMonths: chance.whole(0, 12),
          indexation: isOpen ? chance.whole(0, 12) * 25 : null,
        }),
      );
  }
  return { areas, schemes, streams, commitments };
}

function schemesOf(count: number): readonly SchemeRecord[] {
  const idOf = (index: number) => `regeling-${index}` as SchemeId;
  return Array.from({ length: count }, (_, index) => {
    const decidedBy = deciders[index % deciders.length] ?? 'other';
    return {
      id: idOf(index),
      name: `Regeling ${index}`,
      funder: null,
      decidedBy,
      statedDecider: decidedBy,
      earmarked: index % 3 === 2 ? false : index % 7 === 0 ? null : true,
      follows: index % 5 === 4 ? idOf(index - 1) : null,
    };
  });
}

function date(text: string) {
  if (!isCivilDate(text)) throw new Error(`${text} is not a day`);
  return text;
}
