import { answerOf } from '#shared/domain/answer.ts';
import { calculation } from '#shared/domain/calculation.ts';
import { overviewOf } from '#shared/domain/overview.ts';
import { rowYears } from '#shared/domain/row-years.ts';
import type { Figures, RowFigures, SummaryInput } from './figures.ts';

/** What the kernel says of the rows of a summary. */
export function kernelFigures({ rows, question, thresholds }: Pick<SummaryInput, 'rows' | 'question' | 'thresholds'>): Figures {
  const calculated = calculation(rows, question, thresholds);
  const streams = new Map<string, RowFigures>();
  const commitments = new Map<string, RowFigures>();
  for (const { id } of rows.areas) {
    const years = rowYears(calculated, id);
    for (const [row, figures] of years.streams) streams.set(row, figures);
    for (const [row, figures] of years.commitments) commitments.set(row, figures);
  }
  return { answer: answerOf(calculated), overview: overviewOf(calculated), streams, commitments };
}
