import { type RepairSheet, repairHeader } from '#shared/contracts/repair.ts';
import type { Language } from '#shared/contracts/values.ts';
import { templateTexts } from '#shared/text/export-texts.ts';
import { cellName, type Sheet, type Workbook } from './sheet-model.ts';

/** What a repair file is made from. */
export type RepairInput = {
  readonly language: Language;
  /** The file that the rows come from. */
  readonly file: string;
  readonly dated: string;
  readonly sheets: readonly RepairSheet[];
};

const [narrow, wide] = [16, 70];

/**
 * The rejected rows of a file as they were, each with what is wrong with it in one more column. Repaired, it is taken in
 * like any other file: that column says nothing of the row.
 */
export function repairWorkbook({ language, file, dated, sheets }: RepairInput): Workbook {
  return {
    title: file,
    subject: repairHeader[language],
    keywords: templateTexts(language).pageHead,
    language,
    dated,
    sheets: sheets.map((sheet) => repairPage(sheet, language)),
    names: [],
    front: sheets[0]?.name ?? '',
  };
}

function repairPage({ name, rows, merges }: RepairSheet, language: Language): Sheet {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const lastHeader = rows.findLastIndex(({ isHeader }) => isHeader);
  return {
    name,
    columns: [...Array.from({ length: width }, () => ({ width: narrow, look: 'text' as const })), { width: wide, look: 'text' as const }],
    rows: rows.map(({ cells, wrong, isHeader }, at) => [
      ...Array.from({ length: width }, (_, column) =>
        isHeader ? { value: cells[column] ?? null, look: 'header' as const } : (cells[column] ?? null),
      ),
      at === lastHeader ? { value: repairHeader[language], look: 'header' as const } : wrong,
    ]),
    merges: merges.map(({ row, first, last }) => `${cellName(row + 1, first + 1)}:${cellName(row + 1, last + 1)}`),
    ...(lastHeader < 0 ? {} : { scrollsFrom: { row: lastHeader + 2, column: 1 } }),
    hasGridLines: true,
    tabColor: 'A61E12',
    pageHead: templateTexts(language).pageHead,
  };
}
