import type { GridCell } from './grid.ts';

export function isYearCell(cell: GridCell): boolean {
  return cell.kind === 'number' && cell.number !== null && Number.isInteger(cell.number) && cell.number >= 2000 && cell.number <= 2099;
}

export function looksLikeAmount(text: string): boolean {
  return /^[€\s(+-]*[\d.,]*\d{1,3}[\d.,]*[\s)€%-]*$/.test(text) || /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}$/.test(text);
}

export function isYearOf(cell: GridCell | undefined): boolean {
  return cell !== undefined && (isYearCell(cell) || /^20\d\d$/.test(cell.text));
}
