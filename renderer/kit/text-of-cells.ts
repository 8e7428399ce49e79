/** Cells as text that a spreadsheet program pastes as cells: a tab between them, quotes around one that holds a tab, a line break or a quote. */
export function textOfCells(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map((cell) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join('\t')).join('\r\n');
}
