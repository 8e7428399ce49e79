import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { chartPart } from './chart-part.ts';
import { type Look, type LookParts, looks } from './looks.ts';
import type { Cell, Chart, InputCheck, Sheet, Table, Workbook } from './sheet-model.ts';

/**
 * A workbook as the bytes of an .xlsx file; the only file that knows the writing library. The same workbook gives the
 * same bytes on every machine: the parts are packed once more, with one date and a deflate that is ours.
 */
export async function xlsxOf(workbook: Workbook): Promise<Uint8Array> {
  const dated = new Date(workbook.dated);
  const written = await writeXlsx({
    sheets: workbook.sheets.map(librarySheet),
    defaultFont: { name: sans, size: standardSize },
    activeSheet: workbook.sheets.findIndex(({ name }) => name === workbook.front),
    namedRanges: workbook.names.map(({ name, refersTo }) => ({ name, range: refersTo })),
    properties: {
      title: workbook.title,
      subject: workbook.subject,
      keywords: workbook.keywords,
      creator: program,
      lastModifiedBy: program,
      created: dated,
      modified: dated,
    },
  });
  return packedAgain(written, workbook);
}

const program = 'Lange Adem';
const sans = 'Calibri';
const serif = 'Georgia';
const standardSize = 11;
/** What a cell of Excel can hold; a longer text would make it offer a repair. */
const longestText = 32_767;
/** Texts that the library would write as an error value. */
const errorLike = /^#[A-Z0-9/_]+[!?]?$/;

type LibrarySheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type LibraryStyle = NonNullable<NonNullable<LibrarySheet['columns']>[number]['style']>;
type LibraryCell = NonNullable<LibrarySheet['cells']> extends Map<string, infer Value> ? Value : never;
type LibraryCheck = NonNullable<LibrarySheet['dataValidations']>[number];

function librarySheet(sheet: Sheet): LibrarySheet {
  const cells = new Map<string, LibraryCell>();
  const rows = sheet.rows.map((row, rowIndex) =>
    row.map((cell, columnIndex) => {
      if (cell === null || typeof cell === 'number') return cell;
      if (typeof cell === 'string' && !errorLike.test(cell)) return cell.slice(0, longestText);
      const look = sheet.columns[columnIndex]?.look ?? 'plain';
      cells.set(`${rowIndex},${columnIndex}`, libraryCell(cell, look));
      return null;
    }),
  );
  const { chart, table, scrollsFrom, printTitle } = sheet;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width, look }) => ({ width, style: styleOf(look) })),
    rows,
    cells,
    rowDefs: new Map(Array.from(sheet.heights ?? [], ([row, height]) => [row - 1, { height }])),
    merges: (sheet.merges ?? []).map(mergeOf),
    view: { showGridLines: sheet.hasGridLines === true, tabColor: { rgb: sheet.tabColor } },
    ...(scrollsFrom ? { freezePane: { rows: scrollsFrom.row - 1, columns: scrollsFrom.column - 1 } } : {}),
    ...(table ? { tables: [tableOf(table)] } : {}),
    dataValidations: (sheet.checks ?? []).map(libraryCheck),
    conditionalRules: (sheet.highlights ?? []).map(({ range, formula, look }, index) => ({
      type: 'expression' as const,
      priority: index + 1,
      range,
      formula,
      style: highlightStyle(look),
    })),
    ...(chart ? { charts: [placeholder(chart)] } : {}),
    ...(sheet.isProtected ? { protection: { formatColumns: true, formatRows: true, sort: true, autoFilter: true } } : {}),
    ...(sheet.pageEnds ? { rowBreaks: sheet.pageEnds.map((row) => row - 1) } : {}),
    pageSetup: {
      paperSize: 'a4',
      orientation: sheet.orientation ?? 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { top: 0.75, bottom: 0.6, left: 0.5, right: 0.5, header: 0.3, footer: 0.3 },
      ...(printTitle ? { printTitlesRow: `$${printTitle.from}:$${printTitle.to}` } : {}),
    },
    headerFooter: { oddHeader: `&L&9${sheet.pageHead.replaceAll('&', '&&')}`, oddFooter: '&L&9&A&R&9&P / &N' },
  };
}

function libraryCell(cell: Exclude<Cell, null | number>, columnLook: Look): LibraryCell {
  if (typeof cell === 'string') return { richText: [{ text: cell.slice(0, longestText) }], style: styleOf(columnLook) };
  const { value, look = columnLook, formula } = cell;
  if (formula !== undefined) return { formula, formulaResult: value, style: styleOf(look) };
  if (typeof value === 'string' && errorLike.test(value)) return { richText: [{ text: value }], style: styleOf(look) };
  return { value: typeof value === 'string' ? value.slice(0, longestText) : value, style: styleOf(look) };
}

function mergeOf(range: string) {
  const [from = '', to = ''] = range.split(':');
  const [start, end] = [placeOf(from), placeOf(to)];
  return { startRow: start.row, startCol: start.column, endRow: end.row, endCol: end.column };
}

function placeOf(cell: string): { row: number; column: number } {
  const letters = cell.replace(/\d+$/, '');
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(cell.slice(letters.length)) - 1, column: column - 1 };
}

function tableOf({ name, range, columns }: Table) {
  return { name, range, columns: columns.map((column) => ({ name: column })), style: 'TableStyleLight1', showRowStripes: false };
}

function libraryCheck({ range, allow, prompt, refusal }: InputCheck): LibraryCheck {
  const told = {
    range,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: prompt.title,
    inputMessage: prompt.text,
    showErrorMessage: true,
    errorTitle: refusal.title,
    errorMessage: refusal.text,
  };
  switch (allow.kind) {
    case 'list':
      return { ...told, type: 'list', formula1: allow.source, errorStyle: allow.isStrict ? 'stop' : 'warning' };
    case 'date':
      return { ...told, type: 'date', operator: 'between', formula1: '7306', formula2: '109939', errorStyle: 'warning' };
    case 'formula':
      return { ...told, type: 'custom', formula1: allow.formula, errorStyle: 'warning' };
    default:
      return {
        ...told,
        type: allow.kind,
        operator: 'between',
        formula1: String(allow.from),
        formula2: String(allow.to),
        errorStyle: 'stop',
      };
  }
}

const styles = new Map<Look, LibraryStyle>();

function styleOf(look: Look): LibraryStyle {
  const known = styles.get(look);
  if (known) return known;
  const style = libraryStyle(looks[look]);
  styles.set(look, style);
  return style;
}

const lineOf = { hair: { style: 'thin', color: { rgb: 'E0DCD1' } }, ink: { style: 'thin', color: { rgb: '1A1D21' } } } as const;

function libraryStyle(parts: LookParts): LibraryStyle {
  const {
    font = 'sans',
    size = standardSize,
    isBold,
    isItalic,
    color,
    ground,
    align,
    vertical,
    wraps,
    indent,
    format,
    above,
    below,
  } = parts;
  return {
    font: {
      name: font === 'sans' ? sans : serif,
      size,
      ...(isBold ? { bold: true } : {}),
      ...(isItalic ? { italic: true } : {}),
      ...(color ? { color: { rgb: color } } : {}),
    },
    ...(ground ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: ground } } } : {}),
    alignment: {
      ...(align ? { horizontal: align } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wraps ? { wrapText: true } : {}),
      ...(indent ? { indent } : {}),
    },
    ...(above || below ? { border: { ...(above ? { top: lineOf[above] } : {}), ...(below ? { bottom: lineOf[below] } : {}) } } : {}),
    ...(format ? { numFmt: format } : {}),
    ...(parts.isInput ? { protection: { locked: false } } : {}),
  };
}

/** In a conditional format the ground of a solid fill is its background colour. */
function highlightStyle(look: Look): LibraryStyle {
  const { isBold, color, ground }: LookParts = looks[look];
  return {
    font: { ...(isBold ? { bold: true } : {}), ...(color ? { color: { rgb: color } } : {}) },
    ...(ground ? { fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { rgb: ground } } } : {}),
  };
}

/** A plain chart, for the frame, the relations and the content type; its drawing is put in its place afterwards. */
function placeholder({ title, alternative, from, to, columns }: Chart): NonNullable<LibrarySheet['charts']>[number] {
  return {
    type: 'column',
    title,
    altText: alternative,
    frameTitle: title,
    series: columns.map(({ values }) => ({ values: values.range })),
    anchor: { from: { row: from.row - 1, col: from.column - 1 }, to: { row: to.row, col: to.column } },
  };
}

function packedAgain(written: Uint8Array, workbook: Workbook): Uint8Array {
  const charts = workbook.sheets.flatMap(({ chart }) => chart ?? []);
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(unzipSync(written))) {
    const chart = charts[Number(/^xl\/charts\/chart(\d+)\.xml$/.exec(name)?.[1] ?? 0) - 1];
    if (chart) parts[name] = strToU8(chartPart(chart, workbook.language));
    else if (name === 'docProps/app.xml') parts[name] = strToU8(strFromU8(bytes).replace('>hucre<', `>${program}<`));
    else parts[name] = bytes;
  }
  // The zip format counts from 1980, and the packer writes down the local time: this is the same everywhere.
  return zipSync(parts, { level: 6, mtime: new Date(1980, 0, 1) });
}
