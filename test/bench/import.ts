import { read } from 'xlsx';
import { known, reading, workbook } from '#test/importers/support/read.ts';
import type { Comparison } from './measure.ts';

/** 5,000 rows of the official workbook: read and understood, beside what the bare library needs to read them. */
export function comparisons(): readonly Comparison[] {
  const header = [
    'Gebied',
    'Regeling',
    'Verstrekker',
    'Zekerheid',
    'Kenmerk',
    'Startdatum',
    'Einddatum',
    2024,
    2025,
    2026,
    2027,
    2028,
    'Toelichting',
  ];
  const rows = Array.from({ length: 5000 }, (_, row) => [
    ...[known.areas[row % known.areas.length]?.name ?? '', `Regeling ${row % 50}`, 'Ministerie van BZK', 'beschikt', `K-${row}`],
    ...['1-1-2024', '31-12-2028', row * 100, row * 101.5, row * 3, row * 7, 'p.m.', `Regel ${row}`],
  ]);
  const bytes = workbook({ Geldstromen: [header, ...rows] });
  return [
    {
      work: 'import: 5,000 rows of the official workbook understood',
      ours: { name: 'readFile', run: () => reading(bytes).streams.length },
      beside: { name: 'SheetJS read', run: () => void read(bytes, { type: 'array', dense: true }) },
      bar: { ratio: 1.5 },
    },
  ];
}
