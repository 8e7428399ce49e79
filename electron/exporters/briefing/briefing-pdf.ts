import type { Briefing, PictureRow, Sentence } from '#shared/contracts/briefing.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { linePicture } from '#shared/drawing/line-picture.ts';
import { drawLine, swatch } from './pdf-line.ts';
import { decoration, heightOf, ink, margin, newPage, type Pdf, pageWidth, rule, second, write } from './pdf-page.ts';

type Lens = Pick<ResolvedQuestion, 'at' | 'lens'>;
type Structure = PDFKit.PDFStructureElement;

const gapColor = '#b23a1e';
const hair = '#d8d3c5';

/** Briefings as the pages of one PDF of vectors, tagged in reading order. `dated` is an ISO 8601 instant. */
export function briefingPdf(pages: readonly Briefing[], question: Lens, dated: string): Promise<Uint8Array> {
  const [{ title, language }] = pages as readonly [Briefing];
  const pdf = newPage(title, language, new Date(dated));
  const whole = new Promise<Uint8Array>((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on('data', (chunk: Buffer) => chunks.push(chunk));
    pdf.on('end', () => resolve(Buffer.concat(chunks)));
    pdf.on('error', reject);
  });
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  pages.forEach((briefing, index) => {
    if (index > 0) pdf.addPage();
    page(pdf, root, briefing, question);
  });
  root.end();
  pdf.end();
  return whole;
}

function page(pdf: Pdf, root: Structure, briefing: Briefing, question: Lens): void {
  const bookmark = pdf.outline.addItem(briefing.headline);
  for (const { heading } of [briefing.until, briefing.unpaid, briefing.decide, briefing.uncertain]) bookmark.addItem(heading);
  let y = head(pdf, root, briefing);
  y = keyFigures(pdf, root, briefing, y + 10);
  y = until(pdf, root, briefing, question, y + 12);
  y = unpaid(pdf, root, briefing, y + 10);
  y = list(pdf, root, briefing.decide, y + 10);
  y = list(pdf, root, briefing.uncertain, y + 8);
  notes(pdf, root, briefing, y + 8);
}

/** Adds a part whose content is drawn when its turn comes. */
function part(pdf: Pdf, parent: Structure, type: string, draw: () => void, options: { alt?: string; scope?: string } = {}): void {
  const element = pdf.struct(type, options as never, draw);
  parent.add(element);
  element.end();
}

function head(pdf: Pdf, root: Structure, { kicker, dated, label, headline, lead, own }: Briefing): number {
  let y = 40;
  part(pdf, root, 'P', () => {
    write(pdf, kicker, margin, y, pageWidth * 0.65, { size: 9, color: second });
    write(pdf, dated, margin + pageWidth * 0.65, y, pageWidth * 0.35, { size: 9, color: second, align: 'right' });
  });
  y += 18;
  if (label !== '') {
    part(pdf, root, 'P', () => {
      y = write(pdf, label, margin, y, pageWidth, { face: 'bold', size: 10, color: gapColor }) + 4;
    });
  }
  part(pdf, root, 'H1', () => {
    y = write(pdf, headline, margin, y, pageWidth, { face: 'serif', size: 19 }) + 4;
  });
  part(pdf, root, 'P', () => {
    y = write(pdf, lead.map(withNotes).join(' '), margin, y, pageWidth, { size: 10.5 });
  });
  if (own !== '') {
    part(pdf, root, 'P', () => {
      y = write(pdf, own, margin, y + 2, pageWidth, { face: 'italic', size: 10.5 });
    });
  }
  return y;
}

function keyFigures(pdf: Pdf, root: Structure, { figures }: Briefing, top: number): number {
  const gutter = 14;
  const width = (pageWidth - gutter * (figures.length - 1)) / figures.length;
  rule(pdf, top, ink, 0.8);
  let bottom = top;
  figures.forEach(({ figure, meaning, money, note }, index) => {
    const x = margin + index * (width + gutter);
    part(pdf, root, 'P', () => {
      let y = write(pdf, figure, x, top + 5, width, { face: 'serif', size: 16 });
      y = write(pdf, `${meaning}${references([note])}`, x, y, width, { size: 9, color: second });
      if (money !== null) y = write(pdf, money, x, y, width, { face: 'bold', size: 8.5, color: second });
      bottom = Math.max(bottom, y);
    });
  });
  rule(pdf, bottom + 4, hair, 0.6);
  return bottom + 4;
}

/** A line that stands alone gets room. */
const heightOfRows = (rows: number) => (rows === 1 ? 44 : 22);

function until(
  pdf: Pdf,
  root: Structure,
  { until: { heading, columns, rows, legend, more } }: Briefing,
  question: Lens,
  top: number,
): number {
  let y = sectionHead(pdf, root, heading, top);
  const widths = [118, pageWidth - 118 - 62 - 62 - 70, 62, 62, 70];
  const lefts = widths.map((_, index) => margin + widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const table = pdf.struct('Table');
  root.add(table);
  const headRow = pdf.struct('TR');
  table.add(headRow);
  columns.forEach((column, index) => {
    part(
      pdf,
      headRow,
      'TH',
      () => {
        write(pdf, column, lefts[index] ?? 0, y, widths[index] ?? 0, { size: 8.5, color: second, align: index > 1 ? 'right' : 'left' });
      },
      { scope: 'Column' },
    );
  });
  headRow.end();
  y += 13;
  rule(pdf, y, ink, 0.6);
  const height = heightOfRows(rows.length);
  for (const row of rows) {
    pictureRow(pdf, table, row, question, { y, height, lefts, widths });
    y += height;
    rule(pdf, y, hair, 0.5);
  }
  table.end();
  y = legendLine(pdf, root, legend, y + 4);
  if (more !== null) {
    part(pdf, root, 'P', () => {
      y = write(pdf, more, margin, y, pageWidth, { size: 8.5, color: second });
    });
  }
  return y;
}

type Place = { readonly y: number; readonly height: number; readonly lefts: readonly number[]; readonly widths: readonly number[] };

function pictureRow(pdf: Pdf, table: Structure, row: PictureRow, question: Lens, { y, height, lefts, widths }: Place): void {
  const element = pdf.struct('TR');
  table.add(element);
  part(
    pdf,
    element,
    'TH',
    () => {
      write(pdf, row.area, lefts[0] ?? 0, y + height / 2 - 4, (widths[0] ?? 0) - 4, { face: 'bold', size: 9 });
    },
    { scope: 'Row' },
  );
  const cell = pdf.struct('TD');
  element.add(cell);
  part(
    pdf,
    cell,
    'Figure',
    () => {
      drawLine(pdf, linePicture(row, question, (widths[1] ?? 0) - 10, height), lefts[1] ?? 0, y);
    },
    { alt: row.alternative },
  );
  cell.end();
  [row.granted, row.planned, row.loss].forEach((text, index) => {
    part(pdf, element, 'TD', () => {
      write(pdf, text, lefts[index + 2] ?? 0, y + height / 2 - 4, widths[index + 2] ?? 0, { size: 9, align: 'right' });
    });
  });
  element.end();
}

function legendLine(pdf: Pdf, root: Structure, legend: Briefing['until']['legend'], y: number): number {
  let x = margin;
  for (const { what, text } of legend) {
    const left = x;
    decoration(pdf, () => swatch(pdf, what, { x: left, y: y + 2, width: 14, height: 7 }));
    part(pdf, root, 'P', () => {
      write(pdf, text, left + 18, y, 120, { size: 8, color: second });
    });
    x += 26 + pdf.fontSize(8).widthOfString(text);
  }
  return y + 12;
}

function unpaid(pdf: Pdf, root: Structure, { unpaid: { heading, columns, rows, none } }: Briefing, top: number): number {
  let y = sectionHead(pdf, root, heading, top);
  if (none !== null) {
    part(pdf, root, 'P', () => {
      y = write(pdf, none, margin, y, pageWidth, { size: 9.5 });
    });
    return y;
  }
  const widths = [pageWidth - 120 - 90, 120, 90];
  const lefts = [margin, margin + pageWidth - 210, margin + pageWidth - 90];
  const table = pdf.struct('Table');
  root.add(table);
  const lines = [columns, ...rows.map(({ what, hardness, amount }) => [what, hardness, amount])];
  lines.forEach((cells, line) => {
    const row = pdf.struct('TR');
    table.add(row);
    cells.forEach((text, index) => {
      const isHead = line === 0;
      part(
        pdf,
        row,
        isHead ? 'TH' : 'TD',
        () => {
          write(pdf, text, lefts[index] ?? 0, y, widths[index] ?? 0, {
            size: isHead ? 8.5 : 9.5,
            color: isHead ? second : ink,
            align: index === 2 ? 'right' : 'left',
          });
        },
        isHead ? { scope: 'Column' } : {},
      );
    });
    row.end();
    y += line === 0 ? 12 : 14.5;
    rule(pdf, y - 1, line === 0 ? ink : hair, 0.5);
  });
  table.end();
  return y;
}

function list(pdf: Pdf, root: Structure, { heading, items }: Briefing['decide'], top: number): number {
  let y = sectionHead(pdf, root, heading, top);
  const element = pdf.struct('L');
  root.add(element);
  for (const item of items) {
    const entry = pdf.struct('LI');
    element.add(entry);
    part(pdf, entry, 'Lbl', () => {
      write(pdf, '•', margin, y, 8, { size: 9.5 });
    });
    part(pdf, entry, 'LBody', () => {
      y = write(pdf, withNotes(item), margin + 10, y, pageWidth - 10, { size: 9.5 }) + 1.5;
    });
    entry.end();
  }
  element.end();
  return y;
}

function sectionHead(pdf: Pdf, root: Structure, heading: string, y: number): number {
  let bottom = y;
  part(pdf, root, 'H2', () => {
    bottom = write(pdf, heading, margin, y, pageWidth, { face: 'bold', size: 11 });
  });
  return bottom + 3;
}

/** The notes stand at the foot, or right below where the page is full. */
function notes(pdf: Pdf, root: Structure, { notes: texts }: Briefing, y: number): void {
  const line = texts.map((text, index) => `[${index + 1}] ${text}`).join('  ');
  const height = heightOf(pdf, line, pageWidth, { size: 8 });
  const top = Math.max(y, 842 - 34 - height);
  rule(pdf, top - 4, hair, 0.6);
  part(pdf, root, 'P', () => {
    write(pdf, line, margin, top, pageWidth, { size: 8, color: second });
  });
}

function withNotes({ text, notes: numbers }: Sentence): string {
  return `${text}${references(numbers)}`;
}

/** The numbers of notes, in brackets: raised figures beyond 3 are not in every font. */
function references(numbers: readonly number[]): string {
  return numbers.map((number) => `\u00a0[${number}]`).join('');
}
