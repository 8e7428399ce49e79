import type { StoredRows, StreamRecord } from '#shared/contracts/records.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { areaRecords } from './areas.ts';
import { dutch, dutchWithListed } from './dutch.ts';
import { type RowHash, type RowMaker, rowMaker } from './row-maker.ts';
import { type ListedAmount, type ListedScheme, listedSchemes, schemeRecord } from './schemes.ts';

/** A public amount with one area and both days of its term: what can be placed in time. */
export type PlacedAmount = ListedAmount & { readonly area: AreaId; readonly start: CivilDate; readonly end: CivilDate };

/** Whether a public amount can be a stream; the others are known facts. A year of award is no term. */
export function isPlaced(amount: ListedAmount): amount is PlacedAmount {
  return amount.area !== null && amount.start !== null && amount.end !== null;
}

/**
 * The rows of the store "Openbare gegevens": every public amount with one area and a term as a stream, with its source
 * and the source's rounding word. There are no commitments, since none are public.
 */
export function publicRows(hash: RowHash): StoredRows {
  const make = rowMaker(hash);
  const placed = listedSchemes.map((scheme) => ({ scheme, amounts: scheme.perMunicipality.filter(isPlaced) }));
  return {
    areas: areaRecords(),
    schemes: listedSchemes.filter(isWithStreams).map(schemeRecord),
    streams: placed.flatMap(({ scheme, amounts }) => amounts.map((amount) => publicStream(make, scheme, amount))),
    commitments: [],
  };
}

/** A scheme that has streams, or that one with streams follows. */
function isWithStreams(scheme: ListedScheme): boolean {
  return scheme.perMunicipality.some(isPlaced) || listedSchemes.some((other) => other.follows === scheme.id && isWithStreams(other));
}

function publicStream(make: RowMaker, scheme: ListedScheme, amount: PlacedAmount): StreamRecord {
  const isOfOneYear = amount.year !== null;
  return make.stream({
    areaId: amount.area,
    schemeId: schemeRecord(scheme).id,
    certainty: amount.certainty,
    nature: scheme.nature,
    use: scheme.use,
    start: amount.start,
    end: amount.end,
    amounts: amount.year === null ? {} : { [amount.year]: amount.cents },
    total: isOfOneYear ? null : amount.cents,
    evidence: amount.source,
    note: [
      `Afronding: ${dutchWithListed(amount.precision)}.`,
      amount.note === undefined ? null : `Bij het bedrag: ${dutch(amount.note)}.`,
      dutch(amount.certaintyBasis),
      scheme.datesBasis === null || scheme.datesBasis === 'stated' ? null : dutch(scheme.datesBasis),
    ]
      .filter((sentence) => sentence !== null)
      .join(' '),
  });
}
