import { expect, test } from 'vitest';
import { gapBandDrawing } from '#shared/drawing/gap-band.ts';
import { yearChartDrawing } from '#shared/drawing/year-chart.ts';
import { millions } from '#shared/text/format.ts';

const layout = { width: 600, height: 300, left: 40, right: 600, top: 10, bottom: 280 };

test.each([0, 1, 1_000_00, 40_000_00, 99_999_99, 100_000_00, 340_000_00, 900_000_00, 1_200_000_00, 80_000_000_00, 9_000_000_000_00])(
  'lines of an axis up to %i cents each say another amount',
  (most) => {
    const byYear = { 2026: most, 2027: 0 } as never;
    const drawings = [
      yearChartDrawing({ funding: [], commitmentsByYear: byYear, gapByYear: byYear }, layout),
      gapBandDrawing({ secured: byYear, planned: byYear, hoped: byYear }, null, 'planned', layout),
    ];
    for (const { ticks } of drawings) {
      const said = ticks.map(({ cents }) => millions(cents, 'nl'));
      expect(said.length).toBeGreaterThan(1);
      expect(new Set(said).size).toBe(said.length);
      expect(ticks.every(({ y }) => y >= layout.top && y <= layout.bottom)).toBe(true);
    }
  },
);
