import type { SchemeRecord } from '#shared/contracts/records.ts';
import { slug } from '#shared/domain/identity.ts';
import type { SchemeId } from '#shared/domain/records.ts';
import type { Decider } from '#shared/domain/words.ts';

type Invented = {
  readonly name: string;
  readonly funder: string;
  readonly decidedBy: Decider;
  readonly earmarked: boolean | null;
  readonly follows?: SchemeKey;
};

/**
 * The schemes of the illustrative data. Names, payers and deciders follow real schemes, so that the picture is
 * recognisable; every amount that hangs on them is invented.
 */
const invented = {
  'kansrijke-wijk-1': { name: 'Regeling kansrijke wijk', funder: 'Ministerie van BZK', decidedBy: 'national', earmarked: true },
  'kansrijke-wijk-2': {
    name: 'Regeling kansrijke wijk (tweede tranche)',
    funder: 'Ministerie van VRO',
    decidedBy: 'national',
    earmarked: true,
    follows: 'kansrijke-wijk-1',
  },
  'kansrijke-wijk-3': {
    name: 'Regeling kansrijke wijk (gevraagd vervolg)',
    funder: 'Ministerie van VRO',
    decidedBy: 'national',
    earmarked: true,
    follows: 'kansrijke-wijk-2',
  },
  'kansrijke-wijk-municipal': {
    name: 'Gemeentelijk vervolg kansrijke wijk',
    funder: 'Gemeente',
    decidedBy: 'municipal',
    earmarked: false,
    follows: 'kansrijke-wijk-2',
  },
  'preventie-1': { name: 'Preventie met Gezag', funder: 'Ministerie van JenV', decidedBy: 'national', earmarked: true },
  'preventie-2': {
    name: 'Preventie met Gezag 2026-2029',
    funder: 'Ministerie van JenV',
    decidedBy: 'national',
    earmarked: true,
    follows: 'preventie-1',
  },
  school: { name: 'School en omgeving', funder: 'Ministerie van OCW', decidedBy: 'national', earmarked: true },
  'regio-deal-4': { name: 'Regio Deal (vierde tranche)', funder: 'Ministerie van BZK', decidedBy: 'national', earmarked: true },
  'regio-deal-5': { name: 'Regio Deal (vijfde tranche)', funder: 'Ministerie van BZK', decidedBy: 'national', earmarked: true },
  'regio-deal-6': { name: 'Regio Deal (zesde tranche)', funder: 'Ministerie van VRO', decidedBy: 'national', earmarked: true },
  'regio-deal-match': { name: 'Cofinanciering Regio Deal', funder: 'Gemeente', decidedBy: 'municipal', earmarked: true },
  'broad-grant': { name: 'Brede SPUK', funder: 'Ministerie van VWS', decidedBy: 'national', earmarked: true },
  district: { name: 'Gemeentelijk wijkbudget', funder: 'Gemeente', decidedBy: 'municipal', earmarked: false },
  'social-base': { name: 'Sociale basis', funder: 'Gemeente', decidedBy: 'municipal', earmarked: false },
  'action-plan': { name: 'Wijkactieplan', funder: 'Gemeente', decidedBy: 'municipal', earmarked: false },
  'city-programme': { name: 'Stedelijke programmabijdrage', funder: 'Gemeente', decidedBy: 'municipal', earmarked: false },
  province: { name: 'Vitale wijken', funder: 'Provincie', decidedBy: 'provincial', earmarked: true },
  corporations: { name: 'Wijkfonds woningcorporaties', funder: 'Woningcorporaties', decidedBy: 'other', earmarked: null },
  european: { name: 'ESF+ 2021-2027', funder: 'Europese Unie', decidedBy: 'other', earmarked: true },
  foundation: { name: 'Bewonersfonds', funder: 'Stichting', decidedBy: 'other', earmarked: false },
  'housing-fund': { name: 'Volkshuisvestingsfonds 2023', funder: 'Ministerie van BZK', decidedBy: 'national', earmarked: true },
  'housing-agreements': { name: 'Woontopafspraken NPLV-gebieden', funder: 'Ministerie van VRO', decidedBy: 'national', earmarked: true },
} as const satisfies Readonly<Record<string, Omit<Invented, 'follows'> & { follows?: string }>>;

export type SchemeKey = keyof typeof invented;

const byKey: Readonly<Record<SchemeKey, Invented>> = invented;

/** The id under which an invented scheme is stored. */
export function schemeIdOf(key: SchemeKey): SchemeId {
  return slug(byKey[key].name) as SchemeId;
}

/** All invented schemes, in the order of this list. */
export function sampleSchemes(): readonly SchemeRecord[] {
  return Object.values(byKey).map(({ name, funder, decidedBy, earmarked, follows }) => ({
    id: slug(name) as SchemeId,
    name,
    funder,
    decidedBy,
    statedDecider: decidedBy,
    earmarked,
    follows: follows === undefined ? null : schemeIdOf(follows),
  }));
}
