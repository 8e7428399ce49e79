import { officialSheets } from '#shared/contracts/fields.ts';
import { exportTexts, templateTexts } from '#shared/text/export-texts.ts';
import type { Grid } from './recognise/grid.ts';

/** Our own pages beside the official sheets, in either language: a summary's cover and tables, a form's explanation. */
const pages: ReadonlySet<string> = new Set(
  (['nl', 'en'] as const).flatMap((language) => [
    ...Object.values(exportTexts(language).sheets),
    ...Object.values(templateTexts(language).sheets),
  ]),
);

const officialNames: ReadonlySet<string> = new Set(officialSheets.flatMap(({ sheet }) => [sheet.nl, sheet.en]));

/** Whether a sheet has the name of one of the official workbook. */
export function isOfficialSheet(sheet: string): boolean {
  return officialNames.has(sheet);
}

/**
 * The sheets to take in: where official ones are there, what stands on our own pages is made from them, and must not
 * come in a second time [workbook.md].
 */
export function withoutOwnPages(grids: readonly Grid[]): readonly Grid[] {
  return grids.some(({ sheet }) => isOfficialSheet(sheet))
    ? grids.filter(({ sheet }) => !pages.has(sheet) || isOfficialSheet(sheet))
    : grids;
}
