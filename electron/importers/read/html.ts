import { Parser } from 'htmlparser2';
import { type Grid, type GridCell, textCell } from '#electron/importers/recognise/grid.ts';
import { mostCells } from './cell-count.ts';

/** A table while it is read; `free` says from which row on a column is free of a cell that was merged downwards. */
type Draft = {
  readonly rows: (GridCell | undefined)[][];
  readonly merges: { firstRow: number; firstColumn: number; lastRow: number; lastColumn: number }[];
  readonly hiddenRows: Set<number>;
  readonly free: number[];
  row: number;
  column: number;
  cell: { text: string; readonly across: number; readonly down: number } | null;
};

/** Ends a word where it stands between letters; other elements do not. */
const breaks = new Set(['br', 'p', 'div', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
/** What a heading or a line between tables stands in; the last few before a table are its titles. */
const lines = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'figcaption']);
const [mostTitles, longestTitle] = [3, 200];
const unread = new Set(['script', 'style', 'template', 'noscript']);
/** More than this a browser does not merge either. */
const [widest, highest] = [1000, 65_534];
/** What a footnote is marked by: "1", "1)", "[a]", "*". */
const marker = /^[[(]?(?:\d{1,2}|\*+|[a-d])[\])]?(?:\s*,\s*[[(]?(?:\d{1,2}|\*+|[a-d])[\])]?)*$/i;

/**
 * The tables of a web page, or of a spreadsheet that was saved or copied as one; a table in a cell is one of its own. Every
 * cell stays text, as it is shown; the mark of a footnote is no part of it ("1.234¹" is no 12341). `too-large` where there
 * are more cells than can be read.
 */
export function htmlGrids(html: string): readonly Grid[] | 'too-large' {
  const tables: Draft[] = [];
  const open: Draft[] = [];
  let cells = 0;
  let skipped = 0;
  let raised: { text: string } | null = null;
  let titles: string[] = [];
  let line: string | null = null;

  const endCell = () => {
    const table = open.at(-1);
    if (table?.cell == null) return;
    const { text, across, down } = table.cell;
    const shown = text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
    if (shown !== '') {
      const row = table.rows[table.row] ?? [];
      table.rows[table.row] = row;
      row[table.column] = textCell(shown);
    }
    cells += across;
    if (across > 1 || down > 1) {
      const [lastRow, lastColumn] = [table.row + down - 1, table.column + across - 1];
      table.merges.push({ firstRow: table.row, firstColumn: table.column, lastRow, lastColumn });
    }
    for (let column = table.column; column < table.column + across; column += 1) table.free[column] = table.row + down;
    table.column += across;
    table.cell = null;
  };
  const endRow = () => {
    endCell();
    raised = null;
  };
  const add = (text: string) => {
    if (raised !== null) raised.text += text;
    else {
      const cell = open.at(-1)?.cell;
      if (cell) cell.text += text;
      else if (open.length === 0 && line !== null) line += text;
    }
  };
  const endLine = () => {
    const shown = (line ?? '').replace(/\s+/g, ' ').trim();
    if (shown !== '' && shown.length <= longestTitle) titles = [...titles, shown].slice(-mostTitles);
    line = null;
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (unread.has(name)) skipped += 1;
        if (open.length === 0 && lines.has(name)) {
          endLine();
          line = '';
        }
        if (name === 'table') {
          endLine();
          const above = open.length === 0 ? titles.map((text) => [textCell(text)]) : [];
          titles = [];
          const table: Draft = { rows: above, merges: [], hiddenRows: new Set(), free: [], row: above.length - 1, column: 0, cell: null };
          tables.push(table);
          open.push(table);
          raised = null;
          return;
        }
        const table = open.at(-1);
        if (table === undefined) return;
        if (name === 'tr') {
          endRow();
          table.row += 1;
          table.column = 0;
          if (/display\s*:\s*none/i.test(attributes['style'] ?? '')) table.hiddenRows.add(table.row);
        } else if (name === 'caption') {
          endRow();
          table.row += 1;
          table.column = 0;
          table.cell = { text: '', across: 1, down: 1 };
        } else if (name === 'td' || name === 'th') {
          endCell();
          if (table.row < 0) table.row = 0;
          while ((table.free[table.column] ?? 0) > table.row) table.column += 1;
          table.cell = { text: '', across: span(attributes['colspan'], widest), down: span(attributes['rowspan'], highest) };
        } else if (name === 'sup') raised = { text: '' };
        else if (breaks.has(name)) add(' ');
      },
      ontext(text) {
        if (skipped === 0) add(text);
      },
      onclosetag(name) {
        if (unread.has(name)) skipped -= 1;
        else if (name === 'table') {
          endRow();
          open.pop();
        } else if (name === 'tr' || name === 'caption') endRow();
        else if (open.length === 0 && lines.has(name)) endLine();
        else if (name === 'td' || name === 'th') endCell();
        else if (name === 'sup' && raised !== null) {
          const { text } = raised;
          raised = null;
          const before = open.at(-1)?.cell?.text ?? '';
          add(power(before, text) ?? (marker.test(text.trim()) ? '' : text));
        } else if (breaks.has(name)) add(' ');
      },
    },
    { decodeEntities: true },
  );
  // In pieces, so that a page without end is left where it holds too much.
  for (let at = 0; at < html.length && cells <= mostCells; at += piece) parser.write(html.slice(at, at + piece));
  parser.end();
  if (cells > mostCells) return 'too-large';
  return tables
    .filter(({ rows }) => rows.some((row) => row.some((cell) => cell !== undefined)))
    .map(({ rows, merges, hiddenRows }, at) => ({
      ...{ sheet: `Tabel ${at + 1}`, isHidden: false, isProtected: false },
      ...{ rows, merges, hiddenRows, hiddenColumns: new Set<number>() },
    }));
}

const piece = 1_000_000;

function span(said: string | undefined, most: number): number {
  const count = Number.parseInt(said ?? '1', 10);
  return Number.isNaN(count) ? 1 : Math.max(1, Math.min(most, count));
}

/** "m" with a raised 2 is a measure, and no footnote; null where it is none. */
function power(before: string, raised: string): string | null {
  if (!/(?:^|[\s\d])[kcd]?m$/i.test(before)) return null;
  return { '2': '²', '3': '³' }[raised.trim()] ?? null;
}
