import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import { writeXlsx } from 'hucre';
import { chartPart } from './chart-part.ts';
import { type Look, type LookParts, looks } from './looks.ts';
import { type SharedTexts, sharedTexts, sheetData } from './sheet-data.ts';
import { type Chart, type InputCheck, rangeName, type Sheet, type Table, type Workbook } from './sheet-model.ts';

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
const allLooks = Object.keys(looks) as Look[];

type LibrarySheet = Parameters<typeof writeXlsx>[0]['sheets'][number];
type LibraryStyle = NonNullable<NonNullable<LibrarySheet['columns']>[number]['style']>;
type LibraryCell = NonNullable<LibrarySheet['cells']> extends Map<string, infer Value> ? Value : never;
type LibraryCheck = NonNullable<LibrarySheet['dataValidations']>[number];

/**
 * A sheet with everything around its cells. The cells are ours (`sheet-data.ts`): the library takes four times as long
 * over them. It gets one row, with a cell of every look, so that it makes the styles and tells their numbers.
 */
function librarySheet(sheet: Sheet): LibrarySheet {
  const { chart, table, scrollsFrom, printTitle } = sheet;
  return {
    name: sheet.name,
    columns: sheet.columns.map(({ width }) => ({ width })),
    cells: new Map(allLooks.map((look, index): [string, LibraryCell] => [`0,${index}`, { value: look, style: styleOf(look) }])),
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
      ...(sheet.printed ? { printArea: sheet.printed } : {}),
      ...(printTitle ? { printTitlesRow: `$${printTitle.from}:$${printTitle.to}` } : {}),
    },
    headerFooter: { oddHeader: `&L&9${sheet.pageHead.replaceAll('&', '&&')}`, oddFooter: '&L&9&A&R&9&P / &N' },
  };
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
  const given = unzipSync(written);
  const charts = workbook.sheets.flatMap(({ chart }) => chart ?? []);
  const styleOf = styleNumbers(strFromU8(given['xl/worksheets/sheet1.xml'] ?? new Uint8Array()));
  const texts = sharedTexts();
  const parts: Zippable = {};
  for (const [name, bytes] of Object.entries(given)) {
    const sheet = workbook.sheets[partNumber(name, 'xl/worksheets/sheet') - 1];
    const chart = charts[partNumber(name, 'xl/charts/chart') - 1];
    if (sheet) parts[name] = strToU8(withCells(strFromU8(bytes), sheet, styleOf, texts));
    else if (chart) parts[name] = strToU8(chartPart(chart, workbook.language));
    else if (name === 'docProps/app.xml') parts[name] = strToU8(strFromU8(bytes).replace('>hucre<', `>${program}<`));
    else parts[name] = bytes;
  }
  parts['xl/sharedStrings.xml'] = strToU8(texts.part());
  // The zip format counts from 1980, and the packer writes down the local time: this is the same everywhere.
  return zipSync(parts, { level: 3, mtime: new Date(1980, 0, 1) });
}

/** 4 for `xl/worksheets/sheet4.xml`; 0 for other parts. */
function partNumber(name: string, start: string): number {
  return name.startsWith(start) && name.endsWith('.xml') ? Number(name.slice(start.length, -'.xml'.length)) : 0;
}

/** The number of each look's style, as the library wrote them in the first row of a sheet. */
function styleNumbers(part: string): (look: Look) => number {
  const row = part.slice(part.indexOf('<sheetData>'), part.indexOf('</row>'));
  const numbers = Array.from(row.matchAll(/<c [^>]*>/g), ([cell]) => Number(/ s="(\d+)"/.exec(cell)?.[1] ?? 0));
  const byLook = new Map(allLooks.map((look, index) => [look, numbers[index] ?? 0]));
  return (look) => byLook.get(look) ?? 0;
}

/** A sheet's part with its own cells, and with its columns' looks for the cells that hold nothing. */
function withCells(part: string, sheet: Sheet, styleOf: (look: Look) => number, texts: SharedTexts): string {
  const [from, to] = [part.indexOf('<sheetData>'), part.indexOf('</sheetData>') + '</sheetData>'.length];
  const width = sheet.rows.reduce((most, row) => Math.max(most, row.length), 1);
  let column = 0;
  const before = part
    .slice(0, from)
    .replace(/<dimension ref="[^"]*"\/>/, `<dimension ref="${rangeName(1, 1, Math.max(1, sheet.rows.length), width)}"/>`)
    .replace(
      /<col min="(\d+)"/g,
      (found) => `${found.replace('<col', `<col style="${styleOf(sheet.columns[column++]?.look ?? 'plain')}"`)}`,
    );
  return before + sheetData(sheet, styleOf, texts) + part.slice(to);
}
