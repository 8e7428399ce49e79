import type { Progress } from '#shared/contracts/events.ts';
import type { Problem } from '#shared/contracts/problem.ts';
import type { Result } from '#shared/result.ts';

/**
 * Every kind of long work: a pure-ish function of plain, cloneable values that tells its progress and gives plain
 * values back. It never writes the store. Each is imported only when it runs, so that a thread loads what it needs.
 */
export type Job<Input, Output> = (
  input: Input,
  progress: (progress: Progress) => void,
) => Result<Output, Problem> | Promise<Result<Output, Problem>>;

/** Name → how to load the function. Importers and exporters add theirs here. */
export const jobs = {
  'import.read': async () => (await import('#electron/importers/read-file.ts')).readFile,
  'import.sheets': async () => (await import('#electron/importers/sheet-blocks.ts')).sheetBlocks,
  'import.rejected': async () => (await import('#electron/importers/rejected-rows.ts')).rejectedRows,
  'export.repair': async () => (await import('#electron/exporters/export-jobs.ts')).repairJob,
  'export.summary': async () => (await import('#electron/exporters/export-jobs.ts')).summaryJob,
  'export.package': async () => (await import('#electron/exporters/export-jobs.ts')).packageJob,
  'export.briefing': async () => (await import('#electron/exporters/briefing/briefing-job.ts')).briefingJob,
  'export.exchange': async () => (await import('#electron/exporters/exchange/exchange-file.ts')).exchangeJob,
  'exchange.read': async () => (await import('#electron/importers/exchange/read-exchange.ts')).readExchange,
  'source.texts': async () => (await import('#electron/importers/source-texts.ts')).sourceTexts,
  'export.template': async () => (await import('#electron/exporters/export-jobs.ts')).templateJob,
  'export.picture': async () => (await import('#electron/exporters/picture/picture-job.ts')).pictureJob,
  'export.templates': async () => (await import('#electron/exporters/export-jobs.ts')).templatesJob,
  'export.summaries': async () => (await import('#electron/exporters/export-jobs.ts')).summariesJob,
} satisfies Record<string, () => Promise<Job<never, unknown>>>;

export type JobName = keyof typeof jobs;
type JobOf<Name extends JobName> = (typeof jobs)[Name] extends () => Promise<Job<infer Input, infer Output>>
  ? { input: Input; output: Output }
  : never;
export type JobInput<Name extends JobName> = JobOf<Name>['input'];
export type JobOutput<Name extends JobName> = JobOf<Name>['output'];
export type RunJob = <Name extends JobName>(name: Name, input: JobInput<Name>) => Promise<Result<JobOutput<Name>, Problem>>;
