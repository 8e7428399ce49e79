import { type Paper, sheetEnd, sheetTop, type Tag } from './paper.ts';
import { heightOf, type Pdf, rule, widthOf, write } from './pdf-page.ts';

/** The paper that is printed: what is laid out on it stands in the document, tagged. */
export function pdfPaper(pdf: Pdf, document: PDFKit.PDFStructureElement): Paper {
  return {
    root: tagOf(pdf, document),
    write: (text, x, y, width, look) => write(pdf, text, x, y, width, look),
    heightOf: (text, width, look) => heightOf(pdf, text, width, look),
    widthOf: (text, size) => widthOf(pdf, text, size),
    rule: (y, color, thickness) => rule(pdf, y, color, thickness),
    room(y, height) {
      if (y + height <= sheetEnd) return y;
      pdf.addPage();
      return sheetTop;
    },
    draw: (how) => how(pdf),
  };
}

function tagOf(pdf: Pdf, element: PDFKit.PDFStructureElement): Tag {
  return {
    group(type) {
      const child = pdf.struct(type);
      element.add(child);
      return tagOf(pdf, child);
    },
    part(type, draw, about = {}) {
      const child = pdf.struct(type, about as never, draw);
      element.add(child);
      child.end();
    },
    end: () => {
      element.end();
    },
  };
}
