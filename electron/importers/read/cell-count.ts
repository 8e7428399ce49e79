/** More cells than this do not fit in memory beside what is made of them; ten times the largest budget that was seen. */
export const mostCells = 3_000_000;

/** Whether the XML of a sheet has more cells than can be read. Counted, as the size of the text says little. */
export function hasTooManyCells(name: string, content: Uint8Array): boolean {
  if (name === 'content.xml') return cellsOfOpenDocument(new TextDecoder().decode(content)) > mostCells;
  if (/^xl\/worksheets\/.*\.xml$/i.test(name)) return cellsOfSheet(content) > mostCells;
  // A cell of a binary sheet takes at least this many bytes.
  return /^xl\/worksheets\/.*\.bin$/i.test(name) && content.length / 12 > mostCells;
}

/** How often "<c " or "<c>" stands in it; where the text is too short for many, nobody counts. */
function cellsOfSheet(xml: Uint8Array): number {
  const shortest = 8;
  if (xml.length / shortest < mostCells) return 0;
  let count = 0;
  for (let at = 0; at + 2 < xml.length; at += 1)
    if (xml[at] === 0x3c && xml[at + 1] === 0x63 && (xml[at + 2] === 0x20 || xml[at + 2] === 0x3e)) count += 1;
  return count;
}

/** Cells and rows may say that they repeat; only filled ones take room. */
function cellsOfOpenDocument(xml: string): number {
  let [total, inRow, rowRepeats] = [0, 0, 1];
  for (const [, slash, what, rest = ''] of xml.matchAll(/<(\/?)table:(table-row|table-cell)\b([^>]*)>/g)) {
    if (what === 'table-cell') {
      if (slash === '' && /office:value-type|calcext:value-type|table:formula/.test(rest)) inRow += repeats(rest, 'columns');
    } else {
      total += inRow * rowRepeats;
      [inRow, rowRepeats] = [0, slash === '' ? repeats(rest, 'rows') : 1];
    }
    if (total > mostCells) break;
  }
  return total;
}

const repeated = { rows: /number-rows-repeated="(\d+)"/, columns: /number-columns-repeated="(\d+)"/ } as const;

function repeats(attributes: string, what: keyof typeof repeated): number {
  return attributes.includes('-repeated=') ? Number(repeated[what].exec(attributes)?.[1] ?? 1) : 1;
}
