import type { Command } from 'commander';
import { areaOfRows } from '#electron/cli/areas-option.ts';
import { issueJson, issueLine } from '#electron/cli/issues.ts';
import { finished, type Outcome, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { type Column, table } from '#electron/cli/table.ts';
import { fileOf, thisJob, withEngine } from '#electron/cli/with-engine.ts';
import type { InspectedColumn, InspectedTable, Inspection } from '#shared/contracts/inspection.ts';
import type { Language } from '#shared/contracts/values.ts';
import { euros, percent } from '#shared/text/format.ts';

type InspectOptions = { readonly json?: true; readonly area?: string; readonly mapping?: string; readonly mappingOut?: string };

/** `inspect`: what the importer sees in a file; touches no store. */
export function addInspect(program: Command, shell: Shell): Command {
  const { texts } = shell;
  return program
    .command('inspect')
    .description(texts.summaries.inspect)
    .argument('<FILE>', texts.about.files)
    .option('--json', texts.about.json)
    .option('--area <NAME>', texts.about.areaOfRows)
    .option('--mapping <M.json>', texts.about.mapping)
    .option('--mapping-out <F.json>', texts.about.mappingOut)
    .action(async (path: string, options: InspectOptions) => shell.conclude(await inspected(path, options, shell)));
}

async function inspected(path: string, options: InspectOptions, shell: Shell): Promise<Outcome> {
  const mapping = (await import('#electron/cli/mapping-file.ts')).mappingOfFile(options.mapping);
  if (!mapping.ok) return mapping;
  return withEngine(shell, async (engine) => {
    const area = await areaOfRows(engine, options.area);
    if (!area.ok) return area;
    const { language } = shell;
    const read = await engine.call('import.inspect', { file: fileOf(engine, path), language, ...mapping.value, ...area.value }, thisJob);
    if (!read.ok) return read;
    if (options.mappingOut !== undefined) {
      const { mappingOf } = await import('#shared/contracts/mapping.ts');
      const target = fileOf(engine, options.mappingOut);
      const written = await engine.call('reading.export', { mapping: mappingOf(read.value), target });
      if (!written.ok) return written;
    }
    if (options.json) printJson(shell, inspectionJson(read.value, language));
    else print(shell, ...linesOf(read.value, shell));
    return finished;
  });
}

function inspectionJson({ file, kind, bytes, tables, issues }: Inspection, language: Language) {
  return { file, kind, bytes, tables: tables.map(tableJson), issues: issues.map((issue) => issueJson(issue, language)) };
}

function tableJson(found: InspectedTable) {
  const { sheet, hidden, headerRows, firstRow, lastRow, totalRows, kind, unit, locale, sign, columns, areas, records, total } = found;
  const { statedTotal, reconciled, cells } = found;
  return {
    ...{ sheet, hidden, headerRows, firstRow, lastRow, totalRows, kind, unit, locale, sign },
    columns: columns.map(({ column, header, field, year, confidence, because }) => ({ column, header, field, year, confidence, because })),
    ...{ areas, records, total, statedTotal, reconciled, cells },
  };
}

function linesOf({ file, tables, issues }: Inspection, shell: Shell): readonly string[] {
  const lines = [shell.texts.inspected(file, tables.length), ...tables.flatMap((found) => ['', ...tableLines(found, shell)])];
  return issues.length === 0 ? lines : [...lines, '', ...issues.map((issue) => issueLine(issue, shell))];
}

function tableLines(found: InspectedTable, { texts, language }: Shell): readonly string[] {
  const { sheet, hidden, kind, records, firstRow, lastRow, total, unit, statedTotal, reconciled } = found;
  const columns: readonly Column<InspectedColumn>[] = [
    { head: texts.columns.column, cell: ({ column }) => column },
    { head: texts.columns.header, cell: ({ header }) => header },
    { head: texts.columns.field, cell: ({ field, year }) => (year === null ? field : `${field} ${year}`) },
    { head: texts.columns.confidence, cell: ({ confidence }) => percent(confidence, language), isFigure: true },
    { head: texts.columns.because, cell: ({ because }) => because },
  ];
  const compared =
    reconciled === null || statedTotal === null ? null : reconciled ? texts.reconciled : texts.notReconciled(euros(statedTotal, language));
  return [
    texts.inspectedTable(sheet, hidden, texts.tableKinds[kind], records, firstRow, lastRow),
    [texts.inspectedTotal(euros(total, language), unit), compared].filter((part) => part !== null).join(' '),
    table(columns, found.columns),
  ];
}
