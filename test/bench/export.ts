import { writeXlsx } from 'hucre';
import { briefingJob } from '#electron/exporters/briefing/briefing-job.ts';
import { type Cell, cellValue } from '#electron/exporters/sheet-model.ts';
import { kernelFigures } from '#electron/exporters/summary/kernel-figures.ts';
import { summaryWorkbook } from '#electron/exporters/summary.ts';
import { xlsxOf } from '#electron/exporters/write-xlsx.ts';
import { defaultThresholds } from '#shared/domain/default-thresholds.ts';
import { sampleQuestion, sampleRows, summaryInput } from '#test/exporters/summary-input.ts';
import type { Comparison } from './measure.ts';
import { worldOf } from './world-of.ts';

/** The whole summary beside the bare library, which writes the same values without looks, formulas or tables. */
export function comparisons(): Comparison[] {
  const input = summaryInput({ kind: 'own', rows: worldOf(5_000) });
  const made = kernelFigures(input);
  if (!made.ok) throw new Error('Without a scenario nothing can be wrong');
  const figures = made.value;
  const bare = summaryWorkbook(input, figures).sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(plain)) }));
  const order = { language: 'nl', kind: 'sample', rows: sampleRows(), question: sampleQuestion, thresholds: defaultThresholds } as const;
  const briefing = (format: 'docx' | 'pdf', hasAreaPages: boolean) => () =>
    briefingJob(
      { ...order, format, hasAreaPages, own: '', scenario: null, sourceFiles: 3, changedAt: '2026-11-30T09:00:00Z' },
      () => {},
    ).then(() => null);
  return [
    {
      work: 'Excel summary of 5,000 rows',
      ours: { name: 'summary', run: () => xlsxOf(summaryWorkbook(input, figures)).then(() => null) },
      beside: { name: 'hucre, bare', run: () => writeXlsx({ sheets: bare }).then(() => null) },
      bar: { ratio: 1.5 },
    },
    { work: 'briefing of one page, PDF', ours: { name: 'pdf', run: briefing('pdf', false) }, beside: null, bar: { milliseconds: 1_000 } },
    {
      work: 'briefing of one page, Word',
      ours: { name: 'docx', run: briefing('docx', false) },
      beside: null,
      bar: { milliseconds: 1_000 },
    },
    {
      work: 'briefing with twenty areas, PDF',
      ours: { name: 'pdf', run: briefing('pdf', true) },
      beside: null,
      bar: { milliseconds: 5_000 },
    },
  ];
}

function plain(cell: Cell): string | number | null {
  return cellValue(cell);
}
