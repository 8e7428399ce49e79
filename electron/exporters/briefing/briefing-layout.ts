import type { Briefing, PictureRow, Sentence, SentenceList } from '#shared/contracts/briefing.ts';
import type { ResolvedQuestion } from '#shared/domain/resolved-question.ts';
import { linePicture } from '#shared/drawing/line-picture.ts';
import { type Paper, sheetEnd, sheetTop, type Tag } from './paper.ts';
import { drawLine, swatch } from './pdf-line.ts';
import { decoration } from './pdf-page.ts';
import { ink, margin, pageWidth, second } from './text-look.ts';

export type Lens = Pick<ResolvedQuestion, 'at' | 'lens'>;

const gapColor = '#b23a1e';
const hair = '#d8d3c5';
const noteLook = { size: 8, color: second };
/** Between what is written and the rule above the notes. */
const aboveNotes = 8;

/** Lays a briefing out from the top of a sheet; gives how far it reaches, notes included, when nothing breaks it off. */
export function layOut(paper: Paper, briefing: Briefing, question: Lens): number {
  let y = head(paper, briefing);
  y = keyFigures(paper, briefing, y + 8);
  y = until(paper, briefing, question, y + 10);
  y = list(paper, briefing.ends, y + 7);
  y = unpaid(paper, briefing, y + 7);
  y = list(paper, briefing.decide, y + 7);
  if (briefing.scenario !== null) y = list(paper, briefing.scenario, y + 7);
  y = list(paper, briefing.uncertain, y + 7);
  return notes(paper, briefing, y + aboveNotes);
}

function head(paper: Paper, { kicker, dated, number, label, headline, lead, own }: Briefing): number {
  const { root, write } = paper;
  let y = sheetTop;
  root.part('P', () => {
    const left = write(`${kicker} · ${number}`, margin, y, pageWidth * 0.62, { size: 9, color: second });
    const right = write(dated, margin + pageWidth * 0.62, y, pageWidth * 0.38, { size: 9, color: second, align: 'right' });
    y = Math.max(left, right) + 6;
  });
  if (label !== '') {
    root.part('P', () => {
      y = write(label, margin, y, pageWidth, { face: 'bold', size: 10, color: gapColor }) + 4;
    });
  }
  root.part('H1', () => {
    y = write(withNotes(headline), margin, y, pageWidth, { face: 'serif', size: 19 }) + 4;
  });
  root.part('P', () => {
    y = write(lead.map(withNotes).join(' '), margin, y, pageWidth, { size: 10.5 });
  });
  if (own !== '') {
    root.part('P', () => {
      y = write(own, margin, y + 2, pageWidth, { face: 'italic', size: 10.5 });
    });
  }
  return y;
}

function keyFigures({ root, write, rule }: Paper, { figures }: Briefing, top: number): number {
  const gutter = 14;
  const width = (pageWidth - gutter * (figures.length - 1)) / figures.length;
  rule(top, ink, 0.8);
  let bottom = top;
  figures.forEach(({ figure, meaning, money, note }, index) => {
    const x = margin + index * (width + gutter);
    root.part('P', () => {
      let y = write(figure, x, top + 5, width, { face: 'serif', size: 16 });
      y = write(`${meaning}${references([note])}`, x, y, width, { size: 9, color: second });
      if (money !== null) y = write(money, x, y, width, { face: 'bold', size: 8.5, color: second });
      bottom = Math.max(bottom, y);
    });
  });
  rule(bottom + 4, hair, 0.6);
  return bottom + 4;
}

/** A line that stands alone gets room. */
const heightOfRows = (rows: number) => (rows === 1 ? 44 : 20);

function until(paper: Paper, { until: { heading, columns, rows, legend, more } }: Briefing, question: Lens, top: number): number {
  const { root, write, rule, room } = paper;
  const height = heightOfRows(rows.length);
  let y = sectionHead(paper, heading, room(top, 30 + height));
  const widths = [118, pageWidth - 118 - 62 - 62 - 70, 62, 62, 70];
  const lefts = widths.map((_, index) => margin + widths.slice(0, index).reduce((sum, width) => sum + width, 0));
  const table = root.group('Table');
  const headRow = table.group('TR');
  columns.forEach((column, index) => {
    headRow.part(
      'TH',
      () => {
        write(column, lefts[index] ?? 0, y, widths[index] ?? 0, { size: 8.5, color: second, align: index > 1 ? 'right' : 'left' });
      },
      { scope: 'Column' },
    );
  });
  headRow.end();
  y += 13;
  rule(y, ink, 0.6);
  for (const row of rows) {
    const own = Math.max(height, paper.heightOf(row.area, (widths[0] ?? 0) - 4, nameLook) + 6);
    y = room(y, own);
    pictureRow(paper, table, row, question, { y, height: own, lefts, widths });
    y += own;
    rule(y, hair, 0.5);
  }
  table.end();
  y = legendLine(paper, legend, room(y + 4, 24));
  if (more !== null) {
    root.part('P', () => {
      y = write(more, margin, y, pageWidth, { size: 8.5, color: second });
    });
  }
  return y;
}

type Place = { readonly y: number; readonly height: number; readonly lefts: readonly number[]; readonly widths: readonly number[] };

const nameLook = { face: 'bold', size: 9 } as const;

function pictureRow(
  { write, heightOf, draw }: Paper,
  table: Tag,
  row: PictureRow,
  question: Lens,
  { y, height, lefts, widths }: Place,
): void {
  const line = table.group('TR');
  line.part(
    'TH',
    () => {
      const width = (widths[0] ?? 0) - 4;
      const lines = heightOf(row.area, width, nameLook);
      write(row.area, lefts[0] ?? 0, lines > 2 * nameLook.size ? y + 3 : y + height / 2 - 4, width, nameLook);
    },
    { scope: 'Row' },
  );
  const cell = line.group('TD');
  cell.part('Figure', () => draw((pdf) => drawLine(pdf, linePicture(row, question, (widths[1] ?? 0) - 10, height), lefts[1] ?? 0, y)), {
    alt: row.alternative,
  });
  cell.end();
  [row.granted, row.planned, row.loss].forEach((text, index) => {
    line.part('TD', () => {
      write(text, lefts[index + 2] ?? 0, y + height / 2 - 4, widths[index + 2] ?? 0, { size: 9, align: 'right' });
    });
  });
  line.end();
}

function legendLine({ root, write, widthOf, draw }: Paper, legend: Briefing['until']['legend'], y: number): number {
  let x = margin;
  for (const { what, text } of legend) {
    const left = x;
    draw((pdf) => decoration(pdf, () => swatch(pdf, what, { x: left, y: y + 2, width: 14, height: 7 })));
    root.part('P', () => {
      write(text, left + 18, y, 120, { size: 8, color: second });
    });
    x += 26 + widthOf(text, 8);
  }
  return y + 12;
}

function unpaid(paper: Paper, { unpaid: { heading, columns, rows, none } }: Briefing, top: number): number {
  const { root, write, rule, room } = paper;
  let y = sectionHead(paper, heading, room(top, 42));
  if (none !== null) {
    root.part('P', () => {
      y = write(none, margin, y, pageWidth, { size: 9.5 });
    });
    return y;
  }
  const widths = [pageWidth - 120 - 90, 120, 90];
  const lefts = [margin, margin + pageWidth - 210, margin + pageWidth - 90];
  const table = root.group('Table');
  const lines = [columns, ...rows.map(({ what, hardness, amount }) => [what, hardness, amount])];
  lines.forEach((cells, line) => {
    const isHead = line === 0;
    const look = (index: number) =>
      ({ size: isHead ? 8.5 : 9.5, color: isHead ? second : ink, align: index === 2 ? 'right' : 'left' }) as const;
    const lineHeight = Math.max(
      isHead ? 12 : 14.5,
      ...cells.map((text, index) => paper.heightOf(text, widths[index] ?? 0, look(index)) + 2),
    );
    y = room(y, lineHeight);
    const row = table.group('TR');
    cells.forEach((text, index) => {
      const cell = () => {
        write(text, lefts[index] ?? 0, y, widths[index] ?? 0, look(index));
      };
      row.part(isHead ? 'TH' : 'TD', cell, isHead ? { scope: 'Column' } : {});
    });
    row.end();
    y += lineHeight;
    rule(y - 1, isHead ? ink : hair, 0.5);
  });
  table.end();
  return y;
}

function list(paper: Paper, { heading, items }: SentenceList, top: number): number {
  const { root, write, heightOf, room } = paper;
  let y = sectionHead(paper, heading, room(top, 32));
  const group = root.group('L');
  for (const item of items) {
    const text = withNotes(item);
    y = room(y, heightOf(text, pageWidth - 10, { size: 9.5 }));
    const entry = group.group('LI');
    entry.part('Lbl', () => {
      write('•', margin, y, 8, { size: 9.5 });
    });
    entry.part('LBody', () => {
      y = write(text, margin + 10, y, pageWidth - 10, { size: 9.5 }) + 1;
    });
    entry.end();
  }
  group.end();
  return y;
}

function sectionHead({ root, write }: Paper, heading: string, y: number): number {
  let bottom = y;
  root.part('H2', () => {
    bottom = write(heading, margin, y, pageWidth, { face: 'bold', size: 11 });
  });
  return bottom + 2;
}

/** The notes stand at the foot, or right below where the sheet is full. Gives where they end without the foot. */
function notes({ root, write, heightOf, rule, room }: Paper, { notes: texts }: Briefing, y: number): number {
  const line = texts.map((text, index) => `[${index + 1}] ${text}`).join('  ');
  const height = heightOf(line, pageWidth, noteLook);
  const top = Math.max(room(y, height), sheetEnd - height);
  rule(top - 4, hair, 0.6);
  root.part('P', () => {
    write(line, margin, top, pageWidth, noteLook);
  });
  return y + height;
}

function withNotes({ text, notes: numbers }: Sentence): string {
  return `${text}${references(numbers)}`;
}

/** The numbers of notes, in brackets: raised figures beyond 3 are not in every font. */
function references(numbers: readonly number[]): string {
  return numbers.map((number) => `\u00a0[${number}]`).join('');
}
