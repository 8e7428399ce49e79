import type { Briefing } from '#shared/contracts/briefing.ts';
import { type Lens, layOut } from './briefing-layout.ts';
import { newPage } from './pdf-page.ts';
import { pdfPaper } from './pdf-paper.ts';

/**
 * Briefings as the pages of one PDF of vectors, tagged in reading order. `dated` is an ISO 8601 instant; `written` is told
 * after each page.
 */
export async function briefingPdf(
  pages: readonly Briefing[],
  question: Lens,
  dated: string,
  written: (count: number) => void,
): Promise<Uint8Array> {
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
  const paper = pdfPaper(pdf, root);
  for (const [index, briefing] of pages.entries()) {
    if (index > 0) pdf.addPage();
    const bookmark = pdf.outline.addItem(briefing.headline.text);
    for (const { heading } of sectionsOf(briefing)) bookmark.addItem(heading);
    layOut(paper, briefing, question);
    written(index + 1);
  }
  root.end();
  pdf.end();
  return whole;
}

function sectionsOf({ until, ends, unpaid, decide, scenario, uncertain }: Briefing): { readonly heading: string }[] {
  return [until, ends, unpaid, decide, ...(scenario === null ? [] : [scenario]), uncertain];
}
