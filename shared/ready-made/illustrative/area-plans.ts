import type { Thousands } from './budget-figures.ts';
import type { LineKey } from './money-lines.ts';

/** What an area's year costs, and which money is meant to pay for which part of it. */
export type AreaPlan = {
  readonly area: string;
  /** What the promises of a year cost together. */
  readonly size: Thousands;
  readonly reserve?: Thousands;
  /** The council's own day for the Kadernota, MM-DD. */
  readonly frameworkDay?: string;
  /** False: promises stay level, so that open-ended money can go on paying for them. */
  readonly indexed?: false;
  readonly lines: readonly LinePlan[];
};

export type LinePlan = {
  readonly line: LineKey;
  /** Percent of the area's size. */
  readonly share: number;
  readonly end: string;
  /** How many of the line's promises are made; 2 unless said. */
  readonly count?: number;
  /** Only administrative promises hang on it. */
  readonly soft?: true;
  /** Percent that the money is more than what it is promised to; a few unless said. */
  readonly slack?: number;
  /** The promises stop when the money does. */
  readonly stops?: true;
};

type LineOptions = Omit<LinePlan, 'line' | 'share' | 'end'>;

function line(name: LineKey, share: number, end = '', options: LineOptions = {}): LinePlan {
  return { line: name, share, end, ...options };
}

/** Money that nearly every area has: the district's own, and three national schemes with their ends. */
function common(district: number, base: number, kansrijk: number, preventie: number): readonly LinePlan[] {
  return [
    line('district', district, '', { count: 3 }),
    line('social-base', base),
    line('kansrijke-wijk', kansrijk, '', { count: 4 }),
    line('preventie', preventie),
  ];
}

/** Twenty invented budgets; together they show every state, severity and edge of the rules (seen from 1-12-2026). */
export const areaPlans: readonly AreaPlan[] = [
  {
    area: 'leeuwarden-oost',
    size: 3600,
    lines: [
      line('district', 31, '', { count: 3 }),
      line('social-base', 24),
      line('kansrijke-wijk-partly-continued', 26, '', { count: 4, soft: true }),
      line('preventie', 9, '', { soft: true }),
      line('action-plan', 9, '2027-12-31', { soft: true }),
    ],
  },
  {
    area: 'groningen-noord',
    size: 6800,
    reserve: 900,
    lines: [...common(24, 15, 22, 9), line('regio-deal-5', 26, '2027-12-31', { count: 3 }), line('school', 4, '2028-12-31')],
  },
  { area: 'arnhem-oost', size: 6900, lines: [...common(22, 14, 20, 8), line('regio-deal-5', 36, '2027-09-30', { count: 3 })] },
  {
    area: 'heerlen-noord',
    size: 8800,
    lines: [...common(21, 14, 20, 9), line('regio-deal-5', 31, '2027-12-31', { count: 3 }), line('school', 5, '2028-12-31')],
  },
  {
    area: 'breda-noord',
    size: 4200,
    reserve: 600,
    lines: [...common(34, 22, 24, 10), line('corporations', 6, '2030-06-30'), line('school', 4, '2028-12-31')],
  },
  {
    area: 'tilburg-noordwest',
    size: 4800,
    lines: [...common(28, 18, 22, 9), line('european', 19, '2027-12-31'), line('action-plan', 4, '2027-12-31')],
  },
  {
    area: 'schiedam-nieuwland-oost',
    size: 3600,
    lines: [...common(26, 17, 22, 9), line('regio-deal-4', 26, '2027-09-30')],
  },
  {
    area: 'rotterdam-zuid',
    size: 16800,
    lines: [
      ...common(26, 16, 21, 8),
      line('regio-deal-4', 20, '2026-12-31', { count: 3 }),
      line('regio-deal-match', 6, '2026-12-31', { count: 1 }),
      line('school', 3, '2028-12-31'),
    ],
  },
  {
    area: 'den-haag-zuidwest',
    size: 8900,
    lines: [
      ...common(25, 15, 20, 8),
      line('regio-deal-4', 24, '2027-06-30', { count: 3 }),
      line('regio-deal-match', 8, '2027-06-30', { count: 1 }),
    ],
  },
  {
    area: 'amsterdam-zuidoost',
    size: 7800,
    reserve: 1500,
    lines: [...common(30, 18, 30, 11), line('school', 5, '2028-12-31'), line('corporations', 6, '2030-12-31')],
  },
  {
    area: 'amsterdam-nieuw-west',
    size: 9800,
    lines: [...common(28, 15, 26, 10), line('school', 6, '2028-12-31'), line('regio-deal-6', 15, '2028-12-01')],
  },
  {
    area: 'zaandam-oost',
    size: 5900,
    lines: [...common(24, 16, 21, 9), line('regio-deal-4', 24, '2027-12-01', { count: 3 }), line('broad-grant', 6, '2027-12-31')],
  },
  {
    area: 'lelystad-oost',
    size: 3700,
    lines: [...common(25, 15, 20, 8), line('broad-grant', 28, '2026-12-31'), line('school', 4, '2028-12-31', { slack: 30 })],
  },
  {
    area: 'utrecht-overvecht',
    size: 8000,
    reserve: 250,
    lines: [
      ...common(24, 15, 22, 9),
      line('regio-deal-6', 8, '2028-12-31'),
      line('province', 17, '2027-12-31'),
      line('broad-grant', 5, '2027-12-31'),
    ],
  },
  {
    area: 'vlaardingen-west',
    size: 2700,
    lines: [...common(26, 16, 21, 8), line('regio-deal-4', 24, '2027-12-31'), line('corporations', 5, '2029-12-31', { soft: true })],
  },
  {
    area: 'delft-west',
    size: 3200,
    reserve: 600,
    indexed: false,
    lines: [
      line('district', 42, '', { count: 3, slack: 8 }),
      line('social-base', 24, '', { slack: 4 }),
      line('kansrijke-wijk-continued', 27, '', { count: 4, slack: 4 }),
      line('preventie', 4, '', { stops: true }),
      line('school', 3, '2028-12-31', { stops: true }),
    ],
  },
  {
    area: 'dordrecht-west',
    size: 3600,
    frameworkDay: '06-23',
    lines: [...common(33, 21, 22, 9), line('province', 15, '2027-12-31', { soft: true })],
  },
  {
    area: 'roosendaal-stad',
    size: 2500,
    lines: [
      line('district', 30, '', { count: 3 }),
      line('social-base', 20),
      line('kansrijke-wijk-continued', 25, '', { count: 4 }),
      line('preventie', 10),
      line('province', 15, '2029-12-01'),
    ],
  },
];
