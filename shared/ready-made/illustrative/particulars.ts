import type { CommitmentRecord, StreamRecord } from '#shared/contracts/records.ts';
import type { Thousands } from './budget-figures.ts';
import { day, thousands, yearAmounts } from './budget-figures.ts';
import { type SchemeKey, schemeIdOf } from './sample-schemes.ts';

/** A row that stands out by hand: what makes one area's budget unlike the others. */
export type Particular =
  | { readonly area: string; readonly stream: Pick<StreamRecord, 'schemeId'> & Partial<StreamRecord> }
  | { readonly area: string; readonly commitment: Pick<CommitmentRecord, 'description'> & Partial<CommitmentRecord> };

type Amounts = Readonly<Record<number, Thousands | null>>;

function stream(
  area: string,
  scheme: SchemeKey,
  start: string | null,
  end: string | null,
  amounts: Amounts,
  more: Partial<StreamRecord> = {},
): Particular {
  return {
    area,
    stream: {
      schemeId: schemeIdOf(scheme),
      start: start === null ? null : day(start),
      end: end === null ? null : day(end),
      amounts: yearAmounts(amounts),
      ...more,
    },
  };
}

function commitment(area: string, description: string, start: string, amounts: Amounts, more: Partial<CommitmentRecord> = {}): Particular {
  return { area, commitment: { description, start: day(start), amounts: yearAmounts(amounts), ...more } };
}

const structural = { nature: 'structural', certainty: 'budgeted' } as const;

export const particulars: readonly Particular[] = [
  // Eindhoven has a pact but no promises yet. Its smallest stream is exactly EUR 50,000 of EUR 1,000,000 when it ends:
  // both thresholds, to the euro.
  stream('eindhoven-woensel-zuid', 'district', '2024-01-01', null, { 2024: 950, 2025: 950, 2026: 950, 2027: 950, 2028: 950 }, structural),
  stream(
    'eindhoven-woensel-zuid',
    'kansrijke-wijk-1',
    '2023-01-01',
    '2025-12-31',
    { 2023: 450, 2024: 500, 2025: 500 },
    { certainty: 'granted' },
  ),
  stream(
    'eindhoven-woensel-zuid',
    'kansrijke-wijk-2',
    '2026-01-01',
    '2028-12-31',
    { 2026: 600, 2027: 600, 2028: 600 },
    { certainty: 'granted' },
  ),
  stream(
    'eindhoven-woensel-zuid',
    'preventie-1',
    '2023-01-01',
    '2026-05-31',
    { 2023: 220, 2024: 220, 2025: 220, 2026: 95 },
    { certainty: 'granted' },
  ),
  stream('eindhoven-woensel-zuid', 'preventie-2', '2026-06-01', '2027-12-31', { 2026: 145, 2027: 240 }, { certainty: 'granted' }),
  stream('eindhoven-woensel-zuid', 'preventie-2', '2028-01-01', '2029-12-31', { 2028: 240, 2029: 240 }),
  stream('eindhoven-woensel-zuid', 'corporations', '2026-01-01', '2030-12-31', { 2026: 50, 2027: 50, 2028: 50, 2029: 50, 2030: 50 }),

  // Schiedam began something in the summer that nobody pays for: a gap now.
  commitment(
    'schiedam-nieuwland-oost',
    'Wijkteam Oost: extra inzet',
    '2026-07-01',
    { 2026: 210, 2027: 420, 2028: 420 },
    { category: 'contract', noticeMonths: 3, theme: 'gezondheid' },
  ),

  // Breda promised a centre from 2028 without cover: a shortfall, not a cliff.
  commitment(
    'breda-noord',
    'Wijkgezondheidscentrum: exploitatie',
    '2028-01-01',
    { 2028: 1200, 2029: 1200 },
    { category: 'contract', noticeMonths: 6, indexation: 200, theme: 'gezondheid' },
  ),

  // Heerlen does not yet know what its centre will cost, so what its cliff leaves unpaid is uncertain.
  commitment(
    'heerlen-noord',
    'Kansencentrum: huisvesting',
    '2027-01-01',
    { 2027: 150, 2028: null, 2029: null },
    { category: 'housing', hardness: 'administrative', noticeMonths: 12, theme: 'school' },
  ),

  // Amsterdam's own money tapers: falls, not ends.
  stream('amsterdam-nieuw-west', 'city-programme', '2025-01-01', '2030-12-31', {
    2025: 1800,
    2026: 1800,
    2027: 1800,
    2028: 1200,
    2029: 600,
    2030: 600,
  }),
  commitment(
    'amsterdam-nieuw-west',
    'Aanpak openbare ruimte en ontmoeting',
    '2025-01-01',
    { 2025: 1700, 2026: 1750, 2027: 1775, 2028: 1775 },
    { category: 'physical', hardness: 'administrative', noticeMonths: 6, theme: 'wonen', fundedBy: schemeIdOf('city-programme') },
  ),
  stream('amsterdam-zuidoost', 'city-programme', '2025-01-01', '2031-12-31', {
    2025: 1500,
    2026: 1500,
    2027: 1200,
    2028: 1200,
    2029: 700,
    2030: 700,
    2031: 700,
  }),
  commitment(
    'amsterdam-zuidoost',
    'Masterplan: projecten met bewoners',
    '2025-01-01',
    { 2025: 900, 2026: 950, 2027: 1000, 2028: 1000 },
    { category: 'subsidy', hardness: 'administrative', noticeMonths: 4, theme: 'bestuur', fundedBy: schemeIdOf('city-programme') },
  ),

  // Dordrecht's table stops at its last column: the end is assumed.
  stream('dordrecht-west', 'action-plan', '2025-01-01', null, { 2025: 90, 2026: 90, 2027: 90 }),

  // Money that may be spent later than it came, and a total beside years that do not add up to it.
  stream(
    'lelystad-oost',
    'european',
    '2024-01-01',
    '2026-12-31',
    { 2024: 120, 2025: 180, 2026: 180 },
    { certainty: 'granted', reference: 'ESF-2024-1995', spendableUntil: day('2027-12-31'), reportBefore: day('2028-07-15') },
  ),
  commitment(
    'lelystad-oost',
    'Werkfit-trajecten jongeren',
    '2026-01-01',
    { 2026: 130, 2027: 130 },
    { end: day('2027-12-31'), category: 'subsidy', noticeMonths: 3, theme: 'werk', fundedBy: schemeIdOf('european') },
  ),
  stream(
    'leeuwarden-oost',
    'foundation',
    '2026-01-01',
    '2028-12-31',
    { 2026: 40, 2027: 40, 2028: 40 },
    { certainty: 'granted', total: thousands(125) },
  ),

  // Odd rows as they come in: an amount after the term, a total without one, a promise on money that is not there.
  stream(
    'vlaardingen-west',
    'province',
    '2025-01-01',
    '2026-12-31',
    { 2025: 80, 2026: 80, 2027: 15 },
    { certainty: 'granted', reference: 'PROV-2025-31' },
  ),
  stream('tilburg-noordwest', 'school', null, null, {}, { certainty: 'requested', total: thousands(480) }),
  commitment(
    'groningen-noord',
    'Leerwerktrajecten',
    '2026-01-01',
    { 2026: 85, 2027: 85 },
    {
      end: day('2027-12-31'),
      category: 'subsidy',
      hardness: 'administrative',
      noticeMonths: 3,
      theme: 'werk',
      fundedBy: schemeIdOf('european'),
    },
  ),
  stream('roosendaal-stad', 'regio-deal-6', '2026-07-01', '2029-06-30', {}, { certainty: 'expected' }),
  stream('den-haag-zuidwest', 'action-plan', '2025-01-01', '2027-12-31', { 2025: 60, 2026: 60, 2027: 60 }, structural),
  stream('delft-west', 'corporations', '2025-01-01', '2031-12-31', { 2025: 20, 2026: 20, 2027: 20, 2028: 20, 2029: 20 }),
];
