import PDFDocument from 'pdfkit';
import { type Face, faces, fontFile, type LetterSet, piecesOf } from './fonts.ts';
import { ink, margin, pageWidth, type Text } from './text-look.ts';

export type Pdf = PDFKit.PDFDocument;

/** A page of A4, tagged for screen readers, dated from outside so that the same input gives the same bytes. */
export function newPage(title: string, language: 'nl' | 'en', dated: Date): Pdf {
  const pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 40, bottom: 30, left: margin, right: margin },
    tagged: true,
    // The types do not know it yet; the library does.
    subset: 'PDF/UA' as never,
    pdfVersion: '1.7',
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    displayTitle: true,
    font: fontFile('sans', 'latin'),
    info: { Title: title, Author: 'Lange Adem', Creator: 'Lange Adem', Producer: 'Lange Adem', CreationDate: dated, ModDate: dated },
  });
  for (const face of Object.keys(faces) as Face[]) {
    for (const set of ['latin', 'latin-ext'] as const) pdf.registerFont(fontName(face, set), fontFile(face, set));
  }
  return pdf;
}

function fontName(face: Face, set: LetterSet): string {
  return `${face} ${set}`;
}

/** Writes a text at a place; it wraps at the width. Gives the place below it. */
export function write(
  pdf: Pdf,
  text: string,
  x: number,
  y: number,
  width: number,
  { face = 'sans', size, color = ink, align = 'left' }: Text,
): number {
  const height = heightOf(pdf, text, width, { face, size });
  pdf.fontSize(size).fillColor(color);
  const pieces = piecesOf(text);
  pieces.forEach((piece, index) => {
    const options = { width, align, lineGap: lineGap(size), continued: index < pieces.length - 1 } as const;
    pdf.font(fontName(face, piece.set));
    if (index === 0) pdf.text(piece.text, x, y, options);
    else pdf.text(piece.text, options);
  });
  return y + height;
}

/** Breaking a text into lines is most of the work of a page, and the same texts come again: to measure, and to print. */
const heights = new Map<string, number>();
const mostHeights = 5_000;

/** The height that a text takes at a width. */
export function heightOf(pdf: Pdf, text: string, width: number, { face = 'sans', size }: Text): number {
  const key = `${face} ${size} ${width} ${text}`;
  const known = heights.get(key);
  if (known !== undefined) return known;
  const height = pdf
    .font(fontName(face, 'latin'))
    .fontSize(size)
    .heightOfString(text, { width, lineGap: lineGap(size) });
  if (heights.size >= mostHeights) heights.clear();
  heights.set(key, height);
  return height;
}

/** The width of a text in one line. */
export function widthOf(pdf: Pdf, text: string, size: number, face: Face = 'sans'): number {
  return pdf.font(fontName(face, 'latin')).fontSize(size).widthOfString(text);
}

function lineGap(size: number): number {
  return size * 0.06;
}

/** A line over the width of the page; it says nothing, so it is no part of what is read out. */
export function rule(pdf: Pdf, y: number, color: string, thickness: number): void {
  decoration(pdf, () => {
    pdf
      .moveTo(margin, y)
      .lineTo(margin + pageWidth, y)
      .lineWidth(thickness)
      .strokeColor(color)
      .stroke();
  });
}

/** Draws what a screen reader passes over. */
export function decoration(pdf: Pdf, draw: () => void): void {
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
}
