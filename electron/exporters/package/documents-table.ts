import type { Names } from '#electron/exporters/official-values.ts';
import type { Evidence } from '#shared/contracts/evidence.ts';
import type { StoredRows } from '#shared/contracts/records.ts';
import { packageTexts as en } from '#shared/text/en/export-package.ts';
import { packageTexts as nl, type PackageTexts } from '#shared/text/nl/export-package.ts';
import type { CsvValue } from './csv.ts';
import type { PackageField, PackageTable } from './package-tables.ts';

const textsIn = { nl, en } as const;
type Column = keyof PackageTexts['documents']['columns'];

/**
 * The documents that prove the rows of a package: each with the table and the line that its row stands on, counted from the
 * first row below the headers. A path on this computer is nobody else's business; a web address is given.
 */
export function documentsTable(
  documents: readonly Evidence[],
  { streams, commitments }: StoredRows,
  names: Names,
  language: 'nl' | 'en',
): PackageTable {
  const { files, documents: texts } = textsIn[language];
  const other = textsIn[language === 'nl' ? 'en' : 'nl'].documents.meaning;
  const field = (name: Column, type: PackageField['type'] = 'string'): PackageField => ({
    ...{ name: texts.columns[name], type, title: texts.columns[name], description: texts.meaning[name], description_other: other[name] },
    ...(name === 'kind' ? { constraints: { enum: Object.values(texts.kinds) } } : {}),
  });
  const lines = [
    ...streams.map(({ id, areaId, schemeId }, at) => ({ table: 'stream', id: id as string, at, areaId, row: names.scheme(schemeId) })),
    ...commitments.map(({ id, areaId, description }, at) => ({ table: 'commitment', id: id as string, at, areaId, row: description })),
  ];
  const byRow = Map.groupBy(documents, ({ tableName, rowId }) => `${tableName} ${rowId}`);
  return {
    file: `${files.documents}.csv`,
    keyColumns: 0,
    isOfAreas: true,
    title: texts.title,
    fields: [
      field('area'),
      field('table'),
      field('line', 'integer'),
      field('row'),
      field('kind'),
      field('name'),
      field('page'),
      field('address'),
      field('bytes', 'integer'),
      field('sha256'),
    ],
    rows: lines.flatMap(({ table, id, at, areaId, row }) =>
      (byRow.get(`${table} ${id}`) ?? []).map(({ kind, name, page, address, bytes, sha256 }): readonly CsvValue[] => [
        ...[names.area(areaId), table === 'stream' ? files.streams : files.commitments, at + 1, row, texts.kinds[kind], name, page],
        ...[kind === 'address' ? address : null, bytes, sha256],
      ]),
    ),
  };
}
