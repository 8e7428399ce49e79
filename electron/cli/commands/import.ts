import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import type { Command } from 'commander';
import { areaOfRows } from '#electron/cli/areas-option.ts';
import { issueLines, reportJson, reportLines } from '#electron/cli/import-report.ts';
import { finished, type Outcome, print, printJson, type Shell } from '#electron/cli/shell.ts';
import { fileOf, thisJob, withEngine } from '#electron/cli/with-engine.ts';
import { wordOf } from '#electron/cli/words.ts';
import type { Engine } from '#electron/engine/engine.ts';
import type { CallInput } from '#shared/contracts/calls.ts';
import { given } from '#shared/contracts/given.ts';
import type { ImportReport } from '#shared/contracts/import.ts';
import { type Problem, problem } from '#shared/contracts/problem.ts';
import { referenceDate } from '#shared/contracts/values.ts';
import type { CivilDate } from '#shared/domain/civil-date.ts';
import { cents } from '#shared/domain/money.ts';
import { done, failed, type Result } from '#shared/result.ts';
import { problemText } from '#shared/text/problem-text.ts';

type ImportOptions = {
  readonly store: string;
  readonly dryRun?: true;
  readonly json?: true;
  readonly area?: string;
  readonly mapping?: string;
  readonly onConflict?: string;
  readonly decided?: string;
  readonly strict?: true;
};

const conflictWords = ['ask', 'newer', 'keep'] as const;
type Choices = Omit<CallInput<'import.commit'>, 'file'>;

/** `import`: files into a store, each one change set; a refused file does not keep the others out. */
export function addImport(program: Command, shell: Shell): Command {
  const { texts } = shell;
  return program
    .command('import')
    .description(texts.summaries.import)
    .argument('<FILE...>', texts.about.files)
    .requiredOption('--store <S>', texts.about.store)
    .option('--dry-run', texts.about.dryRun)
    .option('--json', texts.about.json)
    .option('--area <NAME>', texts.about.areaOfRows)
    .option('--mapping <M.json>', texts.about.mapping)
    .option('--on-conflict <CHOICE>', texts.about.onConflict)
    .option('--decided <DATE>', texts.about.decided)
    .option('--strict', texts.about.strict)
    .action(async (paths: readonly string[], options: ImportOptions) => shell.conclude(await imported(paths, options, shell)));
}

async function imported(paths: readonly string[], options: ImportOptions, shell: Shell): Promise<Outcome> {
  const onConflict = wordOf('--on-conflict', options.onConflict, conflictWords);
  if (!onConflict.ok) return onConflict;
  const decided = decisionDay(options.decided);
  if (!decided.ok) return decided;
  const mapping = (await import('#electron/cli/mapping-file.ts')).mappingOfFile(options.mapping);
  if (!mapping.ok) return mapping;
  const path = resolve(options.store);
  const isNew = !existsSync(path);
  // A dry run must leave nothing behind: where there is no store yet, it looks at an empty one elsewhere.
  const folder = isNew && options.dryRun ? mkdtempSync(join(tmpdir(), 'lange-adem-')) : null;
  const place = folder === null ? path : join(folder, basename(path));
  let isTaken = false;
  try {
    return await withEngine(shell, async (engine) => {
      const file = fileOf(engine, place);
      const store = await (isNew
        ? engine.call('store.create', { name: basename(path), target: file })
        : engine.call('store.open', { file }));
      if (!store.ok) return store;
      const area = await areaOfRows(engine, options.area);
      if (!area.ok) return area;
      const choices = {
        onConflict: onConflict.value ?? 'ask',
        strict: options.strict === true,
        language: shell.language,
        ...mapping.value,
        ...area.value,
        ...given({ decidedOn: decided.value }),
      };
      const reports: ImportReport[] = [];
      for (const one of paths) {
        const read = await importedFile(engine, one, choices, options.dryRun === true);
        if (read.error === undefined) isTaken = true;
        reports.push(read);
      }
      report(reports, options, shell);
      return reports.some(({ error }) => error !== undefined) ? { ok: true, value: 1 } : finished;
    });
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
    // Of files that were all refused, no empty store stays behind.
    else if (isNew && !isTaken) for (const ending of ['', '-wal', '-shm']) rmSync(`${path}${ending}`, { force: true });
  }
}

/** Of which day the formal decision on the files is: a date, or `none`; undefined: what each file tells of counts. Problem: `date-invalid`. */
function decisionDay(seen: string | undefined): Result<CivilDate | null | undefined, Problem> {
  if (seen === undefined) return done(undefined);
  if (seen === 'none') return done(null);
  const day = referenceDate.safeParse(seen);
  return day.success ? done(day.data) : failed(problem('date-invalid', { seen }));
}

async function importedFile(engine: Engine, path: string, choices: Choices, isDryRun: boolean): Promise<ImportReport> {
  const input: CallInput<'import.commit'> = { file: fileOf(engine, path), ...choices };
  const read = isDryRun ? await engine.call('import.preview', input, thisJob) : await engine.call('import.commit', input, thisJob);
  if (!read.ok) return refused(basename(path), read.problem);
  const found = 'report' in read.value ? read.value.report : read.value;
  const error = nothingToTake(found);
  return error === null ? found : refused(found.file, error, found.issues);
}

function refused(file: string, error: Problem, issues: ImportReport['issues'] = []): ImportReport {
  const none = { new: 0, changed: 0, unchanged: 0, rejected: 0, absent: 0, doubtful: 0 };
  return { file, changeSet: null, ...none, total: cents(0), issues, error };
}

/**
 * What is wrong with a file that has rows, and not one that can be taken in: the first thing that rejected one. The
 * window asks on (for a column, a repair); here nobody can answer, so that such a file is refused. null: it is not one.
 */
function nothingToTake(report: ImportReport): Problem | null {
  const { changed, unchanged, doubtful, rejected, issues, error } = report;
  if (error !== undefined || rejected === 0 || report.new + changed + unchanged + doubtful > 0) return null;
  const first = issues.find(({ severity }) => severity === 'error');
  return first === undefined ? null : { ...first.problem, at: first.place };
}

function report(reports: readonly ImportReport[], { json, dryRun }: ImportOptions, shell: Shell): void {
  const jsons = reports.map((one) => reportJson(one, shell.language));
  if (json) printJson(shell, jsons.length === 1 ? jsons[0] : jsons);
  for (const one of reports) {
    if (one.error !== undefined) shell.tell(problemText(one.error, shell.language));
    const lines = one.error === undefined ? reportLines(one, dryRun === true, shell) : issueLines(one, shell);
    if (!json && lines.length > 0) print(shell, ...lines);
  }
}
