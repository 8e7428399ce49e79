import { answer } from '#shared/domain/answer.ts';
import { calculation } from '#shared/domain/calculation.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import type { Rows } from '#shared/domain/records.ts';
import type { ByYear } from '#shared/domain/results.ts';
import { addedByMonth, placedByMonth } from '#test/bench/beside/floor.ts';
import type { Contender, Work } from '#test/bench/work.ts';
import { manyAreas, worldOf } from '#test/bench/world-of.ts';
import { sampleQuestion } from '#test/exporters/summary-input.ts';
import { plainAnswer } from '#test/second-opinion/answer.ts';

const question = sampleQuestion;

/** What every way of calculating can say: the gap of each area by year, in cents. */
type Gaps = Readonly<Record<string, ByYear>>;

function gaps(rows: Rows): Gaps {
  const { areas } = answer(rows, question, defaultThresholds);
  return inOrder(areas.map(({ id, gapByYear }) => [id, gapByYear]));
}

function plainGaps(rows: Rows): Gaps {
  const { areas } = plainAnswer(rows, question, defaultThresholds);
  return inOrder(Array.from(areas.values(), ({ id, gapByYear }) => [id, gapByYear as ByYear]));
}

function inOrder(entries: [string, ByYear][]): Gaps {
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const floor = 'floor: the same rows added by month';

const besideTheFloor: Contender = {
  name: floor,
  open: ({ size }) => {
    const rows = placedByMonth(worldOf(size), question.horizonYear);
    return { run: () => void addedByMonth(rows, question.horizonYear) };
  },
};

/** The answer over all areas, beside the least that any program must do and beside the same rules written plainly. */
export const works: readonly Work[] = [
  {
    name: 'the whole answer for 20 areas to 2042',
    unit: 'rows',
    sizes: [500, 5_000, 50_000, 500_000],
    contenders: [
      {
        name: 'kernel',
        open: ({ size }) => {
          const rows = worldOf(size);
          return { run: () => gaps(rows) };
        },
      },
      besideTheFloor,
      {
        name: 'rules written plainly',
        upTo: 500,
        because: 'too slow',
        open: ({ size }) => {
          const rows = worldOf(size);
          return { run: () => plainGaps(rows) };
        },
      },
    ],
    bars: [{ beside: floor, kind: 'time', atMost: 3, from: 5_000 }],
  },
  {
    name: 'the same over rows that were just read',
    unit: 'rows',
    sizes: [500, 5_000, 50_000],
    contenders: [
      {
        name: 'kernel',
        open: ({ size }) => {
          let rows = worldOf(size);
          return {
            run: () => gaps(rows),
            reset: () => {
              rows = worldOf(size);
            },
          };
        },
      },
      besideTheFloor,
    ],
    bars: [],
  },
  {
    name: 'the answer of one area of 20',
    unit: 'rows',
    sizes: [500, 5_000, 50_000],
    contenders: [
      {
        name: 'kernel',
        open: ({ size }) => {
          const { areas, ...rows } = worldOf(size);
          const [area] = areas;
          if (area === undefined) throw new Error('There is no area');
          const isOf = ({ areaId }: { areaId: string }) => areaId === area.id;
          const own: Rows = { ...rows, areas: [area], streams: rows.streams.filter(isOf), commitments: rows.commitments.filter(isOf) };
          return { run: () => void calculation(own, question, defaultThresholds) };
        },
      },
    ],
    bars: [],
  },
  {
    name: 'the whole answer for 100 areas',
    unit: 'rows',
    sizes: [5_000, 100_000],
    contenders: [
      {
        name: 'kernel',
        open: ({ size }) => {
          const rows = manyAreas(size, 100);
          return { run: () => gaps(rows) };
        },
      },
    ],
    bars: [],
  },
];
