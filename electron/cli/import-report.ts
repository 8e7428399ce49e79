import type { ImportReport } from '#shared/contracts/import.ts';
import type { Language } from '#shared/contracts/values.ts';
import { euros } from '#shared/text/format.ts';
import { problemText } from '#shared/text/problem-text.ts';
import { issueJson, issueLine } from './issues.ts';
import type { Shell } from './shell.ts';

/** What an import did, as contracts/cli.md has it. */
export function reportJson(report: ImportReport, language: Language) {
  const { file, changeSet, unchanged, rejected, absent, doubtful, total, issues, error } = report;
  return {
    file,
    changeSet,
    new: report.new,
    ...{ changed: report.changed, unchanged, rejected, absent, doubtful, total },
    issues: issues.map((issue) => issueJson(issue, language)),
    ...(error === undefined ? {} : { error: { code: error.code, message: problemText(error, language) } }),
  };
}

/** The same for people, of a file that was taken. */
export function reportLines(report: ImportReport, isDryRun: boolean, shell: Shell): readonly string[] {
  const { texts, language } = shell;
  const { file, changeSet, absent, doubtful, total } = report;
  const lines = [texts.imported(file, isDryRun), `  ${texts.importCounts(report)} ${texts.importTotal(euros(total, language))}`];
  if (absent > 0) lines.push(`  ${texts.importAbsent(absent)}`);
  if (doubtful > 0) lines.push(`  ${texts.importDoubtful(doubtful)}`);
  if (!isDryRun) lines.push(`  ${changeSet === null ? texts.importNothing : texts.importSet(changeSet)}`);
  return [...lines, ...issueLines(report, shell)];
}

/** What is said of its cells; nothing more where the one thing to say is why the file was refused. */
export function issueLines({ error, issues }: ImportReport, shell: Shell): readonly string[] {
  return error !== undefined && issues.length === 1 ? [] : issues.map((issue) => issueLine(issue, shell));
}
