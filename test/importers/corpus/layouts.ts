import { utils, write, type BookType, type WorkSheet } from 'xlsx';

/** What a file means, whatever it looks like: amounts in whole thousands of euros, so that every unit can say them. */
export type Truth = readonly { readonly area: string; readonly areaName: string; readonly scheme: string; readonly thousands: Readonly<Record<number, number>> }[];

/** How a truth is laid out. */
export type Layout = {
  readonly titles: 0 | 1 | 3;
  readonly unit: 1 | 1000;
  readonly unitAt: 'title' | 'header';
  readonly numbers: 'number' | 'nl' | 'nl-euro' | 'en';
  readonly sign: 'usual' | 'stated' | 'trailing' | 'brackets';
  readonly areaAs: 'column' | 'group' | 'once' | 'merged';
  readonly years: 'bare' | 'measured' | 'two-rows';
  readonly totals: 'none' | 'total' | 'subtotals';
  readonly number: boolean;
  readonly notes: boolean;
  readonly language: 'nl' | 'en';
  readonly type: BookType;
};

type Cell = string | number | null;

function shown(thousands: number, { unit, numbers, sign }: Layout): Cell {
  const value = unit === 1000 ? thousands : thousands * 1000;
  const isNegative = sign !== 'usual' && value !== 0;
  if (numbers === 'number' && (sign === 'usual' || sign === 'stated')) return isNegative ? -value : value;
  const marks = numbers === 'en' ? ',' : '.';
  const digits = String(value).replace(/\B(?=(\d{3})+$)/g, marks);
  const text = `${numbers === 'nl-euro' ? '€ ' : ''}${digits}${numbers === 'en' ? '.00' : ',00'}`;
  if (!isNegative) return text;
  return sign === 'trailing' ? `${text}-` : sign === 'brackets' ? `(${text})` : `-${text}`;
}

/** The bytes of a workbook that says a truth in a layout. */
export function laidOut(truth: Truth, layout: Layout): Uint8Array {
  const words = layout.language === 'nl' ? { area: 'Gebied', scheme: 'Regeling', total: 'Totaal', sub: 'Subtotaal' } : { area: 'Area', scheme: 'Scheme', total: 'Total', sub: 'Subtotal' };
  const years = [...new Set(truth.flatMap(({ thousands }) => Object.keys(thousands).map(Number)))].sort();
  const unitText = layout.unit === 1000 ? 'x € 1.000' : 'in euro’s';
  const cells: Cell[][] = [];
  const merges: { s: { r: number; c: number }; e: { r: number; c: number } }[] = [];
  if (layout.titles > 0) cells.push(['Programma Leefbaarheid']);
  if (layout.titles > 1) cells.push(['Concept, ter bespreking'], ['Versie van 3 maart']);
  if (layout.sign === 'stated') cells.push(['- = voordeel, + = nadeel']);
  if (layout.unitAt === 'title') cells.push([`Bedragen ${unitText}`], []);
  const hasAreaColumn = layout.areaAs !== 'group';
  const lead: Cell[] = [...(layout.number ? ['nr'] : []), ...(hasAreaColumn ? [words.area] : []), words.scheme];
  const suffix = layout.unitAt === 'header' ? ` (${unitText})` : '';
  if (layout.years === 'two-rows') {
    merges.push({ s: { r: cells.length, c: lead.length }, e: { r: cells.length, c: lead.length + years.length - 1 } });
    cells.push([...lead, `Begroting${suffix}`, ...years.slice(1).map(() => null)], [...lead.map(() => null), ...years]);
  } else cells.push([...lead, ...years.map((year) => (layout.years === 'measured' ? `Begroting ${year}${suffix}` : suffix === '' ? year : `${year}${suffix}`))]);
  const areas = [...new Set(truth.map(({ areaName }) => areaName))];
  const sumRow = (label: string, rows: Truth): Cell[] => [
    ...lead.map((_, index) => (index === lead.length - 1 ? label : null)),
    ...years.map((year) => shown(rows.reduce((sum, { thousands }) => sum + (thousands[year] ?? 0), 0), layout)),
  ];
  let number = 0;
  for (const area of areas) {
    const rows = truth.filter(({ areaName }) => areaName === area);
    if (layout.areaAs === 'group') cells.push([...(layout.number ? [null] : []), area]);
    const first = cells.length;
    rows.forEach(({ scheme, thousands }, index) => {
      number += 1;
      const own = layout.areaAs === 'column' || index === 0 ? area : null;
      const amounts = years.map((year) => (thousands[year] === undefined ? null : shown(thousands[year], layout)));
      cells.push([...(layout.number ? [number] : []), ...(hasAreaColumn ? [own] : []), scheme, ...amounts]);
    });
    const column = layout.number ? 1 : 0;
    if (layout.areaAs === 'merged' && rows.length > 1) merges.push({ s: { r: first, c: column }, e: { r: cells.length - 1, c: column } });
    if (layout.totals === 'subtotals' && rows.length > 1) cells.push(sumRow(`${words.sub} ${area}`, rows));
  }
  if (layout.totals !== 'none') cells.push(sumRow(words.total, truth));
  if (layout.notes) cells.push([], ['* voorlopige cijfers, onder voorbehoud']);
  const sheet: WorkSheet = utils.aoa_to_sheet(cells);
  sheet['!merges'] = merges;
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Blad1');
  return new Uint8Array(write(book, { type: 'array', bookType: layout.type, compression: true }) as ArrayBuffer);
}
