import { unknownAmountWord } from '#shared/contracts/fields.ts';
import type { Language } from '#shared/contracts/values.ts';
import type { Answer } from '#shared/domain/results.ts';
import type { ScenarioProblem } from '#shared/domain/scenario.ts';
import { rowsShown } from '#shared/domain/theme.ts';
import { done, type Result } from '#shared/result.ts';
import { packageTexts as en } from '#shared/text/en/export-package.ts';
import { packageTexts as nl, type PackageTexts } from '#shared/text/nl/export-package.ts';
import type { BundleFile } from './bundle.ts';
import { dataLabel } from './data-label.ts';
import { type Names, namesOf } from './official-values.ts';
import { csvOf, eurosText } from './package/csv.ts';
import { documentsTable } from './package/documents-table.ts';
import { officialTables, type PackageField, type PackageTable, schemesTable } from './package/package-tables.ts';
import type { SummaryInput } from './summary/figures.ts';
import { kernelFigures } from './summary/kernel-figures.ts';

const textsIn = { nl, en } as const;

/**
 * The rows as CSV, one file a table, what follows from them per area and year, and a description of it all by the
 * Frictionless standard (`datapackage.json`, last), with a page for people. A cell is written as it is, also one that begins
 * with = + - @: a package is for programs, and a mark that saves a spreadsheet would change the text. The page says so. The description tells types, units, keys, meaning of each column in two languages, sources.
 */
export function dataPackage(input: SummaryInput): Result<BundleFile[], ScenarioProblem> {
  const { language } = input;
  const rows = rowsShown(input.rows, input.question.theme);
  const texts = textsIn[language];
  const names = namesOf(rows.areas, rows.schemes);
  const figures = kernelFigures(input);
  if (!figures.ok) return figures;
  const { answer } = figures.value;
  const tables = [
    ...officialTables(rows, names, language, texts.files),
    schemesTable(rows, names, language, texts.files.schemes, texts.schemes),
    yearsTable(answer, names, language),
    ...(input.isShareable ? [] : [documentsTable(input.documents, rows, names, language)]),
  ];
  const files = tables.map(({ file, fields, rows: body }) => ({ name: file, bytes: csvOf([fields.map(({ name }) => name), ...body]) }));
  const description = `${JSON.stringify(descriptor(tables, input, texts), null, 2)}\n`;
  const encoder = new TextEncoder();
  return done([
    ...files,
    { name: 'README.md', bytes: encoder.encode(`${nl.readme}\n${en.readme}`) },
    { name: 'datapackage.json', bytes: encoder.encode(description) },
  ]);
}

function yearsTable(answer: Answer, names: Names, language: Language): PackageTable {
  const texts = textsIn[language];
  const { columns, meaning, title } = texts.years;
  const other = textsIn[language === 'nl' ? 'en' : 'nl'].years.meaning;
  const field = (name: keyof typeof columns, type: PackageField['type'], unit?: PackageField['unit']): PackageField => ({
    name: columns[name],
    type,
    title: columns[name],
    description: meaning[name],
    description_other: other[name],
    ...(unit ? { unit } : {}),
  });
  return {
    file: `${texts.files.years}.csv`,
    keyColumns: 2,
    isOfAreas: true,
    title,
    fields: [
      field('area', 'string'),
      field('year', 'year'),
      field('funding', 'number', 'EUR'),
      field('commitments', 'number', 'EUR'),
      field('gap', 'number', 'EUR'),
      field('coverage', 'number'),
    ],
    rows: answer.areas.flatMap((area) =>
      Object.keys(area.fundingByYear).map((year) => [
        names.area(area.id),
        year,
        eurosText(area.fundingByYear[year] ?? 0),
        eurosText(area.commitmentsByYear[year] ?? 0),
        eurosText(area.gapByYear[year] ?? 0),
        area.coverageByYear[year] ?? null,
      ]),
    ),
  };
}

function descriptor(
  tables: readonly PackageTable[],
  { question, kind, changedAt, version, sources, language, revision, scenario }: SummaryInput,
  texts: PackageTexts,
) {
  const areas = texts.files.areas;
  const titles = [...new Set(sources.map(({ file }) => file))];
  return {
    profile: 'tabular-data-package',
    name: 'lange-adem',
    title: texts.title,
    description: [dataLabel(kind, language).label, texts.description, texts.unknown].filter((part) => part !== '').join(' '),
    version: String(revision),
    ...(changedAt === null ? {} : { created: changedAt }),
    keywords: ['NPLV', kind],
    question: { ...question, scenario: scenario?.scenario.name ?? null },
    program: { name: 'Lange Adem', version },
    // The standard knows no empty list of sources.
    ...(titles.length > 0 ? { sources: titles.map((title) => ({ title })) } : {}),
    resources: tables.map(({ file, title, fields, keyColumns, isOfAreas }, index) => ({
      profile: 'tabular-data-resource',
      name: file.replace('.csv', ''),
      path: file,
      title,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
      language,
      schema: {
        fields,
        missingValues: ['', unknownAmountWord],
        ...(keyColumns > 0 ? { primaryKey: fields.slice(0, keyColumns).map(({ name }) => name) } : {}),
        ...(isOfAreas && index > 0 ? { foreignKeys: [areaKey(fields, areas, tables)] } : {}),
      },
    })),
  };
}

/** Every row names an area of the first table. */
function areaKey(fields: readonly PackageField[], resource: string, tables: readonly PackageTable[]) {
  return { fields: [fields[0]?.name], reference: { resource, fields: [tables[0]?.fields[0]?.name] } };
}
