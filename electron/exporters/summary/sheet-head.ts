import { type Cell, columnLetters } from '#electron/exporters/sheet-model.ts';
import { contextText, type Summary } from './figures.ts';

/** The row in which the header of every summary table stands. */
export const headerRow = 5;

/** What stands above every table of a summary: its title, the question, and what must be said of the data. */
export function sheetHead(summary: Summary, title: string, lead: string, width: number) {
  const { label } = summary;
  const context = contextText(summary);
  const rows: Cell[][] = [
    [{ value: title, look: 'title' }],
    [{ value: lead === '' ? context : `${lead} ${context}`, look: 'context' }],
    [{ value: label === '' ? null : label, look: label === '' ? 'plain' : 'label' }],
    [],
  ];
  const last = columnLetters(width);
  return {
    rows,
    heights: [
      [1, 30],
      [2, 32],
    ] as const,
    merges: [`A1:${last}1`, `A2:${last}2`, `A3:${last}3`],
  };
}
