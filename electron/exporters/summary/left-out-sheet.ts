import { colors } from '#electron/exporters/looks.ts';
import type { Cell, Sheet } from '#electron/exporters/sheet-model.ts';
import { officialSheets } from '#shared/contracts/fields.ts';
import type { Summary } from './figures.ts';
import { headerRow, sheetHead } from './sheet-head.ts';

/** The fields that a copy to share does without: free text, persons, and where documents lie. */
export const privateFields: ReadonlySet<string> = new Set(
  officialSheets.flatMap(({ fields }) => fields.flatMap(({ field, isPrivate }) => (isPrivate ? [field] : []))),
);

/** What a copy to share leaves out, so that nobody takes it for the whole. */
export function leftOutSheet(summary: Summary): Sheet {
  const { texts, input, pageHead } = summary;
  const { leftOut, sheets } = texts;
  const head = sheetHead(summary, sheets.leftOut, leftOut.lead, 2);
  const lines: readonly (readonly [string, string])[] = [
    [leftOut.areas, leftOut.areasDetail(input.areasLeftOut)],
    [leftOut.notes, leftOut.columnDetail],
    [leftOut.owners, leftOut.columnDetail],
    [leftOut.evidence, leftOut.columnDetail],
    [leftOut.followUps, ''],
    [leftOut.people, ''],
    [leftOut.files, leftOut.filesDetail(new Set(input.sources.map(({ file }) => file)).size)],
  ];
  return {
    name: sheets.leftOut,
    columns: [
      { width: 60, look: 'text' },
      { width: 70, look: 'text' },
    ],
    rows: [
      ...head.rows,
      [leftOut.thing, leftOut.detail].map((value): Cell => ({ value, look: 'header' })),
      ...lines.map(([thing, detail]) => [thing, detail]),
    ],
    heights: new Map(head.heights),
    merges: head.merges,
    printTitle: { from: headerRow, to: headerRow },
    tabColor: colors.third,
    pageHead,
  };
}
