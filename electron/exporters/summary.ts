import { officialSheets } from './official-sheets.ts';
import type { Workbook } from './sheet-model.ts';
import { accountSheet, referenceCell } from './summary/account-sheet.ts';
import { cliffsSheet } from './summary/cliffs-sheet.ts';
import { type Figures, type SummaryInput, summaryOf } from './summary/figures.ts';
import { leftOutSheet, privateFields } from './summary/left-out-sheet.ts';
import { summarySheet } from './summary/summary-sheet.ts';
import { workedSheet } from './summary/worked-sheet.ts';
import { yearsSheet } from './summary/years-sheet.ts';

const nothing: ReadonlySet<string> = new Set();

/**
 * The Excel summary [workbook.md]: the official workbook, which imports again without a change, and after it the cover,
 * the cliffs, the years, the amounts that no cell holds, and what all of it rests on.
 */
export function summaryWorkbook(input: SummaryInput, figures: Figures): Workbook {
  const summary = summaryOf(input, figures);
  const { texts, names, pageHead, label } = summary;
  const { language, isShareable } = input;
  const { streams, commitments, areas } = officialSheets(input.rows, {
    language,
    names,
    pageHead,
    label,
    without: isShareable ? privateFields : nothing,
  });
  const worked = workedSheet(summary, { streams: streams.sheet.name, commitments: commitments.sheet.name });
  const years = yearsSheet(summary, { streams, commitments, worked });
  return {
    title: texts.title,
    subject: texts.subject,
    keywords: [texts.keywords, summary.label].filter((part) => part !== '').join(', '),
    language,
    dated: input.changedAt ?? `${input.question.at}T00:00:00Z`,
    sheets: [
      streams.sheet,
      commitments.sheet,
      areas.sheet,
      summarySheet(summary, years),
      cliffsSheet(summary),
      years.sheet,
      accountSheet(summary, years),
      worked.sheet,
      ...(isShareable ? [leftOutSheet(summary)] : []),
    ],
    names: [{ name: texts.referenceName, refersTo: referenceCell(summary) }],
    front: texts.sheets.summary,
  };
}
