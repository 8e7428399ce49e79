import type { KnownFact } from '#shared/contracts/views.ts';
import type { Cents } from '#shared/domain/money.ts';
import type { AreaId } from '#shared/domain/records.ts';
import { areaFacts } from './areas.ts';
import { dutch, dutchWithListed } from './dutch.ts';
import { type ProseFact, proseFacts } from './prose-facts.ts';
import { isPlaced } from './public.ts';
import { type ListedAmount, type ListedScheme, listedSchemes } from './schemes.ts';

/** A known fact with the areas on whose page it stands. */
type PlacedFact = { readonly areas: readonly AreaId[]; readonly fact: KnownFact };

/**
 * What is public about an area's money but cannot be placed in time: an amount without a term (a year of award is none),
 * of more than one area, or of the whole country, and a term without an amount. It makes no stream. In the order of
 * schemes.json.
 */
export function knownFacts(areaId: AreaId): readonly KnownFact[] {
  return placedFacts.filter(({ areas }) => areas.includes(areaId)).map(({ fact }) => fact);
}

const everyArea = areaFacts().map((area) => area.id);
const placedFacts: readonly PlacedFact[] = listedSchemes.flatMap((scheme) => [
  ...scheme.perMunicipality.filter((amount) => !isPlaced(amount)).map((amount) => amountFact(scheme, amount)),
  ...proseFacts.filter((fact) => fact.scheme === scheme.id).map((fact) => proseFact(scheme, fact)),
  ...nationalFact(scheme),
  ...termFact(scheme),
]);

/** The areas that an amount can be of: its own, or all of its municipality where the source does not say which. */
function areasOf(amount: ListedAmount): readonly AreaId[] {
  if (amount.area !== null) return [amount.area];
  return areaFacts()
    .filter((area) => area.municipality === amount.municipality)
    .map((area) => area.id);
}

function amountFact(scheme: ListedScheme, amount: ListedAmount): PlacedFact {
  const period = amount.period ?? (amount.year === null ? null : String(amount.year));
  return {
    areas: areasOf(amount),
    fact: {
      scheme: scheme.nameNl,
      amount: amount.cents,
      precision: dutchWithListed(amount.precision),
      period: period === null ? null : dutch(period),
      note: amount.note === undefined ? null : dutch(amount.note),
      source: amount.source,
      because: amount.area === null ? 'no-single-area' : 'no-term',
    },
  };
}

/** The national total stands with the areas that are known to share in it: what part is theirs, the total does not say. */
function nationalFact(scheme: ListedScheme): readonly PlacedFact[] {
  if (scheme.nationalTotalCents === null || scheme.perMunicipality.length === 0) return [];
  return [
    {
      areas: [...new Set(scheme.perMunicipality.flatMap(areasOf))],
      fact: {
        scheme: scheme.nameNl,
        amount: scheme.nationalTotalCents,
        precision: null,
        period: period(scheme),
        note: 'Landelijk totaal van de regeling, voor alle gemeenten samen.',
        source: scheme.sources.join(' · '),
        because: 'no-single-area',
      },
    },
  ];
}

/** A scheme of which only the term is public: it stands with every area, since no source says which do not get it. */
function termFact(scheme: ListedScheme): readonly PlacedFact[] {
  if (scheme.perMunicipality.length > 0) return [];
  return [
    {
      areas: everyArea,
      fact: {
        scheme: scheme.nameNl,
        amount: null as Cents | null,
        precision: null,
        period: period(scheme),
        note: 'De bedragen per gemeente konden niet worden gelezen, en of dit gebied meedoet is niet vastgesteld.',
        source: scheme.sources.join(' · '),
        because: 'no-amount',
      },
    },
  ];
}

function period(scheme: ListedScheme): string | null {
  if (scheme.start !== null && scheme.end !== null) return `${scheme.start} t/m ${scheme.end}`;
  if (scheme.end !== null) return `t/m ${scheme.end}`;
  return scheme.start === null ? null : `vanaf ${scheme.start}`;
}

function proseFact(scheme: ListedScheme, fact: ProseFact): PlacedFact {
  const { areas, amount, precision, period: stated, note, source, because } = fact;
  return {
    areas: areas === 'all' ? everyArea : areas.map((area) => area as AreaId),
    fact: { scheme: scheme.nameNl, amount: amount as Cents | null, precision, period: stated, note, source, because },
  };
}
