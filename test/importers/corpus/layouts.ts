import { type BookType, utils, type WorkSheet, write } from 'xlsx';

/** What a file means, whatever it looks like: amounts in whole thousands of euros, so that every unit can say them; null is "p.m.". */
export type Truth = readonly {
  readonly area: string;
  readonly areaName: string;
  readonly scheme: string;
  readonly thousands: Readonly<Record<number, number | null>>;
}[];

export const formats = ['xlsx', 'xlsm', 'xlsb', 'biff8', 'biff5', 'ods', 'html', 'csv', 'csv-bom', 'csv-1252', 'csv-utf16', 'txt-tab', 'csv-comma'] as const;
export type Format = (typeof formats)[number];

/** How a truth is laid out. */
export type Layout = {
  readonly titles: 0 | 1 | 3;
  readonly unit: 1 | 1000 | 1_000_000;
  /** Where the unit stands: above the table, in the headers of the years, below the table, in a column, behind each name. */
  readonly unitAt: 'title' | 'header' | 'note' | 'column' | 'name';
  readonly numbers: 'number' | 'nl' | 'nl-euro' | 'en';
  readonly sign: 'usual' | 'stated' | 'trailing' | 'brackets';
  readonly areaAs: 'column' | 'group' | 'once' | 'merged';
  readonly years: 'bare' | 'measured' | 'two-rows' | 'with-actuals' | 'with-flows' | 'row-each';
  readonly totals: 'none' | 'total' | 'subtotals' | 'last-word' | 'on-top' | 'headings';
  readonly number: boolean;
  readonly notes: boolean;
  readonly footnotes: boolean;
  /** What stands beside the table: nothing, another table, last year's version on a hidden sheet. */
  readonly beside: 'nothing' | 'right' | 'hidden';
  readonly language: 'nl' | 'en';
  readonly format: Format;
};

export const plainLayout: Layout = {
  ...{ titles: 0, unit: 1, unitAt: 'title', numbers: 'number', sign: 'usual', areaAs: 'column', years: 'bare', totals: 'none' },
  ...{ number: false, notes: false, footnotes: false, beside: 'nothing', language: 'nl', format: 'xlsx' },
};

/**
 * What nobody makes: a format without merged cells has none, a row for each year has no totals, and thousandths of a million
 * are only written as numbers.
 */
export function possible(layout: Layout): Layout {
  const isText = layout.format.startsWith('csv') || layout.format.startsWith('txt');
  const one = { ...layout };
  const change = (part: Partial<Layout>) => Object.assign(one, part);
  if (one.years === 'row-each') change({ totals: 'none', beside: 'nothing', areaAs: one.areaAs === 'group' ? 'column' : one.areaAs });
  if (one.totals === 'headings') change({ areaAs: 'group', sign: 'usual', beside: 'nothing' });
  if (one.unit === 1_000_000) change({ numbers: 'number', sign: one.sign === 'trailing' || one.sign === 'brackets' ? 'usual' : one.sign });
  if (isText) change({ beside: one.beside === 'hidden' ? 'nothing' : one.beside, numbers: one.numbers === 'number' && one.unit === 1_000_000 ? 'number' : one.numbers });
  if (isText && one.unit === 1_000_000) change({ unit: 1000 });
  if (one.format === 'html' && one.unit === 1_000_000) change({ unit: 1000 });
  if (one.format === 'html') change({ beside: 'nothing' });
  if (one.unit === 1 && (one.unitAt === 'column' || one.unitAt === 'name')) change({ unit: 1000 });
  if (one.unitAt === 'name' || one.unitAt === 'column') change({ totals: 'none', years: one.years === 'two-rows' ? 'bare' : one.years });
  // The line below a header of two rows would be a row of the table at its right.
  if (one.beside === 'right' && ['two-rows', 'with-flows'].includes(one.years)) change({ beside: 'nothing' });
  if (one.footnotes && one.numbers === 'number') change({ footnotes: false });
  return one;
}

type Cell = string | number | null;

function shown(thousands: number | null, { unit, numbers, sign }: Layout, mark = ''): Cell {
  if (thousands === null) return 'p.m.';
  const value = unit === 1 ? thousands * 1000 : unit === 1000 ? thousands : thousands / 1000;
  const isNegative = sign !== 'usual' && value !== 0;
  if (numbers === 'number' && (sign === 'usual' || sign === 'stated')) return isNegative ? -value : value;
  const marks = numbers === 'en' ? ',' : '.';
  const digits = String(value).replace(/\B(?=(\d{3})+$)/g, marks);
  const text = `${numbers === 'nl-euro' ? '€ ' : ''}${digits}${numbers === 'en' ? '.00' : ',00'}`;
  if (!isNegative) return `${text}${mark}`;
  return `${sign === 'trailing' ? `${text}-` : sign === 'brackets' ? `(${text})` : `-${text}`}${mark}`;
}

const unitTexts = { 1: 'in euro’s', 1000: 'x € 1.000', 1_000_000: 'x € 1 mln' } as const;
const wordsOf = {
  nl: { area: 'Gebied', scheme: 'Regeling', year: 'Jaar', amount: 'Bedrag', total: 'Totaal', sub: 'Subtotaal', unit: 'Eenheid', last: 'totaal' },
  en: { area: 'Area', scheme: 'Scheme', year: 'Year', amount: 'Amount', total: 'Total', sub: 'Subtotal', unit: 'Unit', last: 'total' },
} as const;

/** A file that says a truth in a layout, and how many of its cells stand in the table and below it. */
export function laidOut(truth: Truth, layout: Layout): { readonly bytes: Uint8Array; readonly file: string; readonly filled: number } {
  const words = wordsOf[layout.language];
  const years = [...new Set(truth.flatMap(({ thousands }) => Object.keys(thousands).map(Number)))].sort();
  const unitText = unitTexts[layout.unit];
  const cells: Cell[][] = [];
  const merges: { s: { r: number; c: number }; e: { r: number; c: number } }[] = [];
  if (layout.titles > 0) cells.push(['Programma Leefbaarheid']);
  if (layout.titles > 1) cells.push(['Concept, ter bespreking'], ['Versie van 3 maart']);
  if (layout.sign === 'stated') cells.push(['- = voordeel, + = nadeel']);
  if (layout.unitAt === 'title') cells.push([`Bedragen ${unitText}`], []);
  const hasAreaColumn = layout.areaAs !== 'group';
  const lead: Cell[] = [...(layout.number ? ['nr'] : []), ...(hasAreaColumn ? [words.area] : []), words.scheme];
  const nothing = lead.map((): Cell => null);
  const suffix = layout.unitAt === 'header' ? ` (${unitText})` : '';
  const head = cells.length;
  const one = (amount: number | null | undefined, mark = ''): Cell => (amount === undefined ? null : shown(amount, layout, mark));
  /** The cells of a year: more than one where other versions or directions stand beside the amount. */
  const spread = (amount: number | null | undefined, mark = ''): Cell[] => {
    if (layout.years === 'with-actuals') return [one(amount, mark), amount === undefined || amount === null ? null : one(amount + 7)];
    if (layout.years === 'with-flows') return [amount === undefined || amount === null ? null : one(amount + 9), one(amount, mark)];
    return [one(amount, mark)];
  };
  if (layout.years === 'row-each') cells.push([...lead, words.year, `${words.amount}${suffix}`]);
  else if (layout.years === 'two-rows') {
    merges.push({ s: { r: cells.length, c: lead.length }, e: { r: cells.length, c: lead.length + years.length - 1 } });
    cells.push([...lead, `Begroting${suffix}`, ...years.slice(1).map(() => null)], [...nothing, ...years]);
  } else if (layout.years === 'with-flows') cells.push([...lead, ...years.flatMap((year) => [year, null])], [...nothing, ...years.flatMap(() => [`Lasten${suffix}`, `Baten${suffix}`])]);
  else if (layout.years === 'with-actuals') cells.push([...lead, ...years.flatMap((year) => [`Begroting ${year}${suffix}`, `Realisatie ${year}${suffix}`])]);
  else cells.push([...lead, ...years.map((year) => (layout.years === 'measured' ? `Begroting ${year}${suffix}` : suffix === '' ? year : `${year}${suffix}`))]);
  if (layout.unitAt === 'column') cells[cells.length - 1]?.push(words.unit);
  const sumRow = (label: string, rows: Truth): Cell[] => [
    ...lead.map((_, index) => (index === lead.length - 1 ? label : null)),
    ...years.flatMap((year) => spread(rows.reduce((sum, { thousands }) => sum + (thousands[year] ?? 0), 0))),
  ];
  if (layout.totals === 'on-top') cells.push(sumRow(words.total, truth));
  const nameOf = (scheme: string) => (layout.unitAt === 'name' ? `${scheme} (${unitText})` : scheme);
  let number = 0;
  const areas = [...new Set(truth.map(({ areaName }) => areaName))];
  for (const area of areas) {
    const rows = truth.filter(({ areaName }) => areaName === area);
    if (layout.totals === 'headings') cells.push(sumRow(area, rows));
    else if (layout.areaAs === 'group') cells.push([...(layout.number ? [null] : []), area]);
    const first = cells.length;
    rows.forEach(({ scheme, thousands }, index) => {
      const mark = layout.footnotes && index === 0 ? ' 1)' : '';
      const of = (amounts: readonly Cell[], isFirst: boolean): Cell[] => {
        number += 1;
        const own = layout.areaAs === 'column' || (index === 0 && isFirst) ? area : null;
        const unit = layout.unitAt === 'column' ? [unitText] : [];
        return [...(layout.number ? [number] : []), ...(hasAreaColumn ? [own] : []), nameOf(scheme), ...amounts, ...unit];
      };
      if (layout.years !== 'row-each') cells.push(of(years.flatMap((year) => spread(thousands[year], mark)), true));
      else years.forEach((year, at) => thousands[year] !== undefined && cells.push(of([year, one(thousands[year], mark)], at === 0)));
    });
    const column = layout.number ? 1 : 0;
    if (layout.areaAs === 'merged' && cells.length - first > 1) merges.push({ s: { r: first, c: column }, e: { r: cells.length - 1, c: column } });
    if (layout.totals === 'subtotals' && rows.length > 1) cells.push(sumRow(`${words.sub} ${area}`, rows));
    if (layout.totals === 'last-word') cells.push(sumRow(`${area} ${words.last}`, rows));
  }
  if (!['none', 'on-top'].includes(layout.totals)) cells.push(sumRow(words.total, truth));
  if (layout.notes) cells.push([], ['* voorlopige cijfers, onder voorbehoud']);
  if (layout.unitAt === 'note') cells.push([`Bedragen ${unitText}`]);
  const filled = cells.slice(head).flat().filter((cell) => cell !== null && cell !== undefined && cell !== '').length;
  return { ...bytesOf(cells, merges, layout, head), filled };
}

function bytesOf(cells: Cell[][], merges: NonNullable<WorkSheet['!merges']>, { format, beside }: Layout, head: number): { readonly bytes: Uint8Array; readonly file: string } {
  const width = Math.max(...cells.map(({ length }) => length));
  const all = beside === 'right' ? withTableAtRight(cells, width, head) : cells;
  if (format.startsWith('csv') || format.startsWith('txt')) return textOf(all, format);
  const book = utils.book_new();
  const sheet = utils.aoa_to_sheet(all);
  sheet['!merges'] = merges;
  utils.book_append_sheet(book, sheet, 'Blad1');
  if (beside === 'hidden') {
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Gebied', 'Regeling', 2026], ['Heerlen-Noord', 'Oude versie', 1]]), 'Vorig jaar');
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }] };
  }
  const bookType = format as BookType;
  return { bytes: new Uint8Array(write(book, { type: 'array', bookType, compression: true }) as ArrayBuffer), file: `bestand.${format.startsWith('biff') ? 'xls' : format}` };
}

/** A table of other things two columns further on, that begins on the same line. */
function withTableAtRight(cells: Cell[][], width: number, head: number): Cell[][] {
  const other: Cell[][] = [['Gebied', 'Omschrijving', 'Opzegtermijn', 2026], ['Heerlen-Noord', 'Wijkteam', 3, 1]];
  return cells.map((row, at) => {
    const beside = other[at - head];
    return beside === undefined ? row : [...Array.from({ length: width + 1 }, (_, column) => row[column] ?? null), ...beside];
  });
}

function textOf(cells: readonly Cell[][], format: Format): { readonly bytes: Uint8Array; readonly file: string } {
  const separator = format === 'txt-tab' ? '\t' : format === 'csv-comma' ? ',' : ';';
  const quoted = (cell: Cell | undefined) => {
    const text = cell === null || cell === undefined ? '' : String(cell);
    return text.includes(separator) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const width = Math.max(...cells.map(({ length }) => length));
  const text = cells.map((row) => Array.from({ length: width }, (_, column) => quoted(row[column])).join(separator)).join('\r\n');
  const file = format === 'txt-tab' ? 'bestand.txt' : 'bestand.csv';
  if (format === 'csv-utf16') return { bytes: new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')), file };
  if (format === 'csv-1252') return { bytes: Uint8Array.from([...text].map((letter) => (letter === '€' ? 0x80 : letter === '’' ? 0x92 : letter.charCodeAt(0)))), file };
  return { bytes: new TextEncoder().encode(format === 'csv-bom' ? `\ufeff${text}` : text), file };
}
