import { officialSheets } from '#shared/contracts/fields.ts';
import type { TableKind } from '#shared/contracts/inspection.ts';
import { exportTexts, templateTexts } from '#shared/text/export-texts.ts';

/** Our own pages beside the official sheets, in either language: a summary's cover and tables, a form's explanation. */
const pages: ReadonlySet<string> = new Set(
  (['nl', 'en'] as const).flatMap((language) => [
    ...Object.values(exportTexts(language).sheets),
    ...Object.values(templateTexts(language).sheets),
  ]),
);

/**
 * What a table of a workbook is, now that the whole workbook is known: where the official sheets are there, what stands
 * on our own pages is made from them, and must not come in a second time [workbook.md].
 */
export function kindInWorkbook(
  sheet: string,
  kind: TableKind,
  tables: readonly { readonly sheet: string; readonly kind: TableKind }[],
): TableKind {
  return pages.has(sheet) && tables.some(isOfficial) ? 'unknown' : kind;
}

function isOfficial({ sheet, kind }: { readonly sheet: string; readonly kind: TableKind }): boolean {
  return officialSheets.some((official) => official.kind === kind && (official.sheet.nl === sheet || official.sheet.en === sheet));
}
