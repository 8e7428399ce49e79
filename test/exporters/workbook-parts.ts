import { strFromU8, unzipSync } from 'fflate';

/** The parts of a written workbook as text, by name. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** One part; a workbook without it is a failed test. */
export function partOf(bytes: Uint8Array, name: string): string {
  const part = partsOf(bytes).get(name);
  if (part === undefined) throw new Error(`The workbook has no part ${name}`);
  return part;
}

/** What is wrong with the parts of a workbook, so that Excel would offer to repair it; empty where nothing is. */
export function faultsOf(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  return [...contentTypeFaults(parts), ...relationFaults(parts), ...sheetFaults(parts), ...tableFaults(parts), ...nameFaults(parts)];
}

type Parts = ReadonlyMap<string, string>;

function contentTypeFaults(parts: Parts): string[] {
  const types = parts.get('[Content_Types].xml') ?? '';
  const endings = new Set(all(types, /<Default [^>]*Extension="([^"]+)"/g));
  const named = all(types, /<Override [^>]*PartName="\/([^"]+)"/g);
  const untyped = [...parts.keys()].filter(
    (name) => name !== '[Content_Types].xml' && !named.includes(name) && !endings.has(name.split('.').at(-1) ?? ''),
  );
  const absent = named.filter((name) => !parts.has(name));
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...absent.map((name) => `the content types name ${name}, which is not there`),
    ...repeated(named).map((name) => `${name} has two content types`),
    ...([...parts.keys()][0] === '[Content_Types].xml' ? [] : ['the content types do not come first']),
  ];
}

function relationFaults(parts: Parts): string[] {
  return [...parts].flatMap(([name, text]) => {
    if (!name.endsWith('.rels')) return [];
    const folder = name.replace(/_rels\/[^/]+$/, '');
    const owner = parts.get(folder + name.slice(name.lastIndexOf('/') + 1, -'.rels'.length)) ?? '';
    const ids = all(text, /<Relationship [^>]*Id="([^"]+)"/g);
    const used = new Set(all(owner, /r:(?:id|embed)="([^"]+)"/g));
    const targets = all(text, /<Relationship [^>]*Target="([^"]+)"/g);
    const external = all(text, /TargetMode="(External)"/g);
    return [
      ...repeated(ids).map((id) => `${name} has ${id} twice`),
      ...targets.filter((target) => !parts.has(resolved(folder, target))).map((target) => `${name} leads to ${target}, which is not there`),
      ...[...used].filter((id) => !ids.includes(id)).map((id) => `${name} lacks ${id}, which its part uses`),
      ...external.map(() => `${name} leads out of the workbook`),
    ];
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = folder.split('/').filter((step) => step !== '');
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  return steps.join('/');
}

/** CT_Worksheet, ECMA-376 part 1, 18.3.1.99: a sequence. */
const sheetOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetProtection',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'drawing',
  'tableParts',
  'extLst',
];

function sheetFaults(parts: Parts): string[] {
  return [...parts].flatMap(([name, text]) => {
    if (!name.startsWith('xl/worksheets/sheet')) return [];
    const faults: string[] = [];
    const children = childrenOf(text);
    const places = children.map((child) => sheetOrder.indexOf(child));
    if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0)))
      faults.push(`${name} has its elements as ${children.join(', ')}`);
    const cells = all(text, /<c r="([^"]+)"/g);
    faults.push(...repeated(cells).map((cell) => `${name} has the cell ${cell} twice`));
    for (const [attribute, longest] of [
      ['promptTitle', 32],
      ['errorTitle', 32],
      ['prompt', 255],
      ['error', 225],
    ] as const) {
      const long = all(text, new RegExp(` ${attribute}="([^"]*)"`, 'g')).filter((value) => plain(value).length > longest);
      faults.push(...long.map((value) => `${name}: ${attribute} is longer than ${longest}: ${value}`));
    }
    faults.push(
      ...all(text, /<formula1>("[^<]*")<\/formula1>/g)
        .filter((list) => plain(list).length > 257)
        .map((list) => `${name}: a list is too long: ${list}`),
    );
    faults.push(
      ...all(text, /<odd(?:Header|Footer)>([^<]*)</g)
        .filter((head) => plain(head).length > 255)
        .map(() => `${name}: head or foot too long`),
    );
    return faults;
  });
}

/** The names of the elements directly under the root, without repeats in a row. */
function childrenOf(text: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [, closing, name, selfClosing] of text.matchAll(/<(\/)?([A-Za-z0-9:]+)[^>]*?(\/)?>/g)) {
    if (closing) depth -= 1;
    else {
      if (depth === 1 && names.at(-1) !== name) names.push(name ?? '');
      if (!selfClosing) depth += 1;
    }
  }
  return names;
}

function tableFaults(parts: Parts): string[] {
  const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/'));
  const columns = tables.flatMap(([name, text]) => {
    const names = all(text, /<tableColumn [^>]*name="([^"]*)"/g).map((column) => column.toLowerCase());
    const ref = / ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/.exec(text);
    const isEmpty = ref !== null && Number(ref[4]) <= Number(ref[2]);
    return [...repeated(names).map((column) => `${name} has the column ${column} twice`), ...(isEmpty ? [`${name} has no rows`] : [])];
  });
  const ids = tables.flatMap(([, text]) => all(text, /<table [^>]*? id="(\d+)"/g));
  const names = tables.flatMap(([, text]) => all(text, /displayName="([^"]+)"/g).map((name) => name.toLowerCase()));
  return [
    ...columns,
    ...repeated(ids).map((id) => `two tables have the id ${id}`),
    ...repeated(names).map((name) => `two tables are called ${name}`),
  ];
}

function nameFaults(parts: Parts): string[] {
  const workbook = parts.get('xl/workbook.xml') ?? '';
  const sheets = all(workbook, /<sheet name="([^"]+)"/g);
  return [
    ...sheets.filter((sheet) => sheet.length > 31 || /[\\/?*[\]: ]/.test(sheet)).map((sheet) => `${sheet} is not a name for a sheet`),
    ...repeated(sheets.map((sheet) => sheet.toLowerCase())).map((sheet) => `two sheets are called ${sheet}`),
    ...[...parts.keys()].filter((name) => /vba|externalLink|comments/i.test(name)).map((name) => `${name} does not belong in it`),
  ];
}

function all(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), (match) => match[1] ?? '');
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, index) => values.indexOf(value) !== index))];
}

function plain(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}
