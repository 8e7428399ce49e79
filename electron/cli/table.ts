/** A column of a table for people. */
export type Column<Row> = {
  readonly head: string;
  readonly cell: (row: Row) => string;
  /** Figures stand to the right. */
  readonly isFigure?: true;
};

const gap = '  ';

/** Rows as lines of equal width, with a rule under the heads. */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map((column) => column.cell(row)));
  const widths = columns.map(({ head }, index) => Math.max(widthOf(head), ...cells.map((line) => widthOf(line[index] ?? ''))));
  const lineOf = (texts: readonly string[]) =>
    texts
      .map((text, index) => {
        const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(text)));
        return columns[index]?.isFigure ? space + text : text + space;
      })
      .join(gap)
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join(gap);
  return [lineOf(columns.map(({ head }) => head)), rule, ...cells.map(lineOf)].join('\n');
}

function widthOf(text: string): number {
  return [...text].length;
}
