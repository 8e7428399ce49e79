import { writtenAmount } from '#shared/reading/amounts.ts';
import type { GridCell } from './grid.ts';

/** The plain number of a cell, as Dutch people write it where it is a text; null where it is none. */
export function seenAmount(cell: GridCell | undefined): number | null {
  if (cell === undefined || cell.kind === 'number') return cell?.number ?? null;
  if (cell.kind !== 'text') return null;
  const written = writtenAmount(cell.text, 'nl');
  return written.kind === 'amount' ? Number(written.decimal) * (written.unit ?? 1) : null;
}

/** Whether a text may stand for an amount: also "p.m.", "n.v.t." and "-". */
export function seemsAmount(text: string): boolean {
  return text.length <= 60 && writtenAmount(text, 'nl').kind !== 'unreadable';
}
