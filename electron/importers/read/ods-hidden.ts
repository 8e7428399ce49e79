import { Parser } from 'htmlparser2';
import type { Grid } from '#electron/importers/recognise/grid.ts';
import { mostColumns } from './claims.ts';

/** What of a sheet of an OpenDocument file is not shown. */
type Hidden = { readonly isHidden: boolean; readonly rows: ReadonlySet<number>; readonly columns: ReadonlySet<number> };

/** Nothing is hidden where none of these stand in the file. */
const signs = ['table:display="false"', 'table:visibility="'].map((sign) => Buffer.from(sign));

/**
 * The sheets of an OpenDocument file with what is hidden of them: the library reads them as if all were shown, and last
 * year's version on a hidden sheet would come in. `content`: the file's content.xml.
 */
export function withHidden(grids: readonly Grid[], content: Uint8Array | undefined): readonly Grid[] {
  if (content === undefined) return grids;
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (signs.every((sign) => !bytes.includes(sign))) return grids;
  const bySheet = hiddenIn(bytes.toString('utf8'), new Map(grids.map(({ sheet, rows }) => [sheet, rows.length])));
  return grids.map((grid): Grid => {
    const hidden = bySheet.get(grid.sheet);
    return hidden === undefined ? grid : { ...grid, isHidden: hidden.isHidden, hiddenRows: hidden.rows, hiddenColumns: hidden.columns };
  });
}

/** `lengths`: how many rows each sheet has; below them a file may hide the rest of a million. */
function hiddenIn(xml: string, lengths: ReadonlyMap<string, number>): ReadonlyMap<string, Hidden> {
  const found = new Map<string, Hidden>();
  const hiddenStyles = new Set<string>();
  let style: string | null = null;
  let [depth, row, column, length] = [0, 0, 0, 0];
  let [rows, columns] = [new Set<number>(), new Set<number>()];
  const take = (
    attributes: Readonly<Record<string, string>>,
    at: number,
    repeated: string | undefined,
    most: number,
    into: Set<number>,
  ): number => {
    const count = Math.max(1, Number.parseInt(repeated ?? '1', 10) || 1);
    const isShown = (attributes['table:visibility'] ?? 'visible') === 'visible';
    for (let each = at; !isShown && each < Math.min(at + count, most); each += 1) into.add(each);
    return at + count;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (name === 'style:style' && attributes['style:family'] === 'table') style = attributes['style:name'] ?? null;
        else if (name === 'style:table-properties' && style !== null && attributes['table:display'] === 'false') hiddenStyles.add(style);
        else if (name === 'table:table') {
          depth += 1;
          if (depth > 1) return;
          [row, column, rows, columns] = [0, 0, new Set(), new Set()];
          length = lengths.get(attributes['table:name'] ?? '') ?? 0;
          const isHidden = hiddenStyles.has(attributes['table:style-name'] ?? '') || attributes['table:display'] === 'false';
          found.set(attributes['table:name'] ?? '', { isHidden, rows, columns });
        } else if (name === 'table:table-row' && depth === 1)
          row = take(attributes, row, attributes['table:number-rows-repeated'], length, rows);
        else if (name === 'table:table-column' && depth === 1)
          column = take(attributes, column, attributes['table:number-columns-repeated'], mostColumns, columns);
      },
      onclosetag(name) {
        if (name === 'style:style') style = null;
        else if (name === 'table:table') depth -= 1;
      },
    },
    { xmlMode: true },
  );
  parser.write(xml);
  parser.end();
  return found;
}
