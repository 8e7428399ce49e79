import { colors } from '#electron/exporters/looks.ts';
import { columnRange, type Sheet } from '#electron/exporters/sheet-model.ts';
import type { TemplateTexts } from '#shared/text/nl/export-template.ts';

/** The areas to choose from. A list in a cell's own check holds 255 characters at most; twenty names are longer. */
export function listsSheet(texts: TemplateTexts, areas: readonly string[]): { readonly sheet: Sheet; readonly range: string } {
  const name = texts.sheets.lists;
  return {
    range: columnRange(name, 1, 2, Math.max(2, areas.length + 1)),
    sheet: {
      name,
      columns: [{ width: 48, look: 'text' }],
      rows: [[{ value: texts.listsTitle, look: 'header' }], ...areas.map((area) => [area])],
      isProtected: true,
      tabColor: colors.third,
      pageHead: texts.pageHead,
    },
  };
}
