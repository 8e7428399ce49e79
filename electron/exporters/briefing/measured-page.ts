import type { Briefing } from '#shared/contracts/briefing.ts';
import { type Lens, layOut } from './briefing-layout.ts';
import { type Paper, sheetEnd, type Tag } from './paper.ts';
import { heightOf, newPage, type Pdf, widthOf } from './pdf-page.ts';

/** A line of running text on the page, in points. */
const lineHeight = 12.5;

/** How many lines are too many for one sheet, on the page that leaves as PDF; 0 where it fits. */
export function linesOver(briefing: Briefing, question: Lens): number {
  const reach = layOut(measure(), briefing, question);
  return Math.max(0, Math.ceil((reach - sheetEnd) / lineHeight));
}

const tag: Tag = { group: () => tag, part: (_, draw) => draw(), end: () => {} };
/** Opening the letters takes longer than measuring with them: once is enough. */
let letters: Pdf | null = null;

/** Paper without end on which nothing is seen. */
function measure(): Paper {
  letters ??= newPage('', 'nl', new Date(0));
  const pdf = letters;
  return {
    root: tag,
    write: (text, _x, y, width, look) => y + heightOf(pdf, text, width, look),
    heightOf: (text, width, look) => heightOf(pdf, text, width, look),
    widthOf: (text, size) => widthOf(pdf, text, size),
    rule: () => {},
    room: (y) => y,
    draw: () => {},
  };
}
