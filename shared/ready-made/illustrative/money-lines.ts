import type { CivilDate } from '#shared/domain/civil-date.ts';
import type { Certainty, Nature } from '#shared/domain/words.ts';
import { day } from './budget-figures.ts';
import type { SchemeKey } from './sample-schemes.ts';

/** One stream of a line: a scheme, a term, and how much of what is needed it brings. */
export type Tranche = {
  readonly scheme: SchemeKey;
  readonly certainty: Certainty;
  readonly nature: Nature;
  readonly start: CivilDate;
  readonly end: CivilDate | null;
  /** Percent of what the promises that name the line cost. */
  readonly percent: number;
  /** First letters of its Kenmerk; null where no letter exists. */
  readonly letter: string | null;
  readonly theme: string;
  readonly reportBefore: CivilDate | null;
  readonly matches: SchemeKey | null;
};

type TrancheGiven = Pick<Tranche, 'scheme' | 'certainty'> & { start: string; end: string | null } & Partial<
    Pick<Tranche, 'nature' | 'percent' | 'letter' | 'theme' | 'matches'> & { reportBefore: string }
  >;

function tranche(given: TrancheGiven): Tranche {
  const { start, end, reportBefore, ...rest } = given;
  return {
    nature: 'incidental',
    percent: 100,
    letter: null,
    theme: 'bestuur',
    matches: null,
    ...rest,
    start: day(start),
    end: end === null ? null : day(end),
    reportBefore: reportBefore === undefined ? null : day(reportBefore),
  };
}

const kansrijkeWijk = [
  tranche({ scheme: 'kansrijke-wijk-1', certainty: 'granted', start: '2023-01-01', end: '2025-12-31', percent: 90, letter: 'KW' }),
  tranche({
    scheme: 'kansrijke-wijk-2',
    certainty: 'granted',
    start: '2026-01-01',
    end: '2028-12-31',
    letter: 'KW2',
    reportBefore: '2029-07-15',
  }),
];

/** How the money of each line comes in; `end` is the plan's own last day where the line leaves it open. */
export const moneyLines = {
  'kansrijke-wijk': (_end: string) => [
    ...kansrijkeWijk,
    tranche({ scheme: 'kansrijke-wijk-3', certainty: 'requested', start: '2029-01-01', end: '2032-12-31', percent: 80 }),
  ],
  'kansrijke-wijk-continued': (_end: string) => [
    ...kansrijkeWijk,
    tranche({ scheme: 'kansrijke-wijk-municipal', certainty: 'budgeted', nature: 'structural', start: '2029-01-01', end: null }),
  ],
  'kansrijke-wijk-partly-continued': (_end: string) => [
    ...kansrijkeWijk,
    tranche({
      scheme: 'kansrijke-wijk-municipal',
      certainty: 'budgeted',
      nature: 'structural',
      start: '2029-01-01',
      end: null,
      percent: 76,
    }),
  ],
  preventie: (_end: string) => [
    tranche({ scheme: 'preventie-1', certainty: 'granted', start: '2023-01-01', end: '2026-05-31', letter: 'PMG', theme: 'veiligheid' }),
    // Granted a year at a time: certainty belongs to a row, so the years still to be granted are a row of their own.
    tranche({ scheme: 'preventie-2', certainty: 'granted', start: '2026-06-01', end: '2027-12-31', letter: 'PMG2', theme: 'veiligheid' }),
    tranche({ scheme: 'preventie-2', certainty: 'budgeted', start: '2028-01-01', end: '2029-12-31', theme: 'veiligheid' }),
  ],
  school: (end: string) => [tranche({ scheme: 'school', certainty: 'granted', start: '2025-01-01', end, letter: 'SEO', theme: 'school' })],
  'regio-deal-4': (end: string) => [
    tranche({ scheme: 'regio-deal-4', certainty: 'granted', start: '2023-11-01', end, letter: 'RD4', theme: 'werk' }),
  ],
  'regio-deal-5': (end: string) => [
    tranche({ scheme: 'regio-deal-5', certainty: 'granted', start: '2024-07-01', end, letter: 'RD5', theme: 'werk' }),
  ],
  'regio-deal-6': (end: string) => [
    tranche({ scheme: 'regio-deal-6', certainty: 'granted', start: '2025-07-01', end, letter: 'RD6', theme: 'werk' }),
  ],
  'regio-deal-match': (end: string) => [
    tranche({ scheme: 'regio-deal-match', certainty: 'budgeted', start: '2024-01-01', end, theme: 'werk', matches: 'regio-deal-4' }),
  ],
  'broad-grant': (end: string) => [
    tranche({ scheme: 'broad-grant', certainty: 'granted', start: '2023-01-01', end, letter: 'SPUK', theme: 'gezondheid' }),
  ],
  district: (_end: string) => [
    tranche({ scheme: 'district', certainty: 'budgeted', nature: 'structural', start: '2024-01-01', end: null }),
  ],
  'social-base': (_end: string) => [
    tranche({ scheme: 'social-base', certainty: 'budgeted', nature: 'structural', start: '2024-01-01', end: null, theme: 'armoede' }),
  ],
  'action-plan': (end: string) => [tranche({ scheme: 'action-plan', certainty: 'budgeted', start: '2025-01-01', end })],
  province: (end: string) => [
    tranche({ scheme: 'province', certainty: 'granted', start: '2024-01-01', end, letter: 'PROV', theme: 'wonen' }),
  ],
  corporations: (end: string) => [tranche({ scheme: 'corporations', certainty: 'budgeted', start: '2025-01-01', end, theme: 'wonen' })],
  european: (end: string) => [
    tranche({ scheme: 'european', certainty: 'granted', start: '2024-01-01', end, letter: 'ESF', theme: 'werk' }),
  ],
} as const satisfies Readonly<Record<string, (end: string) => readonly Tranche[]>>;

export type LineKey = keyof typeof moneyLines;
