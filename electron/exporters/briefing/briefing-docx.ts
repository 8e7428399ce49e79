import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  ImageRun,
  type IRunOptions,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import { strToU8 } from 'fflate';
import { sameEveryTime } from '#electron/exporters/docx-bytes.ts';
import { colors } from '#electron/exporters/looks.ts';
import type { Briefing, PictureRow, Sentence, SentenceList } from '#shared/contracts/briefing.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { linePicture } from '#shared/drawing/line-picture.ts';
import { pngOf } from './line-png.ts';
import { lineSvg } from './line-svg.ts';

type Lens = Pick<ResolvedQuestion, 'at' | 'lens'>;

/** Twentieths of a point between the margins of A4. */
const pageWidth = 9_800;
const pictureSize = { width: 232, height: 26 };

/**
 * Briefings as the pages of one Word document: real headings and tables with styles that can be changed, pictures with
 * their text. `dated` is an ISO 8601 instant, `written` is told after each page; the same briefings give the same bytes.
 */
export async function briefingDocx(
  pages: readonly Briefing[],
  question: Lens,
  dated: string,
  written: (count: number) => void,
): Promise<Uint8Array> {
  const [{ title, headline, language }] = pages as readonly [Briefing];
  const sections = [];
  for (const briefing of pages) {
    sections.push({ properties: { page: a4 }, children: await pageOf(briefing, question) });
    written(sections.length);
  }
  const document = new Document({
    title,
    creator: 'Lange Adem',
    lastModifiedBy: 'Lange Adem',
    description: headline.text,
    styles: styles(language),
    numbering: { config: [points] },
    sections,
  });
  return sameEveryTime(new Uint8Array(await Packer.toArrayBuffer(document)), dated);
}

const a4 = { size: { width: 11_906, height: 16_838 }, margin: { top: 800, bottom: 600, left: 1_050, right: 1_050 } };
const points = {
  reference: 'points',
  levels: [{ level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left: 220, hanging: 220 } } } }],
};

async function pageOf(briefing: Briefing, question: Lens): Promise<(Paragraph | Table)[]> {
  const { until, ends, unpaid, decide, scenario, uncertain } = briefing;
  return [
    new Paragraph({ style: 'Small', children: [new TextRun(`${briefing.kicker} · ${briefing.number} · ${briefing.dated}`)] }),
    ...(briefing.label === '' ? [] : [new Paragraph({ children: [new TextRun({ text: briefing.label, bold: true, color: colors.gap })] })]),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(briefing.headline) }),
    new Paragraph({ children: briefing.lead.flatMap((sentence) => runs(sentence)) }),
    ...(briefing.own === '' ? [] : [new Paragraph({ children: [new TextRun({ text: briefing.own, italics: true })] })]),
    figuresTable(briefing),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(until.heading)] }),
    await untilTable(until, question),
    new Paragraph({
      style: 'Small',
      children: [
        new TextRun([until.legend.map(({ what, text }) => `${legendMarks[what]} ${text}`).join('   '), until.more ?? ''].join('   ')),
      ],
    }),
    ...list(ends),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(unpaid.heading)] }),
    unpaid.none === null ? unpaidTable(unpaid) : new Paragraph(unpaid.none),
    ...list(decide),
    ...(scenario === null ? [] : list(scenario)),
    ...list(uncertain),
    new Paragraph({
      style: 'Small',
      spacing: { before: 120 },
      children: [new TextRun(briefing.notes.map((text, index) => `[${index + 1}] ${text}`).join('  '))],
    }),
  ];
}

const legendMarks = { granted: '■', budgeted: '▒', gap: '▨', decision: '◆', passed: '◇' } as const;

function styles(language: Briefing['language']) {
  const lang = { value: language === 'nl' ? 'nl-NL' : 'en-GB' };
  const color = colors.ink;
  return {
    default: {
      document: { run: { font: 'Calibri', size: 20, color, language: lang }, paragraph: { spacing: { after: 40 } } },
      heading1: {
        run: { font: 'Georgia', size: 38, bold: false, color },
        paragraph: { spacing: { before: 60, after: 80 }, outlineLevel: 0 },
      },
      heading2: {
        run: { font: 'Calibri', size: 22, bold: true, color },
        paragraph: { spacing: { before: 130, after: 30 }, keepNext: true, outlineLevel: 1 },
      },
    },
    paragraphStyles: [
      { id: 'Small', name: 'Klein', basedOn: 'Normal', run: { size: 16, color: colors.second } },
      { id: 'Figure', name: 'Groot cijfer', basedOn: 'Normal', run: { font: 'Georgia', size: 32 }, paragraph: { spacing: { after: 0 } } },
    ],
  };
}

function runs({ text, notes }: Pick<Sentence, 'text' | 'notes'>, style: IRunOptions = {}): TextRun[] {
  return [
    new TextRun({ ...style, text }),
    ...notes.map((number) => new TextRun({ text: `[${number}]`, superScript: true, color: colors.second })),
    new TextRun(' '),
  ];
}

function list({ heading, items }: SentenceList): Paragraph[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun(heading)] }),
    ...items.map((item) => new Paragraph({ numbering: { reference: 'points', level: 0 }, children: runs(item) })),
  ];
}

function figuresTable({ figures }: Briefing): Table {
  const width = Math.floor(pageWidth / figures.length);
  const cells = figures.map(
    ({ figure, meaning, money, note }) =>
      new TableCell({
        width: { size: width, type: WidthType.DXA },
        borders: { ...noSides, top: line(colors.ink), bottom: line(colors.line) },
        children: [
          new Paragraph({ style: 'Figure', children: [new TextRun(figure)] }),
          new Paragraph({
            style: 'Small',
            children: [
              ...runs({ text: meaning, notes: [note] }),
              ...(money === null ? [] : [new TextRun({ text: money, bold: true, break: 1 })]),
            ],
          }),
        ],
      }),
  );
  return table(
    [new TableRow({ children: cells })],
    figures.map(() => width),
  );
}

async function untilTable({ columns, rows }: Briefing['until'], question: Lens): Promise<Table> {
  const widths = [2_000, 3_700, 1_400, 1_400, 1_300];
  const body = await Promise.all(rows.map((row) => untilRow(row, question, widths)));
  return table([headRow(columns, widths, 2), ...body], widths);
}

async function untilRow(row: PictureRow, question: Lens, widths: readonly number[]): Promise<TableRow> {
  const svg = lineSvg(linePicture(row, question, pictureSize.width, pictureSize.height));
  const alternative = { name: row.area, title: row.area, description: row.alternative };
  const picture = new ImageRun({
    type: 'svg',
    data: strToU8(svg) as Buffer,
    transformation: pictureSize,
    altText: alternative,
    fallback: { type: 'png', data: (await pngOf(svg)) as Buffer },
  });
  const texts = [row.granted, row.planned, row.loss];
  return new TableRow({
    cantSplit: true,
    children: [
      cell([new TextRun({ text: row.area, bold: true, size: 18 })], widths[0] ?? 0),
      cell([picture], widths[1] ?? 0),
      ...texts.map((text, index) => cell([new TextRun({ text, size: 17 })], widths[index + 2] ?? 0, AlignmentType.RIGHT)),
    ],
  });
}

function unpaidTable({ columns, rows }: Briefing['unpaid']): Table {
  const widths = [5_600, 2_400, 1_800];
  const body = rows.map(
    ({ what, hardness, amount }) =>
      new TableRow({
        children: [
          cell([new TextRun(what)], widths[0] ?? 0),
          cell([new TextRun(hardness)], widths[1] ?? 0),
          cell([new TextRun(amount)], widths[2] ?? 0, AlignmentType.RIGHT),
        ],
      }),
  );
  return table([headRow(columns, widths, 2), ...body], widths);
}

/** A row of heads, repeated where the table breaks; from `rightFrom` on they stand above figures. */
function headRow(columns: readonly string[], widths: readonly number[], rightFrom: number): TableRow {
  return new TableRow({
    tableHeader: true,
    children: columns.map((text, index) =>
      cell(
        [new TextRun({ text, size: 17, color: colors.second })],
        widths[index] ?? 0,
        index < rightFrom ? AlignmentType.LEFT : AlignmentType.RIGHT,
        colors.ink,
      ),
    ),
  });
}

function cell(
  children: (TextRun | ImageRun)[],
  width: number,
  alignment: (typeof AlignmentType)['LEFT' | 'RIGHT'] = AlignmentType.LEFT,
  below: string = colors.line,
): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: { ...noSides, top: none, bottom: line(below) },
    children: [new Paragraph({ alignment, spacing: { after: 0 }, children })],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const noSides = { left: none, right: none } as const;

function line(color: string) {
  return { style: BorderStyle.SINGLE, size: 4, color } as const;
}

function table(rows: TableRow[], columnWidths: readonly number[]): Table {
  return new Table({
    rows,
    columnWidths: [...columnWidths],
    layout: TableLayoutType.FIXED,
    width: { size: columnWidths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
  });
}
