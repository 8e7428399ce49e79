import { areaSheet, commitmentSheet, type SheetDefinition, streamSheet } from '#shared/contracts/fields.ts';

/** The sheet of the official workbook that a kind of table is like. */
export const sheetOfKind: Readonly<Record<'streams' | 'commitments' | 'areas', SheetDefinition>> = {
  streams: streamSheet,
  commitments: commitmentSheet,
  areas: areaSheet,
};
