import { type Cell, columnLetters } from '#electron/exporters/sheet-model.ts';
import { dateInSentence } from '#shared/text/format.ts';
import type { Summary } from './figures.ts';

/** The row in which the header of every summary table stands. */
export const headerRow = 5;

/** What stands above every table of a summary: its title, the question, and what must be said of the data. */
export function sheetHead({ texts, input, label }: Summary, title: string, lead: string, width: number) {
  const { at, horizonYear, lens } = input.question;
  const context = texts.context(dateInSentence(at, input.language), texts.lensMeaning[lens], horizonYear);
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
